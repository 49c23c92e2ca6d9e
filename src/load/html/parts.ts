import { hintsOf, isElement, isHidden, MAX_DEPTH, textOf, type Element } from './dom.js';
import { BODY_NAMES, HARDLY_BODY, NEVER_BODY, NEVER_BODY_ROLES, NEVER_BODY_TAGS, SELDOM_BODY } from './furniture.js';

/** Which elements of a page are left out of the search for its article. */
export type Drop = (element: Element) => boolean;

const hasName = (element: Element, names: ReadonlySet<string>): boolean =>
  hintsOf(element).some((hint) => names.has(hint));

const bodyNamed = new Map<string, boolean>();
const NAMED_LIMIT = 20_000;

/** Does its class, id or itemprop say that it holds the body of an article? Cached by name, since names repeat. */
export const saysBody = (element: Element): boolean => {
  const { itemprop, id, class: classes } = element.attribs;
  if (itemprop?.toLowerCase().includes('articlebody')) return true;
  if (!classes && !id) return false;
  const key = id ? `${classes ?? ''} ${id}` : classes!;
  let answer = bodyNamed.get(key);
  if (answer === undefined) {
    answer = key
      .toLowerCase()
      .split(/\s+/)
      .some((name) => BODY_NAMES.has(name));
    if (bodyNamed.size > NAMED_LIMIT) bodyNamed.clear();
    bodyNamed.set(key, answer);
  }
  return answer;
};

const descendant = (element: Element, test: (inner: Element) => boolean, depth = 0): boolean =>
  depth < MAX_DEPTH &&
  element.children.some((child) => isElement(child) && (test(child) || descendant(child, test, depth + 1)));

const ALWAYS_KEPT = new Set(['main', 'h1', 'tbody', 'tr']);
// A figure or an image's table with more text than this holds more than a caption.
const LONGEST_CAPTION = 600;

const isCaption = (element: Element): boolean =>
  element.name === 'figcaption' ||
  element.name === 'caption' ||
  (element.name === 'figure' &&
    !descendant(element, (inner) => inner.name === 'table' || inner.name === 'blockquote' || inner.name === 'pre') &&
    textOf(element).length < LONGEST_CAPTION) ||
  (element.name === 'table' &&
    descendant(element, (inner) => inner.name === 'img') &&
    textOf(element).length < LONGEST_CAPTION / 2);

/** Characters of prose that an element holds, and how much of that is most of the page's. */
export interface Weights {
  of(element: Element): number;
  most: number;
}

// An element with more prose than this holds paragraphs, whatever its name.
const PARAGRAPHS = 300;

/**
 * The strict rule drops navigation, comments, captions, advertisements and their like. An element that says it holds
 * the body, or that holds the headline `title`, is never dropped for its name; doubtful names are weighed against how
 * much prose the element holds.
 */
export const strictDrop = (title: Element | null, weights: Weights): Drop => {
  const around = new Set<Element>();
  for (let at = title?.parent; at && isElement(at); at = at.parent) around.add(at);
  const named = (element: Element): boolean => {
    if (hasName(element, NEVER_BODY)) return true;
    if (hasName(element, HARDLY_BODY)) return weights.of(element) <= weights.most;
    return hasName(element, SELDOM_BODY) && weights.of(element) <= Math.min(PARAGRAPHS, weights.most);
  };
  return (element) => {
    if (element.name === 'body' || element.name === 'html') return false;
    if (isCaption(element)) return true;
    if (around.has(element)) return element.name === 'aside' || isHidden(element);
    if (isHidden(element)) return true;
    if (NEVER_BODY_TAGS.has(element.name) || NEVER_BODY_ROLES.has(element.attribs.role ?? ''))
      return element.name !== 'form' || weights.of(element) <= weights.most;
    if (element.name === 'article') return hasName(element, NEVER_BODY);
    if (ALWAYS_KEPT.has(element.name) || saysBody(element)) return false;
    return named(element);
  };
};

/** The lenient rule, for pages on which the strict one leaves nothing: only what is certain. */
export const lenientDrop: Drop = (element) =>
  element.name === 'figcaption' ||
  ['nav', 'footer', 'select', 'textarea', 'button'].includes(element.name) ||
  hintsOf(element).some((hint) => hint === 'comments' || hint === 'cookie' || hint === 'disqus' || hint === 'footer');
