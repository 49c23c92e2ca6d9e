import { stripVTControlCharacters } from 'node:util';

/** Spaces between two columns. */
export const GAP = 2;

/** How wide the terminal is; without limit where the output goes to a file or another program. */
export const room = (): number => process.stdout.columns || Infinity;

const lengthOf = (text: string): number => stripVTControlCharacters(text).normalize('NFC').length;
const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(lengthOf));
/** The least width that cuts no word of these cells. */
export const longestWord = (cells: readonly string[]): number => longest(cells.flatMap((cell) => cell.split(/\s+/)));
const sum = (widths: readonly number[]): number => widths.reduce((a, b) => a + b, GAP * (widths.length - 1));

/** How a table is laid out: as wide as it likes, in columns of these widths, or with its rows one below the other. */
export type Layout = 'free' | 'stacked' | readonly number[];

/**
 * Columns as wide as their cells where there is room for them. Else the widest give way, down to their longest word; and
 * where there is no room for the words the rows are stacked, each cell on a line of its own.
 */
export function layoutOf(rows: readonly (readonly string[])[], width: number): Layout {
  const columns = rows[0]!.map((_, i) => rows.map((row) => row[i]!));
  const widths = columns.map((cells) => longest(cells.flatMap((cell) => cell.split('\n'))));
  if (sum(widths) <= width) return 'free';
  const least = columns.map(longestWord);
  if (sum(least) > width) return 'stacked';
  while (sum(widths) > width) {
    const free = widths.map((w, i) => (w > least[i]! ? w : 0));
    widths[free.indexOf(Math.max(...free))]!--;
  }
  return widths;
}
