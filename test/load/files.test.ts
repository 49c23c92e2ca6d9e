import { execFileSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { discover, read } from '../../src/load/files.js';
import { type LoadedDocument, type RejectedInput, type Source, isRejected } from '../../src/load/types.js';
import { testFolder } from '../helpers/folder.js';

const folder = testFolder();
const LIMIT = { maxBytes: 1_000 };

async function only(source: Source, options = LIMIT): Promise<LoadedDocument | RejectedInput> {
  const items = [];
  for await (const item of read(source, options)) items.push(item);
  expect(items).toHaveLength(1);
  return items[0]!;
}

test('a text is read untouched, with its name, hash and charset', async () => {
  const text = '\ufeffTin vắn\r\nHuyện có 12 xã.\u00a0\n';
  const path = folder.write('a/tin.vắn.txt', text);
  expect(await only({ path })).toMatchObject({
    document: 'tin.vắn',
    path,
    text,
    charset: 'utf-8',
    bytes: Buffer.byteLength(text),
  });
});

test.each<[string, string | Uint8Array, string]>([
  ['empty.txt', '', 'empty'],
  ['blank.txt', ' \n\t\n', 'empty'],
  ['binary.txt', Uint8Array.of(0x7f, 0x45, 0, 1), 'binary'],
  ['latin.txt', Uint8Array.of(0x54, 0xed, 0x6e), 'UTF-8'],
  ['cut.txt', Buffer.from('số').subarray(0, 3), 'UTF-8'],
  ['long.txt', 'x'.repeat(1_001), 'too large'],
])('%s is rejected with its reason', async (name, bytes, reason) => {
  const path = folder.write(`bad/${name}`, bytes);
  const item = await only({ path });
  expect(item).toMatchObject({ path, retryable: false });
  expect(isRejected(item) && item.reason).toContain(reason);
});

test('a file that vanished may be tried again', async () => {
  expect(await only({ path: folder.path('gone.txt') })).toMatchObject({ reason: 'the file is gone', retryable: true });
});

test('standard input is a document called stdin, and has the same limit', async () => {
  const stream = (text: string): Source => ({ path: '-', stream: Readable.from([Buffer.from(text)]) });
  expect(await only(stream('Tin vắn'))).toMatchObject({ document: 'stdin', path: '-', text: 'Tin vắn' });
  expect(await only(stream('x'.repeat(1_001)))).toMatchObject({ reason: expect.stringContaining('limit') });
});

test('folders are walked in order of names, whatever order they are given in; strange files are passed by', () => {
  const files = ['w/b.txt', 'w/a/z.md', 'w/a/y.TXT', 'w/.hidden.txt', 'w/picture.png', 'w/README'].map((f) =>
    folder.write(f, 'x'),
  );
  symlinkSync(folder.path('w'), folder.path('w/a/loop'));
  const paths = (...inputs: string[]): string[] => [...discover(inputs)].map((item) => item.path);
  const [b, z, y] = files as [string, string, string];
  const leftOut = {};
  expect([...discover([folder.path('w')], leftOut)].map((item) => item.path)).toEqual([y, z, b]);
  expect(leftOut).toEqual({ '': 1, '.png': 1 });
  expect(paths(b, z)).toEqual([z, b]);
  expect(paths(z, b, z)).toEqual([z, b]);
});

test('a folder without articles and a named file of an unknown kind are rejected', () => {
  folder.write('pictures/a.png', 'x');
  const reasons = [...discover([folder.path('pictures'), folder.path('pictures/a.png')])].map(
    (r) => isRejected(r) && r.reason,
  );
  expect(reasons[0]).toContain('without articles');
  expect(reasons[1]).toContain('not read');
});

test('pipes and links that lead nowhere are rejects, in a folder and by name, and nothing opens them', () => {
  const text = folder.write('odd/bai.txt', 'Tin vắn');
  const [pipe, piped, nowhere, circle] = ['ong.txt', 'toi-ong.txt', 'mat.txt', 'vong.txt'].map((name) =>
    folder.path(`odd/${name}`),
  ) as [string, string, string, string];
  execFileSync('mkfifo', [pipe]);
  symlinkSync(pipe, piped);
  symlinkSync(folder.path('odd/khong-co.txt'), nowhere);
  symlinkSync(circle, circle);
  const found = Object.fromEntries(
    [...discover([folder.path('odd')])].map((item) => [item.path, isRejected(item) ? item.reason : 'read']),
  );
  const irregular = expect.stringMatching(/^not a regular file/);
  expect(found).toEqual({
    [text]: 'read',
    [pipe]: irregular,
    [piped]: irregular,
    [nowhere]: 'a link that leads nowhere',
    [circle]: 'a link that leads nowhere',
  });
  expect([...discover([pipe])]).toMatchObject([{ path: pipe, reason: irregular, retryable: false }]);
});
