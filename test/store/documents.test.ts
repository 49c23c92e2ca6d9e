import { expect, test } from 'vitest';
import { type LoadedDocument } from '../../src/load/types.js';
import { counts, isStored, loadArticle, openStore, saveDocument, searchArticles } from '../../src/store/index.js';
import { dump } from '../helpers/dump.js';
import { articleOf, documentOf } from '../helpers/records.js';

const save = (store: ReturnType<typeof openStore>, document: LoadedDocument): string =>
  saveDocument(store, document, [articleOf(document, { title: document.text.slice(0, 12) })]);
const withMeta = (document: LoadedDocument, meta: Partial<LoadedDocument['meta']>): LoadedDocument => ({
  ...document,
  meta: { ...document.meta, ...meta },
});

test('the same bytes twice change nothing; where else they lie is noted', () => {
  const store = openStore(':memory:');
  const document = documentOf('Huyện có 120 đại lý thu.');
  expect(save(store, document)).toBe('added');
  const before = dump(store);
  expect(save(store, document)).toBe('unchanged');
  expect(save(store, { ...document, path: 'copy/of/it.txt' })).toBe('unchanged');
  expect(dump(store)).toEqual({ ...before, other_names: [['copy/of/it.txt', 'bai', 1]] });
});

test('changed bytes of the same path are a revision; the earlier one is kept, and out of sight', () => {
  const store = openStore(':memory:');
  const first = documentOf('Có 120 đại lý.');
  const second = documentOf('Có 121 đại lý.');
  save(store, first);
  expect(save(store, second)).toBe('revised');
  expect(counts(store)).toMatchObject({ documents: 1, articles: 1, superseded: 1 });
  expect(searchArticles(store, '120')).toEqual([]);
  expect(searchArticles(store, '121')).toHaveLength(1);
  expect(loadArticle(store, articleOf(first).id)).not.toBeNull();
  expect(isStored(store, first)).toBe(false);
  expect(save(store, first)).toBe('restored');
  expect(searchArticles(store, '120')).toHaveLength(1);
  expect(counts(store)).toMatchObject({ documents: 1, superseded: 1 });
});

test('metadata given later makes a revision of the same bytes', () => {
  const store = openStore(':memory:');
  const document = documentOf('Có 120 đại lý.');
  save(store, document);
  expect(save(store, withMeta(document, { published: '2024-03-07' }))).toBe('revised');
});

test('two pages with the same words are two articles; one page that changed is one', () => {
  const store = openStore(':memory:');
  const page = (url: string, path: string, text = 'Tin chung.'): LoadedDocument =>
    withMeta(documentOf(text, 'tin', path), { url });
  expect(save(store, page('https://a.example/1', 'list.jsonl:1'))).toBe('added');
  expect(save(store, page('https://b.example/1', 'list.jsonl:2'))).toBe('added');
  expect(save(store, page('https://c.example/1', 'list.jsonl:1', 'Tin khác.'))).toBe('added');
  expect(save(store, page('https://a.example/1', 'later.jsonl:7', 'Tin chung, đã sửa.'))).toBe('revised');
  expect(counts(store)).toMatchObject({ documents: 3, superseded: 1 });
});

test('a record that cannot be stored leaves nothing behind', () => {
  const store = openStore(':memory:');
  const document = documentOf('Có 120 đại lý.');
  const broken = articleOf(document, { relevant: true, lang: null as never });
  expect(() => saveDocument(store, document, [articleOf(document), broken])).toThrow(/NOT NULL/);
  expect(counts(store)).toMatchObject({ documents: 0, articles: 0 });
});
