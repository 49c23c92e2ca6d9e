import { repairFonts } from '../charset/index.js';
import { blocksOf, type BlockKind } from './blocks.js';
import { cleanByline, takeSignature } from './byline.js';
import { isElement, parsePage, textOf, type Element, type Page } from './dom.js';
import { linkedData } from './json-ld.js';
import { ledeOf } from './lede.js';
import { languageOf } from './language.js';
import { mainText, textWithin, type MainText } from './main-text.js';
import { publicationOf } from './published.js';
import { LEDE_OPENERS, publisherOf, type PublisherRule } from './publishers.js';
import { surveyOf, type Survey } from './survey.js';
import { fold, headlineOf } from './title.js';

/** A line of the page's text. `shape` is what it was on the page; `start`/`end` are UTF-16 offsets into `text`. */
export interface PageBlock {
  kind: 'title' | 'lede' | 'body' | 'byline';
  shape: BlockKind;
  text: string;
  start: number;
  end: number;
}

/** What a page says of its article. Facts that it does not state are null. */
export interface PageRead {
  title: string | null;
  lede: string | null;
  byline: string | null;
  /** Days, `YYYY-MM-DD`. */
  published: string | null;
  modified: string | null;
  /** The same with the time of day and its offset, when the page gives them. */
  publishedAt: string | null;
  modifiedAt: string | null;
  section: string | null;
  source: string | null;
  /** Canonical address, else the one it was read from. */
  url: string | null;
  /** `vi`, `en`, or the two letters that the page declares. */
  lang: string | null;
  /** Title, lede, paragraphs with a blank line between, rows of a table one a line, byline. */
  text: string;
  blocks: PageBlock[];
  /** Doubts for the reader: `published_in_future`, `layout_changed`, `no_body`, … */
  flags: string[];
}

export interface ReadHtmlOptions {
  /** The address that the page was read from. */
  url?: string | null;
  /** When it was fetched (ISO 8601), for telling dates in the future. */
  fetched?: string | null;
}

// A publisher's body with less prose than this is not believed.
const ENOUGH = 150;

const firstOf = ($: Page, selector: string | undefined): Element | null => {
  if (!selector) return null;
  for (const part of selector.split(/,\s*(?![^[]*\])/)) {
    const found = $(part).toArray().find((node) => isElement(node) && textOf(node) !== '');
    if (found && isElement(found)) return found;
  }
  return null;
}; // prettier-ignore

/** The body that the publisher's rule points to; null when it points to nothing that holds prose. */
const ruledBody = ($: Page, rule: PublisherRule, title: Element | null): MainText | null => {
  const dropped = new Set<unknown>(rule.drop ? $(rule.drop).toArray() : []);
  let best: MainText | null = null;
  for (const selector of rule.body) {
    for (const node of $(selector).toArray().slice(0, 3)) {
      if (!isElement(node)) continue;
      const main = textWithin(node, title, (element) => dropped.has(element));
      if (main.prose > (best?.prose ?? 0)) best = main;
    }
    if (best && best.prose >= ENOUGH) return best;
  }
  return null;
};

// The page shows less than this share of the text that its JSON-LD states: the rest is loaded by scripts.
const SHOWN = 0.4;

/** The body as JSON-LD states it, for pages that do not hold it in their markup. */
const statedBody = (stated: string | null, shown: MainText): MainText | null => {
  if (!stated || stated.length < 2 * ENOUGH || shown.prose > stated.length * SHOWN) return null;
  const markup = /<(?:p|br|div)\b/i.test(stated)
    ? stated
    : stated
        .split(/\n+/)
        .map((line) => `<p>${line}</p>`)
        .join('');
  const root = surveyOf(parsePage(markup).root()[0] as unknown as Element).body;
  const main = textWithin(root, null, () => false);
  return main.prose > shown.prose * 2 ? { ...main, root: shown.root } : null;
};

const absolute = (address: string | null | undefined, base: string | null | undefined): string | null => {
  try {
    const url = new URL(address ?? '', base ?? undefined);
    return /^https?:$/.test(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
};

/** The canonical address, unless it is the front page's, which careless templates print on every page. */
const addressOf = (survey: Survey, linked: string | null, url: string | null): string | null => {
  for (const candidate of [survey.canonical, survey.metas.get('og:url'), linked]) {
    const address = candidate ? absolute(candidate, url) : null;
    if (address && (new URL(address).pathname !== '/' || !url || new URL(url).pathname === '/')) return address;
  }
  return url;
};

/** The last crumb that is neither the front page nor the article itself. */
const sectionOf = (element: Element | null, title: string | null): string | null => {
  const text = element && textOf(element);
  return text && text.length <= 40 && text !== title && !/^(?:trang chủ|home)$/i.test(text) ? text : null;
};

interface Line {
  kind: PageBlock['kind'];
  shape: BlockKind;
  text: string;
  element?: Element;
}

/** Lines → text with offsets. Rows of one table stand together, everything else is parted by a blank line. */
const layOut = (lines: readonly Line[]): { text: string; blocks: PageBlock[] } => {
  let text = '';
  const blocks: PageBlock[] = [];
  for (const [i, { kind, shape, text: line, element }] of lines.entries()) {
    const sameTable = shape === 'row' && lines[i - 1]?.shape === 'row' && lines[i - 1]?.element === element;
    if (i > 0) text += sameTable ? '\n' : '\n\n';
    blocks.push({ kind, shape, text: line, start: text.length, end: text.length + line.length });
    text += line;
  }
  return { text, blocks };
};

/**
 * Reads an article page: its text without what stands around it, and what is known of it. Never throws for a bad page;
 * one without an article has `no_body` among its flags and no body blocks. Linear in the page.
 */
export const readHtml = (html: string, options: ReadHtmlOptions = {}): PageRead => {
  const given = options.url ?? null;
  const $ = parsePage(html);
  const survey = surveyOf($.root()[0] as unknown as Element);
  const linked = linkedData(survey.jsonLd);
  const rule = publisherOf(given ?? survey.canonical ?? survey.metas.get('og:url'), html);
  const whole = blocksOf(survey.body, () => false);
  const headline = headlineOf(survey, whole, linked?.headline ?? null, firstOf($, rule?.title));
  const flags: string[] = [];

  let main = rule && ruledBody($, rule, headline.element);
  if (rule && !main && rule.hosts.length > 0) flags.push('layout_changed');
  main ??= mainText(survey.body, headline.element, whole);
  const stated = statedBody(linked?.body ?? null, main);
  if (stated) {
    main = stated;
    flags.push('body_from_json_ld');
  }
  if (main.blocks.length === 0) flags.push('no_body');

  const described = linked?.description ?? survey.metas.get('og:description') ?? survey.metas.get('description') ?? null;
  const lede = main.blocks.length > 0 ? ledeOf(firstOf($, rule?.lede), survey, main, headline.element, described) : null;
  const titleLine = headline.text ? fold(headline.text) : null;
  const signed = takeSignature(main.blocks.filter((block) => block !== lede?.block && fold(block.text) !== titleLine));
  const source = rule && rule.hosts.length > 0 ? rule.name : (linked?.publisher ?? survey.metas.get('og:site_name') ?? null);
  const byline =
    signed.signature ??
    cleanByline(textOf(firstOf($, rule?.byline) ?? emptyElement), source) ??
    cleanByline(linked?.authors.join(', '), source) ??
    survey.bylines.map((element) => cleanByline(textOf(element) || element.attribs.content, source)).find(Boolean) ??
    cleanByline(survey.metas.get('author') ?? survey.metas.get('article:author'), source);
  const ledeText = lede ? lede.text.replace(LEDE_OPENERS, '') : null;

  const lines: Line[] = [
    ...(headline.text ? [{ kind: 'title', shape: 'heading', text: headline.text } as const] : []),
    ...(ledeText ? [{ kind: 'lede', shape: 'paragraph', text: ledeText } as const] : []),
    ...signed.blocks.map(({ kind, text, element }): Line => ({ kind: 'body', shape: kind, text, element })),
    ...(byline && signed.blocks.length > 0 ? [{ kind: 'byline', shape: 'paragraph', text: byline } as const] : []),
  ];
  const fixed = repairedLines(lines, flags);
  const { text, blocks } = layOut(fixed);
  const lang = languageOf(text, survey.lang ?? linked?.lang ?? survey.metas.get('og:locale') ?? null);
  const url = addressOf(survey, linked?.url ?? null, given);
  const { published, modified, flags: doubts } = publicationOf(survey, linked, {
    title: headline.element,
    root: main.root === survey.body ? null : main.root,
    own: firstOf($, rule?.date),
    url,
    vietnamese: lang !== 'en' || /\.vn$/.test(hostname(url)),
    fetched: options.fetched ?? null,
  });
  const said = (kind: PageBlock['kind']): string | null => blocks.find((block) => block.kind === kind)?.text ?? null;
  return {
    title: said('title'),
    lede: said('lede'),
    byline: said('byline') ?? byline ?? null,
    published: published?.day ?? null,
    modified: modified?.day ?? null,
    publishedAt: published?.time ?? null,
    modifiedAt: modified?.time ?? null,
    section:
      sectionOf(firstOf($, rule?.section), headline.text) ?? linked?.section ?? survey.metas.get('article:section') ?? sectionOf(lastLink(survey.crumbs), headline.text),
    source,
    url,
    lang,
    text,
    blocks,
    flags: [...flags, ...doubts],
  };
}; // prettier-ignore

const emptyElement = parsePage('<i></i>')('i')[0] as unknown as Element;

const hostname = (url: string | null): string => (url && URL.canParse(url) ? new URL(url).hostname : '');

const lastLink = (crumbs: Element | null): Element | null => {
  const links: Element[] = [];
  const visit = (element: Element): void => {
    for (const child of element.children) {
      if (!isElement(child)) continue;
      if (child.name === 'a') links.push(child);
      else visit(child);
    }
  };
  if (crumbs) visit(crumbs);
  return links.at(-1) ?? null;
};

/** Letters of old fonts may come as entities of an otherwise clean page, so lines are checked once more after parsing. */
const repairedLines = (lines: readonly Line[], flags: string[]): readonly Line[] => {
  const repaired = repairFonts(lines.map(({ text }) => text).join('\n'));
  const texts = repaired?.text.split('\n');
  if (!repaired || texts?.length !== lines.length) return lines;
  flags.push(`font_repaired:${repaired.repair}`);
  return lines.map((line, i) => ({ ...line, text: texts[i]! }));
};
