import Table from 'cli-table3';
import { GAP, layoutOf, longestWord, room } from './fit.js';

type Cell = string | number | null | undefined;

const LINES = {
  top: '', 'top-mid': '', 'top-left': '', 'top-right': '',
  bottom: '', 'bottom-mid': '', 'bottom-left': '', 'bottom-right': '',
  left: '', 'left-mid': '', mid: '─', 'mid-mid': '─', right: '', 'right-mid': '', middle: '  ',
}; // prettier-ignore

const count = new Intl.NumberFormat('en-GB');

/** 1234567 → `1,234,567`: English prose on screen; records keep plain numbers. */
export const number = (n: number): string => count.format(n);

/** `1 figure`, `1,250 figures`. */
export const counted = (n: number, one: string): string => `${number(n)} ${one}${n === 1 ? '' : 's'}`;

const STYLE = { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true };

const trimmed = (out: InstanceType<typeof Table>): string => out.toString().replace(/[ \t]+$/gm, '');

/**
 * A table with a rule below its head and none between its rows. Numbers are grouped and set to the right. On a terminal
 * cells are wrapped to fit; what cannot be wrapped is stacked, a line for each cell that is not empty.
 */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[], width = room()): string {
  const numeric = head.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'number' ? number(cell) : (cell ?? ''))));
  const layout = layoutOf([head, ...cells], width);
  if (layout === 'stacked') return cells.map((row) => stacked(head, row, width)).join('\n\n');
  const out = new Table({
    head: [...head],
    chars: LINES,
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
    style: STYLE,
    ...(layout === 'free' ? {} : { colWidths: [...layout], wordWrap: true }),
  });
  out.push(...cells);
  return trimmed(out);
}

function stacked(head: readonly string[], row: readonly string[], width: number): string {
  const names = Math.max(...head.map((name) => name.length));
  const rest = Math.max(names, width - names - GAP);
  const out = new Table({
    chars: { ...LINES, mid: '', 'mid-mid': '' },
    style: STYLE,
    colWidths: [names, rest],
    wordWrap: true,
    wrapOnWordBoundary: longestWord(row) <= rest,
  });
  out.push(...row.flatMap((cell, i) => (cell === '' ? [] : [[head[i]!, cell]])));
  return trimmed(out);
}
