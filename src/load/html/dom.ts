import { load, type CheerioAPI } from 'cheerio/slim';

/** A parsed page and its nodes. cheerio's small build: htmlparser2, which is lenient and twice as fast as parse5. */
export type Page = CheerioAPI;
export type Node = Parameters<CheerioAPI['contains']>[0];
export type Element = Extract<Node, { attribs: Record<string, string> }>;

/** Parses a page, however broken. One without `<body>` is taken to be all body. */
export const parsePage = (html: string): Page =>
  load(/<body[\s>]/i.test(html) ? html : `<body>${html}</body>`, { scriptingEnabled: false });

export const isElement = (node: Node | null | undefined): node is Element => !!node && 'attribs' in node;
export const isText = (node: Node): node is Extract<Node, { data: string }> => node.type === 'text';

export const parentOf = (node: Node): Element | null => (isElement(node.parent) ? node.parent : null);

/** Is `inner` the element itself or inside it? */
export const isWithin = (inner: Node, outer: Element): boolean => {
  for (let at: Node | null = inner; at; at = at.parent) if (at === outer) return true;
  return false;
};

const SPLIT = /[^\p{L}\d]+|(?<=\p{Ll})(?=\p{Lu})/u;
const tokens = new Map<string, readonly string[]>();
const TOKENS_LIMIT = 20_000;

/** Words of an element's class and id: `postRelated main-news` → post related main news. Cached, since classes repeat. */
export const hintsOf = (element: Element): readonly string[] => {
  const { class: classes, id } = element.attribs;
  if (!classes && !id) return [];
  const key = id ? `${classes ?? ''} ${id}` : classes!;
  const seen = tokens.get(key);
  if (seen) return seen;
  // The names that WordPress and others put on a whole article: they tell its topic, not its part.
  const own = key.split(/\s+/).filter((name) => !/^(?:tag|category|cat|tax|post_tag|comments?)-[\w-]+$|^(?:has|no|is|with)-/.test(name));
  const words = own.flatMap((name) => name.split(SPLIT)).filter(Boolean).map((word) => word.toLowerCase());
  if (tokens.size > TOKENS_LIMIT) tokens.clear();
  tokens.set(key, words);
  return words;
}; // prettier-ignore

const DISPLAY_NONE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Not shown to readers. */
export const isHidden = ({ attribs }: Element): boolean =>
  attribs.hidden !== undefined ||
  attribs['aria-hidden'] === 'true' ||
  (attribs.style !== undefined && DISPLAY_NONE.test(attribs.style));

const SPACES = /[ \t\n\r\f\u00a0\u2028\u2029]+/g;

/** Runs of white space, line ends among them, become one space. */
export const squeeze = (text: string): string => (UNEVEN.test(text) ? text.replace(SPACES, ' ') : text).trim();
const UNEVEN = /[\t\n\r\f\u00a0\u2028\u2029]| {2}/;

// Text of these is for machines or of another place.
const SILENT = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'svg', 'math', 'object', 'head', 'title']);
export const isSilent = (element: Element): boolean => SILENT.has(element.name);

/** All text of a node on one line. */
export const textOf = (node: Node): string => {
  let out = '';
  const visit = (at: Node, depth: number): void => {
    if (isText(at)) out += at.data;
    else if ('children' in at && depth < MAX_DEPTH && !(isElement(at) && isSilent(at))) {
      if (isElement(at) && (at.name === 'br' || !isInline(at))) out += ' ';
      for (const child of at.children) visit(child, depth + 1);
    }
  };
  visit(node, 0);
  return squeeze(out);
};

/** Deeper nesting than any page has; what lies below is not read, so that hostile pages cannot exhaust the stack. */
export const MAX_DEPTH = 1000;

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data dfn em font i ins kbd label mark meter nobr output q rp rt ruby s samp ' +
    'small span strike strong sub sup time tt u var wbr img picture source'
  ).split(' '),
);
export const isInline = (element: Element): boolean => INLINE.has(element.name);
