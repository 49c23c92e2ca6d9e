import { ONSETS, RIMES } from './tables.js';

/**
 * Is a text Vietnamese, judged by its syllables? A wrong decoding makes letters, but hardly ever syllables:
 * that is what tells TCVN3 from VNI from windows-1258 where single letters cannot.
 */

const SYLLABLES: ReadonlySet<string> = new Set(ONSETS.flatMap((onset) => RIMES.map((rime) => onset + rime)));
const TONE_MARKS = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;
const HAS_ACCENT = /[^\0-\x7f]/;
// hiỂm: a capital after a small letter is the mark of a wrong table, not of a word.
const MIXED_CASE = /\p{Ll}\p{M}*\p{Lu}/u;

/** Syllables of every charset candidate are cached, since words repeat. Bounded, so that memory does not grow. */
const known = new Map<string, boolean>();
const KNOWN_LIMIT = 20_000;

/** Is this one a Vietnamese syllable with at most one tone? `isSyllable('hiểm')`, not `isSyllable('hióm')` twice toned. */
export const isSyllable = (word: string): boolean => {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONE_MARKS)?.length ?? 0;
  const bare = apart.replace(TONE_MARKS, '').normalize('NFC');
  const stopped = /(?:[cpt]|ch)$/.test(bare);
  // A syllable that ends in a stop takes sắc or nặng only.
  const toneFits = !stopped || /[\u0301\u0323]/.test(apart);
  const answer = tones <= 1 && toneFits && SYLLABLES.has(bare) && !MIXED_CASE.test(word);
  if (known.size < KNOWN_LIMIT) known.set(word, answer);
  return answer;
};

/** How Vietnamese a text reads. `words` is how many accented words were seen, `share` how many of them are syllables. */
export interface Plausibility {
  words: number;
  share: number;
}

/** Only accented words count: plain ones (markup, English, numbers) say nothing of the encoding. At most `limit` words. */
export const plausibility = (text: string, limit = 3000): Plausibility => {
  let words = 0;
  let good = 0;
  for (const [word] of text.matchAll(WORD)) {
    if (!HAS_ACCENT.test(word)) continue;
    words++;
    if (word.length <= 14 && isSyllable(word)) good++;
    if (words >= limit) break;
  }
  return { words, share: words === 0 ? 0 : good / words };
};
