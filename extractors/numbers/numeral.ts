import { NUMBER_WORDS } from '../../corpus/lexicons/units.js';
import { Phrases, type Worded } from '../document/phrases.js';
import type { Span } from '../document/view.js';

/** A numeral as printed and what it says. `doubtful` when the reading needed a repair. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  doubtful: boolean;
  /** Printed without any decimal or group mark: `2023`, `63`. */
  plain: boolean;
}

/**
 * Digits with their marks. Possessive by construction: every alternative starts with a digit run and no part overlaps.
 *   1.491,214 · 218.828 · 17,55 · 1,234,567 (English groups) · 12.5 (English decimals) · 1. 410,5 (a broken group)
 */
const DIGITS = /\d+(?:[.,]\d+)*(?:\. \d{3}(?:,\d+)?(?![\d.]))?/y;

const PLAIN = /^\d{1,15}$/;
const GROUPED_VI = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const GROUPED_EN = /^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3}(?:,\d{3})+\.\d+$/;
const DECIMAL_VI = /^\d+,\d+$/;
const DECIMAL_EN = /^\d+\.\d+$/;
const BROKEN_GROUP = /^\d{1,3}\. \d{3}(?:,\d+)?$/;

/** Reads the digits of a numeral. Null when the marks make no number (a date, a version, a phone number). */
export function readDigits(raw: string): { value: number; doubtful: boolean } | null {
  const dot = raw.includes('.');
  const comma = raw.includes(',');
  if (!dot && !comma) return PLAIN.test(raw) ? { value: Number(raw), doubtful: false } : null;
  if (dot && GROUPED_VI.test(raw)) return { value: Number(raw.replaceAll('.', '').replace(',', '.')), doubtful: false };
  if (!dot && DECIMAL_VI.test(raw)) return { value: Number(raw.replace(',', '.')), doubtful: false };
  if (comma && GROUPED_EN.test(raw)) return { value: Number(raw.replaceAll(',', '')), doubtful: true };
  if (!comma && DECIMAL_EN.test(raw)) return { value: Number(raw), doubtful: true };
  if (dot && BROKEN_GROUP.test(raw)) return { value: Number(raw.replace('. ', '').replace(',', '.')), doubtful: true };
  return null;
}

/** The numeral in digits that starts at `at`, or null. Trailing marks (`17,55,`) are left to the sentence. */
export function digitsAt(text: string, at: number): Numeral | null {
  DIGITS.lastIndex = at;
  const m = DIGITS.exec(text);
  if (!m) return null;
  let raw = m[0];
  let read = readDigits(raw);
  if (!read && raw.includes(' ')) {
    raw = raw.slice(0, raw.indexOf('. ')); // "năm 2020. 105 đơn vị": a full stop, not a broken group
    read = readDigits(raw);
  }
  if (!read) return null;
  if (
    raw.includes(' ') &&
    BROKEN_GROUP.test(raw) &&
    !/^\d{1,3}\. \d{3},/.test(raw) &&
    !/^ ?(?:tỷ|tỉ|triệu|người|đồng|sổ|thẻ|lượt|hồ sơ)/.test(text.slice(at + raw.length, at + raw.length + 7))
  ) {
    raw = raw.slice(0, raw.indexOf('. '));
    read = readDigits(raw)!;
  }
  const plain = !raw.includes('.') && !raw.includes(',');
  return { start: at, end: at + raw.length, value: read.value, doubtful: read.doubtful, plain };
}

const HUNDRED = 'trăm';
const WORDS = new Phrases<number>([...Object.entries(NUMBER_WORDS), [HUNDRED, 100], ['linh', 0], ['lẻ', 0]]);
/** "hai trăm ba mươi lăm" */
const MOST_WORDS = 5;

/** Rows of number words between `from` and `to`, the longest that are numerals: "chín" · "ba mươi hai" · "một trăm linh năm" */
export function wordRows(text: Worded, from: number, to: number): Span[] {
  const { lower } = text;
  const rows: Span[][] = [];
  for (const { start, end } of WORDS.within(text, from, to)) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if (row && last && row.length < MOST_WORDS && start === last.end + 1 && lower[last.end] === ' ')
      row.push({ start, end });
    else rows.push([{ start, end }]);
  }
  return rows.map((row) => {
    const start = row[0]!.start;
    for (let n = row.length; n > 1; n--)
      if (readWords(lower.slice(start, row[n - 1]!.end)) !== null) return { start, end: row[n - 1]!.end };
    return { start, end: row.length > 3 ? row[0]!.end : row[row.length - 1]!.end };
  });
}

/** Value of a numeral in words below one thousand, or null when the words make no number (`hai ba`). */
export function readWords(words: string): number | null {
  const [hundreds, rest, more] = words.split(` ${HUNDRED}`);
  if (rest === undefined) return belowHundred(words);
  const digit = NUMBER_WORDS[hundreds!];
  if (digit === undefined || digit > 9 || more !== undefined) return null;
  if (rest === '') return digit * 100;
  const [, linked, last] = /^ (?:(linh|lẻ) )?(.+)$/.exec(rest)!;
  const below = belowHundred(last!);
  // "một trăm năm" is a hundred years
  return below === null || (linked === undefined) !== below >= 10 ? null : digit * 100 + below;
}

/** Only behind other number words: "ba mươi |mốt|", "mười |lăm|". */
const NEVER_FIRST: ReadonlySet<string> = new Set(['mươi', 'mốt', 'lăm', 'tư']);

function belowHundred(words: string): number | null {
  const parts = words.split(' ').map((w) => NUMBER_WORDS[w]);
  if (parts.includes(undefined)) return null;
  const [a, b, c] = parts as [number, number?, number?];
  if (b === undefined) return NEVER_FIRST.has(words) ? null : a;
  if (c === undefined) {
    if (a === 10 && b < 10) return 10 + b; // mười lăm
    if (a < 10 && words.endsWith('mươi')) return a * 10; // ba mươi
    return null;
  }
  return a < 10 && words.split(' ')[1] === 'mươi' && c < 10 ? a * 10 + c : null; // ba mươi hai
}
