import type { TextBlock } from './blocks.js';
import { isElement, isWithin, textOf, type Element } from './dom.js';
import type { MainText } from './main-text.js';
import type { Survey } from './survey.js';
import { fold } from './title.js';

/** The standfirst, and the block of the body that shows it, if it is one. */
export interface Lede {
  text: string;
  block: TextBlock | null;
}

const LONGEST = 900;
const SHORTEST = 30;
const NEAR = 4;
// So many folded characters tell two lines apart.
const START = 60;

const fits = (text: string): boolean => text.length >= SHORTEST && text.length <= LONGEST;

/** Does it stand before the body, in an element around both? Directly in the page's body it must follow the headline. */
const isBefore = (element: Element, root: Element, title: Element | null): boolean => {
  for (let at = root.parent, levels = 0; at && levels < NEAR; at = at.parent, levels++) {
    if (!isElement(at) || !isWithin(element, at)) continue;
    const children = at.children;
    const place = (inner: Element): number => children.findIndex((node) => isElement(node) && isWithin(inner, node));
    const follows = at.name !== 'body' || (title !== null && place(title) >= 0 && place(title) <= place(element));
    return follows && place(element) < place(root);
  }
  return false;
};

/**
 * The lede of an article: `own` is the publisher's element, if its rule found one; else an element so named that opens
 * the body or stands before it; else the first line, when the page's description repeats it. Null when the page shows none.
 */
export const ledeOf = (
  own: Element | null,
  survey: Survey,
  main: MainText,
  title: Element | null,
  described: string | null,
): Lede | null => {
  const small = (element: Element): boolean =>
    fits(textOf(element)) && !isWithin(main.root, element) && !(title && isWithin(title, element));
  const near = (element: Element): boolean => isWithin(element, main.root) || isBefore(element, main.root, title);
  const named = own ?? survey.ledes.find((element) => small(element) && near(element)) ?? null;
  if (named && fits(textOf(named))) {
    const text = textOf(named);
    const start = fold(text).slice(0, START);
    const shows = (block: TextBlock): boolean => isWithin(block.element, named) || fold(block.text).startsWith(start);
    const block = main.blocks.find(shows) ?? null;
    // A name such as `lead` on a whole column is not believed: the lede opens the body or stands before it.
    if (own || !block || main.blocks.indexOf(block) <= 1) return { text, block };
  }
  const known = described ? fold(described).slice(0, START) : '';
  if (known.length < SHORTEST) return null;
  const first = main.blocks.slice(0, 2).find(({ text }) => fold(text).startsWith(known));
  return first ? { text: first.text, block: first } : null;
};
