import { EARTHLY_BRANCHES, HEAVENLY_STEMS, LUNAR_MONTHS } from '../../corpus/lexicons/dates.js';
import { anyOf } from './cues.js';
import type { Mention } from './types.js';
import { NONE, RIGHT } from './words.js';

// "23 tháng chạp", "mùng 6 tháng giêng": only the lunar calendar has months of these names
const IN_NAME = new RegExp(`tháng (?:${anyOf(LUNAR_MONTHS)})${RIGHT}`, 'u');
// "15/8 âm lịch", "10/3 (âm lịch)", "rằm tháng 7 năm Giáp Thìn"
const BEHIND = new RegExp(
  `^(?: năm (?:${anyOf(HEAVENLY_STEMS)}) (?:${anyOf(EARTHLY_BRANCHES)})${RIGHT}|(?: năm)?,? \\(?(?:theo )?(?:âm lịch|lịch âm)${RIGHT})`,
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
