import { FINDING_KINDS } from '../../schemas/index.js';
import { type Filter, articlesWith, observations } from '../query/index.js';
import type { Store } from '../store/index.js';
import { type Column, joined } from './columns.js';
import { FIGURE_COLUMNS } from './figures.js';

/** A table of an export: its columns, and its rows one at a time. */
export interface Table<Row> {
  name: 'figures' | 'articles' | 'findings' | 'codebook';
  title: string;
  columns: readonly Column<Row>[];
  key: readonly string[];
  rows: (store: Store, filter: Filter) => Iterable<Row>;
}

/** Fields of a filter that leave no article out on their own. */
const OPEN = new Set(['rejected', 'districts']);

/** A condition on `a.key`, for the articles that hold what the filter names; all articles when it names nothing. */
function within(store: Store, filter: Filter): { sql: string; params: { articles?: string } } {
  const restricting = Object.entries(filter).some(([name, value]) => value !== undefined && !OPEN.has(name));
  if (!restricting) return { sql: '1', params: {} };
  const articles = JSON.stringify(articlesWith(store, filter));
  return { sql: 'a.key IN (SELECT value FROM json_each(:articles))', params: { articles } };
}

/** Rows of the articles in the order of storing, by key. */
export function articleKeys(store: Store, filter: Filter): number[] {
  const { sql, params } = within(store, filter);
  const keys = store.db.prepare(`SELECT a.key FROM articles a WHERE a.current = 1 AND ${sql} ORDER BY a.key`);
  return keys.pluck().all(params) as number[];
}

interface ArticleRow {
  key: number;
  id: string;
  document: string;
  path: string;
  sha256: string;
  start: number;
  end: number;
  title: string | null;
  byline: string | null;
  source: string | null;
  url: string | null;
  lang: string;
  published: string | null;
  place: string | null;
  relevant: number;
  inferred: string;
  cluster: string | null;
  figures: number;
  findings: number;
}

const ARTICLES = `SELECT a.key, a.id, d.name AS document, d.path, d.sha256, a.start, a."end", a.title, a.byline, a.source,
  a.url, a.lang, a.published, a.place, a.relevant, a.inferred, c.cluster,
  (SELECT count(*) FROM figures f WHERE f.article = a.key) AS figures,
  (SELECT count(*) FROM findings n WHERE n.article = a.key) AS findings
  FROM articles a JOIN documents d ON d.key = a.document LEFT JOIN clusters c ON c.article = a.key WHERE a.current = 1`;

const ARTICLE_COLUMNS: readonly Column<ArticleRow>[] = [
  { name: 'article_row', type: 'integer', required: true, description: 'row in the database', of: (a) => a.key },
  { name: 'article', type: 'string', required: true, description: "the article's stable id; copies share it", of: (a) => a.id },
  { name: 'document', type: 'string', required: true, description: 'file name without folder and extension, or URL', of: (a) => a.document },
  { name: 'path', type: 'string', required: true, description: "where it was read: a file, as it leads from the database's folder, or an address", of: (a) => a.path },
  { name: 'sha256', type: 'string', required: true, description: "of the document's bytes", of: (a) => a.sha256 },
  { name: 'start', type: 'integer', required: true, description: "offset of the article in the document's text, in UTF-16 units", of: (a) => a.start },
  { name: 'end', type: 'integer', required: true, description: 'end of the article, exclusive', of: (a) => a.end },
  { name: 'title', type: 'string', description: 'headline', of: (a) => a.title },
  { name: 'byline', type: 'string', description: 'author as printed', of: (a) => a.byline },
  { name: 'source', type: 'string', description: 'newspaper', of: (a) => a.source },
  { name: 'url', type: 'string', description: 'address', of: (a) => a.url },
  { name: 'lang', type: 'string', required: true, description: 'vi or en', of: (a) => a.lang },
  { name: 'published', type: 'string', description: 'day or month of publication', of: (a) => a.published },
  { name: 'place', type: 'string', description: 'default place of the article', of: (a) => a.place },
  { name: 'relevant', type: 'boolean', required: true, description: 'does it speak of social security?', of: (a) => a.relevant === 1 },
  { name: 'inferred', type: 'string', description: 'fields that were inferred and not printed', of: (a) => joined(JSON.parse(a.inferred)) },
  { name: 'cluster', type: 'string', description: 'one name for all copies of a story', of: (a) => a.cluster },
  { name: 'figures', type: 'integer', required: true, description: 'how many figures it has', of: (a) => a.figures },
  { name: 'findings', type: 'integer', required: true, description: 'how many findings it has', of: (a) => a.findings },
]; // prettier-ignore

interface FindingRow {
  key: number;
  article_row: number;
  article: string;
  document: string;
  kind: keyof typeof FINDING_KINDS;
  note: string;
  quotes: string;
  action: string | null;
  decision_note: string | null;
  decided_by: string | null;
  decided_at: string | null;
}

// A decision on a finding names its kind as quote, and the span of its first mention.
const FINDINGS = `SELECT n.key, a.key AS article_row, a.id AS article, d.name AS document, n.kind, n.note, n.quotes,
  x.action, x.note AS decision_note, x.decided_by, x.decided_at
  FROM findings n JOIN articles a ON a.key = n.article JOIN documents d ON d.key = a.document
  LEFT JOIN mentions m ON m.key = (SELECT min(o.key) FROM mentions o WHERE o.finding = n.key)
  LEFT JOIN decisions x ON x.key = (SELECT max(y.key) FROM decisions y WHERE y.target = 'finding' AND y.article_id = a.id
    AND y.quote = n.kind AND y.start IS m.start AND y."end" IS m."end"
    AND y.nth = (SELECT count(*) FROM findings g JOIN mentions h ON h.key = (SELECT min(o.key) FROM mentions o WHERE o.finding = g.key)
      WHERE g.article = n.article AND g.kind = n.kind AND h.start = m.start AND h."end" = m."end" AND g.seq <= n.seq))
  WHERE a.current = 1`;

const FINDING_COLUMNS: readonly Column<FindingRow>[] = [
  { name: 'finding', type: 'integer', required: true, description: 'row in the database; changes with re-extraction', of: (f) => f.key },
  { name: 'article_row', type: 'integer', required: true, description: 'row of the article', of: (f) => f.article_row },
  { name: 'article', type: 'string', required: true, description: "the article's stable id", of: (f) => f.article },
  { name: 'document', type: 'string', required: true, description: 'file name without folder and extension, or URL', of: (f) => f.document },
  { name: 'kind', type: 'string', required: true, codes: FINDING_KINDS, description: 'what was found', of: (f) => f.kind },
  { name: 'kind_vi', type: 'string', required: true, description: 'the same in Vietnamese', of: (f) => FINDING_KINDS[f.kind].vi },
  { name: 'note', type: 'string', required: true, description: 'the arithmetic', of: (f) => f.note },
  { name: 'quotes', type: 'string', required: true, description: 'the printed numbers it rests on', of: (f) => joined(JSON.parse(f.quotes)) },
  { name: 'decision', type: 'string', description: "an editor's word: accept or reject", of: (f) => f.action },
  { name: 'decision_note', type: 'string', description: "the editor's note", of: (f) => f.decision_note },
  { name: 'decided_by', type: 'string', description: 'who decided', of: (f) => f.decided_by },
  { name: 'decided_at', type: 'string', description: 'when, ISO 8601', of: (f) => f.decided_at },
]; // prettier-ignore

interface CodeRow {
  field: string;
  code: string;
  vi: string;
  en: string;
}

const CODE_COLUMNS: readonly Column<CodeRow>[] = [
  { name: 'field', type: 'string', required: true, description: 'column that holds the code', of: (c) => c.field },
  { name: 'code', type: 'string', required: true, description: 'code', of: (c) => c.code },
  { name: 'vi', type: 'string', required: true, description: 'meaning in Vietnamese', of: (c) => c.vi },
  { name: 'en', type: 'string', required: true, description: 'meaning in English', of: (c) => c.en },
];

const rows = <Row>(sql: string, order: string) =>
  function* (store: Store, filter: Filter): Generator<Row> {
    const { sql: condition, params } = within(store, filter);
    yield* store.db.prepare(`${sql} AND ${condition} ORDER BY ${order}`).iterate(params) as Iterable<Row>;
  };

/** The tables of a complete export, in their order. */
export const TABLES = {
  figures: {
    name: 'figures', title: 'Số liệu (figures)', columns: FIGURE_COLUMNS, key: ['figure'],
    rows: (store: Store, filter: Filter) => observations(store, { rejected: true, ...filter }),
  },
  articles: {
    name: 'articles', title: 'Bài báo (articles)', columns: ARTICLE_COLUMNS, key: ['article_row'], rows: rows<ArticleRow>(ARTICLES, 'a.key'),
  },
  findings: {
    name: 'findings', title: 'Đối chiếu (findings)', columns: FINDING_COLUMNS, key: ['finding'], rows: rows<FindingRow>(FINDINGS, 'a.key, n.seq'),
  },
  codebook: {
    name: 'codebook', title: 'Bảng mã (codebook)', columns: CODE_COLUMNS, key: ['field', 'code'],
    rows: (store: Store): Iterable<CodeRow> =>
      store.db.prepare('SELECT field, code, vi, en FROM codebook ORDER BY field, ordinal').iterate() as Iterable<CodeRow>,
  },
} as const; // prettier-ignore

/** A table whose row type is its own affair: writers only ask its columns for cells. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type AnyTable = Table<any>;
