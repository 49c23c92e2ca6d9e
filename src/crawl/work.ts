import { gunzipSync } from 'node:zlib';
import { charsetOfHeader, decode } from '../load/charset/index.js';
import { FinalFault } from '../net/faults.js';
import { saveDocument, type Store } from '../store/index.js';
import { documentAt } from '../store/rework.js';
import { readFeed, readUrlList } from './feeds.js';
import { type Wanted, isWanted } from './filters.js';
import type { Entry, Form, Frontier, Lead, Outcome } from './frontier.js';
import { readFetched, recordsOf, saysTheSame } from './page.js';
import { type StoredAnswer, dropBody, latestResponse } from './responses.js';
import { readSection, saysArticle } from './sections.js';
import { normaliseUrl, siteOf } from './urls.js';

export interface WorkOptions {
  wanted: Wanted;
  /** Store nothing of pages that do not speak of the domain. */
  relevantOnly: boolean;
  /** How many next links of a section are followed, and levels of sitemap indexes. */
  maxDepth: number;
  /** Longest unpacked sitemap, in bytes. */
  maxBytes: number;
  /** Sitemap lines of an origin's robots.txt. */
  sitemapsOf: (origin: string) => readonly string[];
}

const MAX_REDIRECTS = 10;

/**
 * What is made of each fetched address: leads, a document, or a reason. Works on one address after the other, in the
 * order of their discovery and whatever order they were fetched in, so that every run ends with the same database.
 */
export class Work {
  constructor(
    readonly store: Store,
    readonly frontier: Frontier,
    readonly options: WorkOptions,
  ) {}

  /** One address: all that follows from it is stored, or nothing. */
  do(entry: Entry): void {
    this.store.transaction(() => {
      const answer = latestResponse(this.store, entry.seq);
      if (!answer) throw new Error(`no answer is stored for ${entry.url}`);
      if (answer.status >= 300) this.#redirect(entry, answer);
      else if (entry.kind === 'source') this.#source(entry, answer);
      else this.frontier.done(entry, this.#page(entry, answer));
    });
  }

  #redirect(entry: Entry, { headers }: StoredAnswer): void {
    const target = normaliseUrl(headers.location ?? '', entry.url);
    if (target === null)
      return this.frontier.failed(entry, new FinalFault('bad_address', `redirects to ${headers.location}`));
    if (this.frontier.isLoop(target, entry.url))
      return this.frontier.failed(entry, new FinalFault('redirect_loop', `redirects in a circle, to ${target}`));
    if (entry.hops >= MAX_REDIRECTS)
      return this.frontier.failed(entry, new FinalFault('too_many_redirects', `over ${MAX_REDIRECTS} redirects`));
    const { title, published, depth } = entry;
    this.frontier.add({ url: target, form: entry.form, title, published }, entry, { hops: entry.hops + 1, depth });
    this.frontier.done(entry, { outcome: 'redirect', target });
  }

  #source(entry: Entry, answer: StoredAnswer): void {
    const text = this.#text(answer);
    const html = text !== null && /<(?:html|body|!doctype html)[\s>]/i.test(text);
    const feed = text === null ? null : readFeed(text, entry.url);
    if (text === null) return this.frontier.failed(entry, new FinalFault('unreadable', 'cannot be read as text'));
    if (feed) return this.#leads(entry, feed.form, feed.leads);
    if (entry.form === 'sitemap' && !html) {
      const leads = readUrlList(text);
      if (leads.length > 0) return this.#leads(entry, 'sitemap', leads);
    }
    if (entry.form === 'feed' || entry.form === 'sitemap' || !html)
      return this.frontier.failed(
        entry,
        new FinalFault('unreadable', `no feed, sitemap or page: ${text.slice(0, 40)}`),
      );
    if (entry.form === 'auto' && saysArticle(text)) return this.frontier.done(entry, this.#page(entry, answer));
    const { leads, next } = readSection(text, entry.url);
    const more: Lead[] = next === null ? [] : [{ url: next, form: 'section' }];
    this.#leads(entry, 'section', [...this.#robotsSitemaps(entry), ...leads, ...more]);
  }

  /** A newspaper's front page stands for the newspaper. */
  #robotsSitemaps({ url, form, origin }: Entry): Lead[] {
    if (form !== 'auto' || new URL(url).pathname !== '/') return [];
    const urls = this.options.sitemapsOf(origin).map((sitemap) => normaliseUrl(sitemap, url));
    return urls.filter((sitemap) => sitemap !== null).map((sitemap) => ({ url: sitemap, form: 'sitemap' }));
  }

  #leads(entry: Entry, outcome: Form, leads: readonly Lead[]): void {
    let added = 0;
    for (const lead of leads) {
      if (!this.#wants(lead)) continue;
      const deeper = lead.form === 'section' || lead.form === 'sitemap';
      const depth = deeper ? entry.depth + 1 : 0;
      if (depth > this.options.maxDepth) continue;
      if (this.frontier.add(lead, entry, { hops: 0, depth })) added++;
    }
    this.frontier.done(entry, { outcome, reason: `${leads.length} addresses, ${added} of them to fetch` });
  }

  #wants({ url, form, title = null, published = null, modified = null }: Lead): boolean {
    const { since, until, match } = this.options.wanted;
    const wanted = form === 'page' ? { since, until, match } : { since };
    return isWanted(wanted, { url, title, published, modified }, false) !== false;
  }

  #text({ body, headers }: StoredAnswer): string | null {
    if (body === null) return null;
    let bytes = body;
    if (body[0] === 0x1f && body[1] === 0x8b) {
      try {
        bytes = gunzipSync(body, { maxOutputLength: this.options.maxBytes });
      } catch {
        return null;
      }
    }
    const decoded = decode(bytes, charsetOfHeader(headers['content-type']));
    return 'fault' in decoded ? null : decoded.text;
  }

  #page(entry: Entry, answer: StoredAnswer): Outcome {
    const { identity, document, outcome, reason, dated, flags } = readFetched(entry.url, answer);
    const canonical = identity === entry.url ? null : identity;
    const facts = (relevant: boolean | null): Outcome['facts'] => ({ body: document !== null, dated, relevant, flags });
    if (document === null) return { outcome, reason, facts: facts(null) };
    const twin = this.#twin(entry, identity, document.sha256);
    if (twin !== null)
      return { outcome: 'duplicate', reason: `the same page as ${twin}`, canonical, facts: facts(null) };
    const { title, published } = document.meta;
    const seen = { url: identity, title: title ?? entry.title, published: published ?? entry.published };
    if (isWanted(this.options.wanted, seen, true) === false) return { outcome: 'not_wanted', facts: facts(null) };
    const stored = documentAt(this.store, identity);
    if (stored && saysTheSame(stored, document)) return { outcome: 'unchanged', facts: facts(null) };
    const records = recordsOf(document);
    if ('reason' in records) return { outcome: 'invalid', reason: records.reason, canonical, facts: facts(null) };
    if (this.options.relevantOnly && !records.relevant) {
      dropBody(this.store, entry.seq);
      return { outcome: 'irrelevant', canonical, facts: facts(false) };
    }
    const saved = saveDocument(this.store, document, records.articles, { relevant: records.relevant });
    return { outcome: saved, canonical, document: document.meta.url, facts: facts(records.relevant) };
  }

  /** Another address of the same site under which this page is stored: by its canonical address, or byte by byte. */
  #twin({ seq, url }: Entry, identity: string, sha256: string): string | null {
    const other = this.store
      .sql(
        `SELECT url FROM frontier WHERE seq <> :seq AND state = 'done' AND document IS NOT NULL
           AND (url = :identity OR canonical = :identity) LIMIT 1`,
      )
      .pluck()
      .get({ seq, identity });
    const same = this.store
      .sql(
        `SELECT f.url FROM documents d JOIN frontier f ON f.document = d.url
         WHERE d.sha256 = :sha256 AND d.url IS NOT NULL AND d.current = 1 AND f.seq <> :seq AND f.site = :site LIMIT 1`,
      )
      .pluck()
      .get({ sha256, seq, site: siteOf(url) });
    return (other ?? same ?? null) as string | null;
  }
}
