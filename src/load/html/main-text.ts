import { blocksOf, type TextBlock } from './blocks.js';
import { trimBlocks } from './trim.js';
import { isElement, isWithin, parentOf, type Element } from './dom.js';
import { lenientDrop, saysBody, strictDrop, type Drop, type Weights } from './parts.js';
import { proseOf } from './prose.js';

/** The body of an article: the element that holds it and its blocks, boilerplate removed. */
export interface MainText {
  root: Element;
  blocks: TextBlock[];
  /** Characters of prose found. */
  prose: number;
}

// How much of a block's prose each further ancestor is credited with. Calibrated on the generated pages: .4–.6 measure alike, .7 and more lets columns in.
const DECAY = 0.55;
// A name such as `article-body` is worth this much, the microdata `articleBody` and the headline inside this much.
const NAME_BONUS = 1.35;
const MICRODATA_BONUS = 4;
const TITLE_BONUS = 1.15;
// Ancestors further away get nothing worth adding.
const MAX_LEVELS = 12;
// An element with this share of the page's prose is not dropped for a doubtful name.
const HEAVY = 0.5;
// Less prose than this is no article; the lenient rule is tried, then the whole page.
const ENOUGH = 250;

/** What each block counts as prose, computed once. */
type Prose = ReadonlyMap<TextBlock, number>;
const judge = (blocks: readonly TextBlock[]): Prose => new Map(blocks.map((block) => [block, proseOf(block)]));

interface Score {
  credit: number;
  prose: number;
  chars: number;
  linked: number;
}

const scoresOf = (blocks: readonly TextBlock[], prose: Prose, body: Element): Map<Element, Score> => {
  const scores = new Map<Element, Score>();
  for (const block of blocks) {
    const own = prose.get(block) ?? 0;
    let share = own;
    let at: Element | null = block.element;
    // A paragraph's own element is no candidate; what holds paragraphs is.
    if (at.name === 'p' || block.kind !== 'paragraph') at = parentOf(at) ?? at;
    for (let level = 0; at; level++) {
      const score = scores.get(at) ?? { credit: 0, prose: 0, chars: 0, linked: 0 };
      scores.set(at, score);
      if (level < MAX_LEVELS) score.credit += share;
      score.prose += own;
      score.chars += block.text.length;
      score.linked += block.linked;
      share *= DECAY;
      if (at === body) break;
      at = parentOf(at);
    }
  }
  return scores;
};

const candidateOf = (scores: ReadonlyMap<Element, Score>, title: Element | null): Element | null => {
  let best: Element | null = null;
  let bestValue = 0;
  for (const [element, { credit, chars, linked }] of scores) {
    const names = saysBody(element) ? (element.attribs.itemprop ? MICRODATA_BONUS : NAME_BONUS) : 1;
    const headline = title && isWithin(title, element) ? TITLE_BONUS : 1;
    const value = credit * (1 - linked / Math.max(1, chars)) * names * headline;
    if (value > bestValue) [best, bestValue] = [element, value];
  }
  return best;
};

const signature = ({ name, attribs }: Element): string => `${name} ${attribs.class ?? ''}`;

// Parts that stand beside the body and belong to it hold at least this share of its prose, and few links.
const PART = 0.08;
const PART_LINKS = 0.2;
const WIDEN_LEVELS = 4;

interface Part {
  prose: number;
  chars: number;
  linked: number;
}

/** What each child of an element holds. One pass over the blocks. */
const partsOf = (parent: Element, blocks: readonly TextBlock[], prose: Prose): Map<unknown, Part> => {
  const parts = new Map<unknown, Part>();
  for (const block of blocks) {
    let child: Element | null = block.element;
    while (child && child.parent !== parent) child = parentOf(child);
    if (!child) continue;
    const part = parts.get(child) ?? { prose: 0, chars: 0, linked: 0 };
    parts.set(child, part);
    part.prose += prose.get(block) ?? 0;
    part.chars += block.text.length;
    part.linked += block.linked;
  }
  return parts;
};

/**
 * Goes up while a parent holds further parts of the same article: elements of the same kind as the one found, loose
 * paragraphs, and what stands between the headline and the body. Columns of other stories are none of these.
 */
const widen = (
  start: Element,
  blocks: readonly TextBlock[],
  prose: Prose,
  title: Element | null,
  body: Element,
): Element => {
  let top = start;
  let base = blocks.reduce((sum, block) => sum + (isWithin(block.element, start) ? (prose.get(block) ?? 0) : 0), 0);
  let inner: Element = start;
  for (
    let at = parentOf(start), level = 0;
    at && at !== body && level < WIDEN_LEVELS;
    inner = at, at = parentOf(at), level++
  ) {
    const parts = partsOf(at, blocks, prose);
    let own = false;
    let heading = false;
    let grows = false;
    for (const child of at.children) {
      if (!isElement(child)) continue;
      const part = parts.get(child);
      if (child === inner) own = true;
      else if (
        part &&
        part.prose > base * PART &&
        part.prose > part.chars * 0.5 &&
        part.linked < part.chars * PART_LINKS
      )
        grows ||= signature(child) === signature(inner) || child.name === 'p' || (heading && !own);
      heading ||= !!title && isWithin(title, child);
    }
    if (!grows) continue;
    top = at;
    base = [...parts.values()].reduce((sum, part) => sum + part.prose, 0);
  }
  return top;
};

const finish = (root: Element, blocks: readonly TextBlock[]): MainText => {
  const kept = trimBlocks(blocks);
  return { root, blocks: kept, prose: kept.reduce((sum, block) => sum + proseOf(block), 0) };
};

const extract = (body: Element, title: Element | null, drop: Drop): MainText => {
  const all = blocksOf(body, drop);
  const prose = judge(all);
  const candidate = candidateOf(scoresOf(all, prose, body), title);
  if (!candidate) return { root: body, blocks: [], prose: 0 };
  const root = widen(candidate, all, prose, title, body);
  return finish(
    root,
    all.filter((block) => isWithin(block.element, root)),
  );
};

/**
 * Finds the body of any article page by where its prose is: paragraphs credit the elements around them, links and
 * labels do not, names of classes help a little. `title` is the element of the headline, if known.
 * `whole` are all blocks of the page. Returns no blocks when the page holds no prose.
 */
export const mainText = (body: Element, title: Element | null, whole: readonly TextBlock[]): MainText => {
  const scores = scoresOf(whole, judge(whole), body);
  const weights: Weights = {
    of: (element) => scores.get(element)?.prose ?? 0,
    most: (scores.get(body)?.prose ?? 0) * HEAVY,
  };
  const strict = extract(body, title, strictDrop(title, weights));
  if (strict.prose >= ENOUGH) return strict;
  const lenient = extract(body, title, lenientDrop);
  return lenient.prose > strict.prose * 2 ? lenient : strict;
};

/** The blocks of an element that is known to hold the body. */
export const textWithin = (root: Element, title: Element | null, dropToo: Drop): MainText => {
  const whole = blocksOf(root, dropToo);
  const scores = scoresOf(whole, judge(whole), root);
  const weights: Weights = {
    of: (element) => scores.get(element)?.prose ?? 0,
    most: (scores.get(root)?.prose ?? 0) * HEAVY,
  };
  const drop = strictDrop(title, weights);
  return finish(
    root,
    blocksOf(root, (element) => dropToo(element) || drop(element)),
  );
};
