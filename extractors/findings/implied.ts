import { interval } from '../../schemas/period.js';
import { type Interval, looseness, meet, over } from './interval.js';
import { finding, vi } from './notes.js';
import { type Printed, isLevel, reach } from './printed.js';
import { isOfEnclosing, ratioOf } from './shares.js';
import type { FindingFound, FigureView } from './types.js';

/** A quantity with its percentage, and the base that the two imply: 17.683 người, 4,06% → 435.542 lao động. */
interface Implied {
  count: Printed;
  share: Printed;
  base: Interval;
}

/** Beyond this ratio two implied bases cannot be one population in one article, whatever was rounded. */
const FAR_APART = 1.25;
/** An implied base that may lie anywhere within a tenth proves nothing. */
const LOOSE = 0.06;

/** A long page may repeat itself; this many percentages of one base are enough to compare. */
const MOST = 12;

const COUNTED = new Set(['participants', 'coverage', 'uninsured']);
const MONEY = new Set(['revenue', 'arrears']);

// "hộ gia đình 61.400 người", "học sinh 189.022 em (99,1%)": a group has its own base, whatever was taken for it
const ofGroup = (f: FigureView): boolean => f.scheme.some((s) => s === 'BHYT_HGD' || s === 'BHYT_HSSV');
const ofPeople = (f: FigureView): boolean =>
  !ofGroup(f) &&
  (f.base === 'population' || f.base === 'labour_force') &&
  (f.measure === 'level' || f.measure === 'share') &&
  COUNTED.has(f.concept);
const ofPlan = (f: FigureView): boolean =>
  f.base === 'plan' && (f.measure === 'completion' || f.measure === 'share') && MONEY.has(f.concept);

const sameSchemes = (a: FigureView, b: FigureView): boolean => a.scheme.join() === b.scheme.join();
const year = (f: FigureView): string => interval(f.period)?.[1].slice(0, 4) ?? '';

/** The quantity that the percentage belongs to: the nearest level of its scheme before it, or in the parenthesis after it. */
function countOf(numbers: readonly Printed[], share: Printed): Printed | null {
  const f = share.figure!;
  const next = numbers[share.index + 1];
  const fits = (n: Printed): boolean =>
    n.figure !== null && isLevel(n) && n.unit !== 'percent' && n.figure.status === f.status &&
    (MONEY.has(f.concept) ? n.figure.concept === f.concept && n.unit === 'VND' : n.unit === 'person' && (n.figure.concept === 'participants') === (f.concept !== 'uninsured')); // prettier-ignore
  if (
    next &&
    next.sentence === share.sentence &&
    share.right.includes('(') &&
    fits(next) &&
    sameSchemes(next.figure!, f)
  )
    return next;
  for (let i = share.index - 1; i >= Math.max(0, share.index - 4); i--) {
    const n = numbers[i]!;
    if (share.sentence - n.sentence > 1) return null;
    if (fits(n)) return sameSchemes(n.figure!, f) ? n : null;
  }
  return null;
}

/** Base → the pairs that imply it, per place and year; money apart from people. */
function collect(numbers: readonly Printed[]): Map<string, Implied[]> {
  const groups = new Map<string, Implied[]>();
  for (const share of numbers) {
    const f = share.figure;
    if (!f || share.unit !== 'percent' || share.range || !(ofPeople(f) || ofPlan(f)) || share.value < 0.5) continue;
    const count = countOf(numbers, share);
    if (count && isOfEnclosing(numbers, count, share)) continue;
    const base = count && over(reach(count, 'tight'), ratioOf(share));
    // Without a period two percentages may be years apart, and so may be their populations
    if (!base || looseness(base) > 0.2 || year(count.figure!) === '') continue;
    const key = [f.base, count.figure!.place, year(count.figure!)].join('|');
    const group = groups.get(key) ?? [];
    if (group.length < MOST && !group.some((x) => x.count.value === count.value || x.share.value === share.value))
      group.push({ count, share, base });
    groups.set(key, group);
  }
  return groups;
}

const middle = ({ count, share }: Implied): number => (count.value / share.value) * 100;
const spans = (group: readonly Implied[]) => group.flatMap(({ count, share }) => [count, share]);
const written = (group: readonly Implied[]): string =>
  group.map((x) => `${x.count.label} / ${x.share.label} = ${vi(Number(middle(x).toPrecision(5)), 0)}`).join('; ');

/** Percentages of one population, labour force or plan inside an article: do they imply the same base? */
export function* implied(numbers: readonly Printed[]): Generator<FindingFound> {
  for (const [key, group] of collect(numbers)) {
    const first = group.find((x) => looseness(x.base) <= LOOSE);
    if (group.length < 2 || !first) continue;
    const same = group.filter((x) => meet(x.base, first.base));
    if (same.length >= 2) yield finding('share_ok', spans(same), `one base: ${written(same)}`);
    if (key.startsWith('plan')) continue;
    for (const x of group) {
      const ratio = middle(x) / middle(first);
      const apart = !meet(x.base, first.base) && (ratio > FAR_APART || ratio < 1 / FAR_APART);
      if (apart && looseness(x.base) <= LOOSE)
        yield finding('share_mismatch', spans([first, x]), `two bases: ${written([first, x])}`);
    }
  }
}
