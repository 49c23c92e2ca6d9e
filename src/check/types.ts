import { z } from 'zod';
import { zArticle, zFigure, zFinding } from '../../schemas/index.js';
import { zClaim, zPoint } from '../series/types.js';

/** What the stored reports say of a figure. `disputed`: some agree, some differ. */
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

/** A figure against the stored observations of the same quantity, place and period, and their neighbours in time. */
export const zComparison = z.object({
  verdict: z.enum(VERDICTS),
  missing: z.enum(['period', 'place']).nullable().meta({ description: 'what is not known, so nothing was compared' }),
  agreeing: z.array(zClaim),
  differing: z.array(zDifference),
  neighbours: z.array(zPoint).meta({ description: 'up to two periods before and two after, by time' }),
  jump: zJump.nullable(),
});

export const zCheckedFigure = z.object({
  figure: zFigure,
  reading: z.string().meta({ description: 'in Vietnamese number form' }),
  what: z.string().meta({ description: 'concept, schemes and measure in Vietnamese' }),
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

/** One article, checked. */
export const zCheck = z.object({
  article: zArticle,
  figures: z.array(zCheckedFigure),
  officials: z.array(zOfficialDoubt),
  faults: z.array(zFinding).meta({ description: 'findings that something does not add up' }),
  attention: z.number().int().meta({ description: 'faults, differences, jumps and doubts in all; 0 is clean' }),
});

export type Verdict = (typeof VERDICTS)[number];
export type Difference = z.infer<typeof zDifference>;
export type Comparison = z.infer<typeof zComparison>;
export type CheckedFigure = z.infer<typeof zCheckedFigure>;
export type OfficialDoubt = z.infer<typeof zOfficialDoubt>;
export type OfficeReport = z.infer<typeof zOfficeReport>;
export type Check = z.infer<typeof zCheck>;
