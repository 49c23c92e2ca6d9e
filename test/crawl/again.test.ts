import { afterAll, beforeAll, expect, test } from 'vitest';
import { crawl } from '../../src/crawl/crawl.js';
import { DROP, RECENT, layoutWarning, siteHealth } from '../../src/crawl/health.js';
import { reextract } from '../../src/crawl/reextract.js';
import { type Store, openStore, searchArticles } from '../../src/store/index.js';
import { dump } from '../helpers/dump.js';
import { type Paper, startPaper } from './server.js';

let paper: Paper;
let store: Store;

beforeAll(async () => {
  paper = await startPaper({ articles: 5, drip: false });
  store = openStore(':memory:');
  const seeds = ['/rss.xml', '/trong.html'].map((path, i) => ({ url: `${paper.base}${path}`, form: (['feed', 'page'] as const)[i]! })); // prettier-ignore
  await crawl(store, seeds, { rate: 500, addresses: { allowHosts: ['127.0.0.1'] } });
  await paper.close();
});
afterAll(() => store.close());

test('the same rules change nothing', async () => {
  const before = dump(store);
  expect(await reextract(store)).toMatchObject({
    documents: 5,
    changed: 0,
    gained: 0,
    orphanedDecisions: 0,
    failed: [],
  });
  expect(dump(store)).toEqual(before);
});

test('better rules replace records, offline, and leave decisions and revisions alone', async () => {
  const before = store.db.prepare('SELECT id, title FROM articles ORDER BY id').all();
  store.db.exec(`INSERT INTO decisions (target, article_id, quote, action, decided_at)
    SELECT 'figure', id, '1.000 người', 'accept', '2024-01-01' FROM articles LIMIT 1`);
  // As an earlier version might have read them: a document without figures, another with half of its text.
  store.db.exec('DELETE FROM figures WHERE article = 1');
  store.db.exec("UPDATE documents SET title = 'Sai' WHERE key = 2");
  expect(await reextract(store)).toMatchObject({ changed: 2, orphanedDecisions: 0 });
  expect(store.db.prepare('SELECT id, title FROM articles ORDER BY id').all()).toEqual(before);
  expect(store.db.prepare('SELECT count(*) FROM decisions').pluck().get()).toBe(1);
  expect(store.db.prepare('SELECT max(revision) FROM documents').pluck().get()).toBe(1);
  expect(searchArticles(store, 'tự nguyện').length).toBeGreaterThan(2);
  expect(store.db.prepare("SELECT count(*) FROM figures f JOIN articles a ON a.key = f.article JOIN documents d ON d.key = a.document WHERE d.key = 1").pluck().get()).toBeGreaterThan(0); // prettier-ignore
});

test('the health of a site', () => {
  expect(siteHealth(store)).toEqual([
    { site: '127.0.0.1', pages: 6, body: 5, dated: 5, relevant: 4, rejected: 1, failed: 0, warning: null },
  ]);
});

const pages = (...runs: [n: number, found: 0 | 1][]): number[] =>
  runs.flatMap(([n, found]) => Array<number>(n).fill(found));

test('a warning when bodies are suddenly missing, and no other', () => {
  const missing = Math.ceil(RECENT * (1 - DROP)) + 1;
  expect(layoutWarning(pages([50, 1], [RECENT, 0]))).toContain('layout changed?');
  expect(layoutWarning(pages([50, 1], [missing, 0], [RECENT - missing, 1]))).toContain('100 % before');
  expect(layoutWarning(pages([50, 1], [2, 0], [RECENT - 2, 1]))).toBeNull(); // a few galleries
  expect(layoutWarning(pages([RECENT - 1, 1], [RECENT, 0]))).toBeNull(); // too little past
  expect(layoutWarning(pages([50, 0], [RECENT, 0]))).toBeNull(); // never had any
  expect(layoutWarning([])).toBeNull();
});
