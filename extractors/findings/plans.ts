import { judged, percent } from './notes.js';
import { type Printed, isLevel, isShare } from './printed.js';
import { agrees, both, countBefore, isNear } from './shares.js';
import type { FindingFound } from './types.js';

const PLAN = '(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết)';
// "đạt 41,8% kế hoạch năm", "bằng 60% so với chỉ tiêu được giao"
const OF_PLAN = new RegExp(`^ ?(?:so với |so )?${PLAN}(?!\\p{L})`, 'u');
// "61,2% kế hoạch năm (3.400 người)"
const BRACKET_BEHIND = new RegExp(`^ ?(?:so với |so )?${PLAN}[^();.\\d]{0,40}\\($`, 'u');
// "so với chỉ tiêu được giao (3.400 người) đạt 61,2%", "huyện được giao phát triển mới 3.400 người", "để đạt 3.400 người"
const SETS_PLAN = new RegExp(`(?:${PLAN}|(?<!\\p{L})giao|(?<!\\p{L})(?:để đạt|phải (?:có|đạt)))[^,;.]{0,60}$`, 'u');

const PLANS_BEFORE = 30;
const PLANS_AFTER = 12;

const isPlan = (n: Printed): boolean =>
  !isShare(n) && n.direction === 0 && !n.gap && (n.figure?.status === 'target' || SETS_PLAN.test(n.left));

const isCompletion = (p: Printed): boolean =>
  isShare(p) && !p.inWords && p.direction === 0 && !p.gap &&
  (p.figure?.measure === 'completion' || OF_PLAN.test(p.right)); // prettier-ignore

const ofOneThing = (a: Printed, b: Printed): boolean =>
  a.unit === b.unit && (!a.figure || !b.figure || a.figure.concept === b.figure.concept);

/** Plans of the same unit in the article, nearest first, those already printed before those to come. */
function* plansAround(numbers: readonly Printed[], p: Printed, count: Printed): Generator<Printed> {
  const before = numbers.slice(Math.max(0, p.index - PLANS_BEFORE), p.index).reverse();
  for (const n of [...before, ...numbers.slice(p.index + 1, p.index + PLANS_AFTER)])
    if (n !== count && isPlan(n) && ofOneThing(n, count)) yield n;
}

/**
 * A completion, what was reached and the plan, wherever the article prints it: "đặt mục tiêu 2.500 người … có 1.540 người,
 * đạt 61,6% kế hoạch". A plan in parentheses right behind the percentage is tied to it, so that it can also disagree.
 */
export function* plans(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const p of numbers) {
    if (!isCompletion(p)) continue;
    const count = countBefore(numbers, p);
    if (!count || isPlan(count)) continue;
    const next = numbers[p.index + 1];
    const behind = next?.sentence === p.sentence && BRACKET_BEHIND.test(p.right);
    const tied = behind && isLevel(next) && ofOneThing(next, count) ? next : null;
    const exact = p.bound === 'exact' && p.significant >= 2;
    const near = (n: Printed): boolean => exact || (p.significant >= 2 && Math.abs(n.sentence - p.sentence) <= 1);
    const plan =
      tied ?? [...plansAround(numbers, p, count)].find((n) => near(n) && agrees(both(count), both(n), p) === true);
    if (!plan) continue;
    const verdict = agrees(both(count), both(plan), p);
    if (verdict === null || (!verdict && !isNear(count, plan, p))) continue;
    const division = `${count.label} / ${plan.label} = ${percent(count.value / plan.value)}`;
    yield judged('share', verdict, [count, p, plan], division, p);
  }
}
