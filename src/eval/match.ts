/** How two sides are brought together, and when two values count as the same. */
import { interval } from '../../schemas/index.js';
import type { Figure } from '../../schemas/index.js';
import type { GoldFigure, Spanned } from './gold.js';

const overlap = (a: Spanned, b: Spanned): boolean => a.start < b.end && b.start < a.end;

/**
 * One-to-one matching among overlapping spans, the pair with the highest `affinity` first, ties in text order.
 * Gives index of gold → index of prediction.
 */
export function matchSpans<G extends Spanned, P extends Spanned>(
  gold: G[],
  predicted: P[],
  affinity: (g: G, p: P) => number,
): Map<number, number> {
  const pairs = gold.flatMap((g, i) =>
    predicted.flatMap((p, j) => (overlap(g, p) ? [{ i, j, weight: affinity(g, p) }] : [])),
  );
  pairs.sort((a, b) => b.weight - a.weight);
  const matched = new Map<number, number>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (matched.has(i) || taken.has(j)) continue;
    matched.set(i, j);
    taken.add(j);
  }
  return matched;
}

/** First and last day as one string, so that `2024-Q1` equals `2024-01-01/2024-03-31`; what cannot be read stays itself. */
export const days = (value: string | null): string | null =>
  value === null ? null : (interval(value)?.join('/') ?? value);

const sameNumber = (a: number | null, b: number | null): boolean =>
  a === b || (a !== null && b !== null && Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));

export const sameMembers = (a: readonly string[], b: readonly string[]): boolean => {
  const [left, right] = [new Set(a), new Set(b)];
  return left.size === right.size && [...left].every((member) => right.has(member));
};

/** A fund's balance may be dated by its day or by the interval that ends on it. */
export const samePeriod = (g: GoldFigure, p: Figure): boolean => {
  const [a, b] = [days(g.period ?? null), days(p.period ?? null)];
  if (a === b) return true;
  return g.concept === 'fund_balance' && a !== null && b !== null && a.split('/')[1] === b.split('/')[1];
};

export const sameValue = (g: GoldFigure, p: Figure): boolean =>
  sameNumber(g.value, p.value) && sameNumber(g.upper ?? null, p.upper ?? null) && g.unit === p.unit;

export const sameSubject = (g: GoldFigure, p: Figure): boolean =>
  sameValue(g, p) && g.concept === p.concept && sameMembers(g.scheme ?? [], p.scheme ?? []) && g.measure === p.measure;

export const sameObservation = (g: GoldFigure, p: Figure): boolean =>
  sameSubject(g, p) && samePeriod(g, p) && (g.place ?? null) === (p.place ?? null);

/** Names compare without case, punctuation and doubled spaces. */
export const fold = (text: string | null): string =>
  (text ?? '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[“”"'().,;:–-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** "BHXH tỉnh Tiền Giang" and "BHXH Tiền Giang" are one agency. */
export const foldAgency = (name: string): string => fold(name).replace(/(?<![\p{L}\d_])(?:tỉnh|thành phố|tp) /gu, '');
