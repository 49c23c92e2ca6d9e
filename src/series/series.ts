import { type Era, MERGER_DAY, eraOf } from '../../extractors/places/gazetteer.js';
import type { Filter } from '../query/filter.js';
import { type Observation, effective, observations } from '../query/observation.js';
import { Sentences } from '../query/sentence.js';
import type { Store } from '../store/index.js';
import { type Candidate, claimsOf, withoutCopies } from './claims.js';
import { predecessorsNamed, harmonise } from './harmonise.js';
import { type EraSeries, type LeftOut, type Point, type Series, type SeriesKey, keyOf } from './types.js';

/** A wider question is answered with the first so many observations, and says so. */
const MAX_OBSERVATIONS = 50_000;

export interface SeriesOptions {
  /** Maps old provinces onto the 34 of 2025, adding up what can be added. */
  harmonise?: boolean;
  maxObservations?: number;
}

export interface SeriesAnswer {
  series: Series[];
  /** What harmonising had to leave out. */
  leftOut: LeftOut[];
  observations: number;
  /** There are more observations than were looked at. */
  truncated: boolean;
}

/** Which provinces a name means: those of the article's day. */
const eraOfReport = (o: Observation): Era =>
  o.published !== null ? eraOf(o.published) : o.period_end !== null && o.period_end >= MERGER_DAY ? 'new' : 'old';

interface Group {
  key: SeriesKey;
  era: Era;
  periods: Map<string, Candidate[]>;
  days: Map<string, { period: string; start: string; end: string }>;
  undated: Candidate[];
}

/** Observations → series, ordered as they first appear. One pass; a period is what its first and last day say. */
function grouped(store: Store, list: Iterable<Observation>, byEra: boolean): { groups: Group[]; count: number } {
  const groups = new Map<string, Group>();
  const sentences = new Sentences(store);
  let count = 0;
  for (const raw of list) {
    count++;
    const o = effective(raw);
    const key = keyOf(o);
    const era = byEra ? eraOfReport(o) : 'old';
    const name = JSON.stringify([key, era]);
    let group = groups.get(name);
    if (!group) groups.set(name, (group = { key, era, periods: new Map(), days: new Map(), undated: [] }));
    const candidate = candidateOf(o, sentences);
    if (o.period === null || o.period_start === null || o.period_end === null) group.undated.push(candidate);
    else {
      const days = `${o.period_start}/${o.period_end}`;
      const reports = group.periods.get(days);
      if (reports) reports.push(candidate);
      else group.periods.set(days, [candidate]);
      if (!group.days.has(days)) group.days.set(days, { period: o.period, start: o.period_start, end: o.period_end });
    }
  }
  return { groups: [...groups.values()], count };
}

const candidateOf = (o: Observation, sentences: Sentences): Candidate => ({
  figure: o.key,
  article: o.article,
  article_title: o.article_title,
  published: o.published,
  source: o.source,
  url: o.url,
  document: o.document,
  quote: o.quote,
  value: o.value,
  upper: o.upper,
  bound: o.bound,
  period: o.period,
  confidence: o.confidence,
  inferred: o.inferred,
  corrected: o.decision?.action === 'correct',
  sentence: sentences.of(o),
  copies: [],
  story: o.cluster ?? o.article,
});

const pointsOf = ({ key, periods, days }: Group): Point[] =>
  [...periods]
    .map(([name, reports]): Point => {
      const claims = claimsOf(reports, key);
      return { ...days.get(name)!, conflict: claims.filter(({ unclear }) => !unclear).length > 1, claims };
    })
    .sort((a, b) => a.end.localeCompare(b.end) || b.start.localeCompare(a.start));

/** Observations of one quantity → its points by time; those without a period are left out. */
export const pointsFrom = (store: Store, list: readonly Observation[]): Point[] =>
  grouped(store, list, false).groups.flatMap(pointsOf);

/**
 * The series that a filter names, each with its points by time and every report beside its copies. Editors' corrections
 * are in force, rejected figures are out. Largest series first.
 */
export function seriesOf(store: Store, filter: Filter, options: SeriesOptions = {}): SeriesAnswer {
  const limit = options.maxObservations ?? MAX_OBSERVATIONS;
  const asked = options.harmonise ? { ...filter, place: predecessorsNamed(filter.place) } : filter;
  const { groups, count } = grouped(
    store,
    observations(store, asked, { limit: limit + 1 }),
    options.harmonise ?? false,
  );
  const all = groups.map((group): EraSeries => ({
    ...group.key,
    era: group.era,
    points: pointsOf(group),
    undated: withoutCopies(group.undated),
  }));
  const { series, leftOut } = options.harmonise
    ? harmonise(all)
    : { series: all.map(({ era: _, ...rest }) => rest), leftOut: [] };
  const size = (s: Series): number => s.points.length * 1000 + s.undated.length;
  return {
    series: series.sort((a, b) => size(b) - size(a)),
    leftOut,
    observations: Math.min(count, limit),
    truncated: count > limit,
  };
}
