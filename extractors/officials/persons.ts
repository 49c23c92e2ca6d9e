import { FAMILY_NAMES } from '../../corpus/lexicons/family-names.js';
import { AFTER_NAMES, NO_PERSONS, TITLES } from '../../corpus/lexicons/titles.js';
import type { Context } from '../document/article-text.js';
import { isLetter, isUpper, singleSpaced } from '../document/letters.js';
import { indexFrom } from '../document/phrases.js';
import type { Span } from '../document/view.js';
import { endOf, literals } from '../organisations/literals.js';
import { isCapital, isShouted, titleCase } from '../organisations/words.js';

/** A name of a person as printed. */
export interface Person extends Span {
  /** In ordinary case: `NGUYỄN THỊ LAN` → `Nguyễn Thị Lan`. */
  name: string;
}

const FAMILY = literals([...FAMILY_NAMES, ...FAMILY_NAMES.map((name) => name.toUpperCase())]);
// "ông |Brêu …", "đồng chí |Sộng …": after a form of address any capitalised word can begin a name
const ADDRESSED = /(?:[ôÔ]ng|[bB]à|[đĐ]ồng chí|[đĐ]\/c) $/;
const NO_SYLLABLE = literals([...TITLES, ...AFTER_NAMES]);
const NO_PERSON = literals(NO_PERSONS);
// "huyện Trần Văn Thời", "đường Lê Lợi", "Bệnh viện Nguyễn Trãi": the name of a thing
const THING_BEFORE =
  /(?:tỉnh|huyện|quận|thị xã|xã|phường|thị trấn|thành phố|tp\.?|đường|phố|thôn|bệnh viện|trường|công ty|chùa|giải thưởng) $/;
const MOST_SYLLABLES = 5;

const APOSTROPHES = "'’";
/** End of the letters that begin at `at`, with an apostrophe between them: "H'Bia" */
function syllableEnd(text: string, at: number): number {
  const isInner = (i: number): boolean => APOSTROPHES.includes(text[i]!) && isLetter(text.charCodeAt(i + 1));
  while (at < text.length && (isLetter(text.charCodeAt(at)) || isInner(at))) at++;
  return at;
}

/** End of the word that can begin a name at `at`, or -1. */
function startEnd(text: string, at: number): number {
  const family = endOf(FAMILY, text, at);
  return family < 0 && ADDRESSED.test(text.slice(Math.max(0, at - 9), at)) ? syllableEnd(text, at) : family;
}

/** End of the name that begins at `at` with a family name ending at `familyEnd`, or -1. */
function nameEnd(text: string, lower: string, at: number, familyEnd: number, starts: ReadonlySet<number>): number {
  // "Y KHOAN MLÔ": of a name's first letter alone the case does not show
  const from = familyEnd - at > 1 ? at : familyEnd + 1;
  const first = text.slice(from, syllableEnd(text, from));
  const shouted = first.length > 1 && isShouted(first);
  let end = familyEnd;
  let syllables = 1;
  while (syllables < MOST_SYLLABLES && text[end] === ' ') {
    const next = end + 1;
    if (!isCapital(text, next) || starts.has(next) || endOf(NO_SYLLABLE, lower, next) > 0) break;
    const stop = syllableEnd(text, next);
    const word = text.slice(next, stop);
    if (word.length > 1 && isShouted(word) !== shouted) break;
    end = stop;
    syllables++;
  }
  if (!shouted || syllables <= 4) return syllables > 1 ? end : -1;
  // a headline in capitals does not show where the name ends: three syllables, four with a woman's "THỊ"
  const words = text.slice(at, end).split(' ');
  return at + words.slice(0, words[1] === 'THỊ' ? 4 : 3).join(' ').length;
}

/**
 * Names of persons in the article, in text order: a family name, or any name after a form of address, with one to four
 * syllables more.
 * `taken` are spans that belong to agencies.
 */
export function findPersons({ view, article }: Context, taken: readonly Span[]): Person[] {
  const { text, lower } = view;
  const starts = new Set(taken.map((span) => span.start));
  const persons: Person[] = [];
  let next = 0; // index into `taken`, which is in text order
  let reached = article.start;
  const words = view.words.starts;
  for (let i = indexFrom(words, article.start); i < words.length; i++) {
    const start = words[i]!;
    if (start >= article.end) break;
    if (start < reached || !isUpper(text.charCodeAt(start))) continue;
    const familyEnd = startEnd(text, start);
    if (familyEnd < 0) continue;
    reached = familyEnd;
    if (text[familyEnd] !== ' ' || !isCapital(text, familyEnd + 1)) continue;
    while (next < taken.length && taken[next]!.end <= start) next++;
    const inAgency = next < taken.length && taken[next]!.start <= start;
    if (inAgency || endOf(NO_SYLLABLE, lower, start) > 0 || endOf(NO_PERSON, lower, start) > 0) continue;
    const afterAgency = taken[next - 1]?.end === start - 1; // "BHXH tỉnh| Nguyễn …": the level word is the agency's
    if (!afterAgency && THING_BEFORE.test(lower.slice(Math.max(0, start - 14), start))) continue;
    const end = nameEnd(text, lower, start, familyEnd, starts);
    if (end < 0) continue;
    const printed = singleSpaced(view.quote(start, end).quote.normalize('NFC')); // accents placed as printed
    persons.push({ start, end, name: isShouted(printed) ? titleCase(printed) : printed });
    reached = end;
  }
  return persons;
}
