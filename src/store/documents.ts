import { hash } from 'node:crypto';
import type { Article } from '../../schemas/index.js';
import type { LoadedDocument } from '../load/types.js';
import { guarded } from './errors.js';
import { insertArticle } from './insert.js';
import { indexAgain, indexNext, unindexText } from './fulltext.js';
import type { Store } from './open.js';
import { storedPath } from './paths.js';

/** added: new · revised: replaces an earlier version · restored: an earlier version is back · unchanged: known already */
export type SaveOutcome = 'added' | 'revised' | 'restored' | 'unchanged';

export interface SaveOptions {
  /** Does the document speak of the domain? Default: some article of it does. */
  relevant?: boolean;
  /** Keep the text (default), or only hash and title. Articles need the text. */
  keepText?: boolean;
  /** Leave full-text search to a later `indexNext`, which is faster for many documents. */
  indexLater?: boolean;
}

/** Identity of a version: the bytes and the metadata given with them, wherever they were read. 32 hex digits. */
export function fingerprint(document: LoadedDocument): string {
  let known = fingerprints.get(document);
  if (known === undefined) fingerprints.set(document, (known = hashOf(document)));
  return known;
}

// A document is asked for its fingerprint before extraction and again when it is stored.
const fingerprints = new WeakMap<LoadedDocument, string>();

function hashOf({ sha256, meta }: LoadedDocument): string {
  const facts = [sha256, meta.url, meta.published, meta.source, meta.place, meta.title, meta.byline];
  return hash('sha256', JSON.stringify(facts)).slice(0, 32);
}

interface Known {
  key: number;
  path: string;
  revision: number;
  current: number;
}

/** The current version of the same origin: the same URL; or the same path, unless two URLs show it to be another page. */
const sameOrigin = (store: Store, { path, sha256, meta: { url } }: LoadedDocument): Known | undefined =>
  url === null
    ? currentAt(store, path)
    : (store
        .sql(
          `SELECT key, path, revision, current FROM documents WHERE current = 1 AND (url = :url OR
             (path = :path AND path <> '-' AND (url IS NULL OR sha256 = :sha256))) ORDER BY key DESC`,
        )
        .get({ url, path: storedPath(store, path), sha256 }) as Known | undefined);

const currentAt = (store: Store, path: string): Known | undefined =>
  path === '-'
    ? undefined
    : (store
        .sql('SELECT key, path, revision, current FROM documents WHERE current = 1 AND path = ? ORDER BY key DESC')
        .get(storedPath(store, path)) as Known | undefined);

const versionOf = (store: Store, id: string): Known | undefined =>
  store.sql('SELECT key, path, revision, current FROM documents WHERE id = ?').get(id) as Known | undefined;

function setCurrent(store: Store, key: number, current: 0 | 1): void {
  if (current === 0) unindexText(store, key);
  store.sql('UPDATE documents SET current = ? WHERE key = ?').run(current, key);
  store.sql('UPDATE articles SET current = ? WHERE document = ?').run(current, key);
  if (current === 1) indexAgain(store, key);
}

/** Is this version stored already (so that extraction can be spared)? A superseded one at its own path is not. */
export function isStored(store: Store, document: LoadedDocument): boolean {
  const known = versionOf(store, fingerprint(document));
  return known !== undefined && (known.current === 1 || currentAt(store, document.path) === undefined);
}

/** Notes under which other name a stored version was read: the file was renamed since, or is one of two with the same bytes. */
export function noteOtherName(store: Store, document: LoadedDocument): void {
  const known = versionOf(store, fingerprint(document));
  const path = storedPath(store, document.path);
  if (known === undefined || known.path === path || path === '-') return;
  const put = store.sql(
    `INSERT INTO other_names VALUES (:path, :name, :document) ON CONFLICT (path) DO UPDATE
     SET name = :name, document = :document WHERE document <> :document`,
  );
  store.transaction(() => put.run({ path, name: document.document, document: known.key }));
}

/**
 * Stores a document with its articles: all in one transaction, or nothing. The same bytes with the same metadata
 * change nothing; other bytes of the same origin become its next revision.
 */
export function saveDocument(
  store: Store,
  document: LoadedDocument,
  articles: readonly Article[],
  options: SaveOptions = {},
): SaveOutcome {
  if (options.keepText === false && articles.length > 0)
    throw new Error('articles cannot be stored without their text');
  const save = (): SaveOutcome => put(store, document, articles, options);
  // Most documents of an archive are one row: a savepoint for each would cost as much as the row.
  return articles.length === 0 && store.db.inTransaction ? guarded(store.path, save) : store.transaction(save);
}

function put(
  store: Store,
  document: LoadedDocument,
  articles: readonly Article[],
  { relevant = articles.some((article) => article.relevant), keepText = true, indexLater }: SaveOptions,
): SaveOutcome {
  const previous = sameOrigin(store, document);
  const revision = (previous?.revision ?? 0) + 1;
  const key = insertDocument(store, document, relevant, revision, keepText);
  if (key === null) return seenBefore(store, document);
  store.sql('DELETE FROM other_names WHERE path = ?').run(storedPath(store, document.path));
  if (previous) setCurrent(store, previous.key, 0);
  articles.forEach((article, seq) =>
    insertArticle(store, article, { document: key, seq, revision, text: document.text }),
  );
  if (!indexLater) while (indexNext(store) > 0);
  return previous ? 'revised' : 'added';
}

/** A version that is stored: nothing is new, unless it comes back to a path where a later one had replaced it. */
function seenBefore(store: Store, document: LoadedDocument): SaveOutcome {
  noteOtherName(store, document);
  const known = versionOf(store, fingerprint(document))!;
  const replaced = known.current === 1 ? undefined : currentAt(store, document.path);
  if (!replaced) return 'unchanged';
  setCurrent(store, replaced.key, 0);
  setCurrent(store, known.key, 1);
  return 'restored';
}

const LONGEST_TITLE = 300;

/** What a document that is kept without its text is recognised by: its title, or else its first line. */
function titleOf({ meta, text }: LoadedDocument, keepText: boolean): string | null {
  if (meta.title !== null || keepText) return meta.title;
  const line = /\S.*/.exec(text)?.[0].trimEnd() ?? '';
  return line === '' || line.length > LONGEST_TITLE ? null : line;
}

/** The key of the new row, or null when this version has one. */
function insertDocument(
  store: Store,
  document: LoadedDocument,
  relevant: boolean,
  revision: number,
  keepText: boolean,
): number | null {
  const { meta } = document;
  const row = store
    .sql(
      `INSERT INTO documents (id, name, path, sha256, bytes, charset, url, published, source, place, title, byline,
         relevant, revision, current, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?)
       ON CONFLICT (id) DO NOTHING`,
    )
    .run(
      fingerprint(document),
      document.document,
      storedPath(store, document.path),
      document.sha256,
      document.bytes,
      document.charset,
      meta.url,
      meta.published,
      meta.source,
      meta.place,
      titleOf(document, keepText),
      meta.byline,
      relevant ? 1 : 0,
      revision,
      keepText ? document.text : null,
    );
  return row.changes === 0 ? null : Number(row.lastInsertRowid);
}
