import { cpSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { type Ran, baoso } from './baoso.js';

const folder = testFolder();
const here = (where: string, ...args: string[]): Ran => baoso(args, '', {}, folder.path(where));
const text = (people: number): string => `Hết năm 2022, huyện có ${people}.400 người tham gia BHXH tự nguyện.`;

/** A folder `in` with an article, an archive's table with a bad row, and an empty file. */
function house(name: string): void {
  folder.write(`${name}/in/bai.txt`, text(5));
  folder.write(`${name}/in/bang.jsonl`, `${JSON.stringify({ id: 'dong-1', text: text(6) })}\nhỏng\n`);
  folder.write(`${name}/in/rong.txt`, '');
}

const column = (db: string, sql: string): unknown[] => {
  const open = new Database(folder.path(db), { readonly: true });
  const found = open.prepare(sql).pluck().all();
  open.close();
  return found;
};

test('a file is the same input from whatever folder it is named', () => {
  house('a');
  here('a', 'ingest', 'in', '--db', 'q.sqlite');
  const again = here('a/in', 'ingest', '.', '--db', '../q.sqlite', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ documents: { added: 0, unchanged: 2 }, database: { rejected: 2 } });
  here('.', 'ingest', folder.path('a/in'), '--db', 'a/q.sqlite');
  expect(column('a/q.sqlite', 'SELECT path FROM inputs')).toEqual(['in/bai.txt', 'in/bang.jsonl', 'in/rong.txt']);
  expect(column('a/q.sqlite', 'SELECT path FROM rejects')).toEqual(['in/bang.jsonl!2', 'in/rong.txt']);
  writeFileSync(folder.path('a/in/bai.txt'), text(7));
  const edited = here('a/in', 'ingest', 'bai.txt', '--db', '../q.sqlite', '--json');
  expect(JSON.parse(edited.out).documents).toMatchObject({ added: 0, revised: 1 });
});

test('what was rejected is found again, and shown as it is named from here', () => {
  house('b');
  here('b', 'ingest', 'in', '--db', 'q.sqlite');
  const shown = (where: string, db: string): unknown =>
    JSON.parse(here(where, 'status', '--db', db, '--json').out).rejects.map((row: { path: string }) => row.path);
  expect(shown('b', 'q.sqlite')).toEqual(['in/bang.jsonl!2', 'in/rong.txt']);
  expect(shown('b/in', '../q.sqlite')).toEqual(['bang.jsonl!2', 'rong.txt']);
  writeFileSync(folder.path('b/in/rong.txt'), text(8));
  const { code, out, err } = here('b/in', 'retry', '--all', '--db', '../q.sqlite', '--json');
  expect([code, err]).toEqual([1, expect.stringContaining('rejected: bang.jsonl!2: not JSON')]);
  expect(JSON.parse(out)).toMatchObject({ documents: { added: 1 }, rejects: 1, database: { rejected: 1 } });
});

test('two machines store and export the same, and a database moves together with its articles', () => {
  house('one/deep/c');
  here('one/deep/c', 'ingest', folder.path('one/deep/c/in'), '--db', 'q.sqlite');
  const written = (where: string): string => here(where, 'export', '--format', 'jsonl', '--out', '-', '--db', 'q.sqlite').out; // prettier-ignore
  const before = written('one/deep/c');
  cpSync(folder.path('one/deep/c'), folder.path('two'), { recursive: true });
  rmSync(folder.path('one'), { recursive: true });
  expect(column('two/q.sqlite', 'SELECT path FROM documents')).toEqual(['in/bai.txt', 'in/bang.jsonl!1']);
  expect(written('two')).toBe(before);
  expect(JSON.parse(here('two', 'ingest', 'in', '--db', 'q.sqlite', '--json').out)).toMatchObject({
    documents: { added: 0, unchanged: 2 },
    database: { rejected: 2 },
  });
});

test('a renamed file, and the second of two that are alike, are found by every name', () => {
  folder.write('w/a.txt', text(9));
  folder.write('w/twin.txt', text(9));
  const ingest = (): Ran => here('.', 'ingest', 'w', '--db', 'w.sqlite', '--json');
  ingest();
  renameSync(folder.path('w/a.txt'), folder.path('w/renamed.txt'));
  expect(JSON.parse(ingest().out).documents).toMatchObject({ added: 0, unchanged: 2 });
  const show = (name: string): Ran => here('.', 'show', name, '--db', 'w.sqlite');
  for (const name of ['a', 'renamed', 'twin', 'w/renamed.txt']) {
    expect(show(name)).toMatchObject({ code: 0, out: expect.stringContaining('9.400 người') });
  }
  expect(show('none').code).toBe(2);
  // A name goes with its text: now it is another article's.
  writeFileSync(folder.path('w/twin.txt'), text(3));
  ingest();
  expect(show('twin')).toMatchObject({ code: 0, out: expect.stringContaining('3.400 người') });
  expect(show('twin').out).not.toContain('9.400 người');
});
