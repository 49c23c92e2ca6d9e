import { z } from 'zod';
import { MERGER_DAY, NEW_PROVINCES, PROVINCE_NAMES } from '../../../extractors/places/gazetteer.js';
import { type Concept, type Measure, type Unit, CONCEPTS, MEASURES, UNITS, codeKeys } from '../../../schemas/index.js';
import type { Filter } from '../../query/index.js';
import { type Point, seriesOf } from '../../series/index.js';
import type { Store } from '../../store/index.js';

/** A quantity that the press reports: what is counted, under which schemes, how, and in what. */
export const zIndicator = z.object({
  concept: z.enum(codeKeys(CONCEPTS)),
  scheme: z.string().meta({ description: 'codes joined with +; empty for none' }),
  measure: z.enum(codeKeys(MEASURES)),
  unit: z.enum(codeKeys(UNITS)),
  figures: z.number(),
});

/** The indicators of the database, those with most figures first. */
export const listIndicators = (store: Store): z.infer<typeof zIndicator>[] =>
  store
    .sql(
      `SELECT f.concept, replace(f.scheme, ',', '+') AS scheme, f.measure, f.unit, count(*) AS figures
       FROM figures f JOIN articles a ON a.key = f.article AND a.current = 1
       GROUP BY f.concept, f.scheme, f.measure, f.unit ORDER BY figures DESC, 1, 2, 3, 4 LIMIT 500`,
    )
    .all() as z.infer<typeof zIndicator>[];

export const zPlaceCount = z.object({ place: z.string(), figures: z.number() });

/** Places of which a concept is reported, those with most figures first. */
export const listPlaces = (store: Store, concept: string): z.infer<typeof zPlaceCount>[] =>
  store
    .sql(
      `SELECT f.place, count(*) AS figures FROM figures f JOIN articles a ON a.key = f.article AND a.current = 1
       WHERE f.concept = ? AND f.place IS NOT NULL GROUP BY f.place ORDER BY figures DESC, f.place LIMIT 300`,
    )
    .all(concept) as z.infer<typeof zPlaceCount>[];

const zDot = z.object({ period: z.string(), end: z.string(), value: z.number(), conflict: z.boolean() });

export const zProvinceRow = z.object({
  province: z.string(),
  points: z.array(zDot).meta({ description: 'by time, the claim with most reports for each period' }),
});

const HUE = 'Huế'; // a city of its own since 2025, in both lists under different names

/** Points of a province that are told: two years of months. */
const POINTS = 24;
/** More observations are not looked at; older years are left out then. */
const MOST = 2_000;

const WITH_PLACES = 'f.place IN (SELECT value FROM json_each(:places)) AND f.concept = :concept';
const YEARS = `SELECT DISTINCT substr(f.period_end, 1, 4) FROM figures f
  WHERE ${WITH_PLACES} AND f.period_end IS NOT NULL ORDER BY 1 DESC`;
const OF_YEAR = `SELECT count(*) FROM figures f WHERE ${WITH_PLACES} AND f.period_end BETWEEN :year || '-01-01' AND :year || '-12-31'
  AND f.measure = :measure AND f.unit = :unit AND f.status = 'actual'`;

/** The first year from which on there are not too many observations; null when there are few in all. */
function firstYear(store: Store, { concept, measure, unit }: Quantity, names: readonly string[]): string | null {
  const places = JSON.stringify(names);
  let sum = 0;
  let first: string | null = null;
  for (const year of store.sql(YEARS).pluck().all({ places, concept }) as string[]) {
    sum += store.sql(OF_YEAR).pluck().get({ places, concept, measure, unit, year }) as number;
    if (sum > MOST) return first ?? year;
    first = year;
  }
  return null;
}

export interface Quantity {
  concept: Concept;
  measure: Measure;
  unit: Unit;
  scheme?: string | undefined;
}

/** One row for each province of an era, with what was reported of it over time. */
export function provinceTable(store: Store, quantity: Quantity, era: 'old' | 'new'): z.infer<typeof zProvinceRow>[] {
  const names = era === 'new' ? [...NEW_PROVINCES] : PROVINCE_NAMES.filter((name) => name !== HUE);
  const from = era === 'new' ? MERGER_DAY : firstYear(store, quantity, names);
  const filter: Filter = {
    concept: [quantity.concept],
    measure: [quantity.measure],
    unit: [quantity.unit],
    ...(quantity.scheme === undefined ? {} : { scheme: [quantity.scheme] }),
    ...(from === null ? {} : { from }),
    ...(era === 'old' ? { to: '2025-06-30' } : {}),
    place: names,
    districts: false,
    status: ['actual'],
  };
  const points = new Map(names.map((name) => [name, [] as Point[]]));
  for (const one of seriesOf(store, filter).series) {
    if (one.organisation === null) points.get(one.place ?? '')?.push(...one.points);
  }
  return [...points]
    .sort(([a], [b]) => a.localeCompare(b, 'vi'))
    .map(([province, list]) => ({
      province,
      points: list
        .sort((a, b) => a.end.localeCompare(b.end))
        .slice(-POINTS)
        .map(({ period, end, claims: [first], conflict }) => ({ period, end, value: first!.value, conflict })),
    }));
}
