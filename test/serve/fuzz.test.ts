import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { testFolder } from '../helpers/folder.js';
import { serving } from './serving.js';

const folder = testFolder();
let url = '';

beforeAll(async () => {
  ({ url } = await serving(folder.path('press.sqlite'), { edit: true }));
});

const ROUTES = [
  '/articles',
  '/articles/facets',
  '/series',
  '/series.csv',
  '/series/places',
  '/series/provinces',
  '/officials',
  '/organisations',
  '/organisations/offices',
  '/findings',
];
const NAMES = [
  'q',
  'source',
  'province',
  'year',
  'concept',
  'scheme',
  'measure',
  'unit',
  'status',
  'place',
  'districts',
  'from',
  'to',
  'minConfidence',
  'harmonise',
  'limit',
  'offset',
  'era',
  'kind',
  'level',
  'state',
  'name',
  'x',
];
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    '-1',
    '0',
    '1e9',
    'NaN',
    'null',
    '2024-13',
    '2024',
    '9999-12-31',
    'participants',
    'BHYT',
    '=BHYT+',
    '"',
    "'; DROP TABLE figures; --",
    '%',
    '*',
    'NEAR(a b)',
    'a OR',
    '((',
    '\u0000',
    'true',
    'VN',
    'level',
    'percent',
    'x'.repeat(5000),
  ),
);
/** UTF-16 units, halves of surrogate pairs among them. */
const anyUnit = fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code));
const query = fc.array(fc.tuple(fc.constantFrom(...NAMES), value), { maxLength: 6 });

const fits = async (response: Response, allowed: readonly number[]): Promise<void> => {
  expect(allowed).toContain(response.status);
  const body = await response.text();
  if (response.status === 400) expect(JSON.parse(body).error).toBeTruthy();
};

test('whatever the parameters, the answer is one or a reason', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...ROUTES), query, async (route, params) => {
      const text = params.map(([name, one]) => `${name}=${encodeURIComponent(one)}`).join('&');
      const address = `${url}/api${route}?${text}`;
      // Node's own server refuses a request line of more than 16 kB with 431 before it comes to us
      await fits(await fetch(address), address.length > 12_000 ? [200, 400, 404, 414, 431] : [200, 400, 404]);
    }),
    { numRuns: 400 },
  );
});

test('whatever stands in a path, there is an article or none', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), async (id) => {
      await fits(await fetch(`${url}/api/articles/${encodeURIComponent(id)}`), [200, 400, 404]);
    }),
    { numRuns: 100 },
  );
  for (const bad of ['%', '%zz', '%ff%fe', '..%2f', '%00'])
    await fits(await fetch(`${url}/api/articles/${bad}`), [400, 404]);
});

test('whatever is sent, it is checked or refused', { timeout: 120_000 }, async () => {
  const body = fc.oneof(
    fc.record({ text: fc.string({ unit: 'binary', maxLength: 300 }) }),
    fc.record({ text: fc.string({ unit: anyUnit, maxLength: 300 }) }),
    fc.record(
      { text: fc.string({ maxLength: 50 }), published: value, source: value, place: value },
      { requiredKeys: ['text'] },
    ),
    fc.record({ target: fc.constantFrom('figure', 'finding', 'x'), article: value, start: fc.oneof(fc.integer(), value), end: fc.nat(), quote: value, nth: fc.integer(), action: fc.constantFrom('accept', 'correct', 'reject', ''), correction: fc.oneof(fc.constant(null), fc.jsonValue()), note: value }, { requiredKeys: [] }), // prettier-ignore
    fc.jsonValue(),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('/check', '/decisions'), body, async (route, sent) => {
      const response = await fetch(`${url}/api${route}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(sent),
      });
      await fits(response, [200, 400, 404]);
    }),
    { numRuns: 300 },
  );
});
