import { expect, test } from 'vitest';
import { openStore, saveDocument, searchArticles } from '../../src/store/index.js';
import { articleOf, documentOf } from '../helpers/records.js';

const store = openStore(':memory:');
const put = (name: string, text: string, title: string | null = null): void => {
  const document = documentOf(text, name);
  saveDocument(store, document, [articleOf(document, { title })]);
};
put('tb', 'Tin từ tỉnh Thái Bình: số người tham gia tăng.');
put('dn', 'Tại Đồng Nai, nhiều đơn vị còn chậm đóng.', 'Đồng Nai thu hồi nợ');
put('nfd', 'Huyện Đông Hưng đã tổng kết.'.normalize('NFD'));
put('nai', 'Cánh đồng rộng, con nai vàng.');

const found = (typed: string): string[] => searchArticles(store, typed).map((brief) => brief.document);
const raw = (match: string): unknown =>
  store.db
    .prepare(
      `SELECT d.name FROM articles_fts JOIN articles a ON a.key = articles_fts.rowid JOIN documents d ON d.key = a.document
       WHERE articles_fts MATCH ? ORDER BY d.name`,
    )
    .pluck()
    .all(match);

test.each([
  ['thai binh', ['tb']],
  ['thái bình', ['tb']],
  ['THÁI BÌNH', ['tb']],
  ['"dong nai"', ['dn']],
  ['"đồng nai"', ['dn']],
  ['dong hung', ['nfd']],
  ['đông hưng', ['nfd']],
  ['cần thơ', []],
  ['', []],
  ['" - * OR (', []],
])('%s', (typed, documents) => expect(found(typed)).toEqual(documents));

test('words apart are all wanted, words in quotes stay together', () => {
  expect(found('dong nai').sort()).toEqual(['dn', 'nai']);
});

test.each([
  ['thai binh', ['tb']],
  ['thái bình', ['tb']],
  ['"dong nai"', ['dn']],
  ['"đồng nai"', ['dn']],
])('plain SQL in any browser finds %s', (match, documents) => expect(raw(match)).toEqual(documents));

test('the index gives snippets of the text as it was read', () => {
  const snippet = store.db
    .prepare(
      "SELECT snippet(articles_fts, 1, '[', ']', '…', 6) FROM articles_fts WHERE articles_fts MATCH 'text : binh'",
    )
    .pluck();
  expect(snippet.get()).toContain('[Bình]');
});
