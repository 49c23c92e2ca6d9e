import { beforeAll, expect, test } from 'vitest';
import { type Store, openStore } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { put, serving } from './serving.js';

// Answers that cost much are remembered: here everything is asked, changed, and asked again.
const folder = testFolder();
let url = '';
let other: Store;

beforeAll(async () => {
  const path = folder.path('press.sqlite');
  const served = await serving(path, { edit: true });
  url = served.url;
  other = openStore(path); // another program's connection
  return () => other.close();
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = async (path: string): Promise<any> => (await fetch(`${url}/api${path}`)).json();
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const post = async (path: string, body: unknown): Promise<any> =>
  (
    await fetch(`${url}/api${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  ).json();

const DRAFT = 'Đến cuối năm 2024, tỉnh Tiền Giang có tỷ lệ bao phủ BHYT đạt 93,4% dân số.';
const verdict = async (): Promise<string> =>
  (await post('/check', { text: DRAFT })).checks[0].figures[0].comparison.verdict;

test('a draft is compared with what was stored and decided a moment ago', async () => {
  expect(await verdict()).toBe('new');
  const later = 'BHYT\n\nĐến cuối năm 2024, tỉnh Tiền Giang có tỷ lệ bao phủ BHYT đạt 93,9% dân số.\n';
  put(other, 'later', later, { published: '2025-01-07', source: 'Báo Sau' });
  expect(await verdict()).toBe('differs');
  const [{ id }] = (await get('/articles?q=93,9')).items;
  const { start, end, quote } = (await get(`/articles/${id}`)).article.figures[0];
  const target = { target: 'figure', article: id, start, end, quote, nth: 1 };
  await post('/decisions', { ...target, action: 'correct', correction: { value: 93.4 } });
  expect(await verdict()).toBe('agrees');
  await post('/decisions', { ...target, action: 'correct', correction: { place: 'Cà Mau' } });
  expect(await verdict()).toBe('new');
  await post('/decisions', { ...target, action: 'accept' });
  expect(await verdict()).toBe('differs');
  await post('/decisions', { ...target, action: 'reject' });
  expect(await verdict()).toBe('new');
});

test('a correction that moves a figure here is found here', async () => {
  const [{ id }] = (await get('/articles?q=ca+mau')).items;
  const { start, end, quote } = (await get(`/articles/${id}`)).article.figures[0];
  const draft = { text: 'Đến cuối năm 2023, tỉnh Bến Tre có 1.050.000 người tham gia BHYT.' };
  const found = async (): Promise<string> => (await post('/check', draft)).checks[0].figures[0].comparison.verdict;
  expect(await found()).toBe('new');
  const target = { target: 'figure', article: id, start, end, quote, nth: 1 };
  await post('/decisions', { ...target, action: 'correct', correction: { place: 'Bến Tre' } });
  expect(await found()).toBe('agrees');
});

test('people and the doubts about them follow the database', async () => {
  const says = (name: string): string => `Ông ${name}, Giám đốc BHXH tỉnh Tiền Giang, cho biết như vậy.`;
  const draft = { text: says('Phan Văn Quý'), published: '2025-02-03' };
  const doubts = async (): Promise<unknown[]> => (await post('/check', draft)).checks[0].officials;
  const before = (await get('/officials')).total;
  expect(await doubts()).toEqual([]);
  put(other, 'director', `Tin BHXH\n\n${says('Lưu Đức Thịnh')}\n`, { published: '2025-01-20', source: 'Báo Sau' });
  const after = await get('/officials');
  expect(after.total).toBe(before + 1);
  expect((await get('/officials?q=luu duc')).items[0].offices[0].articles).toMatchObject([{ source: 'Báo Sau' }]);
  expect(await doubts()).toMatchObject([{ kind: 'other_holder', reports: [{ name: 'Lưu Đức Thịnh' }] }]);
});
