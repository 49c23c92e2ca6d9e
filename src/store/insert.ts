import {
  type Article,
  type DateMention,
  type Figure,
  type Finding,
  type Mention,
  type Official,
  type Organisation,
  interval,
} from '../../schemas/index.js';
import { fold } from './fold.js';
import type { Store } from './open.js';
import { placeRow } from './places.js';

/** Where an article's rows belong. */
export interface ArticleContext {
  document: number;
  /** Order on the page. */
  seq: number;
  revision: number;
  /** The document's text: mentions are quoted from it. */
  text: string;
}

const json = (list: readonly string[]): string => JSON.stringify(list);

function insertFigure(store: Store, article: number, seq: number, f: Figure): void {
  const period = interval(f.period);
  store
    .sql(
      `INSERT INTO figures (article, seq, quote, start, "end", value, upper, unit, bound, concept, scheme, measure, base,
         status, period, period_start, period_end, place, organisation, rule, confidence, inferred, flags)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      article,
      seq,
      f.quote,
      f.start,
      f.end,
      f.value,
      f.upper,
      f.unit,
      f.bound,
      f.concept,
      f.scheme.join(','),
      f.measure,
      f.base,
      f.status,
      f.period,
      period?.[0] ?? null,
      period?.[1] ?? null,
      placeRow(store, f.place),
      f.organisation,
      f.rule,
      f.confidence,
      json(f.inferred),
      json(f.flags),
    );
}

function insertDate(store: Store, article: number, seq: number, d: DateMention): void {
  const value = interval(d.value);
  store
    .sql(
      `INSERT INTO dates (article, seq, quote, start, "end", type, value, value_start, value_end, inferred)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      article,
      seq,
      d.quote,
      d.start,
      d.end,
      d.type,
      d.value,
      value?.[0] ?? null,
      value?.[1] ?? null,
      json(d.inferred),
    );
}

/** Column of `mentions` that a mention hangs on. */
type Owner = 'official' | 'organisation' | 'finding';

function insertMentions(store: Store, owner: Owner, key: number, mentions: readonly Mention[], text: string): void {
  const put = store.sql(`INSERT INTO mentions (${owner}, start, "end", quote) VALUES (?, ?, ?, ?)`);
  for (const { start, end } of mentions) put.run(key, start, end, text.slice(start, end));
}

function insertOfficial(store: Store, article: number, seq: number, o: Official, text: string): void {
  const row = store
    .sql('INSERT INTO officials (article, seq, name, folded) VALUES (?, ?, ?, ?)')
    .run(article, seq, o.name, fold(o.name));
  const key = Number(row.lastInsertRowid);
  const put = store.sql('INSERT INTO positions (official, seq, role, organisation) VALUES (?, ?, ?, ?)');
  o.positions.forEach((position, i) => put.run(key, i, position.role, position.organisation));
  insertMentions(store, 'official', key, o.mentions, text);
}

function insertOrganisation(store: Store, article: number, seq: number, o: Organisation, text: string): void {
  const row = store
    .sql('INSERT INTO organisations (article, seq, name, folded, kind, level, inferred) VALUES (?, ?, ?, ?, ?, ?, ?)')
    .run(article, seq, o.name, fold(o.name), o.kind, o.level, json(o.inferred));
  insertMentions(store, 'organisation', Number(row.lastInsertRowid), o.mentions, text);
}

function insertFinding(store: Store, article: number, seq: number, f: Finding, text: string): void {
  const row = store
    .sql('INSERT INTO findings (article, seq, kind, quotes, note) VALUES (?, ?, ?, ?, ?)')
    .run(article, seq, f.kind, json(f.quotes), f.note);
  insertMentions(store, 'finding', Number(row.lastInsertRowid), f.mentions, text);
}

/** Writes an article and everything found in it. Call inside a transaction. */
export function insertArticle(store: Store, a: Article, context: ArticleContext): void {
  const row = store
    .sql(
      `INSERT INTO articles (document, seq, id, start, "end", title, byline, source, url, lang, published, place, relevant,
         inferred, revision, current) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`,
    )
    .run(
      context.document,
      context.seq,
      a.id,
      a.start,
      a.end,
      a.title,
      a.byline,
      a.source,
      a.url,
      a.lang,
      a.published,
      placeRow(store, a.place),
      a.relevant ? 1 : 0,
      json(a.inferred),
      context.revision,
    );
  const key = Number(row.lastInsertRowid);
  a.figures.forEach((figure, i) => insertFigure(store, key, i, figure));
  a.dates.forEach((date, i) => insertDate(store, key, i, date));
  a.officials.forEach((official, i) => insertOfficial(store, key, i, official, context.text));
  a.organisations.forEach((organisation, i) => insertOrganisation(store, key, i, organisation, context.text));
  a.findings.forEach((finding, i) => insertFinding(store, key, i, finding, context.text));
}
