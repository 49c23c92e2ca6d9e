import { expect, test } from 'vitest';
import { ParallelExtraction } from '../../src/pipeline/parallel.js';
import { testFolder } from '../helpers/folder.js';
import { documentOf } from '../helpers/records.js';

const folder = testFolder();
const worker = new URL(
  `file://${folder.write(
    'worker.mjs',
    `export default (documents) => documents.map(({ text }) => {
       if (text === 'dies') throw new Error('đứt');
       if (text === 'eats') { const all = []; for (;;) all.push(new Array(100_000).fill(text + all.length)); }
       return { relevant: true, articles: [] };
     });`,
  )}`,
);

test('a worker that dies costs its own document alone, whatever travelled beside it', { timeout: 60_000 }, async () => {
  const extraction = new ParallelExtraction(2, { worker, easy: 0, heapMb: 64 });
  const results = ['a', 'dies', 'b', 'eats', 'c'].map((text) => extraction.submit(documentOf(text, text)));
  extraction.flush();
  expect(await Promise.all(results)).toEqual([
    { relevant: true, articles: [] },
    { path: 'dies.txt', reason: 'extraction failed: đứt', retryable: true },
    { relevant: true, articles: [] },
    { path: 'eats.txt', reason: 'extraction ran out of memory', retryable: false },
    { relevant: true, articles: [] },
  ]);
  await extraction.close();
});
