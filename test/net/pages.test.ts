import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { AddressPolicy } from '../../src/net/addresses.js';
import { Pages } from '../../src/net/pages.js';
import { type Paper, startPaper } from '../crawl/server.js';

let paper: Paper;
beforeAll(async () => {
  paper = await startPaper({ articles: 3, drip: false });
});
beforeEach(() => paper.forget());
afterAll(() => paper.close());

/** Paths → status of the page that each gave, or the kind of its fault. */
const get = async (paths: string[], policy: AddressPolicy = { allowPrivate: true }): Promise<(number | string)[]> => {
  const pages = new Pages({ maxBytes: 2_000_000, timeoutMs: 10_000 }, policy);
  const results: (number | string)[] = [];
  try {
    for (const path of paths)
      results.push(
        await pages.get(new URL(path, paper.base).href).then(
          ({ status }) => status,
          (error: { kind: string }) => error.kind,
        ),
      );
  } finally {
    await pages.close();
  }
  return results;
};

test('a private address is refused unless it is allowed, and never asked', async () => {
  expect(await get(['/bai-0.html'], {})).toEqual(['private_address']);
  expect(await get([`http://localhost:${paper.port}/bai-0.html`], {})).toEqual(['private_address']);
  expect(paper.asked.size).toBe(0);
  expect(await get(['/bai-0.html'])).toEqual([200]);
  expect(await get(['/bai-0.html'], { allowHosts: [`127.0.0.1:${paper.port}`] })).toEqual([200]);
});

test('a public page that redirects to a private address is not followed there', async () => {
  expect(await get(['/metadata.html'], { allowHosts: ['127.0.0.1'] })).toEqual(['private_address']);
});

test('what robots.txt forbids is not asked for; robots.txt itself once', async () => {
  expect(await get(['/admin/bi-mat.html', '/bai-0.html', '/bai-1.html'])).toEqual(['forbidden_by_robots', 200, 200]);
  expect(Object.fromEntries(paper.asked)).toEqual({ '/robots.txt': 1, '/bai-0.html': 1, '/bai-1.html': 1 });
  expect([...paper.agents].every((agent) => agent.startsWith('baoso/'))).toBe(true);
});

test('two pages of one server have a pause between them', async () => {
  const begin = performance.now();
  await get(['/bai-0.html', '/bai-1.html']);
  expect(performance.now() - begin).toBeGreaterThan(950);
});

test.each([
  ['/bom.html', 'bomb'],
  ['/bom-br.html', 'bomb'],
  ['/to-lon.html', 'too_large'],
  ['/khong-do.html', 'too_large'],
  ['/vong-1.html', 'redirect_loop'],
  ['/nhieu-chang.html', 'too_many_redirects'],
  ['/anh.html', 'wrong_type'],
  ['/mat.html', 'gone'],
  ['/loi.html', 'server_error'],
  ['ftp://127.0.0.1/x', 'bad_address'],
])('%s: %s', async (path, kind) => {
  expect(await get([path])).toEqual([kind]);
});

test('a redirect is followed, and the address where it ends is told', async () => {
  const pages = new Pages({ maxBytes: 2_000_000, timeoutMs: 10_000 }, { allowPrivate: true });
  const { url, body } = await pages.get(`${paper.base}/chuyen.html`);
  await pages.close();
  expect([url, body.includes('<html')]).toEqual([`${paper.base}/sau-khi-chuyen.html`, true]);
});
