import { type Words, firstKey, isBoundary, isSpace, startsWord } from './letters.js';
import { NONE, Tree } from './tree.js';

/** A text with its words. */
export interface Worded {
  readonly lower: string;
  readonly words: Words;
}

export interface PhraseMatch<T> {
  start: number;
  end: number;
  value: T;
}

const SPACE = 32;
/** So many bits of a word's key tell whether a phrase may open with it. */
const OPENING_BITS = 12;
const OPENING = (1 << OPENING_BITS) - 1;

/**
 * Longest-match lookup of fixed phrases, at word boundaries. Built once per table; a lookup costs the phrase's length.
 * `loose` tables also match across line breaks and wider gaps: a space of a phrase stands for any run of white space.
 * A match of a `glued` table may run into the next word: `TP|Vinh`.
 */
export class Phrases<T> {
  private readonly forward: Tree;
  private readonly backward: Tree;
  private readonly values: readonly T[];
  /** One bit for each key of a word, shortened: may a phrase open with it? */
  private readonly openings = new Uint8Array((OPENING + 1) >> 3);

  /** @param entries phrases in the case of the text they are looked up in, NFC, single spaces; the first entry of a phrase wins */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly loose = false,
    private readonly glued = false,
  ) {
    const all = [...entries];
    this.values = all.map(([, value]) => value);
    const units = all.map(([phrase]) => Array.from({ length: phrase.length }, (_, i) => phrase.charCodeAt(i)));
    this.forward = new Tree(units.map((own, value) => ({ units: own, value })));
    this.backward = new Tree(units.map((own, value) => ({ units: own.toReversed(), value })));
    for (const [phrase] of all) {
      const key = firstKey(phrase) & OPENING;
      this.openings[key >> 3]! |= 1 << (key & 7);
    }
    if (glued) this.openings.fill(0xff);
  }

  /** May a phrase open with a word of this key? */
  mayOpenWith(key: number): boolean {
    return (this.openings[(key & OPENING) >> 3]! & (1 << (key & 7))) !== 0;
  }

  /** End of the longest phrase that starts at `start` and ends at a word boundary, or -1. */
  endAt(text: string, start: number, limit = text.length): number {
    return this.startingAt(text, start, limit)?.end ?? -1;
  }

  /** The longest phrase that starts at `start` and ends at a word boundary. */
  startingAt(text: string, start: number, limit = text.length): PhraseMatch<T> | null {
    const { forward, loose, glued } = this;
    let node = start < limit ? forward.root(text.charCodeAt(start)) : 0;
    let best = NONE;
    let end = start;
    for (let i = start + 1; node !== 0; i++) {
      const value = forward.values[node]!;
      if (value !== NONE && (glued || isBoundary(text, i))) {
        best = value;
        end = i;
      }
      if (i >= limit) break;
      let unit = text.charCodeAt(i);
      if (loose && isSpace(unit)) {
        unit = SPACE;
        while (i + 1 < limit && isSpace(text.charCodeAt(i + 1))) i++;
      }
      node = forward.step(node, unit);
    }
    return best === NONE ? null : { start, end, value: this.values[best]! };
  }

  /** The longest phrase that ends at `end` and starts at a word boundary, not reaching before `floor`. */
  endingAt(text: string, end: number, floor = 0): PhraseMatch<T> | null {
    const { backward, loose } = this;
    let node = end > floor ? backward.root(text.charCodeAt(end - 1)) : 0;
    let best = NONE;
    let start = end;
    for (let i = end - 1; node !== 0; i--) {
      const value = backward.values[node]!;
      if (value !== NONE && isBoundary(text, i)) {
        best = value;
        start = i;
      }
      if (i <= floor) break;
      let unit = text.charCodeAt(i - 1);
      if (loose && isSpace(unit)) {
        unit = SPACE;
        while (i - 2 >= floor && isSpace(text.charCodeAt(i - 2))) i--;
      }
      node = backward.step(node, unit);
    }
    return best === NONE ? null : { start, end, value: this.values[best]! };
  }

  /** Every longest match between `from` and `to` that starts with a word, left to right, without overlaps. */
  within(text: Worded, from: number, to: number): PhraseMatch<T>[] {
    const found: PhraseMatch<T>[] = [];
    for (let match = this.nextIn(text, from, to); match; match = this.nextIn(text, match.end, to)) found.push(match);
    return found;
  }

  /** Is there any match between `from` and `to`? */
  isWithin(text: Worded, from: number, to: number): boolean {
    return this.nextIn(text, from, to) !== null;
  }

  /** The first match between `from` and `to`. */
  nextIn({ lower, words }: Worded, from: number, to: number): PhraseMatch<T> | null {
    const { starts, keys } = words;
    for (let i = indexFrom(starts, from); i < starts.length; i++) {
      const at = starts[i]!;
      if (at >= to) return null;
      if (!this.mayOpenWith(keys[i]!)) continue;
      // a loose phrase may begin with the bracket before the word: "(BHXH) Việt Nam"
      if (this.loose && at > from && this.forward.root(lower.charCodeAt(at - 1)) !== 0 && isBoundary(lower, at - 1)) {
        const match = this.startingAt(lower, at - 1, to);
        if (match) return match;
      }
      const match = this.startingAt(lower, at, to);
      if (match) return match;
    }
    return null;
  }

  /** The first match that starts with a word of a short stretch of any text. */
  firstWithin(text: string, from: number, to: number): PhraseMatch<T> | null {
    for (let at = from; at < to; at++) {
      if (this.forward.root(text.charCodeAt(at)) === 0 || !startsWord(text, at)) continue;
      const match = this.startingAt(text, at, to);
      if (match) return match;
    }
    return null;
  }
}

/** Index of the first of the sorted offsets that is not below `from`. */
export function indexFrom(offsets: ArrayLike<number>, from: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
