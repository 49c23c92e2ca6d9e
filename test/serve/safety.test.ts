import { request } from 'node:http';
import { beforeAll, describe, expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { serving } from './serving.js';

const folder = testFolder();
let url = '';

beforeAll(async () => {
  ({ url } = await serving(folder.path('press.sqlite'), { edit: true }));
});

/** fetch() does not let a test choose Host or Origin. */
const raw = (path: string, method: string, headers: Record<string, string>, body = ''): Promise<number> =>
  new Promise((resolve, reject) => {
    const sent = request(url + path, { method, headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    sent.on('error', reject).end(body);
  });

const json = { 'Content-Type': 'application/json' };
const draft = JSON.stringify({ text: 'Xã có 120 thẻ BHYT.' });

describe('who may ask', () => {
  test('a name that was rebound to this machine is refused', async () => {
    expect(await raw('/api/meta', 'GET', { Host: 'evil.example' })).toBe(403);
    expect(await raw('/', 'GET', { Host: 'evil.example' })).toBe(403);
    expect(await raw('/', 'GET', { Host: '127.0.0.1.evil.example' })).toBe(403);
    expect(await raw('/', 'GET', { Host: 'localhost:1' })).toBe(200);
  });

  test('other sites cannot send anything, and forms cannot either', async () => {
    expect(await raw('/api/check', 'POST', { ...json, Origin: 'https://evil.example' }, draft)).toBe(403);
    expect(await raw('/api/check', 'POST', { ...json, Origin: 'null' }, draft)).toBe(403);
    expect(await raw('/api/check', 'POST', { ...json, 'Sec-Fetch-Site': 'cross-site' }, draft)).toBe(403);
    expect(await raw('/api/check', 'POST', { 'Content-Type': 'text/plain' }, draft)).toBe(415);
    expect(await raw('/api/check', 'POST', { ...json, Origin: url }, draft)).toBe(200);
  });
});

describe('what is answered', () => {
  test.each(['/', '/articles', '/articles/x', '/series', '/assets/main.js', '/api/meta', '/api/none', '/none'])(
    '%s carries a strict policy',
    async (path) => {
      const { headers } = await fetch(url + path);
      expect(headers.get('content-security-policy')).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'/,
      );
      expect(headers.get('content-security-policy')).not.toContain('unsafe');
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );

  test('nothing outside of the client folder is served', async () => {
    for (const path of [
      '/assets/../package.json',
      '/assets/%2e%2e/package.json',
      '/assets/..%2f..%2fpackage.json',
      '/assets/none.js',
    ]) {
      expect(await raw(path, 'GET', {}), path).toBe(404);
    }
  });

  test('what was read before is not sent again', async () => {
    const { headers } = await fetch(`${url}/assets/main.js`);
    expect((await fetch(`${url}/assets/main.js`, { headers: { 'If-None-Match': headers.get('etag')! } })).status).toBe(
      304,
    );
  });

  test('long bodies and broken JSON are refused with a reason', async () => {
    const send = (body: string): Promise<Response> =>
      fetch(`${url}/api/check`, { method: 'POST', headers: json, body });
    const long = await send(JSON.stringify({ text: 'a'.repeat(3_000_000) }));
    expect(long.status).toBe(413);
    expect(await long.json()).toMatchObject({ error: expect.stringContaining('longer') });
    expect((await send('{"text":')).status).toBe(400);
    expect((await send(JSON.stringify({ text: 'a'.repeat(500_000) }))).status).toBe(400);
  });
});
