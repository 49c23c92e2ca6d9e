import type { Unit } from '../../schemas/codes.js';
import type { Sentence } from '../document/article-text.js';
import type { Printed } from './printed.js';
import type { FigureView, FindingsInput } from './types.js';

/** Figures of one quantity together, and the kind of sentence each stands in. */
export interface Together {
  byQuantity: ReadonlyMap<string, readonly Printed[]>;
  /** All figures of the quantity of `n`. */
  groupOf(n: Printed): readonly Printed[];
  kindOf(n: Printed): Sentence['kind'];
}

/** Units that an article uses for one another: headline and body count the same claims as persons, turns or files. */
export const COUNTS: ReadonlySet<Unit> = new Set<Unit>(['person', 'turn', 'file', 'case', 'card']);

const quantity = (f: FigureView): string =>
  [f.concept, f.measure, COUNTS.has(f.unit) ? 'count' : f.unit, f.value < 0 ? '-' : '', f.organisation ?? ''].join('|');

/** Numbers by a key of their figures, at most so many of each; those without a figure are left out. */
export function groupedBy(
  numbers: readonly Printed[],
  keyOf: (f: FigureView) => string,
  most = Infinity,
): Map<string, Printed[]> {
  const groups = new Map<string, Printed[]>();
  for (const n of numbers) {
    if (!n.figure) continue;
    const key = keyOf(n.figure);
    const group = groups.get(key);
    if (!group) groups.set(key, [n]);
    else if (group.length < most) group.push(n);
  }
  return groups;
}

export function together({ sentences }: FindingsInput, numbers: readonly Printed[]): Together {
  const whole = numbers.filter((n) => !n.range);
  const byQuantity = groupedBy(whole, quantity);
  return {
    byQuantity,
    groupOf: (n) => (n.figure && byQuantity.get(quantity(n.figure))) ?? [],
    kindOf: (n) => sentences[n.sentence]!.sentence.kind,
  };
}

const HEADLINE = new Set<Sentence['kind']>(['title', 'kicker', 'lede', 'caption']);
export const isHeadline = (place: Together, n: Printed): boolean => HEADLINE.has(place.kindOf(n));

/** Could the two speak of the same schemes? A headline often names none, or the first of several. */
const related = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === 0 || b.length === 0 || a.every((s) => b.includes(s)) || b.every((s) => a.includes(s)) ||
  (a.length === 1 && b.length === 1 && (a[0]!.startsWith(b[0]!) || b[0]!.startsWith(a[0]!))); // prettier-ignore

/** May they be the same figure, as far as both say? */
export const comparable = ({ figure: a }: Printed, { figure: b }: Printed): boolean =>
  related(a!.scheme, b!.scheme) &&
  (a!.place === null || b!.place === null || a!.place === b!.place) &&
  (a!.period === null || b!.period === null || a!.period === b!.period) &&
  a!.base === b!.base;

const schemes = (f: FigureView): string => [...f.scheme].sort().join();

/** The same in every field but the number. */
export const isTwin = (a: FigureView, b: FigureView): boolean =>
  schemes(a) === schemes(b) &&
  a.unit === b.unit &&
  a.period === b.period &&
  a.place === b.place &&
  a.status === b.status &&
  a.base === b.base;

/** Are all schemes of `a` covered by `b`, which has more of them? BHXH_BB lies within BHXH. */
export const isNarrower = (a: FigureView, b: FigureView): boolean =>
  a.scheme.length > 0 &&
  a.scheme.length < b.scheme.length &&
  a.scheme.every((s) => b.scheme.some((t) => s === t || s.startsWith(`${t}_`)));
