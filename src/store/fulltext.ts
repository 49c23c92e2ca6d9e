import { foldDStroke } from './fold.js';
import { plainLetters } from './letters.js';
import type { Store } from './open.js';
import { textOf } from './text.js';

interface Row {
  key: number;
  title: string | null;
  text: string;
}

/** Titles and texts of a document's articles, as they are indexed. Sliced here and not in SQL, which does not count in UTF-16. */
function texts(store: Store, document: number): Row[] {
  const rows = store.sql('SELECT key, title, start, "end" FROM articles WHERE document = ? ORDER BY seq').all(document);
  if (rows.length === 0) return [];
  const text = plainLetters(textOf(store, document) ?? '');
  return (rows as { key: number; title: string | null; start: number; end: number }[]).map((row) => ({
    key: row.key,
    title: row.title,
    text: text.slice(row.start, row.end),
  }));
}

const folded = ({ title, text }: Row): string => foldDStroke(`${title ?? ''}\n${text}`);

// FTS5 keeps a row for each indexed article in its own table of sizes. Articles are indexed in the order of their keys,
// so current ones above the highest there are still to come.
const REACHED = '(SELECT coalesce(max(id), 0) FROM articles_fts_docsize)';
// Words held in memory before they are written as one segment, in bytes: fewer segments, fewer merges.
const HASH_BYTES = 16_000_000;
const CHUNK = 500;

function index(store: Store, document: number): number {
  const put = store.sql('INSERT INTO articles_fts (rowid, title, text, folded) VALUES (?, ?, ?, ?)');
  const rows = texts(store, document);
  for (const row of rows) put.run(row.key, row.title, row.text, folded(row));
  return rows.length;
}

/**
 * Makes the next current articles findable, whole documents until `limit` articles are reached: one transaction. Returns
 * how many; 0 means that all are. Indexing later and in order is several times faster than beside each article.
 */
export function indexNext(store: Store, limit = CHUNK): number {
  return store.transaction(() => {
    const next = store.sql(`SELECT document FROM articles WHERE key > ${REACHED} AND current = 1 ORDER BY key LIMIT ?`);
    const documents = [...new Set((next.all(limit) as { document: number }[]).map(({ document }) => document))];
    if (documents.length === 0) return 0;
    store.sql(`INSERT INTO articles_fts (articles_fts, rank) VALUES ('hashsize', ${HASH_BYTES})`).run();
    return documents.reduce((sum, document) => sum + index(store, document), 0);
  });
}

/**
 * Makes articles findable as soon as a whole chunk of them is stored, beside the storing of others. Called in the
 * transaction that stores them: so chunks begin and end where they do in a run that is not disturbed.
 */
export function indexWholeChunks(store: Store): void {
  while (unindexed(store) >= CHUNK) indexNext(store);
}

/** How many current articles full-text search does not find yet. */
export const unindexed = (store: Store): number =>
  (store.sql(`SELECT count(*) AS n FROM articles WHERE key > ${REACHED} AND current = 1`).get() as { n: number }).n;

/** Makes the articles of a document that is current again findable, unless their turn is still to come. */
export function indexAgain(store: Store, document: number): void {
  const passed = store.sql(`SELECT 1 FROM articles WHERE document = ? AND key <= ${REACHED}`).get(document);
  if (passed) index(store, document);
}

/** Takes the articles of a document out of the index. FTS5 wants to be told what it had indexed. */
export function unindexText(store: Store, document: number): void {
  const indexed = store.sql(
    'SELECT 1 FROM articles_fts_docsize WHERE id IN (SELECT key FROM articles WHERE document = ?)',
  );
  if (!indexed.get(document)) return; // its turn had not come
  const drop = store.sql(
    "INSERT INTO articles_fts (articles_fts, rowid, title, text, folded) VALUES ('delete', ?, ?, ?, ?)",
  );
  for (const row of texts(store, document)) drop.run(row.key, row.title, row.text, folded(row));
}
