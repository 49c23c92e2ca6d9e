import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleText } from '../../src/bench/archive.js';
import { clusterArticles } from '../../src/crawl/cluster.js';
import { keysOf, mayShare } from '../../src/crawl/keys.js';
import { linkCopies } from '../../src/crawl/link.js';
import { shared, sketchOf } from '../../src/crawl/shingles.js';
import { type Store, openStore, saveDocument } from '../../src/store/index.js';
import { replaceRecords, storedDocument, storedDocuments } from '../../src/store/rework.js';
import { articleOf, documentOf } from '../helpers/records.js';
import { article } from './articles.js';

const story = (n: number): string => article(n * 3).paragraphs.join('\n');
/** One of two stories as a paper printed it: whole, cut or with words before it. */
const printed = (n: number): string => {
  const text = story(n % 2);
  const cut = n % 5 === 0 ? text.split('\n').slice(0, 2).join('\n') : text;
  return n % 2 === 0 ? cut : `Theo báo số ${n}. ${cut}`;
};

/** What happens to a database: a paper prints something at a path, a record is made anew, or copies are linked. */
type Deed = { deed: 'print'; path: number; text: number } | { deed: 'rework'; nth: number } | { deed: 'link' };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ deed: fc.constant('print' as const), path: fc.nat(30), text: fc.nat(40) }) },
  { weight: 2, arbitrary: fc.record({ deed: fc.constant('rework' as const), nth: fc.nat(60) }) },
  { weight: 2, arbitrary: fc.constant({ deed: 'link' as const }) },
);

function happen(store: Store, what: Deed): void {
  if (what.deed === 'link') clusterArticles(store);
  else if (what.deed === 'print') {
    const document = documentOf(printed(what.text), `bai-${what.path}`);
    const published = `2024-01-${String(1 + (what.text % 9)).padStart(2, '0')}`;
    saveDocument(store, document, [articleOf(document, { published, relevant: what.text % 11 !== 0 })]);
  } else {
    const keys = storedDocuments(store);
    const stored = keys.length > 0 ? storedDocument(store, keys[what.nth % keys.length]!) : null;
    if (stored) replaceRecords(store, stored, stored, [articleOf(stored, { published: '2024-01-03' })], true);
  }
}

const TABLES = ['clusters', 'links', 'sketches'];
const linked = (store: Store): unknown => TABLES.map((name) => store.db.prepare(`SELECT * FROM ${name}`).raw().all());

test('linked bit by bit, in whatever order, copies are linked as from scratch', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(fc.array(deed, { minLength: 60, maxLength: 150 }), (deeds) => {
      const store = openStore(':memory:');
      for (const what of deeds) happen(store, what);
      clusterArticles(store);
      const bitByBit = linked(store);
      for (const name of TABLES) store.sql(`DELETE FROM ${name}`).run();
      clusterArticles(store);
      expect(bitByBit).toEqual(linked(store));
      store.close();
    }),
    { numRuns: 60 },
  );
});

test('what is linked is not compared again, and a run that ends between two steps is gone on with', () => {
  const store = openStore(':memory:');
  const put = (name: string): void => {
    const document = documentOf(`${story(1)} ${name}`, name);
    saveDocument(store, document, [articleOf(document, { id: name })]);
  };
  for (const name of ['a', 'b']) put(name);
  clusterArticles(store);
  expect([...linkCopies(store)]).toHaveLength(0);
  for (let i = 0; i < 150; i++) put(`c${i}`);
  store.db.exec("UPDATE articles SET current = 0 WHERE id LIKE 'c%'");
  clusterArticles(store);
  store.db.exec('UPDATE articles SET current = 1');
  linkCopies(store).next();
  clusterArticles(store);
  expect(store.db.prepare('SELECT count(*) FROM clusters WHERE cluster = ?').pluck().get('a')).toBe(152);
});

test('a sample tells what cannot be a copy, and lets no copy be lost', () => {
  const keys = (text: string) => keysOf(sketchOf(text), 30, 3)!;
  const pairs = Array.from({ length: 20 }, (_, i) => [printed(i), printed(i + 3)] as const);
  for (const [a, b] of pairs) {
    if (shared(sketchOf(a).shingles, sketchOf(b).shingles) >= 0.6) expect(mayShare(keys(a), keys(b), 0.6)).toBe(true);
  }
  expect(mayShare(keys(articleText(2, 1)), keys(articleText(3, 1)), 0.6)).toBe(false);
});
