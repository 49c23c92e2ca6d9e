import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import exceljs from 'exceljs';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { type AnyTable, type Cell, TABLES, exportTo, plain } from '../../src/export/index.js';
import { iterateArticles } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { awkwardStore, storedFigures } from './stored.js';

const folder = testFolder();
const store = awkwardStore();
const tables = Object.values(TABLES) as AnyTable[];

/** A table as it was stored, cell by cell. */
const stored = (table: AnyTable): Cell[][] =>
  [...table.rows(store, { rejected: true })].map((row) => table.columns.map((c) => c.of(row)));

// The file is right; exceljs decodes entities of such cells once more when it reads them.
const decodedTwice = (cell: Cell): Cell => (typeof cell === 'string' ? cell.replaceAll('&amp;', '&') : cell);

test('xlsx: every sheet reads back as stored, and text is text', async () => {
  const path = folder.path('all.xlsx');
  await exportTo(store, {}, 'xlsx', path);
  const book = new exceljs.Workbook();
  await book.xlsx.readFile(path);
  expect(book.worksheets.map((sheet) => sheet.name)).toEqual(['figures', 'articles', 'findings', 'codebook']);
  for (const table of tables) {
    const sheet = book.getWorksheet(table.name)!;
    const width = table.columns.length;
    const rows: unknown[][] = [];
    sheet.eachRow((row) => rows.push(Array.from({ length: width }, (_, i) => row.getCell(i + 1).value ?? null)));
    expect(rows[0]).toEqual(table.columns.map((c) => c.name));
    expect(rows.slice(1)).toEqual(stored(table).map((row) => row.map(decodedTwice)));
    sheet.eachRow((row) => row.eachCell((cell) => expect(cell.type).not.toBe(exceljs.ValueType.Formula)));
  }
});

test('parquet: figures read back as stored, with types and descriptions', async () => {
  const path = folder.path('figures.parquet');
  await exportTo(store, {}, 'parquet', path);
  const { buffer, byteOffset, byteLength } = readFileSync(path);
  const file = buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer;
  const { columns } = TABLES.figures;
  const rows = await parquetReadObjects({ file });
  expect(rows).toEqual(storedFigures(store).map((o) => Object.fromEntries(columns.map((c) => [c.name, c.of(o)]))));
  const notes = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]));
  expect(notes.get('description:quote')).toBe('the figure as printed');
});

test('parquet without rows is a file of no rows', async () => {
  const path = folder.path('none.parquet');
  await exportTo(store, { place: ['không có'] }, 'parquet', path);
  const bytes = readFileSync(path);
  expect(
    Number(
      parquetMetadata(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer).num_rows,
    ),
  ).toBe(0);
});

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  schema: {
    fields: { name: string; type: string; constraints?: { required?: boolean; enum?: string[] } }[];
    primaryKey: string[];
  };
}

test('datapackage: every resource is as described, and reads back as stored', async () => {
  const path = folder.path('dataset');
  await exportTo(store, {}, 'datapackage', path, { licence: 'CC-BY-4.0', citation: 'Mẫu (2024).' });
  const descriptor = JSON.parse(readFileSync(`${path}/datapackage.json`, 'utf8')) as { resources: Resource[] };
  expect(descriptor).toMatchObject({
    profile: 'tabular-data-package',
    licenses: [{ name: 'CC-BY-4.0' }],
    citation: 'Mẫu (2024).',
  });
  expect(descriptor.resources.map((r) => r.name)).toEqual(tables.map((t) => t.name));
  for (const [i, { path: name, bytes, hash, schema }] of descriptor.resources.entries()) {
    const data = readFileSync(`${path}/${name}`);
    expect([data.length, `sha256:${createHash('sha256').update(data).digest('hex')}`]).toEqual([bytes, hash]);
    const [head, ...rows] = parse(data) as string[][];
    expect(head).toEqual(schema.fields.map((f) => f.name));
    const read = rows.map((row) => row.map((cell, j) => valueOf(cell, schema.fields[j]!)));
    expect(read).toEqual(stored(tables[i]!));
    const keys = rows.map((row) => schema.primaryKey.map((key) => row[head!.indexOf(key)]).join('|'));
    expect(new Set(keys).size).toBe(rows.length);
  }
});

/** A cell by its field, as a reader of Data Packages would take it; breaks when a constraint does not hold. */
function valueOf(cell: string, { name, type, constraints }: Resource['schema']['fields'][number]): Cell {
  if (cell === '') {
    expect(constraints?.required, name).not.toBe(true);
    return null;
  }
  if (constraints?.enum) expect(constraints.enum).toContain(cell);
  if (type === 'date') expect(cell).toMatch(/^\d{4}-\d\d-\d\d$/);
  if (type === 'boolean') return cell === 'true';
  return type === 'number' || type === 'integer' ? Number(cell) : plain(cell);
}

test('a package without a stated licence says so', async () => {
  await exportTo(store, {}, 'datapackage', folder.path('bare'));
  const descriptor = JSON.parse(readFileSync(folder.path('bare/datapackage.json'), 'utf8')) as object;
  expect(descriptor).toMatchObject({
    licenses: [{ name: 'notspecified' }],
    citation: expect.stringContaining('baoso'),
  });
});

test('brat: spans find their text in code points, notes hold the entries', async () => {
  const path = folder.path('brat');
  await exportTo(store, {}, 'brat', path);
  const names = readdirSync(path).filter((name) => name.endsWith('.ann')).sort(); // prettier-ignore
  const articles = [...iterateArticles(store)];
  expect(names).toHaveLength(articles.length);
  names.forEach((name, i) => {
    const points = [...readFileSync(`${path}/${name.replace('.ann', '.txt')}`, 'utf8')];
    const lines = readFileSync(`${path}/${name}`, 'utf8').trimEnd().split('\n').map((line) => line.split('\t')); // prettier-ignore
    for (const [id, where, quote] of lines.filter(([id]) => id!.startsWith('T'))) {
      const spans = where!.split(' ').slice(1).join(' ').split(';').map((span) => span.split(' ').map(Number)); // prettier-ignore
      expect(spans.map(([from, to]) => points.slice(from, to).join('')).join(' '), id).toBe(quote);
    }
    const notes = lines
      .filter(([, target]) => target!.startsWith('AnnotatorNotes'))
      .map(([, , note]) => JSON.parse(note!) as object);
    expect(notes.slice(0, 4)).toEqual(articles[i]!.figures);
    const targets = new Set(lines.map(([id]) => id));
    for (const [, target] of lines.filter(([id]) => id!.startsWith('#')))
      expect(targets).toContain(target!.split(' ')[1]);
  });
});

test('a file that cannot be written leaves nothing behind', async () => {
  await expect(exportTo(store, {}, 'csv', folder.path('no/such/folder.csv'))).rejects.toThrow(/ENOENT/);
  expect(existsSync(folder.path('no'))).toBe(false);
  expect(store.db.inTransaction).toBe(false);
});
