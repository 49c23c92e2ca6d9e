import { type Words, isLetter, isMark, wordsOf } from './letters.js';

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

// What a UTF-16 unit asks of the view; most ask nothing.
const REPLACED = 1;
const GAP = 2;
/** Changes the text's length: marks, invisible characters, halves of pairs. */
const ODD = 4;
/** The marked vowel of an old spelling: `oà`, `uý`. */
const TONED = 8;
const asks = new Uint8Array(0x10000);
for (let unit = 0; unit < asks.length; unit++) {
  const char = String.fromCharCode(unit);
  const surrogate = unit >= 0xd800 && unit < 0xe000;
  if (isMark(unit) || surrogate || INVISIBLE.test(char)) asks[unit] = ODD;
  else if ((CHARACTERS.get(char) ?? char) !== char)
    asks[unit] = CHARACTERS.get(char) === ' ' ? REPLACED | GAP : REPLACED;
  else if (char === ' ') asks[unit] = GAP;
}
for (const pair of OLD_TONE.keys()) asks[pair.charCodeAt(1)]! |= TONED;

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

/** Where the cluster (a base with its marks) of each unit of the view starts and ends in the original. */
interface Offsets {
  starts: Int32Array;
  ends: Int32Array;
}

/** Offsets of a view whose first units are those of the original. */
function offsetsFrom(size: number, original: string): Offsets {
  const most = original.length * 3; // in NFC a cluster may be three times as long
  const offsets = { starts: new Int32Array(most), ends: new Int32Array(most) };
  for (let i = 0; i < size; i++) {
    offsets.starts[i] = i;
    offsets.ends[i] = i + 1;
  }
  return offsets;
}

/** The text of the view; with offsets only when anything changes the length. */
function normalised(original: string): { text: string; offsets: Offsets | null } {
  let offsets: Offsets | null = null;
  let text = '';
  let size = 0;
  let done = 0; // up to here the original is in `text`
  let spaceBefore = false;
  let oldTones = false; // may there be any?
  for (let start = 0, end = 0; start < original.length; start = end) {
    const asked = asks[original.charCodeAt(start)]!;
    end = start + (asked === ODD && isPair(original, start) ? 2 : 1);
    while (end < original.length && isMark(original.charCodeAt(end))) end++;
    const single = end - start === 1;
    let out: string | null = null; // what stands for the cluster, where it changes
    if (!single || !(asked === 0 || asked === TONED || (asked === GAP && !spaceBefore))) {
      const composed = single ? original[start]! : original.slice(start, end).normalize('NFC');
      out =
        asked === ODD && composed.length === 1 && INVISIBLE.test(composed)
          ? ''
          : (CHARACTERS.get(composed) ?? composed);
      if (out === ' ' && spaceBefore) out = '';
      else if (out !== '') spaceBefore = out === ' ';
      text += original.slice(done, start) + out;
      done = end;
      if (out.length !== end - start) offsets ??= offsetsFrom(size, original);
    } else spaceBefore = asked === GAP;
    oldTones ||= !single || (asked === TONED && !isLetter(original.charCodeAt(end)));
    const length = out?.length ?? 1;
    for (let i = 0; i < length; i++, size++) {
      if (!offsets) continue;
      offsets.starts[size] = start;
      offsets.ends[size] = end;
    }
  }
  text = done === 0 ? original : text + original.slice(done);
  return { text: oldTones ? modernTones(text) : text, offsets };
}

/** Leaves the units at these places out of the text, and out of its offsets. */
function without(text: string, { starts, ends }: Offsets, places: readonly number[]): string {
  let left = '';
  let size = 0;
  for (let i = 0; i <= places.length; i++) {
    const from = i === 0 ? 0 : places[i - 1]! + 1;
    const to = places[i] ?? text.length;
    starts.copyWithin(size, from, to);
    ends.copyWithin(size, from, to);
    size += to - from;
    left += text.slice(from, to);
  }
  return left;
}

/** Builds the view of a document. Linear in its length; the usual text (NFC, no odd spacing) needs no offsets. */
export function viewOf(original: string): View {
  let { text, offsets } = normalised(original);
  if (offsets || original.includes('BH ')) {
    const broken = Array.from(text.matchAll(BROKEN_ABBREVIATION), (m) => m.index + 2);
    if (broken.length > 0) text = without(text, (offsets ??= offsetsFrom(text.length, original)), broken);
  }
  return new TextView(original, text, lowerCase(text), offsets, null);
}

/** A class, so that all views have one shape: what reads a view millions of times is compiled once for all documents. */
class TextView implements View {
  private flat: View | null = null;

  constructor(
    readonly original: string,
    readonly text: string,
    readonly lower: string,
    private readonly offsets: Offsets | null,
    private split: Words | null,
  ) {}

  get words(): Words {
    return (this.split ??= wordsOf(this.lower));
  }

  get unwrapped(): View {
    const { original, text, lower, offsets, words } = this;
    return (this.flat ??= new TextView(original, text, lower.replaceAll('\n', ' '), offsets, words));
  }

  quote(start: number, end: number): Quote {
    if (end <= start) throw new RangeError(`empty span ${start}..${end}`);
    const from = this.offsets ? this.offsets.starts[start]! : start;
    const to = this.offsets ? this.offsets.ends[end - 1]! : end;
    return { start: from, end: to, quote: this.original.slice(from, to) };
  }
}
