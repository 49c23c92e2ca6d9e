import { type Words, isMark, wordsOf } from './letters.js';

/**
 * The normalised view of a document: the text that rules match on, with a map back to the text as it was read.
 * Rules never see NFD, NBSP, curly quotes, long dashes or old tone-mark placement; quotes always come from the original.
 */
export interface Span {
  start: number;
  end: number;
}

/** A span of the original text with its characters: what a record prints. */
export interface Quote extends Span {
  quote: string;
}

export interface View {
  /** The document exactly as it was read. */
  readonly original: string;
  /** NFC, one kind of space, dash and quotation mark, runs of spaces folded, modern tone-mark placement. */
  readonly text: string;
  /** `text` in lower case, same length, so offsets are shared. */
  readonly lower: string;
  readonly words: Words;
  /** The same with a space for every line break in `lower`: for rules to which a wrapped line is none. */
  readonly unwrapped: View;
  /** Span of the view → span of the original with its characters. */
  quote(start: number, end: number): Quote;
}

// One-to-one replacements. NBSP, thin and other spaces → ' ' · – — − → '-' · “ ” → '"' · ‘ ’ → "'" · ％ → '%'
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...[...'\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t'].map(
    (c) => [c, ' '] as const,
  ),
  ...[...'\u2010\u2011\u2012\u2013\u2014\u2015\u2212'].map((c) => [c, '-'] as const),
  ...[...'\u201c\u201d\u201e\u201f\u00ab\u00bb'].map((c) => [c, '"'] as const),
  ...[...'\u2018\u2019\u201a\u201b\u00b4`'].map((c) => [c, "'"] as const),
  ['\uff05', '%'],
  ['\u2044', '/'],
  ['\u0110', 'Đ'],
  ['\u00d0', 'Đ'], // Icelandic Eth, a look-alike that old converters wrote for Đ
]);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/;

// What a UTF-16 unit asks of the view; most ask nothing.
const REPLACED = 1;
const GAP = 2;
/** Changes the text's length: marks, invisible characters, halves of pairs. */
const ODD = 4;
const asks = new Uint8Array(0x10000);
for (let unit = 0; unit < asks.length; unit++) {
  const char = String.fromCharCode(unit);
  const surrogate = unit >= 0xd800 && unit < 0xe000;
  if (isMark(unit) || surrogate || INVISIBLE.test(char)) asks[unit] = ODD;
  else if ((CHARACTERS.get(char) ?? char) !== char)
    asks[unit] = CHARACTERS.get(char) === ' ' ? REPLACED | GAP : REPLACED;
  else if (char === ' ') asks[unit] = GAP;
}

// hoà → hòa, khoẻ → khỏe, thuỷ → thủy: only at the end of a syllable, and never after q (quý, quỳ).
const OLD_TONE: ReadonlyMap<string, string> = new Map(
  (
    [
      ['oà', 'òa'], ['oá', 'óa'], ['oả', 'ỏa'], ['oã', 'õa'], ['oạ', 'ọa'],
      ['oè', 'òe'], ['oé', 'óe'], ['oẻ', 'ỏe'], ['oẽ', 'õe'], ['oẹ', 'ọe'],
      ['uỳ', 'ùy'], ['uý', 'úy'], ['uỷ', 'ủy'], ['uỹ', 'ũy'], ['uỵ', 'ụy'],
    ] as const
  ).flatMap(([old, modern]) => [
    [old, modern] as const,
    [old[0]!.toUpperCase() + old[1]!, modern[0]!.toUpperCase() + modern[1]!] as const,
    [old.toUpperCase(), modern.toUpperCase()] as const,
  ]),
); // prettier-ignore

const TONE_PAIR = /[oOuU][àáảãạèéẻẽẹỳýỷỹỵÀÁẢÃẠÈÉẺẼẸỲÝỶỸỴ](?!\p{L})/gu;
const modernTones = (text: string): string =>
  text.replace(TONE_PAIR, (pair: string, at: number) =>
    /[qQ]/.test(text[at - 1] ?? '') ? pair : (OLD_TONE.get(pair) ?? pair),
  );

// "BH YT", "BH XH": abbreviations that scanning broke. The space is dropped from the view, never from the quote.
const BROKEN_ABBREVIATION = /(?<![\p{L}\d])BH (?=(?:YT|XH|TN)(?![\p{L}\d]))/gu;

const lowerCase = (text: string): string => {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  let out = ''; // 'İ' and its like grow when lowered; keep them, or offsets would drift
  for (const unit of text) out += unit.toLowerCase().length === unit.length ? unit.toLowerCase() : unit;
  return out;
};

const isPair = (text: string, i: number): boolean => (text.codePointAt(i) ?? 0) > 0xffff;

/** The text of the view with, for each of its units, where its cluster (a base with its marks) starts and ends in the original. */
function mapped(original: string): { text: string; starts: Int32Array; ends: Int32Array } {
  const parts: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let spaceBefore = false;
  for (let start = 0, end = 0; start < original.length; start = end) {
    const asked = asks[original.charCodeAt(start)]!;
    end = start + (asked === ODD && isPair(original, start) ? 2 : 1);
    while (end < original.length && isMark(original.charCodeAt(end))) end++;
    const composed = end - start === 1 ? original[start]! : original.slice(start, end).normalize('NFC');
    if (asked === ODD && composed.length === 1 && INVISIBLE.test(composed)) continue;
    const out = asked & REPLACED || end - start > 1 ? (CHARACTERS.get(composed) ?? composed) : composed;
    const space = out === ' ';
    if (space && spaceBefore) continue;
    spaceBefore = space;
    parts.push(out);
    for (let i = 0; i < out.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  }
  return { text: parts.join(''), starts: new Int32Array(starts), ends: new Int32Array(ends) };
}

/** The text with its characters replaced one by one; null when anything changes its length, so that offsets need a map. */
function replaced(original: string): string | null {
  let text = '';
  let done = 0;
  let gap = false;
  for (let i = 0; i < original.length; i++) {
    const asked = asks[original.charCodeAt(i)]!;
    if (asked === 0) {
      gap = false;
      continue;
    }
    if (asked === ODD || (gap && asked & GAP)) return null;
    gap = (asked & GAP) !== 0;
    if (!(asked & REPLACED)) continue;
    text += original.slice(done, i) + CHARACTERS.get(original[i]!)!;
    done = i + 1;
  }
  return done === 0 ? original : text + original.slice(done);
}

/** Builds the view of a document. Linear in its length; the quick path (NFC, no odd spacing) keeps no offset map. */
export function viewOf(original: string): View {
  const broken = original.includes('BH ') && original.search(BROKEN_ABBREVIATION) >= 0;
  let text = broken ? null : replaced(original);
  let starts: Int32Array | null = null;
  let ends: Int32Array | null = null;
  if (text === null) {
    ({ text, starts, ends } = mapped(original));
    const dropped = new Set([...text.matchAll(BROKEN_ABBREVIATION)].map((m) => m.index + 2));
    if (dropped.size > 0) {
      const keep = (_: unknown, i: number): boolean => !dropped.has(i);
      text = text.split('').filter(keep).join('');
      starts = starts.filter(keep);
      ends = ends.filter(keep);
    }
  }
  text = modernTones(text);
  return new TextView(original, text, lowerCase(text), starts, ends, null);
}

/** A class, so that all views have one shape: what reads a view millions of times is compiled once for all documents. */
class TextView implements View {
  private flat: View | null = null;

  constructor(
    readonly original: string,
    readonly text: string,
    readonly lower: string,
    private readonly starts: Int32Array | null,
    private readonly ends: Int32Array | null,
    private split: Words | null,
  ) {}

  get words(): Words {
    return (this.split ??= wordsOf(this.lower));
  }

  get unwrapped(): View {
    const { original, text, lower, starts, ends, words } = this;
    return (this.flat ??= new TextView(original, text, lower.replaceAll('\n', ' '), starts, ends, words));
  }

  quote(start: number, end: number): Quote {
    if (end <= start) throw new RangeError(`empty span ${start}..${end}`);
    const from = this.starts ? this.starts[start]! : start;
    const to = this.ends ? this.ends[end - 1]! : end;
    return { start: from, end: to, quote: this.original.slice(from, to) };
  }
}
