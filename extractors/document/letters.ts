/** What kind of character a UTF-16 unit is, by table: Unicode property patterns are slow one character at a time. */

const LETTER = 1;
const UPPER = 2;
const LOWER = 4;
const NUMBER = 8;
const SPACE = 16;
const MARK = 32;

const EVERY_UNIT = Array.from({ length: 16 }, (_, page) =>
  String.fromCharCode(...Array.from({ length: 4096 }, (_, i) => page * 4096 + i)),
).join('');

const kinds = new Uint8Array(0x10000);
for (const [kind, pattern] of [
  [LETTER, /\p{L}+/gu],
  [UPPER, /\p{Lu}+/gu],
  [LOWER, /\p{Ll}+/gu],
  [NUMBER, /\p{N}+/gu],
  [SPACE, /\s+/gu],
  [MARK, /\p{M}+/gu],
] as const)
  for (const { 0: run, index } of EVERY_UNIT.matchAll(pattern))
    for (let unit = index; unit < index + run.length; unit++) kinds[unit]! |= kind;

// A unit beyond the end of a text is NaN, which the mask makes 0: of no kind.
export const isLetter = (unit: number): boolean => (kinds[unit & 0xffff]! & LETTER) !== 0;
export const isUpper = (unit: number): boolean => (kinds[unit & 0xffff]! & UPPER) !== 0;
export const isLower = (unit: number): boolean => (kinds[unit & 0xffff]! & LOWER) !== 0;
export const isSpace = (unit: number): boolean => (kinds[unit & 0xffff]! & SPACE) !== 0;
/** A combining mark: what a decomposed letter carries. */
export const isMark = (unit: number): boolean => (kinds[unit & 0xffff]! & MARK) !== 0;
/** 0–9 only. */
export const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;
/** A letter or number of any script. */
export const isWordUnit = (unit: number): boolean => (kinds[unit & 0xffff]! & (LETTER | NUMBER)) !== 0;

/** Is there a word boundary before position `at`? True at both ends of the text. */
export const isBoundary = (text: string, at: number): boolean =>
  at <= 0 || at >= text.length || !isWordUnit(text.charCodeAt(at - 1)) || !isWordUnit(text.charCodeAt(at));

/** Where the words of a text begin, and a number of 16 bits for each that all words of the same letters share. */
export interface Words {
  readonly starts: Uint32Array;
  readonly keys: Uint16Array;
}

const nextKey = (key: number, unit: number): number => (key * 31 + unit) & 0xffff;

export function wordsOf(text: string): Words {
  const most = (text.length >> 1) + 1;
  const starts = new Uint32Array(most);
  const keys = new Uint16Array(most);
  let count = 0;
  let inside = false;
  let key = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : 0;
    if (isWordUnit(unit)) {
      if (!inside) starts[count] = at;
      key = nextKey(inside ? key : 0, unit);
      inside = true;
    } else if (inside) {
      keys[count++] = key;
      inside = false;
    }
  }
  return { starts: starts.subarray(0, count), keys: keys.subarray(0, count) };
}

/** The key of the first word of a phrase. */
export const firstKey = (phrase: string): number => wordsOf(phrase).keys[0] ?? 0;

/** Does a word begin at `at`: a letter or number with none before it? */
export const startsWord = (text: string, at: number): boolean =>
  isWordUnit(text.charCodeAt(at)) && (at === 0 || !isWordUnit(text.charCodeAt(at - 1)));

// "Nguyễn  Văn\u00a0An": white space that is not one plain space
const OTHER_SPACES = /[^\S ]\s*| \s+/g;
/** The text with one plain space for each run of white space. */
export const singleSpaced = (text: string): string => text.replace(OTHER_SPACES, ' ');
