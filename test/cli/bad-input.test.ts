import { execFileSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { expect, test } from 'vitest';
import { counts, openStore, saveDocument } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { baoso } from './baoso.js';

const folder = testFolder();
const good = folder.write('good.txt', 'Xã có 1.250 người tham gia BHYT, tăng 120 người.\n');
mkdirSync(folder.path('nothing-here'));

test.each<[string, string, string]>([
  ['an empty file', folder.write('empty.txt', ''), 'empty'],
  ['a binary file', folder.write('binary.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])), 'binary'],
  [
    '50 MB in one line',
    folder.write('huge.txt', Buffer.alloc(50_000_000, 'a ')),
    'too large: 50 MB, the limit is 20 MB',
  ],
  ['invalid UTF-8', folder.write('invalid.txt', Buffer.from([0x42, 0x48, 0xc3, 0x28, 0x59])), 'not valid UTF-8'],
  ['a folder without articles', folder.path('nothing-here'), 'a folder without articles'],
])('%s is rejected with file and reason, and stops nothing', (_, path, reason) => {
  const db = folder.path('rejects.sqlite');
  const { code, out, err } = baoso(['ingest', path, good, '--db', db]);
  expect(code).toBe(1);
  expect(err).toContain(`rejected: ${path}: ${reason}`);
  expect(out).toMatch(/^rejected inputs +1/m);
  const store = openStore(db, { readonly: true });
  expect(counts(store)).toMatchObject({ documents: 1, pending: 0 });
  store.close();
  expect(baoso(['status', '--db', db]).out).toContain(reason.slice(0, 9));
  const piped = baoso(['extract', path]);
  expect([piped.code, piped.out]).toEqual([1, '']);
  expect(piped.err).toContain(reason);
});

test('a rejected input that was mended is taken, and no longer counts as rejected', () => {
  const db = folder.path('mended.sqlite');
  const path = folder.write('mended.txt', '');
  expect(baoso(['ingest', path, '--db', db]).code).toBe(1);
  folder.write('mended.txt', 'Huyện có 12 xã đạt chỉ tiêu BHYT.');
  expect(baoso(['ingest', path, '--db', db]).code).toBe(0);
  expect(JSON.parse(baoso(['status', '--db', db, '--json']).out)).toMatchObject({
    documents: 1,
    rejected: 0,
    rejects: [],
  });
});

test('a database that is none: exit 2, a clear message, the file untouched', () => {
  const text = 'Không phải cơ sở dữ liệu. '.repeat(100);
  const db = folder.write('note.sqlite', text);
  const { code, out, err } = baoso(['ingest', good, '--db', db]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toBe(`baoso: ${db} is not a SQLite database. Name another file with --db.\n`);
  expect(readFileSync(db, 'utf8')).toBe(text);
});

test.each([
  ['no/such/folder/press.sqlite', 'its folder does not exist'],
  ['nothing-here', 'is a folder and no database'],
])('an unwritable database: %s', (name, reason) => {
  const { code, err } = baoso(['ingest', good, '--db', folder.path(name)]);
  expect(code).toBe(2);
  expect(err).toContain(reason);
});

test('a database locked by another program: exit 2 after the wait, nothing half-written, then it works', () => {
  const db = folder.path('locked.sqlite');
  baoso(['ingest', good, '--db', db]);
  const other = new Database(db);
  other.exec('BEGIN IMMEDIATE');
  const late = folder.write('late.txt', 'Xã có 900 người tham gia BHYT.');
  const { code, err } = baoso(['ingest', late, '--db', db, '--wait', '0.1']);
  expect(code).toBe(2);
  expect(err).toContain(`${db} is locked by another program`);
  other.exec('ROLLBACK');
  expect(other.prepare('SELECT count(*) FROM documents').pluck().get()).toBe(1);
  other.close();
  expect(baoso(['ingest', late, '--db', db]).code).toBe(0);
});

test('a damaged database: exit 2 and a word on what to do', () => {
  const db = folder.path('damaged.sqlite');
  baoso(['ingest', good, '--db', db]);
  folder.write('damaged.sqlite', readFileSync(db).fill(0xa5, 4096));
  for (const args of [['ingest', good], ['status'], ['show', 'good']]) {
    expect(baoso([...args, '--db', db])).toEqual({
      code: 2,
      out: '',
      err: `baoso: ${db} is damaged. Restore it from a backup, or ingest into a new file.\n`,
    });
  }
});

test.each([
  ['status'],
  ['show', 'x'],
  ['retry', '--all'],
  ['cluster'],
  ['reextract'],
  ['serve', '--edit', '--port', '0'],
])('%s on a missing or empty database says how to make one, and makes none', (...args) => {
  const missing = folder.path('none.sqlite');
  const empty = folder.write('null.sqlite', '');
  for (const db of [missing, empty]) {
    const { code, out, err } = baoso([...args, '--db', db]);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(`baoso ingest <files> --db ${db}`);
  }
  expect(existsSync(missing)).toBe(false);
  expect(readFileSync(empty)).toHaveLength(0);
});

test('a folder is no database, for readers and writers alike', () => {
  const db = folder.path('nothing-here');
  for (const args of [['status'], ['retry'], ['ingest', good]]) {
    const { code, err } = baoso([...args, '--db', db]);
    expect([code, err]).toEqual([2, `baoso: ${db} is a folder and no database. Name a file with --db.\n`]);
  }
});

test('what a folder holds besides articles is named, and what is odd in it rejected', () => {
  const db = folder.path('odd.sqlite');
  for (const name of ['bao-cao.pdf', 'ban-in.PDF', 'rac.bin', 'GHI-CHU']) folder.write(`odd/${name}`, 'x');
  folder.write('odd/bai.txt', 'Xã có 310 người tham gia BHYT.');
  execFileSync('mkfifo', [folder.path('odd/ong.txt')]);
  symlinkSync('khong-co.txt', folder.path('odd/mat.txt'));
  const told = 'left out: 4 files of kinds that are not read (.pdf 2, no extension 1, .bin 1)\n';
  const { code, out, err } = baoso(['ingest', folder.path('odd'), '--db', db, '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ files: 3, rejects: 2, leftOut: { '.pdf': 2, '.bin': 1, '': 1 } });
  expect(err).toBe(
    `${told}rejected: ${folder.path('odd/mat.txt')}: a link that leads nowhere\n` +
      `rejected: ${folder.path('odd/ong.txt')}: not a regular file; what comes through a pipe is read from standard input: -\n`,
  );
  expect(baoso(['extract', folder.path('odd')]).err).toContain(told);
});

test.each([['ingest'], ['extract'], ['read'], ['check'], ['explain']])('%s opens no pipe', (command) => {
  const pipe = folder.path(`${command}.html`);
  execFileSync('mkfifo', [pipe]);
  const { code, out, err } = baoso([command, pipe, ...(command === 'ingest' ? ['--db', folder.path('p.sqlite')] : [])]);
  expect(code).toBeGreaterThan(0);
  if (command !== 'ingest') expect(out).toBe('');
  expect(err).toContain(`${pipe}: not a regular file`);
});

test('a row whose date is none is rejected with it; the others of the table are taken', () => {
  const row = (published: string): string => JSON.stringify({ text: `Ngày ${published}: có 7 thẻ BHYT.`, published });
  const table = folder.write('ngay.ndjson', `${row('2022-11-31')}\n${row('30/11/2022')}\n`);
  const { code, out, err } = baoso(['ingest', table, '--db', folder.path('ngay.sqlite'), '--json']);
  expect([code, JSON.parse(out).documents.added]).toEqual([1, 1]);
  expect(err).toContain(`rejected: ${table}!1: published: "2022-11-31" is no date`);
});

test('a copy onto the database itself is refused, under any name of it', () => {
  const db = folder.path('self.sqlite');
  baoso(['ingest', good, '--db', db]);
  symlinkSync(db, folder.path('link.sqlite'));
  const before = readFileSync(db);
  for (const file of [db, folder.path('./self.sqlite'), folder.path('link.sqlite')]) {
    expect(baoso(['backup', file, '--db', db])).toEqual({
      code: 2,
      out: '',
      err: `baoso: ${file} is the database itself. Name another file for the copy.\n`,
    });
  }
  expect(readFileSync(db).equals(before)).toBe(true);
  expect(baoso(['backup', folder.path('copy.sqlite'), '--db', db]).code).toBe(0);
});

test('articles that a killed run left for the index are no fault', () => {
  const db = folder.path('killed.sqlite');
  const store = openStore(db);
  const document = documentOf('Xã có 66 thẻ BHYT.');
  saveDocument(store, document, [articleOf(document)], { indexLater: true });
  store.close();
  const { code, err } = baoso(['verify', '--db', db]);
  expect([code, err]).toEqual([0, expect.stringMatching(/^full-text index: 1 articles are not in .* yet/)]);
  baoso(['ingest', good, '--db', db]);
  expect(baoso(['verify', '--db', db])).toMatchObject({ code: 0, err: '' });
});
