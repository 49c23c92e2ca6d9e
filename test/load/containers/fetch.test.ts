import { afterAll, beforeAll, expect, test } from 'vitest';
import { read } from '../../../src/load/files.js';
import { isRejected, type ReadOptions } from '../../../src/load/types.js';
import { type Paper, startPaper } from '../../crawl/server.js';
import { testFolder } from '../../helpers/folder.js';

const folder = testFolder();
let paper: Paper;
beforeAll(async () => {
  paper = await startPaper({ articles: 2, drip: false });
});
afterAll(() => paper.close());

/** A list of addresses → of each its path, and why it was rejected, or null. */
const readList = async (lines: string[], options: Partial<ReadOptions>): Promise<[string, string | null][]> => {
  const path = folder.write('links.urls', lines.join('\n'));
  const results: [string, string | null][] = [];
  for await (const item of read({ path }, { maxBytes: 2_000_000, ...options }))
    results.push([item.path.replace(paper.base, ''), isRejected(item) ? item.reason : null]);
  return results;
};

test('a list of addresses: pages as documents, faults as rejects, remarks and doubles passed over', async () => {
  const list = [`${paper.base}/bai-0.html # the first`, '', '# none', `${paper.base}/bai-0.html`,
    `${paper.base}/admin/bi-mat.html`, `${paper.base}/bom.html`, 'bai-1.html']; // prettier-ignore
  expect(await readList(list, { addresses: { allowPrivate: true } })).toEqual([
    ['/bai-0.html', null],
    ['/admin/bi-mat.html', 'forbidden by its robots.txt'],
    ['/bom.html', expect.stringContaining('bomb')],
    ['bai-1.html', 'not a URL: bai-1.html'],
  ]);
});

test('private addresses are refused unless they are allowed', async () => {
  paper.forget();
  expect(await readList([`${paper.base}/bai-0.html`], {})).toEqual([
    ['/bai-0.html', '127.0.0.1 is at 127.0.0.1, which is a private or loopback address'],
  ]);
  expect(paper.asked.size).toBe(0);
});
