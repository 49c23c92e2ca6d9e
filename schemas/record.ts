import { z } from 'zod';
import {
  BASES,
  BOUNDS,
  CONCEPTS,
  FINDING_KINDS,
  LEVELS,
  MEASURES,
  ORGANISATION_KINDS,
  SCHEMES,
  STATUSES,
  UNITS,
  codeKeys,
} from './codes.js';
import { zPeriod, zPublished } from './period.js';

const offset = z.number().int().nonnegative().meta({ description: 'UTF-16 index into the text of the input document' });

const span = {
  start: offset,
  end: offset.meta({ description: 'UTF-16 index, exclusive' }),
};

const ordered = (value: { start: number; end: number }): boolean => value.end > value.start;
const orderedFault = { error: 'end must come after start', path: ['end'] };

export const zMention = z.object(span).refine(ordered, orderedFault);

/** A number that quantifies the social-security domain. */
export const zFigure = z
  .object({
    quote: z.string().min(1),
    ...span,
    value: z.number().meta({ description: 'the full number, magnitudes multiplied out; negative only for a decrease' }),
    upper: z.number().nullable().meta({ description: 'upper end of a printed range, else null' }),
    unit: z.enum(codeKeys(UNITS)),
    bound: z.enum(codeKeys(BOUNDS)),
    concept: z.enum(codeKeys(CONCEPTS)),
    scheme: z.array(z.enum(codeKeys(SCHEMES))),
    measure: z.enum(codeKeys(MEASURES)),
    base: z.enum(codeKeys(BASES)).nullable(),
    status: z.enum(codeKeys(STATUSES)),
    period: zPeriod.nullable(),
    place: z.string().min(1).nullable().meta({ description: 'VN, Tiền Giang, Tiền Giang/Mỹ Tho, or null' }),
    organisation: z.string().min(1).nullable().meta({ description: 'name, for a company- or hospital-level figure' }),
    rule: z.string().min(1).meta({ description: 'the rule that made this figure' }),
    confidence: z.number().min(0).max(1),
    inferred: z.array(z.string()).meta({ description: 'fields that were inferred and not printed' }),
    flags: z.array(z.string()).meta({ description: 'oddities kept for the reader, e.g. coverage over 100 %' }),
  })
  .refine(ordered, orderedFault)
  .refine((f) => f.measure === 'change' || f.value >= 0, { error: 'only a change may be negative', path: ['value'] })
  .refine((f) => f.upper === null || f.upper >= f.value, { error: 'range ends below its start', path: ['upper'] })
  .refine((f) => f.base === null || f.unit === 'percent' || f.unit === 'percentage_point', {
    error: 'only percentages have a base',
    path: ['base'],
  });

/** A calendar expression. `value` is null when impossible, recurring or not resolvable. */
export const zDate = z
  .object({
    quote: z.string().min(1),
    ...span,
    type: z.enum(['DATE', 'PERIOD']),
    value: zPeriod.nullable(),
    inferred: z.array(z.string()),
  })
  .refine(ordered, orderedFault);

export const zPosition = z.object({
  role: z.string().min(1).nullable(),
  organisation: z.string().min(1).nullable(),
});

/** A person named with an office, once per article, all mentions merged. */
export const zOfficial = z.object({
  name: z.string().min(1),
  positions: z.array(zPosition),
  mentions: z.array(zMention).min(1),
});

/** An agency, once per article, under its canonical name. */
export const zOrganisation = z.object({
  name: z.string().min(1),
  kind: z.enum(codeKeys(ORGANISATION_KINDS)),
  level: z.enum(codeKeys(LEVELS)).nullable(),
  mentions: z.array(zMention),
  inferred: z.array(z.string()),
});

export const zFinding = z.object({
  kind: z.enum(codeKeys(FINDING_KINDS)),
  quotes: z.array(z.string().min(1)).min(1),
  note: z.string().min(1),
  mentions: z.array(zMention),
});

/** One article. */
export const zArticle = z
  .object({
    document: z.string().min(1),
    id: z.string().min(1),
    ...span,
    title: z.string().nullable(),
    byline: z.string().nullable(),
    source: z.string().nullable(),
    url: z.string().nullable(),
    lang: z.enum(['vi', 'en']),
    published: zPublished.nullable(),
    place: z.string().min(1).nullable(),
    relevant: z.boolean(),
    inferred: z.array(z.string()),
    figures: z.array(zFigure),
    officials: z.array(zOfficial),
    dates: z.array(zDate),
    organisations: z.array(zOrganisation),
    findings: z.array(zFinding),
  })
  .refine((a) => a.end >= a.start, { error: 'end must not come before start', path: ['end'] });

export type Mention = z.infer<typeof zMention>;
export type Figure = z.infer<typeof zFigure>;
export type DateMention = z.infer<typeof zDate>;
export type Position = z.infer<typeof zPosition>;
export type Official = z.infer<typeof zOfficial>;
export type Organisation = z.infer<typeof zOrganisation>;
export type Finding = z.infer<typeof zFinding>;
export type Article = z.infer<typeof zArticle>;
