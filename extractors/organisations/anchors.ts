import { HEADS, type Head } from '../../corpus/lexicons/organisations.js';
import { FIELDS } from '../../corpus/lexicons/seats.js';
import type { Context } from '../document/article-text.js';
import { isLetter } from '../document/letters.js';
import type { Span } from '../document/view.js';
import { Phrases } from '../document/phrases.js';
import { isCapital, personAt } from './words.js';

/** A head word in the text. */
export interface Anchor extends Span {
  head: Head;
  /** Last place to which its name may reach: the end of its block. */
  limit: number;
}

// of two heads with one form the later counts
const ANCHOR = new Phrases(new Map(HEADS.flatMap((head) => head.forms.map((form) => [form, head]))), true);

/** Fields of government: any printed form in lower case → its full name. */
export const FIELD_NAMES: ReadonlyMap<string, string> = new Map(
  FIELDS.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0]!] as const)),
);

/** "Dương |Trường Giang": a head word that stands behind a family name is part of the person's name. */
function isMiddleName(text: string, at: number, end: number): boolean {
  if (text[at - 1] !== ' ' || text.slice(at, end).includes(' ')) return false;
  const floor = Math.max(0, at - 12);
  let before = at - 1;
  while (before > floor && isLetter(text.charCodeAt(before - 1))) before--;
  return before < at - 1 && personAt(text, before, 2);
}

// "Nghị quyết số 9/NQ-|HĐND|", "2187/QĐ-|UBND|": who issued it is a part of the paper's number
const PAPER_BEFORE = /\d\/(?:\d{4}\/)?[\p{Lu}-]{1,10}-$/u;
const isOfPaper = (text: string, at: number): boolean =>
  text[at - 1] === '-' && PAPER_BEFORE.test(text.slice(Math.max(0, at - 18), at));

// "Bệnh viện Phụ sản Hải |Phòng"
const isOfPlace = (text: string, at: number): boolean => text.startsWith('Hải Phòng', at - 4);

// "các trung tâm y tế (TTYT) thuộc huyện": the short form of a word for many
const SHORT_FORM = /^[\p{Lu}&-]{2,9}$/u;
const isShortForm = (text: string, start: number, end: number): boolean =>
  text[start - 1] === '(' && text[end] === ')' && SHORT_FORM.test(text.slice(start, end));

/** Head words of the article in text order; one pass over each block that belongs to the article. */
export function findAnchors({ view, article }: Context): Anchor[] {
  const anchors: Anchor[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline') continue;
    for (let at = block.start; at < block.end;) {
      const m = ANCHOR.nextIn(view, at, block.end);
      if (!m) break;
      const { start, end, value: head } = m;
      const other =
        (!head.small && !isCapital(view.text, start)) ||
        isMiddleName(view.text, start, end) ||
        isOfPaper(view.text, start) ||
        isOfPlace(view.text, start) ||
        (head.shape !== 'whole' && isShortForm(view.text, start, end));
      if (!other) anchors.push({ head, start, end, limit: block.end });
      at = other ? start + 1 : end;
    }
  }
  return anchors;
}
