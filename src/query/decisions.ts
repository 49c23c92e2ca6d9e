import { z } from 'zod';
import { interval, zFigure } from '../../schemas/index.js';
import type { Store } from '../store/index.js';
import { placeRow } from '../store/places.js';

/** The fields of a figure that an editor may correct. What is left out stays as extracted. */
export const zCorrection = z
  .object(zFigure.shape)
  .pick({
    value: true,
    upper: true,
    unit: true,
    bound: true,
    concept: true,
    scheme: true,
    measure: true,
    base: true,
    status: true,
    period: true,
    place: true,
    organisation: true,
  })
  .partial();

export type Correction = z.infer<typeof zCorrection>;

/** An editor's word on a figure or finding. It refers to id and span, so it outlives a re-extraction. */
export const zDecision = z
  .object({
    target: z.enum(['figure', 'finding']),
    article: z.string().min(1).meta({ description: "the article's id" }),
    start: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .meta({ description: 'span of the figure; of a finding, its first mention' }),
    end: z.number().int().nonnegative().nullable(),
    quote: z.string().min(1).meta({ description: "the figure's quote, or the finding's kind" }),
    nth: z.number().int().positive().default(1).meta({ description: 'among the targets with this span' }),
    action: z.enum(['accept', 'correct', 'reject']),
    correction: zCorrection.nullable().default(null),
    note: z.string().max(2000).nullable().default(null),
    decided_by: z.string().max(200).nullable().default(null),
    decided_at: z.iso.datetime(),
  })
  .refine((d) => (d.action === 'correct') === (d.correction !== null && Object.keys(d.correction).length > 0), {
    error: 'a correction goes with the action "correct", and only with it',
    path: ['correction'],
  });

export type Decision = z.infer<typeof zDecision>;

interface Row extends Omit<Decision, 'article' | 'correction'> {
  article_id: string;
  correction: string | null;
}

const decisionOf = ({ article_id, correction, ...row }: Row): Decision => ({
  ...row,
  article: article_id,
  correction: correction === null ? null : readCorrection(correction),
});

/** The stored JSON → the corrected fields; days that were derived for searching are left out. */
export const readCorrection = (json: string): Correction => zCorrection.parse(JSON.parse(json));

/** Stores a decision after all earlier ones; the latest on a target counts, the others stay as its history. */
export function decide(store: Store, decision: Decision): void {
  const d = zDecision.parse(decision);
  store.transaction(() => {
    store
      .sql(
        `INSERT INTO decisions (target, article_id, start, "end", quote, nth, action, correction, note, decided_by, decided_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        d.target,
        d.article,
        d.start,
        d.end,
        d.quote,
        d.nth,
        d.action,
        d.correction === null ? null : JSON.stringify(searchable(store, d.correction)),
        d.note,
        d.decided_by,
        d.decided_at,
      );
  });
}

/** A corrected period carries its first and last day, and a corrected place has its row: both can be searched. */
function searchable(store: Store, correction: Correction): object {
  if (correction.place !== undefined) placeRow(store, correction.place);
  if (correction.period === undefined) return correction;
  const days = interval(correction.period);
  return { ...correction, period_start: days?.[0] ?? null, period_end: days?.[1] ?? null };
}

const COLUMNS = 'target, article_id, start, "end", quote, nth, action, correction, note, decided_by, decided_at';

/** All decisions on an article, in the order they were taken. */
export const decisionsOn = (store: Store, article: string): Decision[] =>
  (store.sql(`SELECT ${COLUMNS} FROM decisions WHERE article_id = ? ORDER BY key`).all(article) as Row[]).map(
    decisionOf,
  );

/** All decisions in the order they were taken. */
export const allDecisions = (store: Store): Decision[] =>
  (store.sql(`SELECT ${COLUMNS} FROM decisions ORDER BY key`).all() as Row[]).map(decisionOf);
