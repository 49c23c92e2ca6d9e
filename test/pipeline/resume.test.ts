import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.js';
import { counts, openStore } from '../../src/store/index.js';
import { MAIN } from '../cli/baoso.js';
import { dump } from '../helpers/dump.js';
import { testFolder } from '../helpers/folder.js';

const folder = testFolder();
const FILES = 700;
for (let i = 0; i < FILES; i++) {
  const text =
    `Xã số ${i}\n` + `Hết năm 2023, toàn xã có ${1_000 + i} người tham gia BHXH tự nguyện. `.repeat(1 + (i % 4));
  folder.write(`articles/${i % 7}/xa-${i}.txt`, i % 101 === 0 ? '' : text);
}
const articles = folder.path('articles');

async function undisturbed(): Promise<Record<string, unknown[]>> {
  const store = openStore(folder.path('undisturbed.sqlite'));
  await ingest(store, [articles]);
  const rows = dump(store);
  store.close();
  return rows;
}

test('killed again and again, a run ends with the database of an undisturbed one', { timeout: 120_000 }, async () => {
  const db = folder.path('killed.sqlite');
  for (const delay of [450, 600, 700, 800, 1_000]) {
    const child = spawn(process.execPath, [MAIN, 'ingest', articles, '--db', db], { stdio: 'ignore' });
    await setTimeout(delay);
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  const store = openStore(db);
  await ingest(store, [articles]);
  expect(counts(store).pending).toBe(0);
  expect(dump(store)).toEqual(await undisturbed());
  store.close();
});

test('a stop leaves pending inputs, and the next run goes on there', async () => {
  const store = openStore(folder.path('stopped-once.sqlite')); // in the same folder: paths are stored as they lead from there
  const stop = new AbortController();
  const onProgress = ({ done }: { done: number }): void => {
    if (done === 400) stop.abort();
  };
  const first = await ingest(store, [articles], { signal: stop.signal, onProgress });
  expect(first.interrupted).toBe(true);
  expect(counts(store).pending).toBeGreaterThan(200);
  const second = await ingest(store, [articles]);
  expect(second.documents.added + first.documents.added).toBe(counts(store).documents);
  expect(dump(store)).toEqual(await undisturbed());
});

test('Ctrl-C ends with a word on how to go on', async () => {
  const child = spawn(process.execPath, [MAIN, 'ingest', articles, '--db', folder.path('stopped.sqlite')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const closed = once(child, 'close');
  const store = openStore(folder.path('stopped.sqlite'));
  while (counts(store).pending === 0) await setTimeout(10); // it has begun
  store.close();
  child.kill('SIGINT');
  expect(await closed).toEqual([2, null]);
  expect(said.join('')).toContain('Give the same command again');
});
