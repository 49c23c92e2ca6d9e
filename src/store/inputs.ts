import type { RejectedInput } from '../load/types.js';
import type { Store } from './open.js';
import { pathHere, storedPath } from './paths.js';

/** Notes files as pending that were never seen; what is known keeps its state. */
export function notePending(store: Store, paths: Iterable<string>): void {
  const put = store.sql("INSERT OR IGNORE INTO inputs VALUES (?, 'pending', 0)");
  store.transaction(() => {
    for (const path of paths) put.run(storedPath(store, path));
  });
}

/** A file came to its end: everything in it is stored, or rejected with a reason. Writes only what is news. */
export function noteRead(store: Store, path: string, documents: number, rejects: readonly RejectedInput[]): void {
  const input = storedPath(store, path);
  const standing = rejects.map((reject) => ({ ...reject, path: storedPath(store, reject.path) }));
  const state = documents === 0 && rejects.length > 0 ? 'rejected' : 'done';
  store
    .sql(
      `INSERT INTO inputs VALUES (?, ?, ?) ON CONFLICT (path) DO UPDATE SET state = excluded.state,
       documents = excluded.documents WHERE state <> excluded.state OR documents <> excluded.documents`,
    )
    .run(input, state, documents);
  const before = store.sql('SELECT path FROM rejects WHERE input = ?').all(input) as { path: string }[];
  const still = new Set(standing.map((reject) => reject.path));
  for (const old of before) {
    if (!still.has(old.path)) store.sql('DELETE FROM rejects WHERE path = ?').run(old.path);
  }
  for (const reject of standing) noteReject(store, input, reject);
}

/** The same final fault of the same input is no news; another attempt at a passing one counts. */
function noteReject(store: Store, input: string, { path, reason, retryable }: RejectedInput): void {
  store
    .sql(
      `INSERT INTO rejects VALUES (:path, :input, :reason, 1, :state) ON CONFLICT (path) DO UPDATE
       SET reason = :reason, state = :state, attempts = attempts + 1
       WHERE reason <> :reason OR state <> :state OR :state = 'retryable'`,
    )
    .run({ path, input, reason, state: retryable ? 'retryable' : 'final' });
}

export interface RejectRow {
  path: string;
  reason: string;
  attempts: number;
  state: 'retryable' | 'final';
}

/** What is rejected at the moment, by path. */
export const rejects = (store: Store, limit = -1): RejectRow[] =>
  (store.sql('SELECT path, reason, attempts, state FROM rejects ORDER BY path LIMIT ?').all(limit) as RejectRow[]).map(
    (row) => ({ ...row, path: pathHere(store, row.path) }),
  );

/**
 * The inputs from which something is rejected: that may pass by itself, or anything (`all`). Never standard input. Their
 * paths lead from the current folder.
 */
export const rejectedInputs = (store: Store, all: boolean): string[] =>
  (
    store
      .sql(`SELECT DISTINCT input FROM rejects WHERE input <> '-' AND (state = 'retryable' OR ?) ORDER BY input`)
      .all(all ? 1 : 0) as { input: string }[]
  ).map(({ input }) => pathHere(store, input));

/** How many inputs are in each state. */
export const inputStates = (store: Store): { state: 'pending' | 'done' | 'rejected'; inputs: number }[] =>
  store.sql('SELECT state, count(*) AS inputs FROM inputs GROUP BY state ORDER BY state').all() as {
    state: 'pending' | 'done' | 'rejected';
    inputs: number;
  }[];

/** Notes that a command began. Returns the run's key. */
export function beginRun(store: Store, command: string, version: string, now: Date): number {
  return store.transaction(() =>
    Number(
      store
        .sql('INSERT INTO runs (command, version, started_at) VALUES (?, ?, ?)')
        .run(command, version, now.toISOString()).lastInsertRowid,
    ),
  );
}

/** Notes that a run came to its end, with what it did. */
export function endRun(store: Store, run: number, now: Date, summary: unknown): void {
  store.transaction(() =>
    store
      .sql('UPDATE runs SET ended_at = ?, summary = ? WHERE key = ?')
      .run(now.toISOString(), JSON.stringify(summary), run),
  );
}
