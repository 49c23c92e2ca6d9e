import { beforeAll, expect, test } from 'vitest';
import { TABLES } from '../../src/export/index.js';
import type { Store } from '../../src/store/index.js';
import { testFolder } from '../helpers/folder.js';
import { FAULTY, put, serving } from './serving.js';

const folder = testFolder();
let url = '';
let store: Store;

beforeAll(async () => {
  ({ url, store } = await serving(folder.path('press.sqlite'), {
    edit: true,
    now: () => new Date('2026-05-04T03:02:01Z'),
  }));
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = async (path: string): Promise<any> => (await fetch(`${url}/api${path}`)).json();
const decide = (decision: unknown): Promise<Response> =>
  fetch(`${url}/api/decisions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(decision),
  });

/** Extracts the same bytes again as another version of the document, as a new extractor would. */
const again = (): void => put(store, 'faulty', FAULTY, { source: 'Báo Một', published: '2024-07-05' });

test('a decision on a finding takes it out of the inbox and outlives another extraction', async () => {
  const before = await get('/findings');
  const { article, start, end, nth, kind } = before.items[0];
  const answer = await decide({
    target: 'finding',
    article,
    start,
    end,
    nth,
    quote: kind,
    action: 'accept',
    note: 'Gọi toà soạn',
  });
  expect(await answer.json()).toMatchObject({ action: 'accept', decided_at: '2026-05-04T03:02:01.000Z' });
  expect((await get('/findings')).total).toBe(before.total - 1);
  again();
  expect((await get('/findings')).total).toBe(before.total - 1);
  expect((await get('/findings?state=decided')).items[0].decision).toMatchObject({
    action: 'accept',
    note: 'Gọi toà soạn',
  });
  const rows = [...TABLES.findings.rows(store, {})];
  expect(rows.filter(({ action }) => action === 'accept')).toMatchObject([{ decision_note: 'Gọi toà soạn' }]);
});

test('a corrected figure counts in its series; the extracted value stays', async () => {
  const [{ id }] = (await get('/articles?q=ca+mau')).items;
  const { article } = await get(`/articles/${id}`);
  const { start, end, quote, value } = article.figures[0];
  const target = { target: 'figure', article: id, start, end, quote, nth: 1 };
  expect((await decide({ ...target, action: 'correct', correction: { value: 1_005_000 } })).status).toBe(200);
  const { series } = await get(`/series?concept=participants&place=${encodeURIComponent('Cà Mau')}`);
  expect(series[0].points[0].claims[0].value).toBe(1_005_000);
  expect((await get(`/articles/${id}`)).article.figures[0].value).toBe(value);
});

test('a decision must make sense and concern something', async () => {
  const nothing = { target: 'finding', article: 'none', start: 0, end: 4, quote: 'sum_mismatch', action: 'accept' };
  expect((await decide(nothing)).status).toBe(404);
  expect((await decide({ ...nothing, action: 'correct' })).status).toBe(400);
  expect((await decide({ ...nothing, decided_at: '1999-01-01T00:00:00Z' })).status).toBe(400);
});
