import { ABBREVIATIONS } from '../../corpus/lexicons/abbreviations.js';
import { isDigit, isLower, isSpace, isUpper } from './letters.js';
import type { Span } from './view.js';

// Stops, brackets, and line breaks before the next item of a list: "2. Thành phố Tam Điệp: 902 người", "- Mức đóng …"
const MARK = /[.!?…(]|\n(?=(?:\d{1,2}[.)]|[-+•*]) )/g;
const CLOSING = /["')\]]/;
/** Marks that go on with a sentence. */
const NO_OPENING = ',;:)';
const LONGEST_PARENTHESIS = 250;
// "Ảnh: Nguyễn An Theo báo cáo": the credit of a picture inlined without a stop
const CREDIT = /(?<!\p{L})Ảnh ?: ?((?:[\p{Lu}\d][\p{L}\d.+]*[ ,-]{1,2}){1,6})(?=[\p{Ll}\d])/gu;

/**
 * Sentences of a block: split after . ! ? … that end one, also where the space is missing (`… đồng.Theo`); never inside
 * numbers (1.410,5), after abbreviations (TP. , ThS.), or inside a short parenthesis. Line breaks inside a block split only
 * before the next item of a list.
 */
export function sentencesOf(text: string, start: number, end: number): Span[] {
  const block = text.slice(start, end); // so that no search runs past the block
  const spans: Span[] = [];
  let from = 0;
  const cut = (to: number): void => {
    let [a, b] = [from, to];
    while (a < b && isSpace(block.charCodeAt(a))) a++;
    while (b > a && isSpace(block.charCodeAt(b - 1))) b--;
    if (b > a) spans.push({ start: start + a, end: start + b });
    from = to;
  };
  const credits = creditEnds(block);
  MARK.lastIndex = 0;
  for (let m = MARK.exec(block); m; m = MARK.exec(block)) {
    while (credits.length > 0 && credits[0]! <= m.index) cut(credits.shift()!);
    if (m[0] === '(') {
      const close = block.slice(m.index, m.index + LONGEST_PARENTHESIS).indexOf(')');
      if (close > 0) MARK.lastIndex = m.index + close + 1;
      continue;
    }
    if (m[0] === '\n') {
      cut(m.index);
      continue;
    }
    let to = m.index + 1;
    while (to < block.length && /[.!?…]/.test(block[to]!)) to++;
    MARK.lastIndex = to;
    if (!endsSentence(block, from, m.index, to)) continue;
    while (to < block.length && CLOSING.test(block[to]!)) to++;
    MARK.lastIndex = to;
    cut(to);
  }
  for (const at of credits) cut(at);
  cut(block.length);
  return spans;
}

/** Where inlined picture credits end: the last capitalised word before a small one begins the next sentence. */
function creditEnds(block: string): number[] {
  const ends: number[] = [];
  if (!block.includes('Ảnh')) return ends;
  for (const m of block.matchAll(CREDIT)) {
    const words = m[1]!.trimEnd();
    const last = words.lastIndexOf(' ');
    if (last > 0) ends.push(m.index + m[0].indexOf(m[1]!) + last);
  }
  return ends;
}

/** Do the stops at [at, to) end the sentence that began at `from`? */
function endsSentence(text: string, from: number, at: number, to: number): boolean {
  let next = to;
  while (next < text.length && CLOSING.test(text[next]!)) next++;
  if (next >= text.length) return true;
  const spaced = isSpace(text.charCodeAt(next));
  let then = next; // what is printed next, if near
  while (then < next + 3 && isSpace(text.charCodeAt(then))) then++;
  const after = text.charCodeAt(then);
  if (isLower(after) || NO_OPENING.includes(text[then] ?? ' ')) return false; // "BHTN... đạt", "vtcnews.vn"
  if (text[at] !== '.' || to - at > 1) return spaced || isUpper(after);
  const before = wordBefore(text, from, at);
  if (!spaced && next === to) return isUpper(after) && mayTouch(before, text.slice(to, to + 2));
  if (isDigit(before.charCodeAt(0)) && /^\d{1,3}$/.test(before)) {
    // "1. 309,4 tỷ": a group broken by a space; "2. Tăng cường": a list number opens the sentence
    if (/^ \d{3}(?!\d)/.test(text.slice(to, to + 5))) return false;
    return text.slice(from, Math.min(at, from + 9)).trim() !== before;
  }
  return !ABBREVIATIONS.has(before.toLowerCase()) && !(before.length === 1 && isUpper(before.charCodeAt(0)));
}

/** A stop without a space ends a sentence after an ordinary word or a number, not in `TP.HCM`, `PGS.TS`, `D.Ngân`. */
function mayTouch(before: string, after: string): boolean {
  if (before.length < 2 || ABBREVIATIONS.has(before.toLowerCase())) return false;
  return /[\p{Ll}\d%)"]$/u.test(before) || /^\p{Lu}\p{Ll}/u.test(after);
}

/** The characters between the last space or parenthesis and the stop: `2024`, `TP`, `PGS.TS`. */
function wordBefore(text: string, from: number, at: number): string {
  let i = at;
  while (i > from && !isSpace(text.charCodeAt(i - 1)) && text[i - 1] !== '(' && at - i < 30) i--;
  return text.slice(i, at);
}
