/** Small helpers on the view, shared by the steps for English text. */
import type { Span } from '../document/view.js';

const BASE = new Map<string, string>();

/** A Vietnamese letter without its marks (`ề` → `e`, `đ` → `d`); other characters as they are. Lower case in, lower case out. */
function plainLetter(letter: string): string {
  let base = BASE.get(letter);
  if (base === undefined) {
    base = letter === 'đ' ? 'd' : letter.normalize('NFD')[0]!;
    BASE.set(letter, base);
  }
  return base;
}

/** Text without Vietnamese marks, same length: names of the gazetteer and of persons compare in this form. */
export const plain = (text: string): string =>
  /[^\p{ASCII}]/u.test(text) ? text.normalize('NFC').replace(/[^\p{ASCII}]/gu, plainLetter) : text;

const UPPER = /^\p{Lu}/u;

/** Does a capital letter stand at `at`? */
export const isCapitalAt = (text: string, at: number): boolean => UPPER.test(text.slice(at, at + 2));

/** The items that lie between two offsets. `items` are sorted and do not overlap; costs the logarithm of their number. */
export function within<T extends Span>(items: readonly T[], from: number, to: number): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (items[middle]!.start < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < items.length && items[end]!.end <= to) end++;
  return items.slice(low, end);
}
