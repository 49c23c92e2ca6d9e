import type { TextBlock } from './blocks.js';
import { signatureOf } from './byline.js';
import { isElement, parentOf, textOf, type Element } from './dom.js';
import { CAPTION_END, CAPTION_MAX } from './furniture.js';
import { endsSentence, isFurnitureLine, proseOf } from './prose.js';

/** Removes lines of the page from among the paragraphs of the body. Order is kept. */
export const trimBlocks = (blocks: readonly TextBlock[]): TextBlock[] => {
  const own = dropLinkedHeadings(
    dropLinkLists(dropRepeats(blocks)).filter(
      (block) => !isFurnitureLine(block.text) && !isLinkLine(block) && !isCaptionLine(block),
    ),
  );
  const first = own.findIndex((block) => proseOf(block) >= 40);
  if (first < 0) return [];
  let last = own.length - 1;
  while (last > first && isTail(own[last]!)) last--;
  return own.filter((block, i) => i <= last && (i >= first || isHead(block, own[i + 1])));
};

/** All of it is one link: a pointer to another article. Headings and list items may be links and still be body. */
const isLinkLine = ({ kind, text, linked }: TextBlock): boolean =>
  (kind === 'paragraph' || kind === 'quote') &&
  linked >= text.length * 0.85 &&
  !(endsSentence(text) && text.length > 160);

// A caption below its image is short and set apart; in the image's own paragraph it need not be.
const LONGEST_BESIDE_IMAGE = 200;

const holdsImage = (element: Element): boolean =>
  element.children.some((child) => isElement(child) && child.name === 'img');

/** A box with an image and nothing but this line. */
const isPicture = (line: Element): boolean => {
  const box = parentOf(line);
  return box !== null && holdsImage(box) && textOf(box).length <= LONGEST_BESIDE_IMAGE;
};

const isCaptionLine = ({ kind, text, afterImage, setApart, element }: TextBlock): boolean => {
  if (kind !== 'paragraph' || text.length > CAPTION_MAX) return false;
  if (CAPTION_END.test(text)) return signatureOf(text) === null; // `Bài, ảnh: Thu Hà` signs the article
  if (!afterImage || text.length > LONGEST_BESIDE_IMAGE) return false;
  return setApart || holdsImage(element) || isPicture(element);
};

/** Headings that are links lead elsewhere, unless the article is a list of such headings with a text below each. */
const dropLinkedHeadings = (blocks: TextBlock[]): TextBlock[] => {
  const leads = ({ kind, text, linked }: TextBlock): boolean => kind === 'heading' && linked >= text.length * 0.85;
  const listed = blocks.filter(
    (block, i) => leads(block) && i + 1 < blocks.length && proseOf(blocks[i + 1]!) > 0,
  ).length;
  return listed >= 3 ? blocks : blocks.filter((block) => !leads(block));
};

/** Items that are mostly links, three or more in a row, or headings of nothing but them, are menus. */
const dropLinkLists = (blocks: readonly TextBlock[]): TextBlock[] => {
  const out: TextBlock[] = [];
  for (let i = 0; i < blocks.length;) {
    let end = i;
    while (end < blocks.length && blocks[end]!.kind === 'item') end++;
    if (end === i) {
      out.push(blocks[i++]!);
      continue;
    }
    const items = blocks.slice(i, end);
    const chars = items.reduce((sum, item) => sum + item.text.length, 0);
    const linked = items.reduce((sum, item) => sum + item.linked, 0);
    if (linked < chars * 0.6) out.push(...items);
    else while (out.at(-1)?.kind === 'heading' && out.length > 1) out.pop();
    i = end;
  }
  return out;
};

/** The same line again, as responsive pages print it, is one line. Short ones (`Trả lời:`) may recur. */
const dropRepeats = (blocks: readonly TextBlock[]): TextBlock[] => {
  const seen = new Set<string>();
  return blocks.filter(({ text, kind }) => {
    if (text.length < 60 || kind === 'row') return true;
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
};

// Before the first paragraph: a date, a byline, a section name. Headings and full sentences stay.
const isHead = (block: TextBlock, next: TextBlock | undefined): boolean =>
  block.kind === 'row' ||
  (block.kind === 'item' && block.text.length >= 40 && block.linked === 0) ||
  (block.kind === 'heading' && !!next) ||
  (endsSentence(block.text) && block.text.length >= 20 && block.linked === 0);

// After the last paragraph: headings of removed boxes and link lines.
const isTail = ({ kind, text, linked }: TextBlock): boolean =>
  kind === 'heading' || (linked > text.length * 0.5 && text.length < 200);
