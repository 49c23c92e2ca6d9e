import { type BasicType, type ColumnSource, ParquetWriter, fileWriter, schemaFromColumnData } from 'hyparquet-writer';
import type { Filter } from '../query/index.js';
import type { Store } from '../store/index.js';
import type { Cell, ColumnType } from './columns.js';
import { type AnyTable, TABLES } from './tables.js';

/** Rows held in memory, and written together. */
const GROUP = 10_000;

const TYPES: Readonly<Record<ColumnType, BasicType>> = {
  string: 'STRING',
  date: 'STRING',
  number: 'DOUBLE',
  integer: 'INT32',
  boolean: 'BOOLEAN',
};

const columnsOf = (table: AnyTable, data: readonly Cell[][]): ColumnSource[] =>
  table.columns.map(({ name, type, required }, i) => ({
    name,
    data: data[i]!,
    type: TYPES[type],
    nullable: !required,
  }));

/** Writes the figures as one Parquet file, a row group at a time. Every column's meaning is in the file's metadata. */
export function writeParquet(store: Store, filter: Filter, path: string): void {
  const table: AnyTable = TABLES.figures;
  const empty = (): Cell[][] => table.columns.map(() => []);
  const writer = new ParquetWriter({
    writer: fileWriter(path),
    schema: schemaFromColumnData({ columnData: columnsOf(table, empty()) }),
    kvMetadata: table.columns.map(({ name, description }) => ({ key: `description:${name}`, value: description })),
    createdBy: 'baoso',
  });
  let group = empty();
  const flush = (): void => {
    void writer.write({ columnData: columnsOf(table, group), rowGroupSize: GROUP });
    group = empty();
  };
  for (const row of table.rows(store, filter)) {
    table.columns.forEach((column, i) => group[i]!.push(column.of(row)));
    if (group[0]!.length === GROUP) flush();
  }
  if (group[0]!.length > 0) flush();
  void writer.finish();
}
