import { EARTHLY_BRANCHES, HEAVENLY_STEMS, LUNAR_MONTHS } from '../../corpus/lexicons/dates.js';
import { anyOf } from './cues.js';
import type { Mention } from './types.js';
import { isYear } from './calendar.js';
import { NONE, RIGHT } from './words.js';

const STEMS = anyOf(HEAVENLY_STEMS.flat());
const BRANCHES = anyOf(EARTHLY_BRANCHES.flat());
// "23 tháng chạp", "mùng 6 tháng giêng": only the lunar calendar has months of these names
const IN_NAME = new RegExp(`tháng (?:${anyOf(LUNAR_MONTHS)})${RIGHT}`, 'u');
// "15/8 âm lịch", "10/3 (âm lịch)", "rằm tháng 7 năm Giáp Thìn"
const BEHIND = new RegExp(
  `^(?: năm (?:${STEMS}) (?:${BRANCHES})${RIGHT}|(?: năm)?,? \\(?(?:theo )?(?:âm lịch|lịch âm)${RIGHT})`,
  'u',
);

/** Longest that BEHIND may look: " năm Nhâm Thìn". */
const REACH = 24;

/**
 * A time of the lunar calendar is a time without a value: its day of ours is another one, some weeks later, and "30/2 âm lịch"
 * is no day that does not exist.
 */
export const withoutLunarValue = (lower: string, m: Mention): Mention =>
  IN_NAME.test(lower.slice(m.start, m.end)) || BEHIND.test(lower.slice(m.end, m.end + REACH))
    ? { ...m, yearOf: NONE }
    : m;

// "Tết Nguyên đán 2026", "Xuân Bính Ngọ 2026", "xuân Giáp Thìn"
const TET = `(?:tết|xuân)(?: nguyên đán)?(?: (${STEMS}) (${BRANCHES}))?`;
const TET_NAMED = new RegExp(`(?<!\\p{L})${TET}(?:,?(?: năm)? \\(?(\\d{4}))?${RIGHT}`, 'gu');
/** Does what stands before a bare year call it that of a Tết? */
export const namesTet = (before: string): boolean => ENDS_WITH_TET.test(before);
const ENDS_WITH_TET = new RegExp(`(?<!\\p{L})${TET},? \\(?$`, 'u');

const indexOf = (names: ReadonlyArray<readonly string[]>, name: string): number =>
  names.findIndex((forms) => forms.includes(name));
/** A year of stem and branch comes again every sixty years: "Giáp Thìn" → 2024. */
function yearNamed(stem: string, branch: string): number | null {
  const [a, b] = [indexOf(HEAVENLY_STEMS, stem), indexOf(EARTHLY_BRANCHES, branch)];
  const year = Array.from({ length: 60 }, (_, i) => 2000 + i).find((y) => (y - 4) % 10 === a && (y - 4) % 12 === b);
  return year !== undefined && isYear(year) ? year : null;
}

/** The one year whose Tết a text tells of, by its number or by its name in the sixty-year cycle; else null. */
export function yearOfTet(text: string): number | null {
  if (!text.includes('tết') && !text.includes('xuân')) return null;
  const told = new Set<number>();
  for (const [, stem, branch, printed] of text.matchAll(TET_NAMED)) {
    const year = printed ? Number(printed) : stem && branch ? yearNamed(stem, branch) : null;
    if (year !== null && isYear(year)) told.add(year);
  }
  return told.size === 1 ? [...told][0]! : null;
}
