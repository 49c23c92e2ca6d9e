import { FAMILY_NAMES } from '../../corpus/lexicons/family-names.js';
import type { Span, View } from '../document/view.js';
import { PROVINCE_NAMES } from '../places/gazetteer.js';
import { plain } from './view.js';

const families = new Set(FAMILY_NAMES.map((name) => plain(name.toLowerCase())));
const provinces = new Set(PROVINCE_NAMES.map((name) => plain(name.toLowerCase())));

// A syllable of Vietnamese without its marks: "nguyen", "phuoc", "quynh"; ethnic names bring others ("y", "ksor")
const SYLLABLE = /^(?:ngh?|[cgknpt]h|gi|qu|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/;
// Two to five capitalised words in a row
const CAPITALS = /(?<![\p{L}\d])\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,14}/gu;
const LONGEST_NAME = 5;

/** A person's full name in Vietnamese order, as printed. */
export interface Person extends Span {
  name: string;
}

/** Where a name of at least two syllables stands in a run of capitalised words; family name first. */
function namesIn(words: readonly string[]): [from: number, to: number][] {
  const found: [number, number][] = [];
  const shaped = words.map((word) => SYLLABLE.test(word));
  for (let i = 0; i < words.length; i++) {
    if (!families.has(words[i]!)) continue;
    let to = i + 1;
    while (to < words.length && to - i < LONGEST_NAME && shaped[to]) to++;
    // "Ho Chi Minh City", "Ha Nam Province": a province is none
    const isPlace = [2, 3].some(
      (n) => to - i >= n && provinces.has(words.slice(i, i + n).join(' ')) && (to - i === n || words[i + n] === 'city'),
    );
    if (to - i >= 2 && !isPlace) {
      found.push([i, to]);
      i = to - 1;
    }
  }
  return found;
}

/** Full names of Vietnamese persons between two offsets of the view. Two-syllable names are kept for those with an office. */
export function findPersons(view: View, from: number, to: number): Person[] {
  const persons: Person[] = [];
  for (const m of view.text.slice(from, to).matchAll(CAPITALS)) {
    const words = m[0].split(' ');
    const offsets = words.map((_, i) => from + m.index + words.slice(0, i).join(' ').length + (i > 0 ? 1 : 0));
    for (const [first, last] of namesIn(words.map((word) => plain(word.toLowerCase())))) {
      const start = offsets[first]!;
      const end = offsets[last - 1]! + words[last - 1]!.length;
      persons.push({ start, end, name: view.text.slice(start, end) });
    }
  }
  return persons;
}
