import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { zArticle } from '../../schemas/index.js';
import { TABLES, exportText, exportTo, inert, plain } from '../../src/export/index.js';
import { decisionsOn } from '../../src/query/index.js';
import { documentText, iterateArticles } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { NASTY, awkwardStore, storedFigures } from './stored.js';

const folder = testFolder();
const store = awkwardStore();
const { columns } = TABLES.figures;

/** A row of CSV → the cells it was made of. */
const cellsOf = (row: string[]): unknown[] =>
  columns.map(({ type }, i) => {
    const cell = row[i]!;
    if (cell === '') return null;
    return type === 'number' || type === 'integer' ? Number(cell) : plain(cell);
  });

test('csv: what is read back equals what was stored', async () => {
  const path = folder.path('figures.csv');
  await exportTo(store, {}, 'csv', path);
  const bytes = readFileSync(path);
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [head, ...rows] = parse(bytes, { bom: true, recordDelimiter: '\r\n' } as object) as string[][];
  expect(head).toEqual(columns.map((c) => c.name));
  const stored = storedFigures(store);
  expect(rows).toHaveLength(stored.length);
  expect(rows.map(cellsOf)).toEqual(stored.map((o) => columns.map((c) => c.of(o) || (c.of(o) === 0 ? 0 : null))));
});

test('csv: no cell can act as a formula, and numbers stay numbers', async () => {
  const rows = parse(await textOf(exportText(store, {}, 'csv')), { bom: true }) as string[][];
  const risky = rows
    .slice(1)
    .flatMap((row) => row.filter((cell, i) => /^[=+\-@\t\r]/.test(cell) && columns[i]!.type === 'string'));
  expect(risky).toEqual([]);
  const value = columns.findIndex((c) => c.name === 'value');
  expect(rows.some((row) => row[value] === '-3000000000')).toBe(true);
  for (const nasty of NASTY) expect(plain(inert(nasty))).toBe(nasty);
});

test('csv: decisions stand in columns of their own, the extracted value beside them', async () => {
  const rows = parse(await textOf(exportText(store, {}, 'csv')), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
  expect(rows.find((row) => row.decision === 'correct')).toMatchObject({
    value: '11', corrected: 'value; upper; scheme', corrected_value: '12', corrected_upper: '', corrected_scheme: 'BHTN', scheme: 'BHYT',
  }); // prettier-ignore
  expect(rows.filter((row) => row.decision === 'reject')).toMatchObject([{ value: '21' }]);
});

test('csv: a filter leaves out what it does not name', async () => {
  const rows = parse(await textOf(exportText(store, { unit: ['VND'], place: ['my tho'] }, 'csv')), {
    bom: true,
    columns: true,
  });
  expect(rows).toHaveLength(NASTY.length);
});

test('jsonl: whole records with decisions beside them', async () => {
  const lines = (await textOf(exportText(store, {}, 'jsonl'))).trimEnd().split('\n');
  const read = lines.map((line) => JSON.parse(line) as { id: string; decisions: unknown });
  expect(read.map((record) => zArticle.parse(record))).toEqual([...iterateArticles(store)]);
  for (const { id, decisions } of read) expect(decisions).toEqual(decisionsOn(store, id));
});

interface Annotated {
  id: string;
  motivation: string;
  body: { value?: string; record?: { quote?: string } }[];
  target: {
    source: string;
    selector: [{ start: number; end: number }, { exact: string; prefix: string; suffix: string }];
  };
}

test('webannotation: JSON-LD whose selectors find the quotation, counted in code points', async () => {
  const page = JSON.parse(await textOf(exportText(store, {}, 'webannotation'))) as {
    '@context': unknown[];
    items: Annotated[];
  };
  expect(page['@context'][0]).toBe('http://www.w3.org/ns/anno.jsonld');
  const found = page.items.filter((item) => item.motivation === 'identifying');
  expect(new Set(page.items.map((item) => item.id)).size).toBe(page.items.length);
  const articles = [...iterateArticles(store)];
  expect(found).toHaveLength(articles.length * 8);
  const figures = found.filter((item) => item.id.includes(':figure:'));
  expect(figures.map((item) => item.body[1]!.record)).toEqual(articles.flatMap((a) => a.figures));
  for (const { id, target } of found) {
    const points = [...documentText(store, id.split(':')[2]!)!];
    const [position, quote] = target.selector;
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    expect(points.join('')).toContain(quote.prefix + quote.exact + quote.suffix);
  }
  expect(page.items.filter((item) => item.motivation === 'assessing')).toHaveLength(3);
});
