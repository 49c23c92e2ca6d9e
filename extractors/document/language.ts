import { isLetter, isMark, isUpper } from './letters.js';
import { ENGLISH_WORDS, PLAIN_VIETNAMESE_WORDS } from '../../corpus/lexicons/languages.js';

/** How much of a text is looked at: enough for a headline, a dateline and some paragraphs. */
const LOOKED_AT = 4000;
// One syllable of Vietnamese without its marks: an initial, one to three vowels, a final. "nguoi", "tham", "hiem"
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;

/** With letters and their marks in one; asks first, since hardly any text is written otherwise. */
function composed(text: string): string {
  for (let i = 0; i < text.length; i++) if (isMark(text.charCodeAt(i))) return text.normalize('NFC');
  return text;
}

/**
 * Vietnamese or English? Weighs the words of the beginning: Vietnamese is written in single syllables, mostly with marks, English
 * in longer words between a few function words. Names count little, since both languages print them, with or without marks.
 * An empty or undecided text is Vietnamese. Decomposed marks (NFD) are understood.
 */
export function detectLanguage(text: string): 'vi' | 'en' {
  let vietnamese = 0;
  let english = 0;
  const looked = composed(text.slice(0, LOOKED_AT));
  for (let start = 0; start < looked.length; start++) {
    let name = false;
    let marked = false;
    let end = start;
    for (; end < looked.length; end++) {
      const unit = looked.charCodeAt(end);
      if (!isLetter(unit)) break;
      if (unit > 0x7f) marked = true;
      if (isUpper(unit)) name = true;
    }
    if (end === start) continue;
    const from = start;
    start = end;
    if (marked) {
      vietnamese += name ? 0.3 : 1;
      continue;
    }
    const word = looked.slice(from, end);
    const lower = name ? word.toLowerCase() : word;
    if (ENGLISH_WORDS.has(lower)) english += 1;
    else if (PLAIN_VIETNAMESE_WORDS.has(lower)) vietnamese += 1;
    else if (!SYLLABLE.test(lower) && lower.length > 3) english += name ? 0.4 : 0.6;
    else if (!name) vietnamese += lower.length > 1 ? 0.3 : 0;
  }
  return english > vietnamese ? 'en' : 'vi';
}
