import { isElement, isInline, isSilent, isText, MAX_DEPTH, squeeze, textOf, type Element, type Node } from './dom.js';

export type BlockKind = 'paragraph' | 'heading' | 'item' | 'quote' | 'row' | 'code';

/** A line of text as the page shows it, with what a judge of body text wants to know. */
export interface TextBlock {
  kind: BlockKind;
  text: string;
  /** How many of its characters are inside links. */
  linked: number;
  /** It follows an image, in its own paragraph or the one before, as captions do. */
  afterImage: boolean;
  /** All of it is emphasised or centred. */
  setApart: boolean;
  /** The element whose direct text it is (a row's is its table). */
  element: Element;
}

const KIND_OF: Readonly<Record<string, BlockKind>> = {
  h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading',
  li: 'item', dt: 'item', dd: 'item', blockquote: 'quote', pre: 'code',
}; // prettier-ignore

// A cell longer than this holds prose: the table is a page layout.
const LONGEST_CELL = 400;

const isBroken = (before: string, after: string): boolean =>
  /[.!?:;…"”’»)\]]\s*$/.test(before) || /^\s*[-–—•*+]\s/.test(after);

/** Reads the text below `root`, block by block in the order of the page. `drop` leaves out elements with all they hold. */
export const blocksOf = (root: Element, drop: (element: Element) => boolean): TextBlock[] => {
  const blocks: TextBlock[] = [];
  let run = '';
  let linked = 0;
  let breaks = 0;
  let slanted = 0;
  let image = false;
  let owner = root;
  let kind: BlockKind = 'paragraph';

  const flush = (): void => {
    const text = kind === 'code' ? run.replace(/^\n+|\s+$/g, '') : squeeze(run);
    if (text !== '') {
      const setApart = slanted >= text.length * 0.9 || isCentred(owner);
      blocks.push({ kind, text, linked: Math.min(linked, text.length), afterImage: image, setApart, element: owner });
      image = false;
    }
    run = '';
    linked = slanted = breaks = 0;
  };
  const say = (text: string, inLink: boolean): void => {
    if (breaks > 0 && text.trim() !== '') {
      // <br><br> ends a paragraph; one <br> does where a sentence ends or a dash begins.
      if (breaks > 1 || isBroken(run, text)) flush();
      else run += ' ';
      breaks = 0;
    }
    run += text;
    if (inLink) linked += text.trim().length;
  };
  const visit = (node: Node, inLink: boolean, depth: number): void => {
    if (isText(node)) return say(node.data, inLink);
    if (!isElement(node) || depth > MAX_DEPTH || isSilent(node) || drop(node)) return;
    const name = node.name;
    if (name === 'br') {
      if (kind === 'code') run += '\n';
      else breaks++;
      return;
    }
    if (name === 'img' || name === 'amp-img') image = true;
    if (isInline(node)) {
      const before = run.length;
      for (const child of node.children) visit(child, inLink || isLink(node), depth + 1);
      if ((name === 'em' || name === 'i') && run.length > before) slanted += run.slice(before).trim().length;
      return;
    }
    if (name === 'table' && isDataTable(node)) {
      flush();
      for (const row of rowsOf(node, drop))
        blocks.push({ kind: 'row', text: row, linked: 0, afterImage: false, setApart: false, element: node });
      image = false;
      return;
    }
    flush();
    const [outerOwner, outerKind] = [owner, kind];
    owner = node;
    const own = KIND_OF[name];
    kind = own ?? (kind === 'quote' || kind === 'item' ? kind : 'paragraph');
    for (const child of node.children) visit(child, inLink || isLink(node), depth + 1);
    flush();
    [owner, kind] = [outerOwner, outerKind];
  };
  for (const child of root.children) visit(child, isLink(root), 0);
  flush();
  return blocks;
};

const isLink = (element: Element): boolean => element.name === 'a' && element.attribs.href !== undefined;

const isCentred = ({ name, attribs }: Element): boolean =>
  name === 'center' || attribs.align === 'center' || /text-align\s*:\s*center/i.test(attribs.style ?? '');

/** All elements of a name below a root, not going into tables within. */
const below = (root: Element, names: readonly string[], into: (element: Element) => boolean): Element[] => {
  const found: Element[] = [];
  const visit = (element: Element, depth: number): void => {
    for (const child of element.children) {
      if (!isElement(child) || depth > MAX_DEPTH) continue;
      if (names.includes(child.name)) found.push(child);
      else if (into(child)) visit(child, depth + 1);
    }
  };
  visit(root, 0);
  return found;
};

const rowElements = (table: Element): Element[] => below(table, ['tr'], (element) => element.name !== 'table');
const cellElements = (row: Element): Element[] => below(row, ['td', 'th'], () => false);
const holds = (root: Element, name: string): boolean => below(root, [name], () => true).length > 0;

/** A table of data has several rows and columns of short cells; a layout table holds prose or other tables. */
const isDataTable = (table: Element): boolean => {
  if (table.attribs.role === 'presentation' || holds(table, 'table')) return false;
  const rows = rowElements(table);
  if (rows.length < 2) return false;
  let wide = 0;
  for (const row of rows) {
    const cells = cellElements(row);
    if (cells.length >= 2) wide++;
    for (const cell of cells) if (textOf(cell).length > LONGEST_CELL) return false;
  }
  return wide >= rows.length / 2;
};

const rowsOf = (table: Element, drop: (element: Element) => boolean): string[] =>
  rowElements(table)
    .filter((row) => !drop(row))
    .map((row) => cellElements(row).map(textOf))
    .filter((cells) => cells.some((cell) => cell !== ''))
    .map((cells) => cells.join(' | '));
