/** A closed interval: all that a printed number may stand for. */
export interface Interval {
  lo: number;
  hi: number;
}

const ZERO: Interval = { lo: 0, hi: 0 };

export const plus = (a: Interval, b: Interval): Interval => ({ lo: a.lo + b.lo, hi: a.hi + b.hi });
export const minus = (a: Interval, b: Interval): Interval => ({ lo: a.lo - b.hi, hi: a.hi - b.lo });
export const sum = (all: readonly Interval[]): Interval => all.reduce(plus, ZERO);

/** Product of intervals of positive numbers. */
export const times = (a: Interval, b: Interval): Interval => ({ lo: a.lo * b.lo, hi: a.hi * b.hi });
export const scale = (a: Interval, k: number): Interval => ({ lo: a.lo * k, hi: a.hi * k });

/** Quotient of intervals of positive numbers; null when the divisor may be zero. */
export const over = (a: Interval, b: Interval): Interval | null =>
  b.lo > 0 ? { lo: a.lo / b.hi, hi: a.hi / b.lo } : null;

export const middle = ({ lo, hi }: Interval): number => (lo + hi) / 2;

/** How far apart two intervals lie; 0 when they meet. */
export const distance = (a: Interval, b: Interval): number => Math.max(0, a.lo - b.hi, b.lo - a.hi);

/** Do they meet? The sliver absorbs binary rounding (0,1 + 0,2). */
export const meet = (a: Interval, b: Interval): boolean =>
  distance(a, b) <= 1e-9 * Math.max(1, Math.abs(a.lo), Math.abs(b.hi));

/** Relative width: how little the interval says. */
export const looseness = (a: Interval): number => (a.hi - a.lo) / Math.max(1e-12, Math.abs(a.hi + a.lo) / 2);
