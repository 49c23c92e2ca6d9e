import { setImmediate } from 'node:timers/promises';
import type { Article } from '../../schemas/index.js';
import { type LoadedDocument, isRejected } from '../load/types.js';
import { type Store, loadArticle, saveDocument } from '../store/index.js';
import { type StoredDocument, replaceRecords, storedDocument, storedDocuments } from '../store/rework.js';
import { readFetched, recordsOf } from './page.js';
import { latestResponse } from './responses.js';

/** What extracting again changed. */
export interface ReextractSummary {
  documents: number;
  /** Documents whose text or records are other than before. */
  changed: number;
  /** Pages that gave nothing before and give an article now. */
  gained: number;
  /** Decisions of editors on articles that have another id now, because their text changed. They are kept. */
  orphanedDecisions: number;
  failed: { path: string; reason: string }[];
}

export interface ReextractOptions {
  onProgress?: (done: number, total: number) => void;
  signal?: AbortSignal;
}

/** The answer that a document's bytes came with, or null for one that was read from a file. */
function answerOf(store: Store, { meta, sha256 }: StoredDocument): { url: string; seq: number } | null {
  const row = store.sql(
    `SELECT f.url, f.seq FROM frontier f JOIN responses r ON r.url = f.seq
     WHERE f.document = ? AND r.sha256 = ? AND r.body IS NOT NULL ORDER BY f.seq LIMIT 1`,
  );
  return (row.get(meta.url, sha256) ?? null) as { url: string; seq: number } | null;
}

/** Reads a crawled page from its bytes again; a text from a file is what it is. */
function readAgain(store: Store, stored: StoredDocument): LoadedDocument {
  const source = answerOf(store, stored);
  const answer = source && latestResponse(store, source.seq);
  const fresh = source && answer ? readFetched(source.url, answer).document : null;
  if (fresh === null || fresh.sha256 !== stored.sha256) return stored;
  const { url, document, place } = stored.meta;
  return { ...fresh, document: stored.document, path: stored.path, meta: { ...fresh.meta, url, document, place } };
}

const recordsIn = (store: Store, document: number): (Article | null)[] =>
  (store.sql('SELECT key FROM articles WHERE document = ? ORDER BY seq').pluck().all(document) as number[]).map((key) =>
    loadArticle(store, key),
  );

const same = (a: LoadedDocument, b: LoadedDocument, before: unknown, after: unknown): boolean =>
  a.text === b.text && JSON.stringify([a.meta, before]) === JSON.stringify([b.meta, after]);

const orphans = (store: Store): number =>
  store.sql('SELECT count(*) FROM decisions WHERE article_id NOT IN (SELECT id FROM articles)').pluck().get() as number;

/**
 * Extracts everything that is stored again, without the network: pages from the bytes that came, texts as they are. What
 * comes out the same is not touched; decisions of editors never are.
 */
export async function reextract(store: Store, options: ReextractOptions = {}): Promise<ReextractSummary> {
  const summary: ReextractSummary = { documents: 0, changed: 0, gained: 0, orphanedDecisions: 0, failed: [] };
  const before = orphans(store);
  const keys = storedDocuments(store);
  for (const key of keys) {
    if (options.signal?.aborted) break;
    const stored = storedDocument(store, key);
    const fresh = readAgain(store, stored);
    const records = recordsOf(fresh);
    if (isRejected(records)) summary.failed.push(records);
    else if (!same(stored, fresh, recordsIn(store, key), records.articles)) {
      replaceRecords(store, stored, fresh, records.articles, records.relevant);
      summary.changed++;
    }
    summary.documents++;
    options.onProgress?.(summary.documents, keys.length);
    await setImmediate();
  }
  summary.gained = gain(store);
  summary.orphanedDecisions = orphans(store) - before;
  return summary;
}

/** Pages whose article was not found when they came. */
function gain(store: Store): number {
  const rows = store.sql("SELECT seq, url FROM frontier WHERE kind = 'page' AND outcome = 'no_article' ORDER BY seq");
  let gained = 0;
  for (const { seq, url } of rows.all() as { seq: number; url: string }[]) {
    const answer = latestResponse(store, seq);
    const page = answer && readFetched(url, answer);
    if (!page?.document) continue;
    const records = recordsOf(page.document);
    if (isRejected(records)) continue;
    const { document, dated } = page;
    store.transaction(() => {
      const outcome = saveDocument(store, document, records.articles, { relevant: records.relevant });
      store
        .sql(
          'UPDATE frontier SET outcome = ?, reason = NULL, document = ?, body = 1, dated = ?, relevant = ? WHERE seq = ?',
        )
        .run(outcome, document.meta.url, Number(dated), Number(records.relevant), seq);
    });
    gained++;
  }
  return gained;
}
