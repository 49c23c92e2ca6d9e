import { setImmediate } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import exceljs from 'exceljs';
import type { Filter } from '../query/index.js';
import type { Store } from '../store/index.js';
import type { Cell } from './columns.js';
import { type AnyTable, TABLES } from './tables.js';

/** What a sheet holds at most, its head included. Longer tables go on in another sheet. */
const MAX_ROWS = 1_048_576;
/** What a cell holds at most; longer text is cut and says so. */
const MAX_CELL = 32_767;
const CUT = ' […]';

/** The time that a workbook and its parts bear, so that the same data make the same bytes: the first that a zip can say. */
const NO_TIME = new Date('1980-01-01T00:00:00Z');

interface Zip {
  append(source: unknown, part: { name: string; date?: Date }): unknown;
}

/** A workbook without times of the clock. */
class TimelessBook extends exceljs.stream.xlsx.WorkbookWriter {
  declare zip: Zip; // the library's own; it leaves dates of parts to the clock
  override created = NO_TIME;
  override modified = NO_TIME;

  // The first step of making a book, and it adds the first part.
  override addThemes(): Promise<void> {
    const { zip } = this;
    const append = zip.append.bind(zip);
    zip.append = (source, part) => append(source, { ...part, date: NO_TIME });
    return super.addThemes();
  }
}

/** Rows between two breaths, in which what was written can flow off. */
const BATCH = 500;

// XML 1.0 has no way to write these.
// eslint-disable-next-line no-control-regex
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const WIDTHS = { string: 18, number: 16, integer: 9, boolean: 9, date: 11 } as const;

function written(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.replace(UNWRITABLE, '');
  return text.length > MAX_CELL ? text.slice(0, MAX_CELL - CUT.length) + CUT : text;
}

function sheetOf(book: exceljs.stream.xlsx.WorkbookWriter, table: AnyTable, part: number): exceljs.Worksheet {
  const sheet = book.addWorksheet(part === 1 ? table.name : `${table.name} ${part}`, {
    views: [{ state: 'frozen', ySplit: 1 }],
  });
  sheet.columns = table.columns.map(({ name, type }) => ({
    header: name,
    width: Math.max(WIDTHS[type], name.length + 2),
  }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: table.columns.length } };
  sheet.getRow(1).font = { bold: true };
  sheet.getRow(1).commit();
  return sheet;
}

/** Writes a workbook with the sheets figures, articles, findings and codebook. Text cells are text, so nothing is run. */
export async function writeXlsx(store: Store, filter: Filter, out: Writable): Promise<void> {
  const book = new TimelessBook({ stream: out, useStyles: true, useSharedStrings: false });
  for (const table of [TABLES.figures, TABLES.articles, TABLES.findings, TABLES.codebook] as AnyTable[]) {
    let part = 1;
    let sheet = sheetOf(book, table, part);
    let count = 1;
    for (const row of table.rows(store, filter)) {
      if (count === MAX_ROWS) {
        sheet.commit();
        sheet = sheetOf(book, table, ++part);
        count = 1;
      }
      sheet.addRow(table.columns.map((column) => written(column.of(row)))).commit();
      if (++count % BATCH === 0) await setImmediate();
    }
    sheet.commit();
  }
  await book.commit();
}
