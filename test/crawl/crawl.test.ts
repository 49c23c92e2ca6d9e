import { afterAll, beforeAll, expect, test } from 'vitest';
import { crawl } from '../../src/crawl/crawl.js';
import type { CrawlOptions } from '../../src/crawl/options.js';
import type { Form, Lead } from '../../src/crawl/frontier.js';
import type { CrawlSummary } from '../../src/crawl/summary.js';
import { type Store, openStore } from '../../src/store/index.js';
import { type Paper, startPaper } from './server.js';

let paper: Paper;
let elsewhere: Paper;
let store: Store;
let summary: CrawlSummary;

const seed = (path: string, form: Form = 'auto'): Lead => ({ url: `${paper.base}${path}`, form });
const options = (more: CrawlOptions = {}): CrawlOptions => ({
  rate: 500,
  attempts: 3,
  timeoutMs: 4_000, // for the page that drips; busy machines need as much for the others
  maxBytes: 3_000_000,
  backoff: { baseMs: 20, capMs: 100 },
  contact: 'mailto:toasoan@bao.example',
  addresses: { allowHosts: [`127.0.0.1:${paper.port}`] },
  ...more,
});
const rows = (sql: string): unknown[] => store.db.prepare(sql).all();
const badKinds = (of: CrawlSummary): Record<string, string> =>
  Object.fromEntries(of.bad.map(({ url, kind }) => [url.replace(paper.base, ''), kind]));

beforeAll(async () => {
  elsewhere = await startPaper();
  paper = await startPaper({ elsewhere: `${elsewhere.base}/bai-0.html` });
  store = openStore(':memory:');
  summary = await crawl(store, [seed('/sitemap.xml'), seed('/rss.xml'), seed('/muc/bhxh')], options());
});
afterAll(async () => {
  store.close();
  await Promise.all([paper.close(), elsewhere.close()]);
});

test('every good page is stored once', () => {
  const good = [...Array.from({ length: 12 }, (_, i) => `/bai-${i}.html`), '/bai-290.html', '/bai-291.html',
    '/charset.html', '/deflate.html', '/br.html', '/sau-khi-chuyen.html', '/cham.html', '/tam-loi.html']; // prettier-ignore
  const stored = store.db.prepare('SELECT url FROM documents ORDER BY url').pluck().all() as string[];
  expect(stored.map((url) => url.replace(paper.base, ''))).toEqual(good.sort());
  expect(summary.pages).toMatchObject({ added: 20, duplicate: 1 });
});

test('every bad one is reported, with its kind', () => {
  expect(badKinds(summary)).toEqual({
    '/loi.html': 'server_error',
    '/mat.html': 'gone',
    '/vong-2.html': 'redirect_loop',
    '/tu-vong.html': 'redirect_loop',
    '/chang-10.html': 'too_many_redirects',
    '/bom.html': 'bomb',
    '/bom-br.html': 'bomb',
    '/to-lon.html': 'too_large',
    '/khong-do.html': 'too_large',
    '/nho-giot.html': 'timeout',
    '/anh.html': 'wrong_type',
    '/trong.html': 'no_article',
    '/hong.html': 'unreadable',
    '/cut.html': 'unreadable',
    '/admin/bi-mat.html': 'forbidden_by_robots',
    'http://169.254.169.254/latest/meta-data/': 'private_address',
    [`${elsewhere.base}/bai-0.html`]: 'private_address',
  });
});

test('what is private or forbidden was never asked for', () => {
  expect(elsewhere.asked.size).toBe(0);
  expect(paper.asked.has('/admin/bi-mat.html')).toBe(false);
});

test('each address is asked for once, passing faults as often as allowed', () => {
  const asked = Object.fromEntries(paper.asked);
  expect(asked).toMatchObject({
    '/robots.txt': 1,
    '/cham.html': 2,
    '/tam-loi.html': 2,
    '/loi.html': 3,
    '/bom.html': 1,
  });
  const often = [...paper.asked].filter(([, n]) => n > 1).map(([path]) => path);
  expect(often.sort()).toEqual(['/cham.html', '/loi.html', '/nho-giot.html', '/tam-loi.html']);
});

test('a Retry-After of a second is waited for', () => {
  const [first, second] = paper.times.filter(({ path }) => path === '/cham.html');
  expect(second!.at - first!.at).toBeGreaterThan(950);
});

test('one honest user agent, with the contact', () => {
  expect([...paper.agents]).toEqual([expect.stringMatching(/^baoso\/\S+ \(\+mailto:toasoan@bao\.example\)$/)]);
});

test('a wrong charset in the header does not hurt', () => {
  const titles = rows("SELECT title, charset FROM documents WHERE url LIKE '%/charset.html'");
  expect(titles).toEqual([{ title: expect.stringContaining('tham gia BHXH tự nguyện'), charset: 'utf-8' }]);
});

test('the bytes of every answer are kept, with headers', () => {
  const kept = rows(`SELECT r.bytes, length(r.body) AS packed, r.headers FROM responses r
    JOIN frontier f ON f.seq = r.url WHERE f.url LIKE '%/bai-0.html'`) as { bytes: number; packed: number; headers: string }[]; // prettier-ignore
  expect(kept).toHaveLength(1);
  expect(kept[0]!.packed).toBeLessThan(kept[0]!.bytes);
  expect(JSON.parse(kept[0]!.headers)).toMatchObject({ etag: '"/bai-0.html"' });
});

test('the next crawl asks for what is new, and tries again what may pass', async () => {
  paper.forget();
  const next = await crawl(store, [seed('/sitemap.xml'), seed('/rss.xml'), seed('/muc/bhxh')], options());
  expect(next.pages.added).toBeUndefined();
  expect([...paper.asked.keys()].sort()).toEqual(
    ['/loi.html', '/muc/bhxh', '/muc/bhxh/trang-2', '/nho-giot.html', '/rss.xml', '/sitemap-1.xml.gz', '/sitemap-tin.xml', '/sitemap.xml'], // prettier-ignore
  );
});

test('a refresh keeps revisions of what has changed, and 304 spares the rest', async () => {
  paper.forget();
  paper.changed.add('/bai-3.html');
  const next = await crawl(store, [seed('/rss.xml')], options({ refresh: true }));
  expect(next.pages).toMatchObject({ revised: 1, not_modified: 4 });
  const versions = rows("SELECT revision, current FROM documents WHERE url LIKE '%/bai-3.html' ORDER BY revision");
  expect(versions).toEqual([
    { revision: 1, current: 0 },
    { revision: 2, current: 1 },
  ]);
  expect(rows("SELECT nth FROM responses r JOIN frontier f ON f.seq = r.url WHERE f.url LIKE '%/bai-3.html'")).toHaveLength(2); // prettier-ignore
});
