import { z } from 'zod';
import { type Store, fold, ftsQuery } from '../../store/index.js';
import { FAULT_KINDS } from './findings.js';

/** Which articles are asked for. What is left out does not restrict. */
export interface ArticleFilter {
  q?: string | undefined;
  source?: string | undefined;
  province?: string | undefined;
  year?: string | undefined;
  concept?: string | undefined;
}

export const zArticleCard = z.object({
  id: z.string(),
  title: z.string().nullable(),
  published: z.string().nullable(),
  source: z.string().nullable(),
  place: z.string().nullable(),
  relevant: z.boolean(),
  figures: z.number(),
  faults: z.number().meta({ description: 'findings that say that something does not add up' }),
  excerpt: z.string().nullable().meta({ description: 'where the words of the search stand, or the beginning' }),
});

export type ArticleCard = z.infer<typeof zArticleCard>;

const FACETS = ['source', 'province', 'year', 'concept'] as const;
type Facet = (typeof FACETS)[number];

export const zFacets = z.record(
  z.enum(FACETS),
  z.array(z.object({ value: z.string(), count: z.number().meta({ description: 'articles' }) })),
);

const FAULTS = `(${FAULT_KINDS.map((kind) => `'${kind}'`).join(', ')})`;

const CONDITIONS: Readonly<Record<Facet, string>> = {
  source: 'a.source = :source',
  province: "(a.place = :province OR substr(a.place, 1, length(:province) + 1) = :province || '/')",
  year: 'substr(a.published, 1, 4) = :year',
  concept: 'a.key IN (SELECT f.article FROM figures f WHERE f.concept = :concept)',
};

/** FROM and WHERE for a filter; a facet is counted as if nothing of it were chosen. `joined`: tables beside articles. */
function from(
  filter: ArticleFilter,
  without?: Facet,
  joined = '',
): { sql: string; params: Record<string, unknown> } | null {
  const params: Record<string, unknown> = {};
  const where = ['a.current = 1'];
  const match = filter.q === undefined ? undefined : ftsQuery(filter.q);
  if (match === null) return null;
  if (match !== undefined) params.match = match;
  for (const facet of FACETS) {
    if (filter[facet] === undefined || facet === without) continue;
    where.push(CONDITIONS[facet]);
    params[facet] = filter[facet];
  }
  const table = match === undefined ? 'articles a' : 'articles_fts JOIN articles a ON a.key = articles_fts.rowid';
  if (match !== undefined) where.push('articles_fts MATCH :match');
  return { sql: `FROM ${table}${joined} WHERE ${where.join(' AND ')}`, params };
}

/** Characters of an excerpt, and of them before the word that was searched for. */
const EXCERPT = 180;
const BEFORE = 50;

/** Articles that a filter names: best match first when words are searched for, else newest first. */
export function listArticles(
  store: Store,
  filter: ArticleFilter,
  { limit, offset }: { limit: number; offset: number },
): { total: number; items: ArticleCard[] } {
  const chosen = from(filter);
  if (!chosen) return { total: 0, items: [] };
  const total = store.sql(`SELECT count(*) ${chosen.sql}`).pluck().get(chosen.params) as number;
  const searching = chosen.params.match !== undefined;
  const keys = `SELECT a.key ${chosen.sql} ORDER BY ${searching ? 'articles_fts.rank, ' : ''}a.published IS NULL, a.published DESC, a.key DESC LIMIT :limit OFFSET :offset`;
  const rows = store
    .sql(keys)
    .pluck()
    .all({ ...chosen.params, limit, offset }) as number[];
  return { total, items: rows.map((key) => card(store, key, searching ? (chosen.params.match as string) : null)) };
}

function card(store: Store, key: number, match: string | null): ArticleCard {
  const row = store
    .sql(
      `SELECT a.id, a.title, a.published, a.source, a.place, a.relevant,
         (SELECT count(*) FROM figures f WHERE f.article = a.key) AS figures,
         (SELECT count(*) FROM findings n WHERE n.article = a.key AND n.kind IN ${FAULTS}) AS faults
       FROM articles a WHERE a.key = ?`,
    )
    .get(key) as Omit<ArticleCard, 'relevant' | 'excerpt'> & { relevant: number };
  return {
    ...row,
    relevant: row.relevant === 1,
    excerpt: excerptOf(store, key, match),
  };
}

/** The passage of an article that holds the first of the words, or its beginning. */
function excerptOf(store: Store, key: number, match: string | null): string | null {
  const row = store
    .sql(
      `SELECT d.text, a.start, a."end", a.title FROM articles a JOIN documents d ON d.key = a.document WHERE a.key = ?`,
    )
    .get(key) as { text: string | null; start: number; end: number; title: string | null };
  if (row.text === null) return null;
  const whole = row.text.slice(row.start, row.end).normalize('NFC');
  const title = row.title?.normalize('NFC') ?? '';
  const text = oneLine(whole.trimStart().startsWith(title) ? whole.trimStart().slice(title.length) : whole);
  const folded = match === null ? '' : fold(text);
  const places = [...(match ?? '').matchAll(/"([^"]+)"/g)].map(([, term]) => folded.indexOf(fold(term!)));
  const found = Math.min(...places.filter((at) => at >= 0));
  const from = Number.isFinite(found) ? Math.max(0, text.lastIndexOf(' ', Math.max(0, found - BEFORE)) + 1) : 0;
  const to = text.length <= from + EXCERPT ? text.length : text.lastIndexOf(' ', from + EXCERPT);
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

const VALUES: Readonly<Record<Facet, string>> = {
  source: 'a.source',
  province: "CASE WHEN instr(a.place, '/') > 0 THEN substr(a.place, 1, instr(a.place, '/') - 1) ELSE a.place END",
  year: 'substr(a.published, 1, 4)',
  concept: 'f.concept',
};

/** How many values of a facet are told. */
const FACET_VALUES = 80;

/** How many of the articles have which source, province, year and concept; most frequent first, years newest first. */
export function facetsOf(store: Store, filter: ArticleFilter): z.infer<typeof zFacets> {
  const facet = (name: Facet): { value: string; count: number }[] => {
    const ofFigures = name === 'concept';
    const chosen = from(filter, name, ofFigures ? ' JOIN figures f ON f.article = a.key' : '');
    if (!chosen) return [];
    const articles = ofFigures ? 'count(DISTINCT a.key)' : 'count(*)';
    const order = name === 'year' ? 'value DESC' : 'count DESC, value';
    const counted = `SELECT ${VALUES[name]} AS value, ${articles} AS count ${chosen.sql} AND ${VALUES[name]} IS NOT NULL`;
    return store.sql(`${counted} GROUP BY 1 ORDER BY ${order} LIMIT ${FACET_VALUES}`).all(chosen.params) as {
      value: string;
      count: number;
    }[];
  };
  return Object.fromEntries(FACETS.map((name) => [name, facet(name)])) as z.infer<typeof zFacets>;
}
