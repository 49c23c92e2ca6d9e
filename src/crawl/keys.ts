import { type Sketch, common } from './shingles.js';

/** Keys of each kind by which texts find each other: those with the smallest hashes, which is a sample by chance. */
const LOOKED_UP = 16;
/** Of all shingles so many of the smallest: enough to tell whether two texts can be copies without reading them again. */
const SAMPLE = 64;

/** By what texts that may be copies of each other find each other. */
export interface Keys {
  /** How many different shingles the text has. */
  shingles: number;
  /** A sample of all its shingles; texts meet by the first ones. Monthly reports in set phrases share these. */
  words: Uint32Array;
  /** Of those with a telling number in them, which only copies share; of texts with hardly a number none. */
  numbers: Uint32Array;
}

/** The keys of a text, or null when it has fewer shingles than `shortest`; number keys from `enough` numbers on. */
export function keysOf({ shingles, telling, numbers }: Sketch, shortest: number, enough: number): Keys | null {
  if (shingles.length < shortest) return null;
  return {
    shingles: shingles.length,
    words: shingles.slice(0, SAMPLE),
    numbers: numbers.length >= enough ? telling.slice(0, LOOKED_UP) : new Uint32Array(),
  };
}

/** The word keys that texts meet by. */
export const lookedUp = ({ words }: Keys): Uint32Array => words.subarray(0, LOOKED_UP);

/**
 * Can one of two texts hold so much of the other, going by their samples? Errs in one of a thousand: three standard
 * deviations are allowed for. Of a short text and a long one samples tell little, and all pass.
 */
export function mayShare(a: Keys, b: Keys, part: number): boolean {
  const fewer = Math.min(a.shingles, b.shingles) * part;
  const expected = (SAMPLE * fewer) / (a.shingles + b.shingles - fewer);
  return sampled(a.words, b.words) >= expected - 3 * Math.sqrt(expected);
}

/** How many of the smallest hashes of both texts together stand in either. */
function sampled(a: Uint32Array, b: Uint32Array): number {
  const all = a.length + b.length - common(a, b);
  if (all <= SAMPLE) return common(a, b);
  let i = 0;
  let j = 0;
  let both = 0;
  for (let taken = 0; taken < SAMPLE && i < a.length && j < b.length; taken++) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) both++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return both;
}
