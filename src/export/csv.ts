import { Readable } from 'node:stream';
import type { Filter } from '../query/index.js';
import type { Store } from '../store/index.js';
import type { Cell, Column } from './columns.js';
import type { AnyTable } from './tables.js';

// What a spreadsheet may take for a formula or a command, full-width forms included; and our own mark.
const RISKY = /^['=+\-@\t\r＝＋－＠]/;

/** Text that a spreadsheet shows and never runs: one apostrophe goes before what could be a formula. Lossless. */
export const inert = (text: string): string => (RISKY.test(text) ? `'${text}` : text);

/** Undoes `inert`. */
export const plain = (text: string): string => (text.startsWith("'") ? text.slice(1) : text);

/** A cell as CSV writes it. Numbers are numbers, negative ones too: digits cannot be a formula. */
const written = (cell: Cell): string => {
  if (cell === null) return '';
  return typeof cell === 'string' ? inert(cell) : String(cell);
};

export interface CsvStyle {
  /** For Excel: byte order mark and CRLF. Without: plain UTF-8 and LF, as RFC 4180 readers like best. */
  excel: boolean;
}

const BYTE_ORDER_MARK = '\ufeff';

// What ends a cell or a row, and the quotation mark itself
const SPECIAL = /[",\r\n]/;

/** One row without its end, as RFC 4180 has it. */
const rowOf = (cells: readonly Cell[]): string => {
  let row = '';
  for (let i = 0; i < cells.length; i++) {
    const cell = written(cells[i]!);
    row += (i > 0 ? ',' : '') + (SPECIAL.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  }
  return row;
};

/** Characters that are handed on at once: a stream costs as much for each piece as for a row. */
const PIECE = 65_536;

/** Rows as CSV text, the head among them, in pieces of some size. */
export function* csvText(rows: Iterable<readonly Cell[]>, { excel }: CsvStyle): Generator<string> {
  const end = excel ? '\r\n' : '\n';
  let piece = excel ? BYTE_ORDER_MARK : '';
  for (const row of rows) {
    piece += rowOf(row) + end;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

function* cellsOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<Cell[]> {
  yield columns.map((column) => column.name);
  for (const row of rows) yield columns.map((column) => column.of(row));
}

/** A table as CSV text, row by row. */
export const csvOf = (store: Store, table: AnyTable, filter: Filter, style: CsvStyle): Readable =>
  Readable.from(csvText(cellsOf(table.columns, table.rows(store, filter)), style));
