import {
  OPEN_LIST,
  OTHER_BASES,
  PARTS_OPENERS,
  SHARE_VERBS,
  TOTAL_NOUNS,
  WHOLE_OPENERS,
} from '../../corpus/lexicons/finding-cues.js';
import { Phrases, type Worded } from '../document/phrases.js';

const table = (words: readonly string[]): Phrases<true> => new Phrases(words.map((word) => [word, true] as const));

export const openers = new Phrases(PARTS_OPENERS.map((word) => [word, WHOLE_OPENERS.includes(word)] as const));
const openWords = table(OPEN_LIST.filter((word) => /\p{L}/u.test(word)));
const openMarks = OPEN_LIST.filter((word) => !/^\p{L}/u.test(word));
const shareVerbs = table(SHARE_VERBS);
const otherBases = table(OTHER_BASES);
const totalNouns = table(TOTAL_NOUNS);

/** Does this stretch say that its list names only some of the parts? */
export function leavesOpen(text: Worded, from: number, to: number): boolean {
  const lower = text.lower.slice(from, to);
  return openMarks.some((mark) => lower.includes(mark)) || openWords.isWithin(text, from, to);
}

/** "… , đạt tỷ lệ " · " (" before a percentage. */
export const saysShare = (left: string): boolean => {
  const stop = left.trimEnd().length;
  return left.endsWith('(') || shareVerbs.endingAt(left, stop) !== null;
};

const firstWord = (right: string): number => /^[ ,]*/.exec(right)![0].length;

/** What the percentage is of, by the words right after it. */
export function baseAfter(right: string): 'other' | 'total' | null {
  const at = firstWord(right);
  if (at > 0 && right[0] === ',') return null;
  if (totalNouns.startingAt(right, at)) return 'total';
  return otherBases.startingAt(right, at) ? 'other' : null;
}
