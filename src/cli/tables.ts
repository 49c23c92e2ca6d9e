import Table from 'cli-table3';

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

/** A table with a rule below its head and none between its rows. Numbers are grouped and set to the right. */
export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const numeric = head.map((_, i) => rows.some((row) => typeof row[i] === 'number'));
  const out = new Table({
    head: [...head],
    chars: LINES,
    colAligns: numeric.map((right) => (right ? 'right' : 'left')),
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0, compact: true },
  });
  for (const row of rows) out.push(row.map((cell) => (typeof cell === 'number' ? number(cell) : (cell ?? ''))));
  return out.toString().replace(/[ \t]+$/gm, '');
}
