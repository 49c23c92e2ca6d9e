/** Words in a row that make a shingle: long enough that two reports of one subject share few by chance. */
const WORDS = 5;
/** What stands for a text when it is compared: hashes, each once, the smallest first. */
export interface Sketch {
  shingles: Uint32Array;
  /** Shingles with a telling number in them, which only copies share. */
  telling: Uint32Array;
  /** Numbers as printed: `1.250`, `80,0`. */
  numbers: Uint32Array;
}

/** Days, months and years are printed everywhere: 1.250 and 80,5 are not. */
const TELLING = /^\d+[.,]\d|^\d{5}/;

const [UNKNOWN, MARK, LETTER, DIGIT] = [0, 1, 2, 3];
const LETTERS = /[\p{L}\p{M}]/u;
const DIGITS = /\d/;
// Learnt as characters are met: asking a regular expression for each would take most of the time
const kinds = new Uint8Array(65_536);

function kindAt(text: string, i: number): number {
  const code = text.charCodeAt(i);
  if (Number.isNaN(code)) return MARK;
  const known = kinds[code]!;
  if (known !== UNKNOWN) return known;
  return (kinds[code] = DIGITS.test(text[i]!) ? DIGIT : LETTERS.test(text[i]!) ? LETTER : MARK);
}

/** The syllables and numbers of a text in order, hashed (FNV-1a, 32 bits), and which of them are (telling) numbers. */
interface Tokens {
  hashes: number[];
  numbers: number[];
  telling: number[];
}

function tokensOf(original: string): Tokens {
  const text = original.normalize('NFC').toLowerCase();
  const tokens: Tokens = { hashes: [], numbers: [], telling: [] };
  for (let i = 0; i < text.length;) {
    const kind = kindAt(text, i);
    const start = i;
    let hash = 0x811c9dc5;
    while (kind !== MARK && (kindAt(text, i) === kind || (kind === DIGIT && isPoint(text, i)))) {
      hash = Math.imul(hash ^ text.charCodeAt(i++), 0x01000193);
    }
    if (kind === MARK) {
      i++;
      continue;
    }
    if (kind === DIGIT) {
      tokens.numbers.push(hash);
      if (TELLING.test(text.slice(start, i))) tokens.telling.push(tokens.hashes.length);
    }
    tokens.hashes.push(hash);
  }
  return tokens;
}

/** The point or comma inside of 1.250 and 80,5. */
const isPoint = (text: string, i: number): boolean =>
  (text[i] === '.' || text[i] === ',') && kindAt(text, i + 1) === DIGIT;

/** One hash for each five tokens in a row; murmur3's last mix spreads them, so that the smallest are a sample by chance. */
function shinglesOf({ hashes }: Tokens): Uint32Array {
  const shingles = new Uint32Array(Math.max(0, hashes.length - WORDS + 1));
  for (let from = 0; from < shingles.length; from++) {
    let h = 0x9747b28c;
    for (let i = from; i < from + WORDS; i++) h = Math.imul(((h << 13) | (h >>> 19)) ^ hashes[i]!, 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
    shingles[from] = h ^ (h >>> 16);
  }
  return shingles;
}

/** Shingles of syllables, and numbers. Linear in the text but for sorting. */
export function sketchOf(text: string): Sketch {
  const tokens = tokensOf(text);
  const shingles = shinglesOf(tokens);
  const telling = tokens.telling.flatMap((at) => [...shingles.subarray(Math.max(0, at - WORDS + 1), at + 1)]);
  return {
    telling: distinct(Uint32Array.from(telling)),
    numbers: distinct(Uint32Array.from(tokens.numbers)),
    shingles: distinct(shingles),
  };
}

/** Each once, the smallest first. Sorts in place. */
function distinct(hashes: Uint32Array): Uint32Array {
  let length = 0;
  for (const hash of hashes.sort()) {
    if (length === 0 || hash !== hashes[length - 1]) hashes[length++] = hash;
  }
  return hashes.slice(0, length);
}

/** How many hashes stand in both. */
export function common(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const difference = a[i]! - b[j]!;
    if (difference === 0) count++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return count;
}

/** Part of the smaller set that the other holds, too (containment): a copy may be cut. 0 when one is empty. */
export const shared = (a: Uint32Array, b: Uint32Array): number =>
  common(a, b) / Math.max(1, Math.min(a.length, b.length));
