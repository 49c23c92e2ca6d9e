import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../store/index.js';
import { loadAssets } from '../assets.js';
import { startServer } from '../server.js';
import { fillPress } from './press.js';

/**
 * How long each request takes over 100,000 figures: node dist/src/serve/bench/main.js [database]
 * A database that is named and exists is used as it is; else the made-up press is stored there first.
 */
const TARGET_MS = 200;
const ROUNDS = 5;
const ALL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

const path = process.argv[2] ?? join(mkdtempSync(join(tmpdir(), 'baoso-bench-')), 'press.sqlite');
const fresh = !existsSync(path);
const store = openStore(path);
if (fresh) {
  process.stderr.write('storing the made-up press …\n');
  fillPress(store, { fromYear: 2016, toYear: 2024, months: ALL_MONTHS });
}
const id = store.sql('SELECT id FROM articles WHERE current = 1 ORDER BY key LIMIT 1').pluck().get() as string;
const figures = store.sql('SELECT count(*) FROM figures').pluck().get() as number;

const enc = encodeURIComponent;
const assets = loadAssets();
const draft = Buffer.from(assets.get('sample.txt')!.bytes).toString();
const REQUESTS: readonly (readonly [name: string, path: string, body?: unknown])[] = [
  ['page', '/'],
  ['meta', '/api/meta'],
  ['articles', '/api/articles'],
  ['articles, far page', '/api/articles?offset=5000'],
  ['articles, one word', '/api/articles?q=bhyt'],
  ['articles, search without diacritics', '/api/articles?q=tien+giang+cuoi+nam'],
  ['articles, chosen by facets', `/api/articles?province=${enc('Tiền Giang')}&year=2020&concept=coverage`],
  ['facets', '/api/articles/facets'],
  ['facets, searching', '/api/articles/facets?q=tien+giang'],
  ['facets, one word', '/api/articles/facets?q=bhyt'],
  ['article', `/api/articles/${id}`],
  ['indicators', '/api/series/indicators'],
  ['places', '/api/series/places?concept=participants'],
  ['series, one place', `/api/series?concept=coverage&scheme=%3DBHYT&place=${enc('Tiền Giang')}`],
  [
    'series, three places',
    `/api/series?concept=participants&scheme=%3DBHYT&measure=level&unit=person&place=${enc('Tiền Giang')}&place=${enc('Hà Nội')}&place=${enc('Cà Mau')}`,
  ],
  ['series, all places', '/api/series?concept=arrears'],
  ['provinces', '/api/series/provinces?concept=participants&scheme=%3DBHYT&unit=person'],
  ['officials', '/api/officials'],
  ['officials, search', '/api/officials?q=binh'],
  ['agencies', '/api/organisations'],
  ['agency', `/api/organisations/offices?name=${enc('BHXH tỉnh Tiền Giang')}`],
  ['findings', '/api/findings'],
  ['findings, far page', '/api/findings?offset=200'],
  [
    'check, one sentence',
    '/api/check',
    { text: 'Đến cuối năm 2023, tỉnh Tiền Giang có 1.207.717 người tham gia BHYT.' },
  ],
  ['check, draft of 15 figures', '/api/check', { text: draft }],
];

/** First answer after a change of the database with its time of processor, and the median of later ones, in milliseconds. */
async function timed(
  url: string,
  body: unknown,
): Promise<{ first: number; cpu: number; median: number; bytes: number }> {
  const times: number[] = [];
  let bytes = 0;
  let cpu = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const init =
      body === undefined
        ? {}
        : { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
    const used = process.cpuUsage();
    const begun = performance.now();
    const response = await fetch(url, init);
    bytes = (await response.arrayBuffer()).byteLength;
    times.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(used);
    if (round === 0) cpu = (user + system) / 1000;
    if (!response.ok) throw new Error(`${url}: ${response.status}`);
  }
  const [first] = times;
  return { first: first!, cpu, median: times.sort((a, b) => a - b)[ROUNDS >> 1]!, bytes };
}

const server = await startServer(store, { port: 0, edit: false, assets });
process.stdout.write(
  `${figures} figures\n${'request'.padEnd(38)}${'first ms'.padStart(10)}${'cpu ms'.padStart(10)}${'later ms'.padStart(10)}${'kB'.padStart(9)}\n`,
);
let slow = 0;
for (const [name, address, body] of REQUESTS) {
  const { first, cpu, median, bytes } = await timed(server.url + address, body);
  if (first > TARGET_MS) slow++;
  process.stdout.write(
    `${name.padEnd(38)}${first.toFixed(1).padStart(10)}${cpu.toFixed(1).padStart(10)}${median.toFixed(1).padStart(10)}${(bytes / 1000).toFixed(1).padStart(9)}\n`,
  );
}
process.stdout.write(`${slow} of ${REQUESTS.length} over ${TARGET_MS} ms\n`);
await server.close();
store.close();
