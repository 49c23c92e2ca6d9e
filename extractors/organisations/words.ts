import { FAMILY_NAMES } from '../../corpus/lexicons/family-names.js';
import { endOf } from './literals.js';

// "Tiền", "TNHH", "LĐ-TB&XH", "A1": a word with its inner joints
const WORD = /[\p{L}\d]+(?:[-&/](?=[\p{L}\d])[\p{L}\d]+)*/uy;
const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAMES);

/** End of the word that begins at `at`, or -1. */
export const wordEnd = (text: string, at: number): number => endOf(WORD, text, at);

/** Does a capital letter stand at `at`? */
export const isCapital = (text: string, at: number): boolean => {
  const char = text[at];
  return char !== undefined && char !== char.toLowerCase();
};

const DIGIT = /\d/;
export const isDigit = (text: string, at: number): boolean => DIGIT.test(text[at] ?? '');

/** `HÀ TĨNH` → `Hà Tĩnh`. Abbreviations of one word are left alone by the callers. */
export const titleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());

/** Is the text printed in capitals only? */
export const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Does a person's name begin here: a family name and at least `more` further capitalised words? "Nguyễn Văn A" */
export function personAt(text: string, at: number, more = 1): boolean {
  let end = wordEnd(text, at);
  if (end < 0) return false;
  const word = text.slice(at, end);
  if (!FAMILY.has(isShouted(word) ? titleCase(word) : word)) return false;
  for (let words = 0; words < more; words++) {
    if (text[end] !== ' ' || !isCapital(text, end + 1)) return false;
    end = wordEnd(text, end + 1);
  }
  return true;
}
