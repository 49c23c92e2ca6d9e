import { z } from 'zod';
import type { Era } from '../../extractors/places/gazetteer.js';
import { zFigure } from '../../schemas/index.js';

const { value, upper, bound, unit, concept, scheme, measure, base, status, place, organisation, quote } = zFigure.shape;

/** One paper's word on a value; syndicated copies of it are named, not counted. */
export const zReport = z.object({
  figure: z.number().int().meta({ description: 'row of the figure' }),
  article: z.string(),
  article_title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  document: z.string(),
  quote,
  value,
  upper,
  bound,
  period: z.string().nullable(),
  confidence: z.number(),
  inferred: z.array(z.string()),
  corrected: z.boolean().meta({ description: 'did an editor correct it?' }),
  sentence: z.string().meta({ description: 'the sentence it stands in' }),
  copies: z.array(z.object({ article: z.string(), source: z.string().nullable(), document: z.string() })).meta({
    description: 'articles that print the same story or sentence',
  }),
});

/** A value and who reports it: reports that rounding and bounds let stand for one value. */
export const zClaim = z.object({
  value,
  upper,
  bound,
  reading: z.string().meta({ description: 'in Vietnamese number form' }),
  unclear: z.boolean().meta({
    description: 'only articles that print several values of the quantity print it: a part perhaps, and no conflict',
  }),
  reports: z.array(zReport).min(1),
});

/** All that was reported of one period. More than one claim that is not unclear is a conflict. */
export const zPoint = z.object({
  period: z.string(),
  start: z.string(),
  end: z.string(),
  conflict: z.boolean(),
  claims: z.array(zClaim).min(1).meta({ description: 'clear ones first, then the one with most reports' }),
  sum_of: z.array(z.string()).optional().meta({ description: 'provinces that were added up' }),
});

export const zSeriesKey = z.object({ concept, scheme, measure, unit, base, status, place, organisation });

/** One quantity of one place through time. Targets and estimates are series of their own. */
export const zSeries = z.object({
  ...zSeriesKey.shape,
  points: z.array(zPoint).meta({ description: 'by time' }),
  undated: z.array(zReport).meta({ description: 'reports without a period' }),
});

/** What could not be carried over to the provinces of 2025, and why. */
export const zLeftOut = z.object({
  ...zSeriesKey.shape,
  target: z.string().meta({ description: 'province of 2025' }),
  period: z.string().nullable().meta({ description: 'null: every period' }),
  reason: z.enum(['rate', 'per_unit', 'policy', 'organisation', 'missing', 'range']),
  missing: z.array(z.string()).meta({ description: 'merged provinces without a report of this period' }),
});

export type Report = z.infer<typeof zReport>;
export type Claim = z.infer<typeof zClaim>;
export type Point = z.infer<typeof zPoint>;
export type SeriesKey = z.infer<typeof zSeriesKey>;
export type Series = z.infer<typeof zSeries>;
export type LeftOut = z.infer<typeof zLeftOut>;

/** A series of a province of one era. Only harmonising asks for the era. */
export interface EraSeries extends Series {
  era: Era;
}

/** The fields that make observations one series. */
export const keyOf = ({ concept, scheme, measure, unit, base, status, place, organisation }: SeriesKey): SeriesKey => ({
  concept,
  scheme,
  measure,
  unit,
  base,
  status,
  place,
  organisation,
});
