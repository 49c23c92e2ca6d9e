import { type Moment, dayOfUrl, isPrintDate, momentOf } from './dates.js';
import { hintsOf, isWithin, parentOf, textOf, type Element } from './dom.js';
import type { LinkedData } from './json-ld.js';
import type { Survey } from './survey.js';

const PUBLISHED = ['article:published_time', 'og:article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish_date',
  'publish-date', 'date.published', 'parsely-pub-date', 'sailthru.date', 'dc.date.issued', 'dc.date', 'dcterms.created', 'dcterms.date', 'date',
  'article.published', 'published_time', 'og:pubdate', 'cxenseparse:recs:publishtime', 'bt:pubdate']; // prettier-ignore
const MODIFIED = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'lastmod',
  'dcterms.modified',
  'last-modified',
];

// Names of elements that tell the reader's time, not the article's.
const CLOCKS = new Set(
  'clock today now print printed current currentdate datenow dongho header topbar top navbar footer weather lich'.split(
    ' ',
  ),
);
const LONGEST_DATE_LINE = 160;
const NEAR = 5;

/** Is the element, or one just around it below `limit`, a clock or part of the page's head? */
const isClock = (element: Element, around: ReadonlySet<Element>): boolean => {
  let at: Element | null = element;
  for (let level = 0; at && level < NEAR && !around.has(at); level++, at = parentOf(at))
    if (at.name === 'nav' || at.name === 'footer' || hintsOf(at).some((hint) => CLOCKS.has(hint))) return true;
  return false;
};

/** The elements around the headline, nearest first, as far as dates of the article may stand. */
const around = (title: Element | null): Element[] => {
  const found: Element[] = [];
  for (let at = title && parentOf(title); at && found.length < NEAR && at.name !== 'body'; at = parentOf(at))
    found.push(at);
  return found;
};

/** A date on the page that stands with the article: near the headline or in the element of the body, and is no clock. */
const visible = (survey: Survey, title: Element | null, root: Element | null, vietnamese: boolean): Moment | null => {
  const near = around(title);
  const inside = new Set([...near, ...(root ? [root] : [])]);
  const belongs = (element: Element): boolean =>
    (near.some((outer) => isWithin(element, outer)) || (!!root && isWithin(element, root))) &&
    !isClock(element, inside);
  for (const element of [...survey.times, ...survey.dates]) {
    if (!belongs(element)) continue;
    const text = textOf(element);
    if (text.length > LONGEST_DATE_LINE || isPrintDate(text)) continue;
    const moment =
      momentOf(element.attribs.datetime ?? element.attribs.content, vietnamese) ?? momentOf(text, vietnamese);
    if (moment) return moment;
  }
  return null;
};

export interface Publication {
  published: Moment | null;
  modified: Moment | null;
  /** `published_in_future`, `published_after_modified`, `published_from_url`. */
  flags: string[];
}

/**
 * When the article appeared: from JSON-LD, `<meta>`, the publisher's own date line, a date near the headline, or the
 * address, in this order. Clocks of the page and dates of printing are none of these. `fetched` is when the page was
 * taken, if known; a publication later than that is kept and flagged.
 */
export const publicationOf = (
  survey: Survey,
  linked: LinkedData | null,
  where: { title: Element | null; root: Element | null; own: Element | null; url: string | null; vietnamese: boolean; fetched: string | null },
): Publication => {
  const { vietnamese } = where;
  const first = (names: readonly string[]): Moment | null => {
    for (const name of names) {
      const moment = momentOf(survey.metas.get(name), vietnamese);
      if (moment) return moment;
    }
    return null;
  };
  const ownText = where.own && textOf(where.own);
  const flags: string[] = [];
  let published =
    momentOf(linked?.published, vietnamese) ??
    first(PUBLISHED) ??
    (where.own && ownText && !isPrintDate(ownText) ? (momentOf(where.own.attribs.datetime, vietnamese) ?? momentOf(ownText, vietnamese)) : null) ??
    visible(survey, where.title, where.root, vietnamese);
  if (!published) {
    const day = dayOfUrl(where.url);
    if (day) {
      published = { day, time: null };
      flags.push('published_from_url');
    }
  }
  const modified = momentOf(linked?.modified, vietnamese) ?? first(MODIFIED);
  if (published && where.fetched && published.day > where.fetched.slice(0, 10)) flags.push('published_in_future');
  if (published && modified && published.day > modified.day) flags.push('published_after_modified');
  return { published, modified, flags };
}; // prettier-ignore
