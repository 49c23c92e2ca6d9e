import { Readable, type Transform } from 'node:stream';
import { stringify } from 'csv-stringify';
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

const stringifier = ({ excel }: CsvStyle): Transform =>
  stringify({ bom: excel, record_delimiter: excel ? 'windows' : 'unix' });

function* records<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): Generator<string[]> {
  yield columns.map((column) => column.name);
  for (const row of rows) yield columns.map((column) => written(column.of(row)));
}

/** A table as CSV text, row by row. */
export const csvOf = (store: Store, table: AnyTable, filter: Filter, style: CsvStyle): Readable =>
  Readable.from(records(table.columns, table.rows(store, filter))).compose(stringifier(style)) as Readable;
