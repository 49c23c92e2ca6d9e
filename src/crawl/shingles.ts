/** Words in a row that make a shingle: long enough that two reports of one subject share few by chance. */
const WORDS = 5;
/** Hash functions, in bands of rows: two texts that share three shingles in ten meet in some band in 99 of 100 cases. */
export const BANDS = 48;
const ROWS = 2;

/** What stands for a text when it is compared. */
export interface Sketch {
  /** Hashes of its shingles, each once. */
  shingles: ReadonlySet<number>;
  /** Its numbers as printed: `1.250`, `81,3`. */
  numbers: ReadonlySet<string>;
  /** One value for each band. */
  bands: readonly string[];
}

const TOKEN = /[\p{L}\p{M}]+|\d+(?:[.,]\d+)*/gu;

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h >>> 0;
}

/** The i-th of a family of hash functions over hashes (murmur3's last mix, salted). */
function mix(value: number, i: number): number {
  let h = (value ^ Math.imul(i + 1, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** Shingles of syllables, numbers, and a MinHash signature in bands (locality-sensitive hashing). Linear in the text. */
export function sketchOf(text: string): Sketch {
  const tokens = text.normalize('NFC').toLowerCase().match(TOKEN) ?? [];
  const shingles = new Set<number>();
  for (let i = 0; i + WORDS <= tokens.length; i++) shingles.add(hash(tokens.slice(i, i + WORDS).join(' ')));
  const smallest = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles)
    for (let i = 0; i < smallest.length; i++) smallest[i] = Math.min(smallest[i]!, mix(shingle, i));
  const bands = Array.from({ length: BANDS }, (_, b) => `${b}:${smallest.slice(b * ROWS, b * ROWS + ROWS).join('.')}`);
  return { shingles, numbers: new Set(tokens.filter((token) => /^\d/.test(token))), bands };
}

/** Part of the smaller set that the other holds, too (containment): a copy may be cut. 0 when one is empty. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const item of small) if (large.has(item)) common++;
  return small.size === 0 ? 0 : common / small.size;
}
