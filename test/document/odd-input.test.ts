import { expect, it } from 'vitest';
import { readDocument } from '../../extractors/document/index.js';

// No rule may backtrack without bound: these once cost seconds, or would.
it.each([
  ['digits in a short line', `${'1'.repeat(80)}x\n`.repeat(200)],
  ['open parentheses', '('.repeat(200_000)],
  ['many short lines', 'Lê An\n'.repeat(10_000)],
  ['one long line of stops', 'A. '.repeat(60_000)],
  ['picture credits', 'Ảnh: An Bình '.repeat(20_000)],
])('reads %s in no time', (_, text) => {
  const start = performance.now();
  readDocument(text);
  expect(performance.now() - start).toBeLessThan(5000);
});
