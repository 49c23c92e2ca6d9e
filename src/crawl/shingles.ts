/** Words in a row that make a shingle: long enough that two reports of one subject share few by chance. */
const WORDS = 5;
/** Shingles of each kind by which a text is looked up: those with the smallest hashes, which is a sample by chance. */
const KEYS = 16;

/** What stands for a text when it is compared. */
export interface Sketch {
  /** Hashes of its shingles, each once. */
  shingles: ReadonlySet<number>;
  /** Its numbers as printed: `1.250`, `80,0`. */
  numbers: ReadonlySet<string>;
}

/** By what texts that may be copies of each other find each other. */
export interface Keys {
  /** Of all its shingles. Monthly reports in set phrases share these. */
  words: readonly number[];
  /** Of those with a telling number in them, which only copies share; of texts with hardly a number none. */
  numbers: readonly number[];
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

/** The syllables and numbers of a text in order, hashed (FNV-1a, 32 bits), and where which number stands among them. */
interface Tokens {
  hashes: number[];
  numbers: { at: number; printed: string }[];
}

function tokensOf(original: string): Tokens {
  const text = original.normalize('NFC').toLowerCase();
  const tokens: Tokens = { hashes: [], numbers: [] };
  for (let i = 0; i < text.length;) {
    const kind = kindAt(text, i);
    const start = i;
    let hash = 0x811c9dc5;
    while (kind !== MARK && (kindAt(text, i) === kind || (kind === DIGIT && isPoint(text, i)))) {
      hash = Math.imul(hash ^ text.charCodeAt(i++), 0x01000193);
    }
    if (kind === MARK) i++;
    else {
      if (kind === DIGIT) tokens.numbers.push({ at: tokens.hashes.length, printed: text.slice(start, i) });
      tokens.hashes.push(hash);
    }
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

/** Shingles of syllables, and numbers. Linear in the text. */
export function sketchOf(text: string): Sketch {
  const tokens = tokensOf(text);
  return { shingles: new Set(shinglesOf(tokens)), numbers: new Set(tokens.numbers.map(({ printed }) => printed)) };
}

/** The keys of a text, or null when it has fewer shingles than `shortest`; number keys from `enough` numbers on. */
export function keysOf(text: string, shortest: number, enough: number): Keys | null {
  const tokens = tokensOf(text);
  const shingles = shinglesOf(tokens);
  const words = distinct(shingles.slice());
  if (words.length < shortest) return null;
  const numbers: number[] = [];
  if (new Set(tokens.numbers.map(({ printed }) => printed)).size >= enough) {
    for (const { at, printed } of tokens.numbers) {
      if (TELLING.test(printed)) numbers.push(...shingles.subarray(Math.max(0, at - WORDS + 1), at + 1));
    }
  }
  return { words: words.slice(0, KEYS), numbers: distinct(Uint32Array.from(numbers)).slice(0, KEYS) };
}

/** Each once, the smallest first. */
const distinct = (hashes: Uint32Array): number[] => [...hashes.sort().filter((hash, i, all) => hash !== all[i - 1])];

/** Part of the smaller set that the other holds, too (containment): a copy may be cut. 0 when one is empty. */
export function shared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let common = 0;
  for (const item of small) if (large.has(item)) common++;
  return small.size === 0 ? 0 : common / small.size;
}
