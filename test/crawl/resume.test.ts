import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../src/net/retry.js';
import { openStore } from '../../src/store/index.js';
import { MAIN } from '../cli/baoso.js';
import { dump } from '../helpers/dump.js';
import { testFolder } from '../helpers/folder.js';
import { type Paper, startPaper } from './server.js';

const folder = testFolder();
const KILLS = 20;
let paper: Paper;
let seeds: string;

beforeAll(async () => {
  paper = await startPaper({ articles: 60, drip: false, delay: 30 });
  seeds = folder.write('seeds.txt', ['sitemap.xml', 'rss.xml', 'muc/bhxh'].map((path) => `${paper.base}/${path}`).join('\n')); // prettier-ignore
});
afterAll(() => paper.close());

/** Crawls in a process of its own; killed so long after its first request, if at all. Was it killed before its end? */
async function crawl(db: string, killAfterMs?: number): Promise<boolean> {
  const args = ['crawl', seeds, '--db', db, '--allow-host', `127.0.0.1:${paper.port}`, '--rate', '60', '--per-host', '4', '--attempts', '2', '--backoff', '0.05', '--max-size', '3']; // prettier-ignore
  const child = spawn(process.execPath, [MAIN, ...args], { stdio: 'ignore' });
  const ended = once(child, 'exit');
  if (killAfterMs !== undefined) {
    const before = paper.times.length;
    while (paper.times.length === before && child.exitCode === null) await setTimeout(5); // until it asks for something
    await Promise.race([setTimeout(killAfterMs), ended]);
    child.kill('SIGKILL');
  }
  const [, signal] = (await ended) as [number | null, string | null];
  return signal === 'SIGKILL';
}

/** Columns that tell the time: when something was fetched, and not before when it may be. */
const CLOCK = ['fetched_at', 'due'];

/** Everything in a database but times of the clock. */
function withoutClock(db: string): unknown {
  const store = openStore(db, { readonly: true });
  const tables = dump(store);
  for (const [table, rows] of Object.entries(tables)) {
    const columns = store.db.pragma(`table_info("${table}")`) as { name: string }[];
    const times = columns.flatMap(({ name }, i) => (CLOCK.includes(name) ? [i] : []));
    if (times.length > 0) tables[table] = (rows as unknown[][]).map((row) => row.filter((_, i) => !times.includes(i)));
  }
  store.close();
  return tables;
}

/** Paths whose answer is stored, and whether the crawl came to its end. */
function progress(db: string): { stored: string[]; finished: boolean } {
  const store = openStore(db);
  const urls = store.db
    .prepare("SELECT url FROM frontier WHERE state IN ('fetched', 'done')")
    .pluck()
    .all() as string[];
  const finished = store.db.prepare("SELECT count(*) FROM crawls WHERE state = 'done'").pluck().get() === 1;
  store.close();
  return { stored: urls.map((url) => url.slice(paper.base.length)).filter((path) => path.startsWith('/')), finished };
}

test(`killed ${KILLS} times at random moments, it ends with the same database`, { timeout: 240_000 }, async () => {
  const undisturbed = folder.path('undisturbed.sqlite');
  await crawl(undisturbed);
  const expected = withoutClock(undisturbed);
  const random = seededRandom(20_240_307);
  const asked = (paths: string[]): unknown[] => paths.map((path) => [path, paper.asked.get(path)]);
  let kills = 0;
  let midway = 0;
  while (kills < KILLS) {
    const db = folder.path(`killed-${kills}.sqlite`);
    paper.forget();
    for (let at = progress(db); !at.finished; at = progress(db)) {
      const before = asked(at.stored);
      const killed = await crawl(db, kills < KILLS ? random() * 700 : undefined);
      expect(asked(at.stored)).toEqual(before); // what is stored is not asked for again
      if (killed) kills++;
      if (killed && at.stored.length > 0) midway++;
    }
    expect(withoutClock(db)).toEqual(expected);
  }
  expect(midway).toBeGreaterThan(KILLS / 4);
  console.log(`killed ${kills} times, ${midway} of them with answers stored before`);
});
