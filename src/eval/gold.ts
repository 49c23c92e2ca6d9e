/**
 * Gold annotations: the record written by hand (see corpus/README.md), and where its quotes lie in the text.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DateMention, Figure, Finding, Official, Organisation } from '../../schemas/index.js';

/** A quote of the gold with its place in the text. `start` is -1 when the text does not hold the quote. */
export interface Spanned {
  quote: string;
  start: number;
  end: number;
}

export type GoldFigure = Spanned &
  Pick<Figure, 'value' | 'upper' | 'unit' | 'concept' | 'scheme' | 'measure' | 'status' | 'period' | 'place'> &
  Partial<Pick<Figure, 'bound' | 'base' | 'organisation'>> & { segment?: number };
export type GoldDate = Spanned & Pick<DateMention, 'value'> & { segment?: number };

/** The gold of one input file, ready to be compared: spans instead of `nth`. */
export interface Gold {
  figures: GoldFigure[];
  dates: GoldDate[];
  officials: Pick<Official, 'name' | 'positions'>[];
  organisations: Pick<Organisation, 'name'>[];
  findings: Pick<Finding, 'kind' | 'quotes' | 'note'>[];
}

/** One input file with its gold. */
export interface Sample {
  document: string;
  text: string;
  gold: Gold;
}

/** Index of the nth (1-based) occurrence of a quote, occurrences inside longer numbers counted; -1 when there is none. */
export function indexOfNth(text: string, quote: string, nth: number): number {
  let at = -1;
  for (let i = 0; i < nth; i++) {
    at = text.indexOf(quote, at + 1);
    if (at < 0) return -1;
  }
  return at;
}

/** Turns the `quote` + `nth` of a gold file into spans of its text. */
export function locate(file: unknown, text: string): Gold {
  const record = file as Gold;
  const spanned = <T extends Spanned>(item: T & { nth?: number }): T => {
    const start = indexOfNth(text, item.quote, item.nth ?? 1);
    return { ...item, start, end: start + item.quote.length };
  };
  return {
    figures: record.figures.map(spanned),
    dates: record.dates.map(spanned),
    officials: record.officials,
    organisations: record.organisations,
    findings: record.findings ?? [],
  };
}

/** Names of the files of a folder without their extension → their full paths. */
const filesOf = (folder: string, extension: RegExp): Map<string, string> =>
  new Map(
    readdirSync(folder)
      .filter((name) => extension.test(name))
      .sort()
      .map((name) => [name.replace(extension, ''), join(folder, name)]),
  );

/** Reads a folder of texts (`.txt`, or `.md` for newspaper pages) and its gold. Throws when a text is missing. */
export function readSamples(textFolder: string, goldFolder: string): Sample[] {
  const texts = filesOf(textFolder, /\.(?:txt|md)$/);
  return [...filesOf(goldFolder, /\.json$/)].map(([document, goldPath]) => {
    const textPath = texts.get(document);
    if (textPath === undefined) throw new Error(`${goldPath}: no text of that name in ${textFolder}`);
    const text = readFileSync(textPath, 'utf8');
    return { document, text, gold: locate(JSON.parse(readFileSync(goldPath, 'utf8')), text) };
  });
}
