import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { CODEBOOK } from '../../schemas/index.js';
import {
  SCHEMA_VERSION,
  StoreError,
  type StoreFault,
  iterateArticles,
  openStore,
  saveDocument,
} from '../../src/store/index.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { testFolder } from '../helpers/folder.js';

const folder = testFolder();

function faultOf(work: () => unknown): [StoreFault, string] {
  try {
    work();
  } catch (error) {
    if (error instanceof StoreError) return [error.fault, error.message];
    throw error;
  }
  throw new Error('no fault');
}

test('a new database has the schema version, foreign keys, WAL and the codebook', () => {
  const path = folder.path('new.sqlite');
  openStore(path).close();
  const store = openStore(path);
  expect(store.db.pragma('user_version', { simple: true })).toBe(SCHEMA_VERSION);
  expect(store.db.pragma('foreign_keys', { simple: true })).toBe(1);
  expect(store.db.pragma('journal_mode', { simple: true })).toBe('wal');
  const labels = Object.values(CODEBOOK).reduce((n, list) => n + Object.keys(list).length, 0);
  expect(store.db.prepare('SELECT count(*) FROM codebook').pluck().get()).toBe(labels);
  store.close();
});

test.each<[StoreFault, () => string, boolean]>([
  ['not_a_database', () => folder.write('note.sqlite', 'Không phải cơ sở dữ liệu. '.repeat(60)), false],
  ['unwritable', () => folder.path('no/such/folder/x.sqlite'), false],
  ['not_a_database', () => folder.path(''), false],
  ['not_a_database', () => folder.path(''), true],
  ['missing', () => folder.path('none.sqlite'), true],
  ['missing', () => folder.write('empty.sqlite', ''), true],
])('%s', (fault, path, readonly) => {
  const [found, message] = faultOf(() => openStore(path(), { readonly }));
  expect(found).toBe(fault);
  expect(message).toContain(folder.path('').replace(/\/$/, ''));
});

test('another program’s database is not touched', () => {
  const path = folder.path('other.sqlite');
  const other = new Database(path);
  other.exec('CREATE TABLE recipes (name TEXT)');
  other.close();
  const before = readFileSync(path);
  expect(faultOf(() => openStore(path))[0]).toBe('foreign');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a newer schema is refused with both versions', () => {
  const path = folder.path('newer.sqlite');
  const store = openStore(path);
  store.db.pragma(`user_version = ${SCHEMA_VERSION + 1}`);
  store.close();
  const [fault, message] = faultOf(() => openStore(path));
  expect(fault).toBe('newer_version');
  expect(message).toContain(String(SCHEMA_VERSION + 1));
});

test('a database locked by another connection is reported after the wait', () => {
  const path = folder.path('locked.sqlite');
  const store = openStore(path, { waitMs: 50 });
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  const document = documentOf('Có 120 đại lý.');
  expect(faultOf(() => saveDocument(store, document, [articleOf(document)]))[0]).toBe('locked');
  other.exec('ROLLBACK');
  expect(saveDocument(store, document, [articleOf(document)])).toBe('added');
  other.close();
  store.close();
});

test('a damaged database is reported as such', () => {
  const path = folder.path('whole.sqlite');
  const store = openStore(path);
  for (let i = 0; i < 50; i++) {
    const document = documentOf(`Có ${i} đại lý. `.repeat(200), `bai-${i}`);
    saveDocument(store, document, [articleOf(document)]);
  }
  store.close();
  const damaged = folder.path('damaged.sqlite');
  copyFileSync(path, damaged);
  const bytes = readFileSync(damaged);
  writeFileSync(damaged, bytes.fill(0xa5, 4096));
  expect(
    faultOf(() => {
      const opened = openStore(damaged);
      return [...iterateArticles(opened)];
    })[0],
  ).toBe('corrupt');
});

test('a read-only store cannot be written', () => {
  const path = folder.path('read.sqlite');
  openStore(path).close();
  const store = openStore(path, { readonly: true });
  const document = documentOf('Có 120 đại lý.');
  expect(faultOf(() => saveDocument(store, document, [articleOf(document)]))[0]).toBe('unwritable');
  store.close();
});
