import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { MAIN, baoso } from '../cli/baoso.js';
import { testFolder } from '../helpers/folder.js';
import { fill, serving } from './serving.js';

const folder = testFolder();

test('baoso serve prints its address, changes nothing, and ends when it is told to', async () => {
  const path = folder.path('press.sqlite');
  const store = openStore(path);
  fill(store);
  store.close();
  const child = spawn(process.execPath, [MAIN, 'serve', '--db', path, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = line.toString().trim();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(`${url}/api/meta`)).json()).toMatchObject({ edit: false, database: 'press.sqlite' });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('a missing database and a port that is taken are said in one line', async () => {
  const missing = baoso(['serve', '--db', folder.path('none.sqlite'), '--port', '0']);
  expect([missing.code, missing.err]).toEqual([2, expect.stringContaining('There is no database')]);
  const { url } = await serving(folder.path('other.sqlite'));
  const taken = baoso(['serve', '--db', folder.path('other.sqlite'), '--port', new URL(url).port]);
  expect([taken.code, taken.err]).toEqual([2, expect.stringContaining('is taken')]);
  expect(baoso(['serve', '--port', 'x']).code).toBe(2);
});
