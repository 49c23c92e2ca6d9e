import type { Article } from '../../schemas/index.js';
import type { LoadedDocument } from '../load/types.js';
import { indexNext, unindexText } from './fulltext.js';
import { insertArticle } from './insert.js';
import type { Store } from './open.js';
import { pathHere } from './paths.js';

/** A stored document that is current, as it would be loaded again. */
export type StoredDocument = LoadedDocument & { key: number; revision: number };

const COLUMNS = `key, revision, name AS document, path, sha256, bytes, charset, text, url, published, source, place, title, byline`;
type Row = Omit<StoredDocument, 'meta'> & LoadedDocument['meta'];

const documentOf = (store: Store, row: Row): StoredDocument => {
  const { url, published, source, place, title, byline, ...rest } = row;
  return {
    ...rest,
    path: pathHere(store, rest.path),
    meta: { document: rest.document, url, published, source, place, title, byline },
  };
};

/** The current document of a page's address, when its text was kept. */
export function documentAt(store: Store, url: string): StoredDocument | null {
  const row = store.sql(`SELECT ${COLUMNS} FROM documents WHERE current = 1 AND text IS NOT NULL AND url = ?`).get(url);
  return row ? documentOf(store, row as Row) : null;
}

/** Keys of the current documents whose text was kept, in the order of storing. */
export const storedDocuments = (store: Store): number[] =>
  store.sql('SELECT key FROM documents WHERE current = 1 AND text IS NOT NULL ORDER BY key').pluck().all() as number[];

/** The document in this row. */
export const storedDocument = (store: Store, key: number): StoredDocument =>
  documentOf(store, store.sql(`SELECT ${COLUMNS} FROM documents WHERE key = ?`).get(key) as Row);

/**
 * Puts what better rules make of a document in the place of what is stored, in one transaction: same bytes, same
 * revision. Decisions of editors refer to ids and spans of records and are left alone.
 */
export function replaceRecords(
  store: Store,
  { key, revision }: StoredDocument,
  fresh: LoadedDocument,
  articles: readonly Article[],
  relevant: boolean,
): void {
  store.transaction(() => {
    unindexText(store, key);
    store.sql('DELETE FROM articles WHERE document = ?').run(key);
    const { published, source, title, byline } = fresh.meta;
    store
      .sql(
        'UPDATE documents SET text = ?, charset = ?, published = ?, source = ?, title = ?, byline = ?, relevant = ? WHERE key = ?',
      ) // prettier-ignore
      .run(fresh.text, fresh.charset, published, source, title, byline, relevant ? 1 : 0, key);
    articles.forEach((article, seq) =>
      insertArticle(store, article, { document: key, seq, revision, text: fresh.text }),
    );
    while (indexNext(store) > 0);
  });
}
