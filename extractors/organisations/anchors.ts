import { HEADS, type Head } from '../../corpus/lexicons/organisations.js';
import { FIELDS } from '../../corpus/lexicons/seats.js';
import type { Context } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { literals } from './literals.js';
import { isCapital, personAt } from './words.js';

/** A head word in the text. */
export interface Anchor extends Span {
  head: Head;
  /** Last place to which its name may reach: the end of its block. */
  limit: number;
}

const BY_FORM: ReadonlyMap<string, Head> = new Map(HEADS.flatMap((head) => head.forms.map((form) => [form, head])));
const ANCHOR = literals(BY_FORM.keys(), 'g');
const LETTER_OR_DIGIT = /[\p{L}\d]/u;

/** Fields of government: any printed form in lower case → its full name. */
export const FIELD_NAMES: ReadonlyMap<string, string> = new Map(
  FIELDS.flatMap((forms) => forms.map((form) => [form.toLowerCase(), forms[0]!] as const)),
);

/** "Dương |Trường Giang": a head word that stands behind a family name is part of the person's name. */
function isMiddleName(text: string, at: number, form: string): boolean {
  if (form.includes(' ') || text[at - 1] !== ' ') return false;
  return personAt(text, text.slice(Math.max(0, at - 12), at - 1).search(/\p{L}+$/u) + Math.max(0, at - 12), 2);
}

/** Head words of the article in text order; one pass over each block that belongs to the article. */
export function findAnchors({ view, article }: Context): Anchor[] {
  const anchors: Anchor[] = [];
  for (const block of article.blocks) {
    if (block.kind === 'furniture' || block.kind === 'byline') continue;
    ANCHOR.lastIndex = block.start;
    const upTo = view.lower.slice(0, block.end); // no search runs on behind the block
    for (let m = ANCHOR.exec(upTo); m; m = ANCHOR.exec(upTo)) {
      const head = BY_FORM.get(m[0].replace(/\s+/g, ' '))!;
      const inWord = m.index > 0 && LETTER_OR_DIGIT.test(view.lower[m.index - 1]!);
      if (inWord || (!head.small && !isCapital(view.text, m.index)) || isMiddleName(view.text, m.index, m[0])) {
        ANCHOR.lastIndex = m.index + 1;
        continue;
      }
      anchors.push({ head, start: m.index, end: m.index + m[0].length, limit: block.end });
    }
  }
  return anchors;
}
