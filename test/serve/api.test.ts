import { beforeAll, expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { FAULTY, serving } from './serving.js';

const folder = testFolder();
let url = '';

beforeAll(async () => {
  ({ url } = await serving(folder.path('press.sqlite')));
});

// eslint-disable-next-line @typescript-eslint/no-explicit-any
const get = async (path: string): Promise<any> => {
  const response = await fetch(`${url}/api${path}`);
  expect(response.status, path).toBe(200);
  return response.json();
};
const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${url}/api${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

test('a checked draft tells its figures, its mistakes and what other papers printed', async () => {
  const { checks } = (await (await post('/check', { text: FAULTY })).json()) as {
    checks: { article: { figures: { quote: string; start: number; end: number }[] }; faults: { kind: string }[] }[];
  };
  expect(checks[0]!.faults.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining(['sum_mismatch', 'share_mismatch', 'impossible_date']),
  );
  for (const { quote, start, end } of checks[0]!.article.figures) expect(FAULTY.slice(start, end)).toBe(quote);
});

test('articles are found with and without diacritics, and counted by facet', async () => {
  const marked = await get(`/articles?q=${encodeURIComponent('Cà Mau')}`);
  const bare = await get('/articles?q=ca+mau');
  expect(bare).toEqual(marked);
  expect(bare.items[0]).toMatchObject({ title: 'Cà Mau', excerpt: expect.stringContaining('1.050.000') });
  const facets = await get('/articles/facets');
  expect(facets.source).toContainEqual({ value: 'Báo Một', count: 3 });
  expect(facets.concept.length).toBeGreaterThan(1);
  expect((await get('/articles?source=B%C3%A1o%20M%E1%BB%99t&year=2024')).total).toBe(2);
});

test('an article comes with its text, its record and its decisions', async () => {
  const [{ id }] = (await get('/articles?q=ca+mau')).items;
  const { article, text, decisions } = await get(`/articles/${id}`);
  const [figure] = article.figures;
  expect(text.slice(figure.start - article.start, figure.end - article.start)).toBe(figure.quote);
  expect(decisions).toEqual([]);
  expect((await fetch(`${url}/api/articles/none`)).status).toBe(404);
});

test('a series shows conflicting reports side by side and targets apart', async () => {
  const { series } = await get(`/series?concept=coverage&place=${encodeURIComponent('Tiền Giang')}`);
  const actual = series.find((one: { status: string }) => one.status === 'actual');
  expect(actual.points.map(({ conflict }: { conflict: boolean }) => conflict)).toEqual([false, true, false]);
  expect(series.find((one: { status: string }) => one.status === 'target').points).toHaveLength(1);
  const provinces = await get('/series/provinces?concept=coverage&unit=percent');
  expect(provinces).toHaveLength(63);
  expect(await get('/series/provinces?concept=coverage&unit=percent&era=new')).toHaveLength(34);
  expect(provinces.find((row: { province: string }) => row.province === 'Tiền Giang').points.at(-1).value).toBe(92.7);
});

test('what is shown can be downloaded as CSV that Excel reads', async () => {
  const response = await fetch(`${url}/api/series.csv?concept=coverage`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  expect(response.headers.get('content-disposition')).toContain('attachment');
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toContain('92.7');
});

test('officials, agencies and findings are listed', async () => {
  const people = await get('/officials?q=dang+huu');
  expect(people.items[0]).toMatchObject({ name: 'Đặng Hữu Nghĩa', offices: [{ role: 'Giám đốc' }] });
  const { name } = (await get('/organisations?q=vinh+long')).items[0];
  const { holders, articles } = await get(`/organisations/offices?name=${encodeURIComponent(name)}`);
  expect(holders[0].name).toBe('Đặng Hữu Nghĩa');
  expect(articles.length).toBe(1);
  const findings = await get('/findings');
  expect(findings.total).toBeGreaterThan(3);
  expect(findings.items[0].sentences.length).toBeGreaterThan(0);
});

test('the OpenAPI document names every route', async () => {
  const { openapi, paths } = await get('/openapi.json');
  expect(openapi).toBe('3.1.0');
  expect(Object.keys(paths).sort()).toEqual([
    '/api/articles', '/api/articles/facets', '/api/articles/{id}', '/api/check', '/api/codebook', '/api/decisions', '/api/findings',
    '/api/meta', '/api/officials', '/api/organisations', '/api/organisations/offices', '/api/series', '/api/series.csv',
    '/api/series/indicators', '/api/series/places', '/api/series/provinces',
  ]); // prettier-ignore
});

test('a server without --edit stores no decision', async () => {
  const decision = { target: 'finding', article: 'x', start: 0, end: 1, quote: 'sum_mismatch', action: 'accept' };
  expect((await post('/decisions', decision)).status).toBe(403);
});
