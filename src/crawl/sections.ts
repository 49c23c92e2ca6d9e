import { type Element, type Page, isElement, parsePage, squeeze, textOf } from '../load/html/dom.js';
import type { Lead } from './frontier.js';
import { normaliseUrl, siteOf } from './urls.js';

/** What a section page leads to: articles, and the page with older ones. */
export interface SectionRead {
  leads: Lead[];
  next: string | null;
}

/** A headline has at least so many words; menus, tags and "xem thêm" have fewer. */
const HEADLINE_WORDS = 5;
// Trang sau · Trang tiếp theo · Tiếp » · Xem thêm · next page · older posts · › · »
const NEXT =
  /^(?:trang (?:sau|kế|tiếp)(?: theo)?|(?:xem )?tiếp(?: theo)?|xem thêm|tin cũ hơn|bài cũ hơn|next(?: page)?|older(?: posts)?|)\s*[›»→>]*$/iu;
// Pages that are no articles: /tag/bhxh · /video/… · /tim-kiem · /rss/… · .jpg
const NO_ARTICLE =
  /\/(?:tags?|chu-de|tim-kiem|search|video|photo|rss|login|dang-nhap|tac-gia|author)(?:[/?]|\.html?|$)|\.(?:jpe?g|png|gif|webp|pdf|docx?|xlsx?|zip|mp[34]|css|js)$/i;

/** Does a page say of itself that it is an article? */
const ARTICLE_TYPE =
  /<meta[^>]{0,200}?og:type[^>]{0,100}?["']article["']|["']@type["']\s*:\s*(?:\[\s*)?["'](?:News|Reportage|Analysis|Opinion)?(?:News)?Article["']|itemtype\s*=\s*["'][^"']{0,60}\/(?:News)?Article["']/i;

export const saysArticle = (html: string): boolean => ARTICLE_TYPE.test(html);

const rels = ({ attribs }: Element): string[] => (attribs.rel ?? '').toLowerCase().split(/\s+/);

function nextOf($: Page, url: string): string | null {
  const links = [...$('link[rel]').toArray(), ...$('a[href]').toArray()].filter((node) => isElement(node));
  const named = (element: Element): boolean =>
    NEXT.test(textOf(element)) && textOf(element) !== '' ||
    /(?:^|[\s_-])next(?:[\s_-]|$)/i.test(element.attribs.class ?? ''); // prettier-ignore
  const found =
    links.find((link) => rels(link).includes('next')) ?? links.find((link) => link.name === 'a' && named(link));
  const next = found?.attribs.href ? normaliseUrl(found.attribs.href, url) : null;
  return next !== null && next !== url && siteOf(next) === siteOf(url) ? next : null;
}

/**
 * The links of a section page that read as headlines, of the same site, in the order of the page, each once; and its
 * link to the next page. `url` is where it was read.
 */
export function readSection(html: string, url: string): SectionRead {
  const $ = parsePage(html);
  const base = $('base[href]').attr('href');
  const from = base && URL.canParse(base, url) ? new URL(base, url).href : url;
  const next = nextOf($, from);
  const leads = new Map<string, Lead>();
  for (const node of $('a[href]').toArray()) {
    if (!isElement(node) || rels(node).includes('next')) continue;
    const title = squeeze(textOf(node)) || squeeze(node.attribs.title ?? '');
    if (title.split(' ').length < HEADLINE_WORDS) continue;
    const address = normaliseUrl(node.attribs.href!, from);
    if (address === null || address === url || address === next || siteOf(address) !== siteOf(url)) continue;
    if (NO_ARTICLE.test(address) || new URL(address).pathname === '/') continue;
    if (!leads.has(address)) leads.set(address, { url: address, form: 'page', title });
  }
  return { leads: [...leads.values()], next };
}
