import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, expect, test } from 'vitest';
import { verify } from '../../src/store/index.js';
import { openStore } from '../../src/store/open.js';
import { MAIN, baoso } from '../cli/baoso.js';
import { testFolder } from '../helpers/folder.js';
import { archive, rowsOf, undisturbed } from './archive.js';

/** `KILLS=50 npx vitest run test/faults/kill` for the long run. */
const KILLS = Number(process.env.KILLS ?? 6);
const FILES = 300;

const folder = testFolder();
const articles = folder.path('articles');
let expected: Record<string, unknown[]>;
beforeAll(async () => {
  archive(articles, FILES);
  expected = await undisturbed(folder.path('undisturbed.sqlite'), [articles]);
}, 120_000);

const start = (db: string, ...options: string[]) =>
  spawn(process.execPath, [MAIN, 'ingest', articles, '--db', db, ...options], { stdio: ['ignore', 'ignore', 'pipe'] });

test(
  `killed ${KILLS} times with worker threads at work, the database equals an undisturbed one`,
  { timeout: 1_800_000 },
  async () => {
    const db = folder.path('killed.sqlite');
    let cut = 0;
    for (let i = 0; i < KILLS; i++) {
      const child = start(db, '--batch', '16', '--jobs', '2');
      const exit = once(child, 'exit');
      await Promise.race([exit, setTimeout(300 + ((i * 389) % 2_000))]);
      child.kill('SIGKILL');
      const [, signal] = await exit;
      if (signal === 'SIGKILL') cut++;
    }
    expect(cut).toBeGreaterThan(0);
    expect(baoso(['ingest', articles, '--db', db, '--batch', '100']).code).toBe(0);
    expect(rowsOf(db)).toEqual(expected);
    const store = openStore(db, { readonly: true });
    expect(verify(store).flatMap(({ faults }) => faults)).toEqual([]);
    store.close();
  },
);

test('one stop signal finishes the batch, a second one ends at once; the next run completes both', async () => {
  const db = folder.path('stopped.sqlite');
  for (const signals of [1, 2]) {
    const child = start(db, '--batch', '8');
    const closed = once(child, 'close');
    child.stderr.setEncoding('utf8');
    await setTimeout(700);
    for (let i = 0; i < signals; i++) {
      child.kill('SIGINT');
      await setTimeout(60);
    }
    await closed;
  }
  expect(baoso(['ingest', articles, '--db', db]).code).toBe(0);
  expect(rowsOf(db)).toEqual(expected);
});
