import { meet, sum } from './interval.js';
import { finding, percent, vi } from './notes.js';
import { type Printed, isLevel, isShare, reach } from './printed.js';
import { agrees, both, bothSums } from './shares.js';
import type { FindingFound } from './types.js';
import { saysShare } from './words.js';

const HUNDRED = { lo: 100, hi: 100 };

const complete = (parts: readonly Printed[]): boolean =>
  parts.length >= 2 &&
  new Set(parts.map((n) => n.core.start)).size === parts.length &&
  meet(sum(parts.map((n) => reach(n, 'tight'))), HUNDRED);

/** Percentages just before `last` in its sentence, nearest first, at most three. */
function before(numbers: readonly Printed[], last: Printed): Printed[] {
  const found: Printed[] = [];
  for (let i = last.index - 1; i >= 0 && found.length < 3 && numbers[i]!.sentence === last.sentence; i--) {
    const n = numbers[i]!;
    if (isShare(n) && isLevel({ ...n, figure: null }) && n.value < 100) found.push(n);
  }
  return found;
}

const isStated = (n: Printed): boolean => n.figure?.measure === 'share' || saysShare(n.left);
/** Shares that come to 100 to the last digit: each printed with tenths, or said to be a share. */
const divides = (set: readonly Printed[]): boolean =>
  Math.abs(set.reduce((all, n) => all + n.value, 0) - 100) < 1e-6 &&
  (set.every((n) => n.place < 1) || (set.some(isStated) && (set.length > 2 || set.every(isStated))));

const support = (n: Printed): boolean => /hỗ trợ(?: thêm)? ?$/.test(n.left) || /^ [^,;.]{0,40}hỗ trợ/.test(n.right);

/** Percentages that complete each other: "… hỗ trợ 70%, tỉnh hỗ trợ 30%", "30% còn lại", insured and uninsured. */
export function* hundreds(numbers: readonly Printed[]): Generator<FindingFound> {
  const seen = new Set<string>();
  for (const last of numbers) {
    if (!isShare(last) || last.value >= 100 || last.direction !== 0) continue;
    const rest = /^(?: số)?[^,;.\d]{0,16} còn lại/.test(last.right) || /còn lại(?: là)? $/.test(last.left);
    const chain = before(numbers, last);
    const sets = chain.map((_, i) => [...chain.slice(0, i + 1).reverse(), last]);
    const found =
      sets.find((set) => complete(set) && (rest || set.every(support) || divides(set))) ?? uninsured(numbers, last);
    const key = found?.map((n) => n.value).join('+');
    if (!found || seen.has(key!)) continue;
    seen.add(key!);
    yield finding(
      'sum_ok',
      found,
      `${found.map((n) => vi(n.value)).join(' + ')} = ${vi(found.reduce((all, n) => all + n.value, 0))}`,
    );
  }
}

/** Insured and uninsured people make the population: "75 triệu người, 81%", "18% (17 triệu người) chưa có thẻ". */
export function* insured(numbers: readonly Printed[]): Generator<FindingFound> {
  const people = (n: Printed): boolean => n.unit === 'person' && isLevel(n) && n.figure?.scheme.join() === 'BHYT';
  for (const without of numbers) {
    if (without.figure?.concept !== 'uninsured' || !people(without)) continue;
    const near = numbers
      .slice(Math.max(0, without.index - 6), without.index + 2)
      .filter((n) => Math.abs(n.sentence - without.sentence) <= 1);
    const within = near.find(
      (n) => n.figure?.concept === 'participants' && people(n) && n.figure.place === without.figure!.place,
    );
    if (!within) continue;
    for (const [part, concept] of [
      [within, 'coverage'],
      [without, 'uninsured'],
    ] as const) {
      const rate = near.find(
        (n) => n.figure?.concept === concept && n.figure.base === 'population' && isShare(n) && isLevelOrShare(n),
      );
      if (!rate || agrees(both(part), bothSums([within, without]), rate, 0.25) !== true) continue;
      const note = `${part.label} / (${within.label} + ${without.label}) = ${percent(part.value / (within.value + without.value))}`;
      yield finding('share_ok', [part, rate, part === within ? without : within], note);
    }
  }
}

const isLevelOrShare = (n: Printed): boolean => n.figure!.measure === 'level' || n.figure!.measure === 'share';

/** Coverage and the share without insurance, of the same population. */
function uninsured(numbers: readonly Printed[], last: Printed): Printed[] | null {
  if (last.figure?.concept !== 'uninsured' || last.figure.base !== 'population') return null;
  const covered = numbers.slice(Math.max(0, last.index - 6), last.index).reverse().find(
    (n) => n.figure?.concept === 'coverage' && n.figure.base === 'population' && n.figure.measure === 'level',
  ); // prettier-ignore
  return covered && complete([covered, last]) ? [covered, last] : null;
}
