import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import Database from 'better-sqlite3';
import { beforeAll, expect, test } from 'vitest';
import { ingest } from '../../src/pipeline/ingest.js';
import { openStore, rejects } from '../../src/store/index.js';
import { MAIN, baoso } from '../cli/baoso.js';
import { testFolder } from '../helpers/folder.js';
import { archive, rowsOf, undisturbed } from './archive.js';

const folder = testFolder();
const articles = folder.path('articles');
let expected: Record<string, unknown[]>;
beforeAll(async () => {
  archive(articles, 200);
  expected = await undisturbed(folder.path('undisturbed.sqlite'), [articles]);
}, 60_000);

const asRoot = process.getuid?.() === 0;

test('a file that may grow no more ends the run in plain words; with room again it is completed', () => {
  const db = folder.path('full.sqlite');
  // The shell's limit on the size of a file, in blocks of 512 bytes or 1 kB: the database needs more.
  const limited = spawnSync('sh', ['-c', `ulimit -f 700; trap '' XFSZ; exec "$@"`, 'sh', process.execPath, MAIN, 'ingest', articles, '--db', db], { encoding: 'utf8' }); // prettier-ignore
  expect(limited.status).toBe(2);
  expect(limited.stderr).toMatch(/disk (?:is full|reported an error)/);
  expect(baoso(['ingest', articles, '--db', db]).code).toBe(0);
  expect(rowsOf(db)).toEqual(expected);
});

test('a database that another program holds ends the run in plain words and unharmed', () => {
  const db = folder.path('locked.sqlite');
  openStore(db).close();
  const other = new Database(db);
  other.exec('BEGIN IMMEDIATE');
  const locked = baoso(['ingest', articles, '--db', db, '--wait', '0.2']);
  expect(locked.code).toBe(2);
  expect(locked.err).toContain('locked by another program');
  other.exec('ROLLBACK');
  other.close();
  expect(baoso(['ingest', articles, '--db', db]).code).toBe(0);
  expect(rowsOf(db)).toEqual(expected);
});

test('a file that vanishes during the run is rejected and may be tried again', async () => {
  const texts = Object.fromEntries(
    ['a', 'b', 'c'].map((name) => [name, folder.write(`few/${name}.txt`, `Thẻ BHYT ${name}`)]),
  );
  const store = openStore(folder.path('vanishing.sqlite'));
  const onProgress = ({ done }: { done: number }): void => {
    if (done === 1) unlinkSync(texts.b!);
  };
  await ingest(store, Object.values(texts), { onProgress });
  expect(rejects(store)).toMatchObject([{ path: texts.b, reason: 'the file is gone', state: 'retryable' }]);
  store.close();
  writeFileSync(texts.b!, 'Thẻ BHYT b');
  const again = baoso(['retry', '--db', folder.path('vanishing.sqlite'), '--json']);
  expect(again.code).toBe(0);
  expect(JSON.parse(again.out)).toMatchObject({ documents: { added: 1 }, rejected: [], database: { rejected: 0 } });
});

test('a gzip that ends in the middle is rejected, and what is whole beside it is not', () => {
  const whole = gzipSync('{"text":"Có 5 thẻ BHYT."}\n{"text":"Có 6 thẻ BHYT."}\n');
  const inputs = [folder.write('gz/a.jsonl.gz', whole), folder.write('gz/b.txt.gz', whole.subarray(0, 40))];
  const { code, out } = baoso(['ingest', ...inputs, '--db', folder.path('gz.sqlite'), '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({ documents: { added: 2 }, rejected: [{ path: inputs[1] }] });
});

// Root may read everything, so the program is run as nobody.
test.skipIf(!asRoot)('permission denied is a reject of that file alone', () => {
  const open = folder.write('rights/open.txt', 'Có 5 thẻ BHYT.');
  const shut = folder.write('rights/shut.txt', 'Có 6 thẻ BHYT.');
  chmodSync(shut, 0);
  chmodSync(folder.path('.'), 0o755);
  const probe = spawnSync(process.execPath, [MAIN, 'extract', open, shut], {
    encoding: 'utf8',
    uid: 65534,
    gid: 65534,
  });
  if (/Cannot find module|EACCES.*main\.js/.test(probe.stderr)) return; // the program's own folder is closed to nobody
  expect(probe.status).toBe(1);
  expect(probe.stderr).toContain(`rejected: ${shut}: permission denied`);
});

test.skipIf(!asRoot)('a read-only database is told in plain words', () => {
  const db = folder.path('readonly.sqlite');
  openStore(db).close();
  chmodSync(db, 0o444);
  const { status, stderr } = spawnSync(process.execPath, [MAIN, 'ingest', articles, '--db', db], {
    encoding: 'utf8',
    uid: 65534,
    gid: 65534,
  });
  expect(status).toBe(2);
  expect(stderr).toMatch(/cannot be (?:written|opened)/);
});

test('a backup made while another process writes is whole; verify sees a text that was changed', () => {
  const db = folder.path('undisturbed.sqlite');
  const copy = folder.path('copy.sqlite');
  const writer = new Database(db);
  writer.exec("BEGIN IMMEDIATE; UPDATE documents SET title = 'half'");
  expect(baoso(['backup', copy, '--db', db]).code).toBe(0);
  writer.exec('ROLLBACK');
  writer.close();
  expect(rowsOf(copy)).toEqual(expected);
  expect(baoso(['verify', '--db', copy]).code).toBe(0);
  const spoiled = new Database(copy);
  spoiled.exec("UPDATE documents SET text = 'x' || text WHERE relevant = 1");
  spoiled.close();
  const { code, err } = baoso(['verify', '--db', copy]);
  expect(code).toBe(1);
  expect(err).toContain('is not the text at');
  rmSync(copy);
  expect(execFileSync('ls', [folder.path('.')], { encoding: 'utf8' })).not.toContain('.partial');
  expect(readFileSync(db).length).toBeGreaterThan(0);
});
