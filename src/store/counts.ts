import type { Concept } from '../../schemas/index.js';
import type { Store } from './open.js';

/** How much a database holds. Only current versions are counted. */
export interface Counts {
  documents: number;
  /** A document that was set aside as irrelevant counts as one article. */
  articles: number;
  relevant: number;
  figures: number;
  dates: number;
  officials: number;
  organisations: number;
  findings: number;
  rejected: number;
  pending: number;
  /** Superseded versions of documents that are kept. */
  superseded: number;
}

/** Rows of current articles. All are counted in an index, and the few of superseded ones taken off. */
const current = (table: string): string =>
  `SELECT (SELECT count(*) FROM ${table}) - (SELECT count(*) FROM ${table} WHERE article IN (SELECT key FROM articles WHERE current = 0))`;

const QUERIES: Readonly<Record<keyof Counts, string>> = {
  documents: 'SELECT count(*) FROM documents WHERE current = 1',
  articles: `SELECT (SELECT count(*) FROM articles WHERE current = 1) + (SELECT count(*) FROM documents d
    WHERE d.current = 1 AND NOT EXISTS (SELECT 1 FROM articles a WHERE a.document = d.key))`,
  relevant: 'SELECT count(*) FROM articles WHERE current = 1 AND relevant = 1',
  figures: current('figures'),
  dates: current('dates'),
  officials: current('officials'),
  organisations: current('organisations'),
  findings: current('findings'),
  rejected: 'SELECT count(*) FROM rejects',
  pending: "SELECT count(*) FROM inputs WHERE state = 'pending'",
  superseded: 'SELECT count(*) FROM documents WHERE current = 0',
};

export const counts = (store: Store): Counts =>
  Object.fromEntries(
    Object.entries(QUERIES).map(([name, query]) => [name, Object.values(store.sql(query).get() as object)[0]]),
  ) as unknown as Counts;

/** Figures of current articles by concept, the most frequent first. */
export const figuresByConcept = (store: Store): { concept: Concept; figures: number }[] =>
  store
    .sql('SELECT concept, count(*) AS figures FROM series GROUP BY concept ORDER BY figures DESC, concept')
    .all() as { concept: Concept; figures: number }[];
