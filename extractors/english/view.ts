/** Small helpers on words of the view, shared by the steps for English text. */

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
