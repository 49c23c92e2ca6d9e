import type { Unit } from '../../schemas/index.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** A value with the first and last day of its period. */
export interface Dated {
  start: string;
  end: string;
  value: number;
}

/** What the series has shown so far, and how far off a value is from it. */
export interface Jump {
  /** The values that would not have been a jump. */
  expected: { lo: number; hi: number };
  /** The reported value that stands nearest in time. */
  nearest: Dated;
  /** value / nearest value; for percentages the difference in points. */
  change: number;
}

/** 1.4826 × MAD estimates a standard deviation; five of them leave one false alarm in a million of a normal series. */
const MAD_TO_SIGMA = 1.4826;
const SIGMAS = 5;

/** Changes that are never a jump, however calm the series was: half as much again in a year; ten points. */
const FLOOR_LOG = Math.log(1.5);
const FLOOR_POINTS = 10;

/** With too few changes to learn from, only what looks like a slip of the unit: fivefold, or forty points. */
const SLIP_LOG = Math.log(5);
const SLIP_POINTS = 40;
const ENOUGH_CHANGES = 4;

/** Beyond this distance in years a series says nothing of a value. */
const MAX_YEARS = 3;

const DAY = 86_400_000;
const years = (a: Dated, b: Dated): number => Math.abs(Date.parse(a.end) - Date.parse(b.end)) / DAY / 365.25;

const median = (list: readonly number[]): number => {
  const sorted = [...list].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/** Stocks compare with stocks of any day; flows with flows over the same months, so that half a year is no fall. */
const season = ({ start, end }: Dated): string =>
  start === end ? 'day' : `${start.slice(5)}/${end.slice(5)}/${Number(end.slice(0, 4)) - Number(start.slice(0, 4))}`;

const usable = ({ value }: Dated, unit: Unit): boolean => isPercent(unit) || value > 0;

/** The known values that a value can be held against, by time. */
const like = (known: readonly Dated[], value: Dated, unit: Unit): Dated[] =>
  known.filter((d) => usable(d, unit) && season(d) === season(value)).sort((a, b) => a.end.localeCompare(b.end));

/** The known value that stands nearest in time; null when none can be held against this one. */
export function nearestOf(known: readonly Dated[], value: Dated, unit: Unit): Dated | null {
  const nearest = like(known, value, unit).reduce<Dated | null>(
    (best, d) => (best === null || years(d, value) < years(best, value) ? d : best),
    null,
  );
  return nearest && usable(value, unit) && years(nearest, value) <= MAX_YEARS ? nearest : null;
}

/**
 * Is a value beyond what its series has shown? The change from the point nearest in time, spread over the square root
 * of the years between (at least one), is held against the series' own changes: median ± 5 robust standard deviations,
 * never narrower than half as much again (ten points for percentages). With fewer than four changes known only
 * a fivefold change (forty points) is one. Changes of money and counts are ratios, those of percentages differences.
 */
export function jumpOf(known: readonly Dated[], value: Dated, unit: Unit): Jump | null {
  const points = isPercent(unit);
  const nearest = nearestOf(known, value, unit);
  if (!nearest) return null;
  const change = (from: Dated, to: Dated): number => (points ? to.value - from.value : Math.log(to.value / from.value));
  const spread = (a: Dated, b: Dated): number => Math.sqrt(Math.max(1, years(a, b)));
  const course = like(known, value, unit);
  const changes = course.slice(1).map((d, i) => change(course[i]!, d) / spread(course[i]!, d));
  const { centre, width } = band(changes, points);
  const forward = value.end >= nearest.end ? 1 : -1;
  const scale = spread(nearest, value);
  const lo = (forward * centre - width) * scale;
  const hi = (forward * centre + width) * scale;
  const shift = change(nearest, value);
  if (shift >= lo && shift <= hi) return null;
  const at = (by: number): number => (points ? nearest.value + by : nearest.value * Math.exp(by));
  return { expected: { lo: at(lo), hi: at(hi) }, nearest, change: points ? shift : Math.exp(shift) };
}

function band(changes: readonly number[], points: boolean): { centre: number; width: number } {
  if (changes.length < ENOUGH_CHANGES) return { centre: 0, width: points ? SLIP_POINTS : SLIP_LOG };
  const centre = median(changes);
  const sigma = MAD_TO_SIGMA * median(changes.map((c) => Math.abs(c - centre)));
  return { centre, width: Math.max(SIGMAS * sigma, points ? FLOOR_POINTS : FLOOR_LOG) };
}
