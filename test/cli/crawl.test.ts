import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { statusLine } from '../../src/cli/crawl-status.js';
import { type Paper, startPaper } from '../crawl/server.js';
import { testFolder } from '../helpers/folder.js';
import { MAIN, baoso } from './baoso.js';

const folder = testFolder();
const db = folder.path('press.sqlite');
let paper: Paper;
beforeAll(async () => {
  paper = await startPaper({ articles: 5, drip: false });
});
afterAll(() => paper.close());

/** Not synchronously: the server is in this process. */
async function run(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, [MAIN, ...args]);
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}
const allowed = (): string[] => ['--allow-host', `127.0.0.1:${paper.port}`, '--rate', '100'];

test('a loopback address is refused unless allowed', async () => {
  const { code, err } = await run('crawl', `${paper.base}/rss.xml`, '--db', folder.path('none.sqlite'));
  expect(code).toBe(1);
  expect(err).toContain('private_address');
});

test('crawl, and what sources, cluster and reextract say of it', { timeout: 60_000 }, async () => {
  const plan = await run('crawl', `${paper.base}/rss.xml`, '--dry-run', ...allowed());
  expect(plan.out.trim().split('\n')).toHaveLength(5);
  const seeds = folder.write('nguon.txt', `feed ${paper.base}/rss.xml # tin mới\npage ${paper.base}/mat.html\n`);
  const crawled = await run('crawl', seeds, '--db', db, '--contact', 'mailto:a@bao.example', ...allowed());
  expect(crawled.code).toBe(1);
  expect(crawled.out).toMatch(/pages: added +5/);
  expect(crawled.err).toContain(`gone: ${paper.base}/mat.html`);
  expect(JSON.parse(baoso(['sources', '--db', db, '--json']).out)).toMatchObject([{ pages: 5, body: 5, failed: 1 }]);
  expect(baoso(['cluster', '--db', db]).out).toContain('articles compared');
  expect(baoso(['reextract', '--db', db]).out).toContain('5 documents extracted again: 0 changed');
});

test('seeds that cannot be used are told, and nothing is made', () => {
  expect(baoso(['crawl', 'khong-co.txt', '--db', db])).toMatchObject({ code: 2 });
  expect(baoso(['crawl', 'ftp://bao.example/', '--db', db]).err).toContain('not an http or https address');
  expect(baoso(['crawl', 'https://bao.example/', '--since', 'hôm qua']).err).toContain('A day is wanted');
  const odd = folder.write('la.txt', 'trang https://bao.example/');
  expect(baoso(['crawl', odd, '--db', db]).err).toContain('no kind of seed');
});

test('a status line tells what there is to know', () => {
  const line = statusLine({ fetched: 12, queued: 90, errors: { gone: 2 } }, 1.5);
  expect(line).toBe('12 fetched · 90 queued · 1.5/s · ETA 1 min · 2 gone');
});
