import { expect, test } from 'vitest';
import { FinalFault, PassingFault, faultOf } from '../../src/net/faults.js';
import { backoff, retryAfterMs, seededRandom } from '../../src/net/retry.js';

const limits = { baseMs: 1_000, capMs: 60_000 };

test('waits double up to the cap, half of them chance', () => {
  const least = [1, 2, 3, 4, 10, 5_000].map((n) => backoff(n, limits, () => 0));
  const most = [1, 2, 3, 4, 10, 5_000].map((n) => backoff(n, limits, () => 1));
  expect(least).toEqual([500, 1_000, 2_000, 4_000, 30_000, 30_000]);
  expect(most).toEqual([1_000, 2_000, 4_000, 8_000, 60_000, 60_000]);
});

test('the same seed gives the same chance, spread over [0, 1)', () => {
  const draw = (seed: number): number[] => Array.from({ length: 1000 }, seededRandom(seed));
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
  expect(Math.min(...draw(7))).toBeGreaterThanOrEqual(0);
  expect(Math.max(...draw(7))).toBeLessThan(1);
  expect(draw(7).filter((n) => n < 0.5).length).toBeGreaterThan(440);
});

const NOW = new Date('2024-03-07T00:00:00Z');
test.each<[string | null, number | null]>([
  ['120', 120_000],
  ['0', 0],
  [' 5 ', 5_000],
  ['Thu, 07 Mar 2024 00:01:00 GMT', 60_000],
  ['Wed, 06 Mar 2024 00:00:00 GMT', 0],
  ['soon', null],
  ['-5', null],
  ['1.5', null],
  ['2024-03-07', null],
  ['', null],
  [null, null],
])('Retry-After: %s', (header, ms) => expect(retryAfterMs(header, NOW)).toBe(ms));

test.each<[Error, string, boolean]>([
  [Object.assign(new Error('x'), { code: 'ECONNRESET' }), 'network', true],
  [Object.assign(new Error('x'), { code: 'UND_ERR_CONNECT_TIMEOUT' }), 'timeout', true],
  [Object.assign(new Error('x'), { code: 'EAI_AGAIN' }), 'network', true],
  [Object.assign(new Error('x'), { code: 'ENOTFOUND' }), 'no_such_host', false],
  [Object.assign(new Error('x'), { code: 'Z_DATA_ERROR' }), 'unreadable', false],
  [Object.assign(new Error('x'), { name: 'TimeoutError' }), 'timeout', true],
  [new Error('outer', { cause: new FinalFault('private_address', 'x') }), 'private_address', false],
  [new PassingFault('server_error', 'x'), 'server_error', true],
])('the class of a fault says whether it is retried', (error, kind, retryable) => {
  const fault = faultOf(error);
  expect([fault.kind, fault.retryable, fault instanceof PassingFault]).toEqual([kind, retryable, retryable]);
});
