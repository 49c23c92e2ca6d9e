import { areBothKinds } from './both-kinds.js';
import { distance, meet, sum } from './interval.js';
import type { PartList } from './lists.js';
import { finding, likePrinted } from './notes.js';
import { type Printed, reach } from './printed.js';
import type { FindingFound } from './types.js';

const tight = (parts: readonly Printed[]) => sum(parts.map((n) => reach(n, 'tight')));
const wide = (parts: readonly Printed[]) => sum(parts.map((n) => reach(n, 'wide')));
const total = (parts: readonly Printed[]): number => parts.reduce((all, n) => all + n.value, 0);

const fits = (parts: readonly Printed[], whole: Printed): boolean =>
  whole.value > Math.max(...parts.map((n) => n.value)) && meet(tight(parts), reach(whole, 'tight'));

const written = (parts: readonly Printed[], whole: Printed): string =>
  `${parts.map((n) => n.label).join(' + ')} = ${likePrinted(total(parts), whole)}`;

/** Subsets of two or more, larger first; only of short lists, and only where exact digits make a coincidence unlikely. */
function* subsets(parts: readonly Printed[]): Generator<Printed[]> {
  const n = Math.min(parts.length, 7);
  const masks = [...Array(1 << n).keys()].map((mask) => parts.slice(0, n).filter((_, i) => mask & (1 << i)));
  yield* masks.filter((set) => set.length >= 2).sort((a, b) => b.length - a.length);
}

/** The parts that make the total: the whole list, a beginning of it, or (exact counts only) some of it. */
function explanation({ parts, later }: PartList, whole: Printed): Printed[] | null {
  for (let k = parts.length; k >= 2; k--) if (fits(parts.slice(0, k), whole)) return parts.slice(0, k);
  const exact = whole.bound === 'exact' && whole.significant >= 4;
  if (!exact) return null;
  for (const set of subsets([...parts, ...later]))
    if (set.every((n) => n.bound === 'exact') && fits(set, whole)) return set;
  return null;
}

const digits = (n: number): string => String(Math.round(n));

/** Could one transposition of neighbouring digits, or one wrong digit, have made `printed` out of `meant`? */
export function isSlip(printed: number, meant: number): boolean {
  const [a, b] = [digits(printed), digits(meant)];
  if (a.length !== b.length || a === b || a.length < 3) return false;
  const off = [...a].flatMap((digit, i) => (digit === b[i] ? [] : [i]));
  if (off.length === 1) return true;
  const [i, j] = off as [number, number];
  return off.length === 2 && j === i + 1 && a[i] === b[j] && a[j] === b[i];
}

/** A slip of the pen in the total or in one part that explains why the sum fails. */
function slip(parts: readonly Printed[], whole: Printed): boolean {
  const unit = Math.min(...[...parts, whole].map((n) => n.place || 1));
  const short = whole.value - total(parts);
  return (
    isSlip(whole.value / unit, total(parts) / unit) ||
    parts.some((n) => isSlip(n.value / unit, (n.value + short) / unit) && Math.abs(short) < n.value / 2)
  );
}

/**
 * BHXH in its two halves, the one partition of schemes that holds for every count, also where the list goes on with other
 * schemes: "15,2 triệu người tham gia BHXH: bắt buộc 14,1 triệu người; tự nguyện 480 nghìn người; BHTN 13,1 triệu người".
 */
function halvesOf({ parts, total: whole }: PartList): Printed[] | null {
  if (whole.figure?.scheme.join() !== 'BHXH') return null;
  const own = (scheme: string): Printed[] =>
    parts.filter(
      ({ figure }) =>
        figure?.scheme.join() === scheme &&
        figure.concept === whole.figure!.concept &&
        figure.status === whole.figure!.status &&
        figure.period === whole.figure!.period,
    );
  const [first, second] = [own('BHXH_BB'), own('BHXH_TN')];
  const others = parts.filter((n) => !first.includes(n) && !second.includes(n));
  const beside = others.every((n) => n.figure?.scheme.every((scheme) => !scheme.startsWith('BHXH')));
  return first.length === 1 && second.length === 1 && beside ? [...first, ...second] : null;
}

/** Closing a list that was already full: the last member (`và cuối cùng là`) belongs to the same whole. */
function overfull({ parts }: PartList, whole: Printed): Printed[] | null {
  const last = parts[parts.length - 1]!;
  const before = parts.slice(0, -1);
  const inside = last.figure !== null && last.figure.scheme.every((s) => whole.figure?.scheme.includes(s));
  const closes = /(?:^|[ ,;])(?:và )?cuối cùng(?: là)? /.test(last.left);
  return before.length >= 2 && inside && closes && fits(before, whole) ? parts : null;
}

/** A rounded total reaches to the next round number: "hơn 15 nghìn" is not 16.450. */
const PAST_ROUND = 1.25;
const isPastRound = (parts: readonly Printed[], whole: Printed): boolean =>
  (whole.bound === 'more_than' || whole.bound === 'almost') &&
  whole.significant >= 2 &&
  distance(tight(parts), { lo: whole.value, hi: whole.value }) > PAST_ROUND * whole.round &&
  distance(tight(parts), reach(whole, 'tight')) > 0;

const TWO_KINDS = 'the two kinds make the whole';

/** The parts that fail to make the total, and why that is none of rounding or of a list cut short. */
function mismatch(list: PartList): { parts: readonly Printed[]; reason: string } | null {
  const whole = list.total;
  const halves = halvesOf(list);
  const parts = halves ?? list.parts;
  const bothKinds = parts.length === 2 && areBothKinds(parts[0]!, parts[1]!) && parts.every((n) => n.bound === 'exact');
  const apart = Math.abs(total(parts) / whole.value - 1);
  if (bothKinds && !list.open && apart < 0.3 && isPastRound(parts, whole)) return { parts, reason: TWO_KINDS };
  const off = distance(wide(parts), reach(whole, 'wide'));
  if (parts.length < 2 || list.open || off === 0 || parts.some((n) => n.bound !== 'exact') || whole.bound !== 'exact')
    return null;
  const near = off / whole.value < 0.3;
  const same = parts.every((n) => n.figure === null || n.figure.concept === whole.figure!.concept);
  if (halves || (bothKinds && near)) return { parts, reason: TWO_KINDS };
  if (list.whole && near && same && off > 0.001 * whole.value)
    return { parts, reason: 'the list is said to be the whole' };
  return near && slip(parts, whole) ? { parts, reason: 'one wrong digit or two transposed' } : null;
}

/** The total and the parts that make it, if they do. */
export function explained(list: PartList): { whole: Printed; parts: Printed[] } | null {
  for (const whole of [list.total, ...list.rivals]) {
    const parts = explanation(list, whole);
    if (parts) return { whole, parts };
  }
  return null;
}

/** Totals against the parts listed after them. */
export function* sums(lists: readonly PartList[]): Generator<FindingFound> {
  for (const list of lists) {
    if (list.parts.length + list.later.length < 2) continue;
    const over = overfull(list, list.total);
    if (over)
      yield finding(
        'sum_mismatch',
        [list.total, ...over],
        `${written(over, list.total)}, more than ${list.total.label}`,
      );
    const made = explained(list);
    if (made) {
      const { whole, parts } = made;
      if (parts.length > 0 && telling(parts, whole)) yield finding('sum_ok', [whole, ...parts], written(parts, whole));
      continue;
    }
    const failed = mismatch(list);
    if (failed) {
      const note = `${written(failed.parts, list.total)}, not the printed ${list.total.label}: ${failed.reason}`;
      yield finding('sum_mismatch', [list.total, ...failed.parts], note);
    }
  }
}

/** Small exact counts may add up by chance only rarely inside one list; vague ones may. */
const telling = (parts: readonly Printed[], whole: Printed): boolean =>
  whole.significant >= 2 || [whole, ...parts].every((n) => n.bound === 'exact');
