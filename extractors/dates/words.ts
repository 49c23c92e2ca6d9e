import { COUNT_WORDS, EDGE_WORDS, MONTH_NAMES, MONTH_WORDS, RELATIVE_YEARS } from '../../corpus/lexicons/dates.js';
import { readWords } from '../numbers/numeral.js';
import { anyOf } from './cues.js';
import type { Mention, YearOf } from './types.js';

/** No letter or digit on either side. */
export const LEFT = '(?<![\\p{L}\\d])';
export const RIGHT = '(?![\\p{L}\\d])';

/** mười hai · chạp */
export const MONTH_IN_WORDS = anyOf([...Object.keys(MONTH_NAMES), ...MONTH_WORDS]);
/** 12 · mười hai */
export const MONTH = `\\d{1,2}|${MONTH_IN_WORDS}`;
/** 6 · 06 · sáu */
export const COUNTS: readonly string[] = COUNT_WORDS;
export const COUNT = `\\d{1,2}|${anyOf(COUNT_WORDS)}`;
/** cuối · đầu · giữa · hết */
export const EDGES = ['hết', 'cuối', 'đầu', 'giữa'] as const;
export const EDGE = EDGES.join('|');
/** A separator before a printed year: /2024 · -2024 · "- 2024" · .2024 · " năm 2024" · ", năm 2024" */
export const YEAR_TAIL = '(?: ?[/.-] ?|,? (?:của )?năm )(\\d{4})';
/** năm nay · của năm trước · hằng năm: two groups, the relative word and the recurring word. */
export const WORD_TAIL = `(?: (?:của )?năm (${anyOf(Object.keys(RELATIVE_YEARS))})${RIGHT}| (hằng|hàng) năm${RIGHT})`;

/** Value of what COUNT matched. */
export const countNumber = (word: string): number => (/^\d/.test(word) ? Number(word) : readWords(word)!);
/** Value of what MONTH matched. */
export const monthNumber = (word: string): number => MONTH_NAMES[word] ?? countNumber(word);
export const anchorOf = (edge: string | undefined): Mention['anchor'] => (edge ? (EDGE_WORDS[edge] ?? null) : null);

export const OPEN: YearOf = { kind: 'open', offset: 0, told: false };
export const NONE: YearOf = { kind: 'none' };
export const printed = (year: number): YearOf => ({ kind: 'printed', year });
/** The year that a mention prints, or null. */
export const printedYear = ({ yearOf }: Mention): number | null => (yearOf.kind === 'printed' ? yearOf.year : null);

const COMPARES = /(?:so với|cùng kỳ|của cùng kỳ)[^.;]*$/u;

/** The year of a tail: a printed year wins; "của năm trước" without a comparison means any year. */
export const yearOfTail = (
  year: string | undefined,
  relative: string | undefined,
  recurring: string | undefined,
  before: string,
): YearOf => {
  if (year) return printed(Number(year));
  if (recurring) return NONE;
  if (!relative) return OPEN;
  if (relative === 'trước' && !COMPARES.test(before)) return NONE;
  return { kind: 'open', offset: RELATIVE_YEARS[relative]!, told: true };
};

/** A mention with the usual defaults. */
export const mention = (
  fields: Pick<Mention, 'start' | 'end' | 'grain' | 'yearOf' | 'at'> & Partial<Mention>,
): Mention => ({
  start: fields.start,
  end: fields.end,
  type: fields.type ?? 'DATE',
  grain: fields.grain,
  anchor: fields.anchor ?? null,
  yearOf: fields.yearOf,
  at: fields.at,
  relativeToSpoken: fields.relativeToSpoken ?? false,
  monthsBack: fields.monthsBack ?? null,
  bareMonths: fields.bareMonths ?? null,
});
