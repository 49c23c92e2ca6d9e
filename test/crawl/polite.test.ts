import { afterEach, expect, test } from 'vitest';
import { crawl } from '../../src/crawl/crawl.js';
import type { CrawlOptions } from '../../src/crawl/options.js';
import { type Store, openStore } from '../../src/store/index.js';
import { type Paper, type PaperOptions, startPaper } from './server.js';

let paper: Paper;
afterEach(() => paper.close());

const start = async (options: PaperOptions): Promise<void> => {
  paper = await startPaper({ drip: false, ...options });
};
const run = (store: Store, path: string, options: CrawlOptions = {}): ReturnType<typeof crawl> =>
  crawl(store, [{ url: `${paper.base}${path}`, form: 'auto' }], {
    rate: 500,
    backoff: { baseMs: 5, capMs: 20 },
    addresses: { allowHosts: ['127.0.0.1'] },
    ...options,
  });
const paths = (): string[] => [...paper.asked.keys()].filter((path) => path.includes('bai-')).sort();
const urls = (store: Store): string[] =>
  (store.db.prepare('SELECT url FROM documents ORDER BY key').pluck().all() as string[]).map((url) => url.slice(paper.base.length)); // prettier-ignore

test('a rate is kept, and no more requests than allowed are open', async () => {
  await start({ articles: 10, delay: 60 });
  await run(openStore(':memory:'), '/rss.xml', { rate: 20, perHost: 2 });
  const times = paper.times.filter(({ path }) => path.includes('bai-')).map(({ at }) => at);
  expect(times).toHaveLength(5);
  expect(times.at(-1)! - times[0]!).toBeGreaterThan(4 * 50 * 0.9);
  expect(paper.mostOpen).toBeLessThanOrEqual(2);
});

test('a crawl-delay goes before the rate', async () => {
  await start({ articles: 3, robots: 'Crawl-delay: 0.4' });
  const begin = performance.now();
  await run(openStore(':memory:'), '/rss.xml');
  expect(performance.now() - begin).toBeGreaterThan(3 * 400 * 0.9);
});

test('a limit stops in the order of discovery, and the next run goes on', async () => {
  await start({ articles: 5 });
  const store = openStore(':memory:');
  await run(store, '/rss.xml', { limit: 2 });
  expect(urls(store)).toEqual(['/bai-0.html', '/bai-1.html']);
  expect(paths()).toEqual(['/bai-0.html', '/bai-1.html']);
  await run(store, '/rss.xml', { limit: 2 });
  expect(urls(store)).toHaveLength(4);
});

test('a dry run fetches no page', async () => {
  await start({ articles: 5 });
  const { planned } = await run(openStore(':memory:'), '/rss.xml', { dryRun: true });
  expect(planned.map(({ url }) => url.slice(paper.base.length))).toEqual([0, 1, 2, 3, 4].map((n) => `/bai-${n}.html`));
  expect(paths()).toEqual([]);
});

test('only what is wanted is fetched; of what does not speak of the domain nothing is kept', async () => {
  await start({ articles: 8 });
  const store = openStore(':memory:');
  await run(store, '/sitemap-tin.xml', { wanted: { since: '2024-06-01', until: '2024-07-31' } });
  expect(paths()).toEqual(['/bai-5.html', '/bai-6.html']);
  const other = openStore(':memory:');
  const { pages } = await run(other, '/rss.xml', { relevantOnly: true });
  expect(pages).toEqual({ added: 4, irrelevant: 1 });
  expect(other.db.prepare('SELECT count(*) FROM responses WHERE body IS NULL AND bytes > 0').pluck().get()).toBe(1);
});

test('words are sought in titles that the source gives', async () => {
  await start({ articles: 8 });
  await run(openStore(':memory:'), '/sitemap-tin.xml', { wanted: { match: 'khánh thành' } });
  expect(paths()).toEqual(['/bai-5.html']);
});

test('a stop lets nothing be lost', async () => {
  await start({ articles: 5, delay: 30 });
  const store = openStore(':memory:');
  const stop = new AbortController();
  const onStatus = (): void => void (paper.asked.size > 3 && stop.abort());
  const first = await run(store, '/rss.xml', { signal: stop.signal, onStatus, rate: 5 });
  expect(first.interrupted).toBe(true);
  await run(store, '/rss.xml');
  expect(urls(store)).toHaveLength(5);
  expect([...paper.asked.values()].every((n) => n === 1)).toBe(true);
});

test('a newspaper whose robots.txt is out of reach is left alone, and tried by the next run', async () => {
  await start({ articles: 1 });
  const url = `${paper.base}/bai-0.html`;
  await paper.close();
  const { bad } = await crawl(openStore(':memory:'), [{ url, form: 'page' }], {
    attempts: 2,
    backoff: { baseMs: 5, capMs: 20 },
    addresses: { allowPrivate: true },
  });
  expect(bad).toMatchObject([{ kind: 'robots_unreachable', retryable: true }]);
});
