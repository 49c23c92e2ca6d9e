import type { Store } from '../store/index.js';
import type { Lead } from './frontier.js';

/** An address that came to nothing, and why. */
export interface BadAddress {
  url: string;
  /** Kind of the fault, or why the page was not taken. */
  kind: string;
  reason: string;
  /** Does the next run try again? */
  retryable: boolean;
}

/** What a pass of a crawl did so far, earlier runs of it included. */
export interface CrawlSummary {
  /** Pages by what became of them: added, revised, unchanged, duplicate, redirect, irrelevant, no_article, … */
  pages: Record<string, number>;
  /** Feeds, sitemaps and sections that were read. */
  sources: number;
  /** Addresses that failed, by kind of fault. */
  errors: Record<string, number>;
  bad: BadAddress[];
  /** Left for another run. */
  queued: number;
  interrupted: boolean;
  /** What a dry run would have fetched. */
  planned: Lead[];
}

/** Outcomes of pages that were fetched well and hold nothing to store. */
const REFUSED = ['no_article', 'unreadable', 'invalid'];

const counted = (rows: unknown[]): Record<string, number> =>
  Object.fromEntries((rows as { name: string; n: number }[]).map(({ name, n }) => [name, n]));

/** Faults so far, by kind: for a live status. */
export const errorsByKind = (store: Store, pass: number): Record<string, number> =>
  counted(
    store
      .sql(
        `SELECT outcome AS name, count(*) AS n FROM frontier WHERE state = 'failed' AND pass = ? GROUP BY 1 ORDER BY 1`,
      )
      .all(pass),
  );

export function summarise(store: Store, pass: number): CrawlSummary {
  const pages = store.sql(
    `SELECT outcome AS name, count(*) AS n FROM frontier WHERE state = 'done' AND pass = ? AND kind = 'page'
     GROUP BY 1 ORDER BY 1`,
  );
  const sources = store.sql("SELECT count(*) FROM frontier WHERE state = 'done' AND pass = ? AND kind = 'source'");
  const queued = store.sql("SELECT count(*) FROM frontier WHERE state = 'queued' AND pass = ?");
  const bad = store.sql(
    `SELECT url, outcome AS kind, reason, retryable FROM frontier WHERE pass = ?
     AND (state = 'failed' OR outcome IN (${REFUSED.map((name) => `'${name}'`).join(', ')})) ORDER BY seq`,
  );
  return {
    pages: counted(pages.all(pass)),
    sources: sources.pluck().get(pass) as number,
    errors: errorsByKind(store, pass),
    bad: (bad.all(pass) as (Omit<BadAddress, 'retryable'> & { retryable: number })[]).map((row) => ({
      ...row,
      retryable: row.retryable === 1,
    })),
    queued: queued.pluck().get(pass) as number,
    interrupted: false,
    planned: [],
  };
}
