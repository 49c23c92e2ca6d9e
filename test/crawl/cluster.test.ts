import { expect, test } from 'vitest';
import { clusterArticles } from '../../src/crawl/cluster.js';
import { Meetings } from '../../src/crawl/meetings.js';
import { keysOf } from '../../src/crawl/keys.js';
import { shared, sketchOf } from '../../src/crawl/shingles.js';
import { type Store, openStore, saveDocument } from '../../src/store/index.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { article } from './articles.js';

const story = (n: number): string => article(n * 3).paragraphs.join('\n');

function stored(texts: Record<string, string>): Store {
  const store = openStore(':memory:');
  for (const [name, text] of Object.entries(texts)) {
    const document = documentOf(text, name);
    saveDocument(store, document, [
      articleOf(document, { id: name, published: name.startsWith('cu') ? '2024-01-01' : '2024-01-02' }),
    ]);
  }
  return store;
}
const clusters = (store: Store): unknown =>
  store.db
    .prepare('SELECT a.id, c.cluster, c.lead FROM clusters c JOIN articles a ON a.key = c.article ORDER BY a.id')
    .raw()
    .all();

test('copies are linked, the first printed leads, other stories stay alone', () => {
  const cut = story(1).split('\n').slice(0, 2).join('\n');
  const reworded = `Tin từ xã: ${story(1).replace('theo số liệu', 'dẫn số liệu')}`;
  const store = stored({ a: story(1), b: reworded, cu: cut, d: story(2), e: story(3), nfd: story(1).normalize('NFD') });
  expect(clusterArticles(store)).toEqual({ articles: 6, clusters: 1, copies: 3 });
  expect(clusters(store)).toEqual([
    ['a', 'cu', 0],
    ['b', 'cu', 0],
    ['cu', 'cu', 1],
    ['nfd', 'cu', 0],
  ]);
});

test('the words of last month with other figures are no copy', () => {
  const other = story(1).replace(/\d+/g, (digits) => String(Number(digits) * 3 + 1));
  const words = shared(sketchOf(story(1)).shingles, sketchOf(other).shingles);
  expect(words).toBeGreaterThan(0.4);
  expect(clusterArticles(stored({ a: `${story(1)} ${'Cán bộ đến từng nhà giải thích chính sách mới cho bà con. '.repeat(3)}`, b: other }))).toMatchObject({ clusters: 0 }); // prettier-ignore
});

test('what is too short tells nothing, and an empty store neither', () => {
  expect(clusterArticles(stored({ a: 'Tin vắn về BHXH hôm nay.', b: 'Tin vắn về BHXH hôm nay. ' }))).toMatchObject({
    articles: 0,
  });
  expect(clusterArticles(openStore(':memory:'))).toEqual({ articles: 0, clusters: 0, copies: 0 });
});

test('linking again changes nothing, and a copy that is gone is forgotten', () => {
  const store = stored({ a: story(1), b: `${story(1)} Theo TTX.` });
  clusterArticles(store);
  const before = clusters(store);
  clusterArticles(store);
  expect(clusters(store)).toEqual(before);
  store.db.exec("UPDATE articles SET current = 0 WHERE id = 'b'");
  clusterArticles(store);
  expect(clusters(store)).toEqual([]);
});

test('a hundred copies and a long text take no time', () => {
  const begin = performance.now();
  sketchOf('bảo hiểm xã hội 1.250 người '.repeat(40_000));
  clusterArticles(
    stored(Object.fromEntries(Array.from({ length: 100 }, (_, i) => [`x${i}`, `${story(1)} Bản ${i}.`]))),
  );
  expect(performance.now() - begin).toBeLessThan(8_000);
});

test('reports in set phrases are not compared with each other, a copy among them is found', () => {
  const report = (n: number): string =>
    `Tin BHXH số ${n % 12}. Tính đến hết tháng 10, toàn tỉnh có ${100 + n}.${200 + (n % 700)} người tham gia bảo hiểm y tế, tỷ lệ ` +
    `bao phủ đạt ${70 + (n % 29)},${n % 10}% dân số. Số thu đạt ${n + 3},${n % 9} tỷ đồng và số tiền chậm đóng còn ${n * 2},5 tỷ ` +
    `đồng. Trong thời gian tới, ngành tiếp tục đẩy mạnh tuyên truyền, vận động người dân tham gia đầy đủ.`;
  const texts = Array.from({ length: 1000 }, (_, n) => report(n));
  const keys = [...texts, `Bài của báo bạn. ${report(500)}`].map((text) => keysOf(sketchOf(text), 30, 3)!);
  const meetings = new Meetings(keys);
  const pairs = keys.flatMap((one, at) => meetings.pass(at, one, true).map((other) => [other, at]));
  expect(pairs).toContainEqual([500, 1000]);
  expect(pairs.length).toBeLessThan(2000);
});
