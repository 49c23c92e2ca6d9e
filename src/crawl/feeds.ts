import { load } from 'cheerio/slim';
import { momentOf } from '../load/html/dates.js';
import { type Element, type Node, isElement, squeeze } from '../load/html/dom.js';
import type { Lead } from './frontier.js';
import { normaliseUrl } from './urls.js';

/** What a feed or sitemap leads to. */
export interface FeedRead {
  form: 'feed' | 'sitemap';
  leads: Lead[];
}

/** RSS, Atom or a sitemap, by its outermost element: a prefix such as `atom:` does not matter. */
const ROOT = /<(?:[a-z]\w*:)?(rss|feed|rdf|urlset|sitemapindex)[\s>]/i;
const PROLOGUE = 5_000;

/** Does a text begin like a feed or a sitemap? */
export const looksLikeFeed = (text: string): boolean =>
  !/<html[\s>]/i.test(text.slice(0, PROLOGUE)) && ROOT.test(text.slice(0, PROLOGUE));

/** Text with CDATA sections, which a page's text would leave out. */
const textOf = (node: Node): string =>
  'data' in node && node.type === 'text'
    ? String(node.data)
    : 'children' in node
      ? (node.children as Node[]).map(textOf).join('')
      : '';

const day = (text: string): string | null => momentOf(text)?.day ?? null;

const localName = (node: Node): string => ('name' in node ? String(node.name).replace(/^.*:/, '') : '');

/** Children of an element by name without prefix, since prefixes are free: `news:title`, `n:title`. */
const named = (element: Element, name: string): Element[] =>
  element.children.filter((child): child is Element => isElement(child) && localName(child) === name);

const textIn = (element: Element, ...names: readonly string[]): string => {
  for (const name of names) {
    const found = named(element, name)[0];
    if (found) return squeeze(textOf(found));
  }
  return '';
};

/** All elements of a name, in document order. */
function* everywhere(node: Node & { children?: Node[] }, name: string): Generator<Element> {
  const open: Node[] = [node];
  for (let at = open.pop(); at; at = open.pop()) {
    if (isElement(at) && localName(at) === name) yield at;
    else if ('children' in at) open.push(...[...(at.children as Node[])].reverse());
  }
}

const sitemapLead = (element: Element, form: Lead['form']): Draft => {
  const news = named(element, 'news')[0];
  return {
    form,
    address: textIn(element, 'loc'),
    title: news ? textIn(news, 'title') || null : null,
    published: news ? day(textIn(news, 'publication_date')) : null,
    modified: day(textIn(element, 'lastmod')),
  };
};

const feedLead = (element: Element): Draft => {
  const links = named(element, 'link');
  const atom = links.find(({ attribs }) => attribs.href && [undefined, 'alternate'].includes(attribs.rel));
  const written = links.map((link) => squeeze(textOf(link))).find((text) => text !== '');
  const guid = named(element, 'guid').find(({ attribs }) => attribs.isPermaLink !== 'false');
  return {
    form: 'page',
    address: atom?.attribs.href ?? written ?? (guid ? squeeze(textOf(guid)) : ''),
    title: textIn(element, 'title') || null,
    published: day(textIn(element, 'pubDate', 'published', 'date', 'issued')),
    modified: day(textIn(element, 'updated')),
  };
};

type Draft = Omit<Lead, 'url'> & { address: string };

// Which elements of which root hold the addresses.
const ITEMS: Readonly<Record<string, readonly [name: string, read: (element: Element) => Draft]>> = {
  urlset: ['url', (element) => sitemapLead(element, 'page')],
  sitemapindex: ['sitemap', (element) => sitemapLead(element, 'sitemap')],
  rss: ['item', feedLead],
  rdf: ['item', feedLead],
  feed: ['entry', feedLead],
};

/**
 * Reads RSS 0.9-2.0, Atom, sitemaps, indexes of sitemaps and news sitemaps, however broken: what is whole is given.
 * `url` is where it was read; relative addresses are completed by it. Null for something else.
 */
export function readFeed(xml: string, url: string): FeedRead | null {
  const root = looksLikeFeed(xml) ? ROOT.exec(xml)![1]!.toLowerCase() : '';
  const items = ITEMS[root];
  if (!items) return null;
  const [name, read] = items;
  const leads: Lead[] = [];
  for (const element of everywhere(load(xml, { xml: true }).root()[0]!, name)) {
    const { address, ...lead } = read(element);
    const normal = address === '' ? null : normaliseUrl(address, url);
    if (normal !== null) leads.push({ url: normal, ...lead });
  }
  return { form: root === 'urlset' || root === 'sitemapindex' ? 'sitemap' : 'feed', leads };
}

/** A sitemap may be plain text: one address a line, and nothing else. */
export function readUrlList(text: string): Lead[] {
  const urls = text.split(/\r?\n/).map((line) => normaliseUrl(line));
  return urls.filter((url) => url !== null).map((url) => ({ url, form: 'page' }));
}
