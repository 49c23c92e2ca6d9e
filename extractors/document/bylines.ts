import { BYLINE_LABELS, BYLINE_TAILS } from '../../corpus/lexicons/page-furniture.js';
import type { Span } from './view.js';

const oneOf = (words: readonly string[]): string => words.join('|');

// "Tin, ảnh: ", "Bài và ảnh: "
const LABEL = new RegExp(`^(?:${oneOf(BYLINE_LABELS)}) ?: ?`, 'u');
// " (Thực hiện)", " - Ảnh: Lê An": what follows the name
const TAIL = new RegExp(` ?(?:\\((?:${oneOf(BYLINE_TAILS)}|theo [^()]{2,40})\\)|[-/,] ?(?:ảnh|tin) ?:.{2,40})$`, 'u');
// "Nguyễn An", "THANH HUYỀN", "D.Ngân", "PV", "T.H - Nguyễn An", "Theo Vietnam+"
const WORD = String.raw`\p{Lu}[\p{L}'+]*(?:\.[\p{Lu}\d][\p{L}+]*)*\.?`;
const NAMES = new RegExp(
  `^(?:Theo )?${WORD}(?: ${WORD}){0,4}(?: ?[-,/&] ?${WORD}(?: ${WORD}){0,4}){0,2}(?: (?:online|điện tử))?$`,
  'u',
);
// Where the last sentence ends: the byline, if any, is what follows.
const CLOSERS = /[.!?…:"')\]]/;
const LONGEST = 70;

/**
 * The byline that a whole line is, without its label (`Tin, ảnh:`) and remark (`(Thực hiện)`); null when it is none.
 * Says nothing about the place of the line: the caller knows that a byline stands at the end.
 */
export function bylineIn(text: string, start: number, end: number): Span | null {
  if (end - start > LONGEST) return null;
  const lower = text.slice(start, end).toLowerCase();
  let from = start + (LABEL.exec(lower)?.[0].length ?? 0);
  let to = end - (TAIL.exec(lower.slice(from - start))?.[0].length ?? 0);
  while (from < to && text[from] === ' ') from++;
  while (to > from && text[to - 1] === ' ') to--;
  return to - from >= 2 && NAMES.test(text.slice(from, to)) ? { start: from, end: to } : null;
}

/**
 * The byline inlined after the last sentence of a paragraph: `… kịp thời. Nguyễn An`. `at` is where label and all begin.
 * Looks at the last words only.
 */
export function trailingByline(text: string, start: number, end: number): (Span & { at: number }) | null {
  for (let i = end - 2; i > start && end - i <= LONGEST; i--) {
    if (text[i] !== ' ' || !CLOSERS.test(text[i - 1]!) || !/[\p{L}]/u.test(text[i + 1]!)) continue;
    const byline = bylineIn(text, i + 1, end);
    // "Ảnh: Nguyễn An" alone is a picture's credit; a label's own colon is not the end of a sentence
    if (byline && !(text[i - 1] === ':' && LABEL.test(labelBefore(text, start, i))))
      return { start: byline.start, end: byline.end, at: i + 1 };
  }
  return null;
}

/** The words of the sentence that runs up to `end`, lower case, with one space at the end. */
function labelBefore(text: string, start: number, end: number): string {
  const from = Math.max(start, end - 20);
  const tail = text.slice(from, end).toLowerCase();
  const stop = Math.max(tail.lastIndexOf('. '), tail.lastIndexOf('" '), tail.lastIndexOf(') '));
  return `${tail.slice(stop + 2)} `;
}
