import { z } from 'zod';
import { zArticle, zFigure, zFinding } from '../../schemas/index.js';
import { zClaim, zPoint } from '../series/types.js';

/** What the stored reports say of a figure. `disputed`: some agree, some differ; `new`: nobody reports it. */
export const VERDICTS = ['agrees', 'differs', 'disputed', 'new', 'not_compared'] as const;

export const zDifference = z.object({
  claim: zClaim,
  by: z.number().meta({ description: 'the figure less the stored value' }),
  percent: z
    .number()
    .nullable()
    .meta({ description: 'the same in per cent of the stored value; null for percentages' }),
});

export const zJump = z.object({
  expected: z.object({ lo: z.number(), hi: z.number() }).meta({ description: 'what would have been no jump' }),
  nearest: z.object({ start: z.string(), end: z.string(), value: z.number() }),
  change: z.number().meta({ description: 'ratio to the nearest value; for percentages the difference in points' }),
});

export const zRelated = z.object({ scheme: zFigure.shape.scheme, claims: z.array(zClaim).min(1) });

/** A figure against the stored observations of the same quantity, place and period, and their neighbours in time. */
export const zComparison = z.object({
  verdict: z.enum(VERDICTS),
  missing: z.enum(['period', 'place', 'single_value']).nullable().meta({
    description: 'why nothing was compared: what is not known; single_value: one article prints several, parts perhaps',
  }),
  compared: z
    .boolean()
    .meta({ description: 'was there a report of the same period, or of a near one, to hold it against?' }),
  agreeing: z.array(zClaim),
  differing: z.array(zDifference).meta({ description: 'nearest value first' }),
  related: z.array(zRelated).meta({
    description: 'of the same concept, place and period, and not judged: other schemes, or several in one article',
  }),
  neighbours: z.array(zPoint).meta({ description: 'up to two periods before and two after, by time' }),
  jump: zJump.nullable(),
});

export const zCheckedFigure = z.object({
  figure: zFigure,
  reading: z.string().meta({ description: 'in Vietnamese number form' }),
  what: z.string().meta({ description: 'concept, schemes, measure and what is not actual, in Vietnamese' }),
  sentence: z.string(),
  comparison: zComparison.nullable().meta({ description: 'null without a database' }),
});

/** Where a stored article says something else of an office. */
export const zOfficeReport = z.object({
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  article: z.string(),
  article_title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  sentence: z.string(),
});

export const zOfficialDoubt = z.object({
  kind: z.enum(['other_holder', 'other_office', 'spelling']).meta({
    description:
      'another person is reported in this office; another office of this person; the name is spelled otherwise',
  }),
  name: z.string(),
  role: z.string().nullable(),
  organisation: z.string().nullable(),
  mentions: z.array(z.object({ start: z.number().int(), end: z.number().int() })),
  reports: z.array(zOfficeReport).min(1),
});

/** How a check ended. `not_compared`: nothing in the database is comparable; `nothing_read`: there are no figures. */
export const OUTCOMES = ['attention', 'clean', 'not_compared', 'nothing_read'] as const;

/** One article, checked. */
export const zCheck = z.object({
  article: zArticle,
  figures: z.array(zCheckedFigure),
  officials: z.array(zOfficialDoubt),
  faults: z.array(zFinding).meta({ description: 'findings that something does not add up' }),
  attention: z.number().int().meta({ description: 'faults, differences, jumps and doubts in all' }),
  outcome: z.enum(OUTCOMES).meta({ description: 'clean: figures were read, and nothing speaks against them' }),
});

export type Outcome = (typeof OUTCOMES)[number];
export type Verdict = (typeof VERDICTS)[number];
export type Difference = z.infer<typeof zDifference>;
export type Related = z.infer<typeof zRelated>;
export type Comparison = z.infer<typeof zComparison>;
export type CheckedFigure = z.infer<typeof zCheckedFigure>;
export type OfficialDoubt = z.infer<typeof zOfficialDoubt>;
export type OfficeReport = z.infer<typeof zOfficeReport>;
export type Check = z.infer<typeof zCheck>;
