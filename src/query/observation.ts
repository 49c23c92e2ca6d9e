import { z } from 'zod';
import { interval, zFigure } from '../../schemas/index.js';
import type { Store } from '../store/index.js';
import { type Correction, readCorrection, zDecision } from './decisions.js';
import { type Condition, type Filter, type Spell, conditionOf } from './filter.js';

/** A stored figure with where it was printed and what an editor said of it. The extracted fields are never changed. */
export const zObservation = z.object({
  key: z.number().int().meta({ description: 'row of the figure; changes with re-extraction' }),
  ...zFigure.shape,
  seq: z.number().int().meta({ description: 'order in the article, from 0' }),
  nth: z.number().int().meta({ description: 'among the figures of the article with this span, from 1' }),
  period_start: z.string().nullable(),
  period_end: z.string().nullable(),
  article: z.string().meta({ description: "the article's id" }),
  article_key: z.number().int(),
  article_title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  url: z.string().nullable(),
  document: z.string(),
  cluster: z
    .string()
    .nullable()
    .meta({ description: 'one name for all copies of a story; null when there is no copy' }),
  decision: z
    .object(zDecision.shape)
    .pick({ action: true, correction: true, note: true, decided_by: true, decided_at: true })
    .nullable(),
});

export type Observation = z.infer<typeof zObservation>;

/** Tells apart figures that share a span. */
const NTH = `(SELECT count(*) FROM figures g
  WHERE g.article = f.article AND g.start = f.start AND g."end" = f."end" AND g.seq <= f.seq)`;

/** Figures with their article and latest decision. */
export const DECIDED = `figures f JOIN articles a ON a.key = f.article
  LEFT JOIN decisions x ON x.key = (
    SELECT max(y.key) FROM decisions y WHERE y.target = 'figure' AND y.article_id = a.id
      AND y.start = f.start AND y."end" = f."end" AND y.nth = ${NTH})`;

/** The same with document and cluster of copies. */
const FROM = `${DECIDED} JOIN documents d ON d.key = a.document LEFT JOIN clusters c ON c.article = a.key`;

const COLUMNS = `f.key, f.quote, f.start, f."end", f.value, f.upper, f.unit, f.bound, f.concept, f.scheme, f.measure,
  f.base, f.status, f.period, f.place, f.organisation, f.rule, f.confidence, f.inferred, f.flags, f.seq,
  ${NTH} AS nth, f.period_start, f.period_end, a.id AS article, a.key AS article_key, a.title AS article_title,
  a.published, a.source, a.url, d.name AS document, c.cluster,
  CASE WHEN x.key IS NOT NULL THEN json_object('action', x.action, 'correction', x.correction, 'note', x.note,
    'decided_by', x.decided_by, 'decided_at', x.decided_at) END AS decision`;

export const extracted: Spell = (column) => `f.${column}`;

/** A corrected field is found under its correction. Scheme lists are JSON there and joined with commas here. */
export const corrected: Spell = (column) => {
  const field = `json_extract(x.correction, '$.${column}')`;
  const plain = column === 'scheme' ? `replace(replace(replace(${field}, '["', ''), '"]', ''), '","', ',')` : field;
  return `CASE WHEN json_type(x.correction, '$.${column}') IS NULL THEN f.${column} ELSE ${plain} END`;
};

const SORTED_BY = 'f.key, f.seq, f.period_start, f.period_end, a.key AS article_key, a.published';
const ORDERS = {
  printed: 'article_key, seq',
  time: 'period_end IS NULL, period_end, period_start, published, article_key, seq',
  newest: 'published IS NULL, published DESC, article_key DESC, seq',
} as const;

export type Order = keyof typeof ORDERS;

/** Figures that nobody corrected are found by index; the few corrected ones by what they were corrected to. */
function select(store: Store, filter: Filter, columns: string): Condition {
  const plain = conditionOf(store, filter, extracted);
  const changed = conditionOf(store, filter, corrected);
  const changes = store.sql('SELECT EXISTS (SELECT 1 FROM decisions WHERE correction IS NOT NULL)').pluck().get();
  const first = `SELECT ${columns} FROM ${DECIDED} WHERE ${plain.sql}`;
  if (changes === 0) return { sql: first, params: plain.params };
  return {
    sql: `${first} AND x.correction IS NULL UNION ALL SELECT ${columns} FROM ${DECIDED} WHERE ${changed.sql} AND x.correction IS NOT NULL
      AND a.id IN (SELECT article_id FROM decisions WHERE correction IS NOT NULL)`,
    params: plain.params,
  };
}

export interface Page {
  order?: Order;
  limit?: number;
  offset?: number;
}

/** The observations that a filter names, one at a time, so that memory does not grow. Do not write to the store meanwhile. */
export function* observations(store: Store, filter: Filter, page: Page = {}): Generator<Observation> {
  const { sql, params } = select(store, filter, SORTED_BY);
  const order = ORDERS[page.order ?? 'printed'];
  const keys = `SELECT key FROM (${sql}) ORDER BY ${order} LIMIT :limit OFFSET :offset`;
  // Only keys and what orders them are sorted; CROSS JOIN looks up the rest in that order, row by row
  const statement = store.db.prepare(`SELECT ${COLUMNS} FROM (${keys}) k CROSS JOIN ${FROM} WHERE f.key = k.key`);
  const bound = { ...params, limit: page.limit ?? -1, offset: page.offset ?? 0 };
  for (const row of statement.iterate(bound)) yield observationOf(row as Row);
}

/** The observations in these rows, in the order of storing. */
export const observationsAt = (store: Store, keys: readonly number[]): Observation[] =>
  (
    store
      .sql(`SELECT ${COLUMNS} FROM json_each(:keys) k CROSS JOIN ${FROM} WHERE f.key = k.value ORDER BY a.key, f.seq`)
      .all({ keys: JSON.stringify(keys) }) as Row[]
  ).map(observationOf);

/** How many observations a filter names. */
export function countObservations(store: Store, filter: Filter): number {
  const { sql, params } = select(store, filter, 'f.key');
  return store.db.prepare(`SELECT count(*) FROM (${sql})`).pluck().get(params) as number;
}

/** Keys (rows) of the articles that hold an observation which the filter names, in the order of storing. */
export function articlesWith(store: Store, filter: Filter): number[] {
  const { sql, params } = select(store, filter, 'a.key AS article_key');
  return store.db.prepare(`SELECT DISTINCT article_key FROM (${sql}) ORDER BY 1`).pluck().all(params) as number[];
}

/** Lists and the decision as the database holds them. */
type Row = Omit<Observation, 'scheme' | 'inferred' | 'flags' | 'decision'> &
  Record<'scheme' | 'inferred' | 'flags', string> & { decision: string | null };

const listOf = (json: string): string[] => (json === '[]' ? [] : JSON.parse(json));

/** Fills in the row itself: a copy of each would take most of the time of a long reading. */
function observationOf(row: Row): Observation {
  const { scheme, inferred, flags, decision } = row;
  const opened = { scheme: scheme === '' ? [] : scheme.split(','), inferred: listOf(inferred), flags: listOf(flags) };
  return Object.assign(row, opened, { decision: decision === null ? null : decisionOf(decision) }) as Observation;
}

function decisionOf(json: string): Observation['decision'] {
  const decision = JSON.parse(json);
  return { ...decision, correction: decision.correction === null ? null : readCorrection(decision.correction) };
}

/** The observation as its editor left it: corrected fields in place of the extracted ones. */
export function effective(o: Observation): Observation {
  const correction: Correction | null | undefined = o.decision?.correction;
  return correction ? { ...o, ...correction, ...daysOf(o, correction) } : o;
}

function daysOf(o: Observation, { period }: Correction): Pick<Observation, 'period_start' | 'period_end'> {
  if (period === undefined) return { period_start: o.period_start, period_end: o.period_end };
  const days = interval(period);
  return { period_start: days?.[0] ?? null, period_end: days?.[1] ?? null };
}
