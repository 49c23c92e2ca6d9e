import type { Base } from '../../schemas/codes.js';
import { type Interval, distance, looseness, meet, over, scale, sum } from './interval.js';
import type { PartList } from './lists.js';
import { finding, percent } from './notes.js';
import { type Printed, isCompared, isLevel, isShare, reach } from './printed.js';
import { agree } from './repeats.js';
import { type Together, comparable } from './same.js';
import type { FindingFound } from './types.js';
import { baseAfter, saysShare } from './words.js';

/** A percentage as a ratio. Presses cut as often as they round, so agreement allows a whole unit of the last place. */
export const ratioOf = (p: Printed): Interval => {
  const { lo, hi } = reach(p, 'tight');
  return scale({ lo: lo - p.place / 2, hi: hi + p.place / 2 }, 0.01);
};

/** Does part / whole agree with the printed percentage? null when rounding leaves it open. */
export function agrees(part: Interval[], whole: Interval[], p: Printed, loose = 0.03): boolean | null {
  const [tight, wide] = [over(part[0]!, whole[0]!), over(part[1]!, whole[1]!)];
  if (!tight || !wide) return null;
  if (meet(tight, ratioOf(p))) return looseness(tight) <= loose ? true : null;
  return distance(wide, scale(reach(p, 'wide'), 0.01)) > 0.0004 ? false : null;
}

export const both = (n: Printed): Interval[] => [reach(n, 'tight'), reach(n, 'wide')];
export const bothSums = (all: readonly Printed[]): Interval[] => [
  sum(all.map((n) => reach(n, 'tight'))),
  sum(all.map((n) => reach(n, 'wide'))),
];

const division = (part: Printed, whole: Printed, p: Printed, ok: boolean): string =>
  `${part.label} / ${whole.label} = ${percent(part.value / whole.value)}${ok ? '' : `, not the printed ${p.label}`}`;

const MOST_BACK = 12;

/** Bases that are no total of the list: a plan, a population. */
const OTHER_WHOLE: ReadonlySet<Base | null> = new Set([
  'plan',
  'receivable',
  'population',
  'labour_force',
  'previous_period',
  'wage',
  'cost',
]);

/** Larger numbers of the same unit in the sentences just before: what a share may be of. */
function wholesBefore(numbers: readonly Printed[], part: Printed, sentences: number): Printed[] {
  const before = numbers.slice(Math.max(0, part.index - MOST_BACK), part.index).reverse();
  return before.filter(
    (n) => part.sentence - n.sentence <= sentences && n.unit === part.unit && isLevel(n) && n.value > part.value,
  );
}

const sameConcept = (a: Printed, b: Printed): boolean => a.figure !== null && a.figure.concept === b.figure?.concept;

// "11/18 xã có tỷ lệ tham gia chiếm 80% trở lên" tells from where they are counted, and no share of the eighteen
const isPlainShare = (p: Printed): boolean =>
  isShare(p) &&
  p.bound !== 'at_least' &&
  p.direction === 0 &&
  !p.gap &&
  p.figure?.measure !== 'completion' &&
  (saysShare(p.left) || p.figure?.measure === 'share');

/** A misprint stays within reach of the truth; a percentage far from it is of something else. */
export const isNear = (part: Printed, whole: Printed, p: Printed): boolean => {
  const ratio = (part.value / whole.value) * 100;
  return p.value < ratio * 2 && p.value > ratio / 2;
};

const BACK = 4;
/** What a percentage is of: the nearest quantity before it, past changes, other percentages and what it is compared with. */
export function countBefore(numbers: readonly Printed[], p: Printed): Printed | null {
  for (let i = p.index - 1; i >= Math.max(0, p.index - BACK); i--) {
    const n = numbers[i]!;
    if (n.sentence !== p.sentence) return null;
    if (!isShare(n) && isLevel(n) && !isCompared(n)) return n;
  }
  return null;
}

// "chiếm tới 61,4%, với 43 tỷ đồng", "trả 70% (tức 630.000 đồng)", "18% (2.250 người)"
const PART_BEHIND =
  /^(?:,? (?:với|tức(?: là)?|tương (?:đương|ứng)(?: với)?) | \((?:(?:tức(?: là)?|hay|tương (?:đương|ứng)(?: với)?) )?)$/u;

/** The quantities that a percentage may be the share of, the one right before it first. */
function partsBeside(numbers: readonly Printed[], p: Printed): Printed[] {
  const before = p.left.length <= 120 ? countBefore(numbers, p) : null;
  const next = numbers[p.index + 1];
  const behind = next?.sentence === p.sentence && PART_BEHIND.test(p.right) && isLevel(next) && !isShare(next);
  return [...(before ? [before] : []), ...(behind ? [next] : [])];
}

// "trong số 2.400 hồ sơ chỉ có 310 hồ sơ nộp qua mạng, chiếm 12,9%"
const WITHIN = /(?:^|[ ,;])trong (?:tổng )?(?:số )?$/u;

/** The total that the part is said to lie in, right before it. */
function enclosing(numbers: readonly Printed[], part: Printed): Printed | null {
  const n = numbers[part.index - 1];
  if (!n || n.sentence !== part.sentence || n.unit !== part.unit || n.value <= part.value || !isLevel(n)) return null;
  return WITHIN.test(n.left) && /(?:^|[ ,])(?:chỉ|mới|đã|thì|có|được)(?:[ ,]|$)/u.test(part.left) ? n : null;
}

/** Is the percentage that of a part in the total it is said to lie in? Then it is of nothing larger. */
export function isOfEnclosing(numbers: readonly Printed[], part: Printed, p: Printed): boolean {
  const whole = enclosing(numbers, part);
  return whole !== null && agrees(both(part), both(whole), p) === true;
}

/** Printed totals that a part and its percentage agree with, the likeliest first. */
function wholesOf(numbers: readonly Printed[], part: Printed, p: Printed, head: Printed | undefined): Printed[] {
  if (isOfEnclosing(numbers, part, p)) return [enclosing(numbers, part)!];
  const base = baseAfter(p.right);
  if (base === 'other' || OTHER_WHOLE.has(p.figure?.base ?? null)) return [];
  if (head && agrees(both(part), both(head), p, 0.15) === true) return [head];
  const close = p.significant >= 3 ? wholesBefore(numbers, part, part.significant >= 3 ? 6 : 2) : [];
  const named = base === 'total' ? wholesBefore(numbers, part, 6).filter((n) => sameConcept(n, part)) : [];
  return [...named, ...close].filter((n) => p.significant >= 2 && agrees(both(part), both(n), p) === true);
}

/** A part with its percentage, and the total printed before it. "3.364 người …; trong đó 2.943 người, chiếm 87,5%" */
export function* shares(numbers: readonly Printed[], lists: readonly PartList[]): Generator<FindingFound> {
  const heads = new Map(lists.flatMap(({ parts, total }) => parts.map((part) => [part, total] as const)));
  for (const p of numbers) {
    if (!isPlainShare(p)) continue;
    const parts = partsBeside(numbers, p);
    const fits = parts.flatMap((part) =>
      wholesOf(numbers, part, p, heads.get(part)).map((whole) => ({ part, whole })),
    )[0];
    if (fits) {
      yield finding('share_ok', [fits.whole, fits.part, p], division(fits.part, fits.whole, p, true));
      continue;
    }
    const next = parts[0];
    const whole = next && next.index === p.index - 1 && statedWhole(numbers, next, p, heads.get(next));
    if (whole && p.value <= 100 && isNear(next, whole, p) && agrees(both(next), both(whole), p) === false)
      yield finding('share_mismatch', [whole, next, p], division(next, whole, p, false));
  }
}

/** How near its part a share of the whole stands, in characters: ", chiếm tỷ lệ ". */
const BESIDE = 24;
/** And one in brackets behind the words that tell the part. */
const MOST_WORDS = 60;

/** The total that the words themselves tie to the part, so that it may also disagree. */
function statedWhole(
  numbers: readonly Printed[],
  part: Printed,
  p: Printed,
  head: Printed | undefined,
): Printed | null {
  if (baseAfter(p.right) === 'other' || OTHER_WHOLE.has(p.figure?.base ?? null)) return null;
  const verb = / (chiếm|đạt)(?: tỷ lệ| tỉ lệ)?$/.exec(p.left.trimEnd())?.[1];
  // "39.800 người nhận qua ATM, đạt 57,8%" tells a share, "đạt 57,8%" of a plan none
  // "trong đó 306.900 người nhận qua tài khoản (89,5%)": the list is of the whole, and the brackets of the part
  const inBrackets = p.left.endsWith('(') && p.left.length <= MOST_WORDS && p.right.startsWith(')');
  if (!(verb ?? inBrackets) || (verb !== 'chiếm' && p.figure?.measure !== 'share')) return null;
  if (inBrackets) return head ?? null;
  const beside = p.left.length <= BESIDE && !/;|riêng|còn/u.test(p.left); // "…; riêng Bệnh viện B chiếm 30% tổng chi"
  const [named, other] =
    beside && baseAfter(p.right) === 'total' ? wholesBefore(numbers, part, 0).filter((n) => sameConcept(n, part)) : [];
  return head ?? enclosing(numbers, part) ?? (named && !other ? named : null);
}

/** "12/48 cơ sở" beside a percentage or a fraction in words: "31/32 đơn vị (96,9%)", "một phần tư số đơn vị (12/48 cơ sở)". */
export function* slashes(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const whole of numbers) {
    const part = numbers[whole.index - 1];
    if (whole.slash !== 'whole' || part?.slash !== 'part') continue;
    const before = numbers[part.index - 1];
    const inside =
      before?.sentence === part.sentence && isShare(before) && part.left.endsWith('(') && part.left.length < 40;
    const p = inside ? before! : rateAfter(numbers, whole);
    if (!p || (part.value > whole.value && p.figure?.measure !== 'completion')) continue;
    const verdict = agrees(both(part), both(whole), p);
    const tied = inside || (p.index === whole.index + 1 && isPlainShare(p) && baseAfter(p.right) !== 'other');
    if (verdict === null || (verdict === false && !tied)) continue;
    yield finding(
      verdict ? 'share_ok' : 'share_mismatch',
      [{ start: part.start, end: whole.end }, p],
      division(part, whole, p, verdict),
    );
  }
}

/** "1.260/1.200 người, tăng 310 người, đạt 105% kế hoạch": the percentage that tells of the two, past changes. */
function rateAfter(numbers: readonly Printed[], whole: Printed): Printed | null {
  for (let i = whole.index + 1; i <= whole.index + BACK; i++) {
    const n = numbers[i];
    if (!n || n.sentence !== whole.sentence || n.left.length >= 100) return null;
    if (isShare(n) && n.direction === 0 && !n.gap) return n;
    if (n.direction === 0 && !n.gap) return null;
  }
  return null;
}

/** A vague number where the article prints the same figure exactly elsewhere: gần 10.000 is 9.910. */
function precise(n: Printed, { groupOf }: Together): Printed {
  if (n.bound === 'exact' || !n.figure) return n;
  const same = groupOf(n).slice(0, MOST_BACK);
  return same.find((m) => m !== n && m.significant > n.significant && comparable(n, m) && agree(n, m)) ?? n;
}

/** "Trong số 9.000 tỷ …, A và B chiếm một nửa, lần lượt là 2.500 tỷ và 2.000 tỷ": the listed parts together. */
export function* listedShares(numbers: readonly Printed[], groups: Together): Generator<FindingFound> {
  for (const p of numbers) {
    const [whole, a, b] = [numbers[p.index - 1], numbers[p.index + 1], numbers[p.index + 2]];
    if (!whole || !a || !b || !isPlainShare(p) || whole.sentence !== p.sentence || b.sentence !== p.sentence) continue;
    const tied =
      /(?:^| )trong (?:tổng )?số /.test(`${whole.left} `) &&
      /^, lần lượt (?:là|gồm|với|đạt)? ?$/.test(p.right) &&
      /^ và $/.test(b.left);
    if (!tied || a.unit !== whole.unit || b.unit !== whole.unit) continue;
    const exact = precise(whole, groups);
    const verdict = agrees(bothSums([a, b]), both(exact), p);
    if (verdict === null) continue;
    const note = `(${a.label} + ${b.label}) / ${exact.label} = ${percent((a.value + b.value) / exact.value)}${verdict ? '' : `, not ${p.label}`}`;
    yield finding(verdict ? 'share_ok' : 'share_mismatch', [p, whole, a, b], note);
  }
}
