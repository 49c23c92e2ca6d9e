import type { FetchFault } from '../net/faults.js';
import type { Store } from '../store/index.js';
import { originOf, siteOf } from './urls.js';

/** What an address was given or found as. `auto` is settled by what comes back. */
export type Form = 'auto' | 'feed' | 'sitemap' | 'section' | 'page';

/** An address to look at, with what its source said of it. */
export interface Lead {
  /** Normalised. */
  url: string;
  form: Form;
  title?: string | null;
  /** Days, `YYYY-MM-DD`. */
  published?: string | null;
  modified?: string | null;
}

export interface Entry {
  seq: number;
  url: string;
  origin: string;
  kind: 'source' | 'page';
  form: Form;
  hops: number;
  depth: number;
  title: string | null;
  published: string | null;
  failures: number;
  due: number;
  document: string | null;
}

/** How a piece of work ended, and what was learnt by it. */
export interface Outcome {
  outcome: string;
  reason?: string | null;
  target?: string | null;
  canonical?: string | null;
  document?: string | null;
  facts?: { body: boolean; dated: boolean; relevant: boolean | null; flags: readonly string[] };
}

const COLUMNS = 'seq, url, origin, kind, form, hops, depth, title, published, failures, due, document';
const bit = (value: boolean | null | undefined): number | null => (value == null ? null : Number(value));

/** The addresses of one pass of a crawl, as they stand in the database. Every change is a transaction of its own. */
export class Frontier {
  private constructor(
    readonly store: Store,
    readonly pass: number,
    /** Ask again for pages that are stored. */
    readonly refresh: boolean,
  ) {}

  /** Goes on with the pass of these seeds that was not finished, or begins a new one. */
  static open(store: Store, seeds: readonly Lead[], refresh = false): Frontier {
    const name = seeds.map(({ form, url }) => `${form} ${url}`).sort().join('\n'); // prettier-ignore
    return store.transaction(() => {
      const running = store.sql("SELECT pass FROM crawls WHERE seeds = ? AND state = 'running'").pluck().get(name);
      if (running !== undefined) return new Frontier(store, running as number, refresh);
      const row = store.sql("INSERT INTO crawls (seeds, state, pages) VALUES (?, 'running', 0)").run(name);
      const frontier = new Frontier(store, Number(row.lastInsertRowid), refresh);
      for (const seed of seeds) frontier.add(seed, null);
      return frontier;
    });
  }

  /**
   * Queues an address. One that is known is queued again when it is a source of an earlier pass, was left over, may now
   * succeed, or is said to have changed; so is every page when refreshing. Call inside a transaction.
   */
  add(lead: Lead, parent: Entry | null, place: { hops: number; depth: number } = { hops: 0, depth: 0 }): boolean {
    const { url, form, title = null, published = null, modified = null } = lead;
    if (this.store.sql('SELECT 1 FROM frontier WHERE canonical = ? AND document IS NOT NULL').get(url)) return false;
    const row = this.store
      .sql(
        `INSERT INTO frontier (url, origin, site, kind, form, parent, hops, depth, title, published, modified, pass, state)
         VALUES (:url, :origin, :site, :kind, :form, :parent, :hops, :depth, :title, :published, :modified, :pass, 'queued')
         ON CONFLICT (url) DO UPDATE SET pass = :pass, state = 'queued', failures = 0, due = 0, target = NULL,
           modified = coalesce(:modified, modified)
         WHERE pass < :pass AND (state = 'queued' OR kind = 'source' OR (state = 'failed' AND retryable = 1)
           OR (:refresh = 1 AND state = 'done') OR :modified > modified)`,
      )
      .run({
        url,
        form,
        title,
        published,
        modified,
        ...place,
        origin: originOf(url),
        site: siteOf(url),
        kind: form === 'page' ? 'page' : 'source',
        parent: parent?.seq ?? null,
        pass: this.pass,
        refresh: Number(this.refresh),
      });
    return row.changes > 0;
  }

  /** Origins that have something queued. One step through the index for each. */
  *queuedOrigins(kind: Entry['kind']): Generator<string> {
    const next = this.store
      .sql("SELECT min(origin) FROM frontier WHERE state = 'queued' AND pass = ? AND kind = ? AND origin > ?")
      .pluck();
    for (let at = next.get(this.pass, kind, '') as string | null; at !== null;) {
      yield at;
      at = next.get(this.pass, kind, at) as string | null;
    }
  }

  /** The first queued addresses of an origin, up to `last` in the order of discovery. */
  queued(kind: Entry['kind'], origin: string, limit: number, last = Number.MAX_SAFE_INTEGER): Entry[] {
    return this.store
      .sql(
        `SELECT ${COLUMNS} FROM frontier WHERE state = 'queued' AND pass = ? AND kind = ? AND origin = ? AND seq <= ?
         ORDER BY seq LIMIT ?`,
      )
      .all(this.pass, kind, origin, last, limit) as Entry[];
  }

  /** The first address that is not done with; sources go before pages. */
  head(): (Entry & { state: 'queued' | 'fetched' }) | null {
    const first = this.store.sql(
      `SELECT ${COLUMNS}, state FROM frontier WHERE seq = (SELECT min(seq) FROM (
         SELECT min(seq) AS seq FROM frontier WHERE state = 'queued' AND pass = :pass AND kind = :kind
         UNION ALL SELECT min(seq) FROM frontier WHERE state = 'fetched' AND pass = :pass AND kind = :kind))`,
    );
    const head = first.get({ pass: this.pass, kind: 'source' }) ?? first.get({ pass: this.pass, kind: 'page' });
    return (head ?? null) as ReturnType<Frontier['head']>;
  }

  /** Place in the order of discovery of the n-th page that is not done with (from 1). */
  nthOpenPage(n: number): number {
    const seq = this.store
      .sql(
        `SELECT seq FROM frontier WHERE state IN ('queued', 'fetched') AND pass = ? AND kind = 'page'
         ORDER BY seq LIMIT 1 OFFSET ?`,
      )
      .pluck()
      .get(this.pass, n - 1);
    return (seq ?? Number.MAX_SAFE_INTEGER) as number;
  }

  fetched(entry: Entry): void {
    this.store.sql("UPDATE frontier SET state = 'fetched', failures = 0, due = 0 WHERE seq = ?").run(entry.seq);
  }

  /** Another attempt, not before `due`. */
  postpone(entry: Entry, due: number): void {
    this.store.sql('UPDATE frontier SET failures = failures + 1, due = ? WHERE seq = ?').run(due, entry.seq);
  }

  failed(entry: Entry, { kind, message, retryable }: FetchFault): void {
    this.store
      .sql("UPDATE frontier SET state = 'failed', outcome = ?, reason = ?, retryable = ?, due = 0 WHERE seq = ?")
      .run(kind, message, Number(retryable), entry.seq);
  }

  done(entry: Entry, { outcome, reason, target, canonical, document, facts }: Outcome): void {
    this.store
      .sql(
        `UPDATE frontier SET state = 'done', outcome = ?, reason = ?, target = ?, canonical = coalesce(?, canonical),
           document = coalesce(?, document), body = coalesce(?, body), dated = coalesce(?, dated),
           relevant = coalesce(?, relevant), flags = coalesce(?, flags), retryable = 0 WHERE seq = ?`,
      )
      .run(
        outcome,
        reason ?? null,
        target ?? null,
        canonical ?? null,
        document ?? null,
        bit(facts?.body),
        bit(facts?.dated),
        bit(facts?.relevant),
        facts ? JSON.stringify(facts.flags) : null,
        entry.seq,
      );
    if (entry.kind === 'page') this.store.sql('UPDATE crawls SET pages = pages + 1 WHERE pass = ?').run(this.pass);
  }

  /** Pages read in this pass, earlier runs of it included. */
  pagesRead = (): number => this.store.sql('SELECT pages FROM crawls WHERE pass = ?').pluck().get(this.pass) as number;

  countQueued = (): number =>
    this.store
      .sql("SELECT count(*) FROM frontier WHERE state = 'queued' AND pass = ?")
      .pluck()
      .get(this.pass) as number;

  /** The pass came to its end; the same seeds begin a new one. */
  finish(): void {
    this.store.sql("UPDATE crawls SET state = 'done' WHERE pass = ?").run(this.pass);
  }

  /** Does following the redirects from `url` lead to itself? */
  isLoop(url: string, from: string): boolean {
    const next = this.store.sql('SELECT target FROM frontier WHERE url = ?').pluck();
    const seen = new Set([from]);
    for (let at: string | null = url; at !== null; at = (next.get(at) ?? null) as string | null) {
      if (seen.has(at)) return true;
      seen.add(at);
    }
    return false;
  }
}
