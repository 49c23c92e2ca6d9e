import { NEW_PROVINCES, PROVINCE_NAMES, successorOf } from '../../extractors/places/gazetteer.js';
import type { Bound, Concept, Unit } from '../../schemas/index.js';
import { reading } from '../query/reading.js';
import { fold, placeParts } from '../store/index.js';
import { type Claim, type EraSeries, type LeftOut, type Point, type Series, type SeriesKey, keyOf } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** Units that add up across provinces. */
const ADDITIVE: ReadonlySet<Unit> = new Set<Unit>([
  'person', 'turn', 'VND', 'USD', 'organisation', 'household', 'card', 'book', 'file', 'case', 'point', 'agent',
  'service', 'account',
]); // prettier-ignore

/** Amounts for one person, case or month: they do not add up, whatever their unit. */
const PER_UNIT: ReadonlySet<Concept> = new Set<Concept>([
  'contribution', 'benefit', 'wage_base', 'medical_cost', 'arrears_duration',
]); // prettier-ignore

/** The provinces of the 63 that became part of a province of the 34. */
export const predecessorsOf = (province: string): string[] =>
  PROVINCE_NAMES.filter((name) => successorOf(name) === province && !(name === 'Huế' && province === 'Huế'));

/** Names asked for, with the old provinces that were merged into the same new one: Tiền Giang asks for Đồng Tháp, too. */
export function predecessorsNamed(places: readonly string[] | undefined): string[] | undefined {
  return places?.flatMap((typed) => {
    const is = (name: string): boolean => name === typed || fold(name) === fold(typed);
    const successors = new Set([...[...NEW_PROVINCES].filter(is), ...PROVINCE_NAMES.filter(is).map(successorOf)]);
    return [typed, ...[...successors].flatMap((name) => [name, ...predecessorsOf(name)])];
  });
}

const reasonAgainst = ({ concept, measure, unit, status, organisation }: SeriesKey): LeftOut['reason'] | null => {
  if (organisation !== null) return 'organisation';
  if (isPercent(unit) || measure === 'share' || measure === 'completion') return 'rate';
  if (status === 'policy') return 'policy';
  return ADDITIVE.has(unit) && !PER_UNIT.has(concept) ? null : 'per_unit';
};

const AT_LEAST: ReadonlySet<Bound> = new Set<Bound>(['exact', 'more_than', 'at_least']);
const AT_MOST: ReadonlySet<Bound> = new Set<Bound>(['exact', 'less_than', 'almost', 'at_most']);

/** What is known of a sum, by what is known of its parts. */
function boundOfSum(bounds: readonly Bound[]): Bound {
  if (bounds.every((b) => b === 'exact')) return 'exact';
  if (bounds.every((b) => AT_LEAST.has(b))) return 'more_than';
  return bounds.every((b) => AT_MOST.has(b)) ? 'less_than' : 'about';
}

/** Several series that became one place: old provinces to be added up, or old and new names of one place. */
interface Merged {
  key: SeriesKey;
  parts: EraSeries[];
}

/** Parts of the sum at one period, by province. */
type Parts = Map<string, Point>;

/**
 * Maps series of the 63 provinces onto the 34. Reports that already use the new provinces stay; counts and sums of
 * money of the old ones are added when every merged province reports the same period. Rates, amounts per person,
 * policies, ranges and incomplete sums are left out, each with its reason.
 */
export function harmonise(all: readonly EraSeries[]): { series: Series[]; leftOut: LeftOut[] } {
  const leftOut: LeftOut[] = [];
  const merged = new Map<string, Merged>();
  for (const series of all) {
    const key = { ...keyOf(series), place: newPlace(series) };
    const name = JSON.stringify(key);
    const group = merged.get(name);
    if (group) group.parts.push(series);
    else merged.set(name, { key, parts: [series] });
  }
  const series = [...merged.values()].flatMap((group) => mergedSeries(group, leftOut));
  return { series, leftOut };
}

/** `Tiền Giang` → `Đồng Tháp`, `Tiền Giang/Mỹ Tho` → `Đồng Tháp/Mỹ Tho`; the country and lists of places stay. */
function newPlace({ place, era }: EraSeries): string | null {
  if (place === null || era === 'new') return place;
  const { province, unit } = placeParts(place);
  if (province === null) return place;
  return unit === null ? successorOf(province) : `${successorOf(province)}/${unit}`;
}

/** Is this series about one of several old provinces that were merged? Then it is only a part of its new place. */
const isPart = (series: EraSeries): boolean =>
  series.era === 'old' &&
  series.place !== null &&
  placeParts(series.place).level === 'province' &&
  predecessorsOf(successorOf(series.place)).length > 1;

function mergedSeries({ key, parts }: Merged, leftOut: LeftOut[]): Series[] {
  const points: Point[] = parts.filter((part) => !isPart(part)).flatMap((part) => part.points);
  const undated = parts.filter((part) => !isPart(part)).flatMap((part) => part.undated);
  const old = parts.filter(isPart);
  const reason = reasonAgainst(key);
  if (reason !== null) {
    for (const part of old) leftOut.push({ ...keyOf(part), target: key.place!, period: null, reason, missing: [] });
  } else if (old.length > 0) points.push(...sums(key, old, leftOut));
  if (points.length + undated.length === 0) return [];
  return [
    { ...key, points: points.sort((a, b) => a.end.localeCompare(b.end) || b.start.localeCompare(a.start)), undated },
  ];
}

function sums(key: SeriesKey, old: readonly EraSeries[], leftOut: LeftOut[]): Point[] {
  const wanted = predecessorsOf(key.place!);
  const periods = new Map<string, Parts>();
  for (const series of old) {
    for (const point of series.points) {
      const name = `${point.start}/${point.end}`;
      if (!periods.has(name)) periods.set(name, new Map());
      periods.get(name)!.set(series.place!, point);
    }
  }
  const points: Point[] = [];
  for (const parts of periods.values()) {
    const missing = wanted.filter((province) => !parts.has(province));
    const { period } = [...parts.values()][0]!;
    const range = [...parts.values()].some(({ claims }) => claims[0]!.upper !== null);
    if (missing.length === 0 && !range) points.push(sum(key, parts));
    else
      leftOut.push({
        ...key,
        place: [...parts.keys()].join('; '),
        target: key.place!,
        period,
        reason: range ? 'range' : 'missing',
        missing,
      });
  }
  return points;
}

/** The first claims of all parts added up; a conflict in a part is one of the sum. */
function sum(key: SeriesKey, parts: Parts): Point {
  const points = [...parts.values()];
  const claims = points.map((point) => point.claims[0]!);
  const value = Number(claims.reduce((total, claim) => total + claim.value, 0).toPrecision(15));
  const bound = boundOfSum(claims.map((claim) => claim.bound));
  const { period, start, end } = points[0]!;
  const added: Claim = {
    value,
    upper: null,
    bound,
    reading: reading({ ...key, value, upper: null, bound }),
    unclear: claims.some(({ unclear }) => unclear),
    reports: claims.flatMap((claim) => claim.reports),
  };
  return {
    period,
    start,
    end,
    conflict: points.some((point) => point.conflict),
    claims: [added],
    sum_of: [...parts.keys()],
  };
}
