import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
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

/** Rows that are handed on at once: a stream costs as much for each piece as for a row. */
const PIECE = 500;

/** Rows as CSV text, the head among them, in pieces of some size. */
export function* csvText(rows: Iterable<readonly Cell[]>, { excel }: CsvStyle): Generator<string> {
  const record_delimiter = excel ? 'windows' : 'unix';
  let piece: string[][] = [];
  let bom = excel;
  for (const row of rows) {
    piece.push(row.map(written));
    if (piece.length < PIECE) continue;
    yield stringify(piece, { bom, record_delimiter });
    piece = [];
    bom = false;
  }
  yield stringify(piece, { bom, record_delimiter });
}

function* cellsOf<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<Cell[]> {
  yield columns.map((column) => column.name);
  for (const row of rows) yield columns.map((column) => column.of(row));
}

/** A table as CSV text, row by row. */
export const csvOf = (store: Store, table: AnyTable, filter: Filter, style: CsvStyle): Readable =>
  Readable.from(csvText(cellsOf(table.columns, table.rows(store, filter)), style));
