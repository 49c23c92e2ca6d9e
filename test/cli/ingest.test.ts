import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/index.js';
import { dump } from '../helpers/dump.js';
import { testFolder } from '../helpers/folder.js';
import { baoso } from './baoso.js';

const folder = testFolder();
const articles = folder.path('articles');
folder.write(
  'articles/xa.txt',
  'Xã Tân Lập\nHết năm 2023, toàn xã có 1.250 người tham gia BHXH tự nguyện, tăng 120 người.\n',
);
folder.write(
  'articles/sub/benh-vien.md',
  'Khám chữa bệnh BHYT\nBệnh viện huyện tiếp nhận 3.400 lượt khám chữa bệnh BHYT.\n',
);
folder.write('articles/bong-da.txt', 'Bóng đá\nĐội nhà thắng 2-1 trên sân khách.\n');

const dumpOf = (path: string): unknown => {
  const store = openStore(path, { readonly: true });
  const rows = dump(store);
  store.close();
  return rows;
};

test('a folder is stored, and the summary says what was done', () => {
  const db = folder.path('first.sqlite');
  const { code, out, err } = baoso(['ingest', articles, '--db', db]);
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(/^documents +3 +3$/m);
  expect(out).toMatch(/^rejected inputs +0 +0$/m);
});

test('the same bytes twice change nothing; the order that inputs are named in makes no difference', () => {
  const [one, two] = [folder.path('one.sqlite'), folder.path('two.sqlite')];
  baoso(['ingest', articles, '--db', one]);
  const before = dumpOf(one);
  const again = JSON.parse(baoso(['ingest', articles, '--db', one, '--json']).out);
  expect(again.documents).toEqual({ added: 0, revised: 0, restored: 0, unchanged: 3 });
  expect(dumpOf(one)).toEqual(before);
  baoso(['ingest', `${articles}/sub`, `${articles}/xa.txt`, `${articles}/bong-da.txt`, '--db', two]);
  expect(dumpOf(two)).toEqual(before);
});

test('standard input with metadata', () => {
  const db = folder.path('stdin.sqlite');
  const options = [
    '--url',
    'https://bao.example/1',
    '--published',
    '2024-03-07',
    '--source',
    'Báo Mẫu',
    '--place',
    'Hòa Bình',
  ];
  expect(baoso(['ingest', '-', '--db', db, ...options], 'Xã có 1.250 người tham gia BHYT.').code).toBe(0);
  const store = openStore(db, { readonly: true });
  expect(store.db.prepare('SELECT name, url, published, source, place FROM documents').raw().get()).toEqual([
    'stdin', 'https://bao.example/1', '2024-03-07', 'Báo Mẫu', 'Hòa Bình',
  ]); // prettier-ignore
  store.close();
});

test('progress is plain lines or nothing when stderr is no terminal, and --verbose logs there', () => {
  const { out, err } = baoso(['--verbose', 'ingest', articles, '--db', folder.path('log.sqlite'), '--json']);
  expect(() => JSON.parse(out)).not.toThrow();
  expect(err.trim().split('\n').map((line) => JSON.parse(line).msg)).toEqual(['ingest begins', 'ingest ends']); // prettier-ignore
});

test.each([
  [['ingest'], 'missing required argument'],
  [['ingest', 'no-such-file.txt'], 'no such file or folder: no-such-file.txt'],
  [['ingest', articles, '--published', '2024-02-30'], 'A day or month is wanted'],
  [['ingest', articles, '--url', 'https://bao.example/1'], '--url belongs to one file'],
  [['ingest', articles, '--url', 'bao'], 'not a URL'],
  [['ingest', articles, '--wait', 'long'], 'A number over 0'],
  [['ingestt'], "unknown command 'ingestt'"],
  [['--log', 'loud', 'ingest', articles], '--log wants one of'],
])('wrong usage ends with 2 and leaves no database: %j', (args, message) => {
  const db = folder.path('never.sqlite');
  const { code, out, err } = baoso([...args, '--db', db]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain(message);
  expect(existsSync(db)).toBe(false);
});
