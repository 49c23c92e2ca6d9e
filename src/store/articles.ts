import { type Article, type Mention, zArticle } from '../../schemas/index.js';
import { ftsQuery } from './fold.js';
import { indexNext } from './fulltext.js';
import type { Store } from './open.js';
import { storedPath } from './paths.js';
import { textOf } from './text.js';

interface ArticleRow {
  key: number;
  document: string;
  inferred: string;
  relevant: number;
}

const COLUMNS = `a.key, d.name AS document, a.id, a.start, a."end", a.title, a.byline, a.source, a.url, a.lang,
  a.published, a.place, a.relevant, a.inferred`;
const ARTICLES = `SELECT ${COLUMNS} FROM articles a JOIN documents d ON d.key = a.document`;

/** Rows of a child table in the record's order, with their JSON lists opened. */
function children(store: Store, table: string, article: number, lists: readonly string[]): Record<string, unknown>[] {
  const rows = store.sql(`SELECT * FROM ${table} WHERE article = ? ORDER BY seq`).all(article);
  return (rows as Record<string, unknown>[]).map((row) => {
    for (const list of lists) row[list] = JSON.parse(row[list] as string);
    return row;
  });
}

const mentionsOf = (store: Store, owner: string, key: unknown): Mention[] =>
  store.sql(`SELECT start, "end" FROM mentions WHERE ${owner} = ? ORDER BY key`).all(key) as Mention[];

/** Puts a record together again. zod drops the columns that are the table's own (keys, folded names). */
function assemble(store: Store, row: ArticleRow): Article {
  const figures = children(store, 'figures', row.key, ['inferred', 'flags']);
  const officials = children(store, 'officials', row.key, []);
  const organisations = children(store, 'organisations', row.key, ['inferred']);
  const findings = children(store, 'findings', row.key, ['quotes']);
  const positions = store.sql('SELECT role, organisation FROM positions WHERE official = ? ORDER BY seq');
  return zArticle.parse({
    ...row,
    relevant: row.relevant === 1,
    inferred: JSON.parse(row.inferred),
    figures: figures.map((f) => ({ ...f, scheme: f.scheme === '' ? [] : String(f.scheme).split(',') })),
    dates: children(store, 'dates', row.key, ['inferred']),
    officials: officials.map((o) => ({
      ...o,
      positions: positions.all(o.key),
      mentions: mentionsOf(store, 'official', o.key),
    })),
    organisations: organisations.map((o) => ({ ...o, mentions: mentionsOf(store, 'organisation', o.key) })),
    findings: findings.map((f) => ({ ...f, mentions: mentionsOf(store, 'finding', f.key) })),
  });
}

// A string is a record's id, which copies and earlier versions share: the latest current one is meant.
const which = (id: string | number): string =>
  typeof id === 'number' ? 'WHERE a.key = ?' : 'WHERE a.id = ? ORDER BY a.current DESC, a.key DESC LIMIT 1';

/** The record with this id (or in this row), exactly as it was stored, or null. */
export function loadArticle(store: Store, id: string | number): Article | null {
  const row = store.sql(`${ARTICLES} ${which(id)}`).get(id);
  return row ? assemble(store, row as ArticleRow) : null;
}

/** Every current record in the order of storing, one at a time. Do not write to the store meanwhile. */
export function* iterateArticles(store: Store, filter: { relevant?: boolean } = {}): Generator<Article> {
  const relevant = filter.relevant === undefined ? '' : ` AND a.relevant = ${filter.relevant ? 1 : 0}`;
  const keys = store.db.prepare(`${ARTICLES} WHERE a.current = 1${relevant} ORDER BY a.key`);
  for (const row of keys.iterate()) yield assemble(store, row as ArticleRow);
}

/** What a list of articles shows of each. */
export interface ArticleBrief {
  /** Its row; an id may stand in several when the same words were printed twice. */
  key: number;
  id: string;
  document: string;
  title: string | null;
  published: string | null;
}

const BRIEF = `SELECT a.key, a.id, d.name AS document, a.title, a.published
  FROM articles a JOIN documents d ON d.key = a.document WHERE a.current = 1`;

const NAMED = `(d.name = :wanted OR d.path = :path OR a.url = :wanted
  OR d.key IN (SELECT document FROM other_names WHERE name = :wanted OR path = :path))`;

/** The current articles that a person may mean: by id, by any name or path of the document, or by the beginning of the id. */
export function findArticles(store: Store, wanted: string): ArticleBrief[] {
  const by = (condition: string): ArticleBrief[] =>
    store
      .sql(`${BRIEF} AND ${condition} ORDER BY a.key`)
      .all({ wanted, path: storedPath(store, wanted) }) as ArticleBrief[];
  for (const condition of ['a.id = :wanted', NAMED]) {
    const found = by(condition);
    if (found.length > 0) return found;
  }
  return by('substr(a.id, 1, length(:wanted)) = :wanted');
}

/**
 * Full-text search over current articles, best match first; with or without diacritics, quotes keep words together.
 * A run that was stopped before its end leaves articles that are not indexed: that is done first, if the store can be written.
 */
export function searchArticles(store: Store, typed: string, limit = 20): ArticleBrief[] {
  const match = ftsQuery(typed);
  if (match === null) return [];
  if (!store.db.readonly) while (indexNext(store) > 0);
  return store
    .sql(
      `SELECT a.key, a.id, d.name AS document, a.title, a.published FROM articles_fts
       JOIN articles a ON a.key = articles_fts.rowid JOIN documents d ON d.key = a.document
       WHERE articles_fts MATCH ? ORDER BY articles_fts.rank, a.key LIMIT ?`,
    )
    .all(match, limit) as ArticleBrief[];
}

/** The text that an article's offsets count in: the whole document's, exactly as read. */
export function documentText(store: Store, id: string | number): string | null {
  const document = store
    .sql(`SELECT a.document FROM articles a ${which(id)}`)
    .pluck()
    .get(id) as number | undefined;
  return document === undefined ? null : textOf(store, document);
}
