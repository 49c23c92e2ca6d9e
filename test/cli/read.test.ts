import { createServer } from 'node:http';
import { spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { MAIN, baoso } from './baoso.js';

const folder = testFolder();
const TEXT =
  'Đến nay toàn xã có 1.250 người tham gia bảo hiểm y tế hộ gia đình, tăng 120 người so với cùng kỳ năm trước.';
const page = `<html lang="vi"><head><meta charset="utf-8"><title>Tin của xã</title><meta property="article:published_time" content="2024-03-05T08:00:00+07:00"></head><body><h1>Tin của xã</h1><div class="sapo">Một đoạn mở đầu về việc vận động người dân.</div><div class="t"><p>${TEXT}</p><p>${TEXT.replace('Đến nay', 'Năm ngoái')}</p></div><div class="author">Thu Hà</div></body></html>`;
const path = folder.write('page.html', page);

test('a saved page as JSON: every fact under its name', () => {
  const { code, out } = baoso(['read', path, '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    title: 'Tin của xã',
    lede: 'Một đoạn mở đầu về việc vận động người dân.',
    byline: 'Thu Hà',
    published: '2024-03-05',
    modified: null,
    section: null,
    source: null,
    url: null,
    lang: 'vi',
    charset: 'utf-8',
    text: expect.stringContaining(TEXT),
  });
});

test('the text alone, from standard input, with an address', () => {
  const { code, out } = baoso(['read', '-', '--format', 'text', '--url', 'https://bao.example/1'], page);
  expect(code).toBe(0);
  expect(out.startsWith('Tin của xã\n\nMột đoạn mở đầu')).toBe(true);
});

test('a plain text, and an archive of two', () => {
  expect(JSON.parse(baoso(['read', folder.write('a.txt', TEXT)]).out)).toMatchObject({ title: null, text: TEXT });
  const rows = `${JSON.stringify({ title: 'Một', text: TEXT })}\n${JSON.stringify({ title: 'Hai', text: TEXT })}\n`;
  expect(baoso(['read', folder.write('a.jsonl', rows), '--format', 'text']).out).toBe(
    `Một\n\n${TEXT}\nHai\n\n${TEXT}\n`,
  );
  expect(
    baoso(['read', folder.write('b.jsonl', '{"tieu":"x","than":"y z"}'), '--columns', 'text=than', '--format', 'text'])
      .out,
  ).toBe('y z\n');
});

test.each([
  ['ftp://bao.example/1', 'not an http or https address'],
  ['file:///etc/passwd', 'not an http or https address'],
  [folder.write('menu.html', '<ul><li><a href="/">Trang chủ</a></li></ul>'), ''],
])('%s: exit code %s', (input, reason) => {
  const { code, out, err } = baoso(['read', input]);
  if (reason === '') expect(JSON.parse(out).flags).toContain('no_body');
  else expect([code, err]).toEqual([1, expect.stringContaining(reason)]);
});

test('a map of columns that is none is refused', () => {
  const { code, err } = baoso(['read', path, '--columns', 'txt=a']);
  expect([code, err]).toEqual([2, expect.stringContaining('known')]);
});

test('a page of the web: header charset, redirect, type, status, robots.txt, private address', async () => {
  const server = createServer((request, response) => {
    if (request.url === '/moved') response.writeHead(302, { location: '/page' }).end();
    else if (request.url === '/page') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    else if (request.url === '/image') response.writeHead(200, { 'content-type': 'image/png' }).end('x');
    else if (request.url === '/robots.txt') response.end('User-agent: *\nDisallow: /secret');
    else response.writeHead(503).end();
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const run = (at: string, ...flags: string[]): Promise<[number | null, string, string]> =>
    new Promise((resolve) => {
      const child = spawn(process.execPath, [MAIN, 'read', base + at, ...flags]);
      let out = '';
      let err = '';
      child.stdout.on('data', (data) => (out += data));
      child.stderr.on('data', (data) => (err += data));
      child.on('close', (code) => resolve([code, out, err]));
    });
  try {
    const [code, out] = await run('/moved', '--allow-private');
    expect([code, JSON.parse(out)]).toEqual([0, expect.objectContaining({ title: 'Tin của xã', url: `${base}/page` })]);
    expect((await run('/image', '--allow-private'))[2]).toContain('image/png');
    expect((await run('/none', '--allow-private'))[2]).toContain('503');
    expect((await run('/secret/1', '--allow-private'))[2]).toContain('robots.txt');
    expect((await run('/page'))[2]).toContain('private or loopback address');
  } finally {
    server.close();
  }
});
