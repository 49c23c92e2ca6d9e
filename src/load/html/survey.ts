import { hintsOf, isElement, isHidden, MAX_DEPTH, squeeze, textOf, type Element } from './dom.js';

/** What one walk over a page finds besides its text, in the order of the page. */
export interface Survey {
  body: Element;
  lang: string | null;
  /** Content of `<title>`. */
  windowTitle: string | null;
  /** `<meta>` by lower-cased name, property or itemprop; the first one of a name counts. */
  metas: ReadonlyMap<string, string>;
  canonical: string | null;
  /** Raw texts of the JSON-LD scripts. */
  jsonLd: string[];
  headlines: Element[];
  times: Element[];
  ledes: Element[];
  bylines: Element[];
  dates: Element[];
  crumbs: Element | null;
}

const LEDE = new Set(
  'sapo lede standfirst dek deck subtitle chapeau summary intro tomtat lead teaser excerpt subheadline subhead'.split(
    ' ',
  ),
);
const BYLINE = new Set('byline author authors tacgia butdanh writer'.split(' '));
const DATE = new Set('date time datetime ngaydang pubdate published publish timestamp posted ngay thoigian'.split(' '));
const CRUMBS = new Set(['breadcrumb', 'breadcrumbs', 'crumbs']);

const hasHint = (hints: readonly string[], names: ReadonlySet<string>): boolean =>
  hints.some((hint) => names.has(hint));

/** Walks the page once. `root` is the document; a page without `<body>` is its own body. */
export const surveyOf = (root: Element): Survey => {
  const metas = new Map<string, string>();
  root.attribs ??= {}; // a document has none; as the body of a page without <body> it is asked for them
  const survey: Survey = {
    body: root, lang: null, windowTitle: null, metas, canonical: null, jsonLd: [],
    headlines: [], times: [], ledes: [], bylines: [], dates: [], crumbs: null,
  }; // prettier-ignore
  let foundBody = false;

  const note = (element: Element): void => {
    const { attribs, name } = element;
    if (name === 'html') survey.lang ??= attribs.lang ?? attribs['xml:lang'] ?? null;
    else if (name === 'body' && !foundBody) {
      survey.body = element;
      foundBody = true;
    } else if (name === 'title') survey.windowTitle ??= squeeze(rawText(element)) || null;
    else if (name === 'meta' && attribs.content !== undefined) {
      for (const key of [attribs.property, attribs.name, attribs.itemprop])
        if (key && !metas.has(key.toLowerCase())) metas.set(key.toLowerCase(), squeeze(attribs.content));
    } else if (name === 'link' && attribs.rel?.toLowerCase() === 'canonical') survey.canonical ??= attribs.href?.trim() ?? null;
    else if (name === 'script' && attribs.type?.toLowerCase().includes('ld+json')) survey.jsonLd.push(rawText(element));
    else if (name === 'h1' || attribs.itemprop === 'headline') survey.headlines.push(element);
    else if (name === 'time') survey.times.push(element);
    const hints = hintsOf(element);
    if (hints.length > 0 && !isHidden(element)) {
      if (hasHint(hints, LEDE)) survey.ledes.push(element);
      if (hasHint(hints, BYLINE)) survey.bylines.push(element);
      if (hasHint(hints, DATE)) survey.dates.push(element);
      if (hasHint(hints, CRUMBS)) survey.crumbs ??= element;
    }
    if (attribs.rel === 'author' || attribs.itemprop === 'author') survey.bylines.push(element);
  }; // prettier-ignore
  const visit = (element: Element, depth: number): void => {
    note(element);
    if (depth < MAX_DEPTH) for (const child of element.children) if (isElement(child)) visit(child, depth + 1);
  };
  for (const child of root.children) if (isElement(child)) visit(child, 0);
  return survey;
};

/** Text of a script or title, markup characters and all. */
const rawText = (element: Element): string =>
  element.children.map((child) => ('data' in child ? child.data : isElement(child) ? textOf(child) : '')).join('');
