import { type Interval, distance, meet } from '../../extractors/findings/interval.js';
import { readDigits } from '../../extractors/numbers/numeral.js';
import type { Figure } from '../../schemas/index.js';
import { isPercent } from '../../schemas/unit-kinds.js';

export type Printed = Pick<Figure, 'quote' | 'value' | 'upper' | 'unit' | 'bound'>;

// The numerals of a quote: "trên 1.187,4 tỷ đồng"
const NUMERAL = /\d+(?:[.,]\d+)*/g;

/** Slack of "khoảng", "hơn", "gần": a tenth of the value at most. */
const LOOSE = 0.1;

/** One unit of the last printed place (`1.187,4 tỷ` → 100 million), and of the last digit that is not zero. */
function places({ quote, value }: Printed): { last: number; round: number } {
  const raw = quote.match(NUMERAL)?.[0];
  const numeral = raw === undefined ? NaN : (readDigits(raw)?.value ?? NaN);
  const power = Math.round(Math.log10(Math.abs(value) / numeral));
  if (!Number.isFinite(power) || Math.abs(Math.abs(value) / numeral / 10 ** power - 1) > 1e-9)
    return { last: 0, round: Math.abs(value) * LOOSE };
  const decimals =
    Number.isInteger(numeral) && !/,\d{1,2}$/.test(raw!) ? 0 : (/[.,](\d+)$/.exec(raw!)?.[1]?.length ?? 0);
  const zeros = decimals > 0 ? 0 : /0*$/.exec(raw!.replace(/\D/g, ''))![0].length;
  return { last: 10 ** (power - decimals), round: 10 ** (power - decimals + zeros) };
}

const isCount = (unit: Figure['unit']): boolean => !isPercent(unit);

/**
 * All values that a printed number may stand for: half a unit of its last place; a count in full stands for itself, one
 * with two zeros or more at its end may be rounded; bounds reach to the next round number, a tenth away at most.
 */
export function reachOf(figure: Printed): Interval {
  const { value, upper, bound, unit } = figure;
  const { last, round } = places(figure);
  const inFull = last === 1 && isCount(unit);
  const half = inFull ? (round >= 100 ? round / 2 : 0) : last / 2;
  const slack = Math.min(round, Math.abs(value) * LOOSE);
  const lo = Math.abs(value);
  const hi = upper === null ? lo : upper;
  const reach = ((): Interval => {
    if (bound === 'more_than' || bound === 'at_least') return { lo: lo - half, hi: hi + slack };
    if (bound === 'almost' || bound === 'less_than' || bound === 'at_most') return { lo: lo - slack, hi: hi + half };
    if (bound === 'about') return { lo: lo - slack, hi: hi + slack };
    return { lo: lo - half, hi: hi + half };
  })();
  return value < 0 ? { lo: -reach.hi, hi: -reach.lo } : reach;
}

/** Can both printed numbers stand for one value? */
export const agree = (a: Printed, b: Printed): boolean => meet(reachOf(a), reachOf(b));

/** How far apart two printed numbers lie at least, rounding and bounds given; 0 when they agree. */
export const apart = (a: Printed, b: Printed): number => distance(reachOf(a), reachOf(b));
