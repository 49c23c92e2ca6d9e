import { FAMILY_NAMES } from '../../corpus/lexicons/family-names.js';
import { isDigit as isDigitUnit, isUpper, isWordUnit } from '../document/letters.js';

const JOINTS = '-&/';
const FAMILY: ReadonlySet<string> = new Set(FAMILY_NAMES);

const isInWord = (text: string, at: number): boolean => at < text.length && isWordUnit(text.charCodeAt(at));

/** End of the word that begins at `at`, with its inner joints, or -1: "Tiền", "TNHH", "LĐ-TB&XH", "A1" */
export function wordEnd(text: string, at: number): number {
  if (!isInWord(text, at)) return -1;
  let end = at + 1;
  while (isInWord(text, end) || (isInWord(text, end + 1) && JOINTS.includes(text[end]!))) end++;
  return end;
}

/** Does a capital letter stand at `at`? */
export const isCapital = (text: string, at: number): boolean => at < text.length && isUpper(text.charCodeAt(at));

export const isDigit = (text: string, at: number): boolean => at < text.length && isDigitUnit(text.charCodeAt(at));

/** `HÀ TĨNH` → `Hà Tĩnh`. Abbreviations of one word are left alone by the callers. */
export const titleCase = (text: string): string =>
  text.replace(/\p{L}+/gu, (word) => word[0]!.toUpperCase() + word.slice(1).toLowerCase());

/** Is the text printed in capitals only? */
export const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();

/** Does a person's name begin here: a family name and at least `more` further capitalised words? "Nguyễn Văn A" */
export function personAt(text: string, at: number, more = 1): boolean {
  if (!isCapital(text, at)) return false;
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
