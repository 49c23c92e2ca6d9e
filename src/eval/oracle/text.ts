/** Text with planted truth: strings, and pieces whose spans and records are known exactly. */
import type { DateMention, Figure, Finding, Official, Organisation } from '../../../schemas/index.js';
import type { Gold } from '../gold.js';

export type FigureTruth = Pick<
  Figure,
  'value' | 'upper' | 'unit' | 'bound' | 'concept' | 'scheme' | 'measure' | 'base' | 'status' | 'period' | 'place'
>;

export type Piece =
  | { kind: 'figure'; quote: string; truth: FigureTruth }
  | { kind: 'date'; quote: string; truth: Pick<DateMention, 'type' | 'value'> }
  /** An agency as printed, and its canonical name. */
  | { kind: 'agency'; quote: string; name: string }
  /** Printed nothing: an official or a finding that the words around it make true. */
  | { kind: 'official'; truth: Pick<Official, 'name' | 'positions'> }
  | { kind: 'finding'; truth: Pick<Finding, 'kind' | 'quotes' | 'note'> };

export type Text = string | Piece | readonly Text[];

/** Template tag: say`toàn tỉnh có ${figure} tham gia`. */
export const say = (strings: TemplateStringsArray, ...values: Text[]): Text =>
  strings.flatMap((literal, i) => (i < values.length ? [literal, values[i]!] : [literal]));

/** Members joined as the press does: a, b và c. */
export const listed = (members: readonly Text[], last = ' và ', comma = ', '): Text =>
  members.flatMap((member, i) => (i === 0 ? [member] : [i === members.length - 1 ? last : comma, member]));

const isPiece = (text: Text): text is Piece => typeof text === 'object' && !Array.isArray(text);

function* flat(text: Text): Generator<string | Piece> {
  if (typeof text === 'string' || isPiece(text)) yield text;
  else for (const part of text) yield* flat(part);
}

const capital = (s: string): string => s.charAt(0).toUpperCase() + s.slice(1);

/** Begins with a capital, whatever piece comes first. */
export function sentence(text: Text): Text {
  const parts = [...flat(text)];
  const first = parts.findIndex((part) => (typeof part === 'string' ? part !== '' : 'quote' in part));
  return parts.map((part, i) => {
    if (i !== first) return part;
    if (typeof part === 'string') return capital(part);
    return 'quote' in part ? { ...part, quote: capital(part.quote) } : part;
  });
}

/** A statement that the printed numbers themselves make true. */
export const finding = (kind: Finding['kind'], quotes: string[]): Piece => ({
  kind: 'finding',
  truth: { kind, quotes, note: quotes.join(', ') },
});

/** How the pieces are spelt in the file: noise on words, another Unicode form. Pieces are spelt one by one. */
export interface Spelling {
  words: (s: string) => string;
  quote: (s: string) => string;
}

/** Writes the text out: one string, and the gold with spans in it. */
export function write(text: Text, spelling: Spelling): { text: string; gold: Gold } {
  let out = '';
  const gold: Gold = { figures: [], dates: [], officials: [], organisations: [], findings: [] };
  const agencies = new Set<string>();
  const spelt = new Map<string, string>();
  for (const part of flat(text)) {
    if (typeof part === 'string') {
      out += spelling.words(part);
      continue;
    }
    if (part.kind === 'official') gold.officials.push(part.truth);
    if (part.kind === 'finding') gold.findings.push(part.truth);
    if (!('quote' in part)) continue;
    const quote = part.kind === 'agency' ? spelling.words(part.quote) : spelling.quote(part.quote);
    const at = { quote, start: out.length, end: out.length + quote.length };
    out += quote;
    spelt.set(part.quote, quote);
    if (part.kind === 'figure') gold.figures.push({ ...part.truth, ...at });
    else if (part.kind === 'date') gold.dates.push({ ...part.truth, ...at });
    else agencies.add(part.name);
  }
  gold.findings = gold.findings.map((f) => ({ ...f, quotes: f.quotes.map((quote) => spelt.get(quote) ?? quote) }));
  gold.organisations = [...agencies].map((name): Pick<Organisation, 'name'> => ({ name }));
  return { text: out, gold };
}
