import {
  COUNTED_NOUNS,
  DAY_CUES,
  DOCUMENT_NOUNS,
  PLAN_CUES,
  RECURRING_CUES,
  RUNNING_PLAN_CUES,
  YEAR_CUES,
} from '../../corpus/lexicons/dates.js';
import { Phrases } from '../document/phrases.js';

/** Words as one alternation, longest first. */
export const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

// Looks back: the string ends with the word, with the spaces and "khoảng" that may stand between.
const endsWith = (words: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${anyOf(words)})[ :,]{0,2}$`, 'u');
const firstOf = (words: readonly string[]): ((text: string) => number | null) => {
  const phrases = new Phrases(words.map((word) => [word, true] as const));
  return (text) => phrases.firstWithin(text, 0, text.length)?.start ?? null;
};
const within = (words: readonly string[]): ((text: string) => boolean) => {
  const first = firstOf(words);
  return (text) => first(text) !== null;
};

export const endsWithDayCue = endsWith(DAY_CUES);
export const endsWithYearCue = endsWith(YEAR_CUES);
export const speaksOfPlan = within(PLAN_CUES);
export const speaksOfRunningPlan = within(RUNNING_PLAN_CUES);
export const speaksOfDocument = within(DOCUMENT_NOUNS);
/** Where a text begins to speak of every year. */
export const firstOfEveryYear = firstOf(RECURRING_CUES);

// Looks ahead from the end of a match: " dân số", "%", " triệu"; "2022 lần lượt" is no count
const counted = new RegExp(` ?(?:${anyOf(COUNTED_NOUNS)})(?![\\p{L}\\d]| lượt)`, 'uy');
/** Does a counted noun or a unit follow, so that the numeral was no date? */
export const isCounted = (lower: string, at: number): boolean => {
  if (lower[at] === '%' || (lower[at] === ' ' && lower[at + 1] === '%')) return true;
  counted.lastIndex = at;
  return counted.test(lower);
};

/** Is there a word boundary or punctuation that a date may end on? Not a digit, letter or further decimal group. */
export const endsCleanly = (lower: string, at: number): boolean =>
  !/^(?:[\p{L}\d]|[.,/-]\d|\/\p{L})/u.test(lower.slice(at, at + 2));

// "tăng 4% so với |9 tháng đầu năm 2016": before a time that others are compared with
export const COMPARED = /(?:so với|cùng kỳ)(?: của)? $/u;
