import fc from 'fast-check';
import { expect, test } from 'vitest';
import { extract } from '../../extractors/index.js';
import { validateArticle } from '../../schemas/index.js';
import { generateArticle } from '../../src/eval/oracle/generate.js';
import { ingest } from '../../src/pipeline/ingest.js';
import { openStore } from '../../src/store/index.js';
import { dump } from '../helpers/dump.js';
import { testFolder } from '../helpers/folder.js';

const folder = testFolder();
const seeds = fc.integer({ min: 1, max: 1_000_000 });
const text = (seed: number): string => generateArticle(seed, 0).text;

test('any string gives valid records whose quotes are the text at their offsets', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), seeds.map(text)), (any) => {
      for (const article of extract(any, { document: 'a' }))
        expect(validateArticle(article, any)).toMatchObject({ ok: true });
    }),
    { numRuns: 300 },
  );
});

test('composed and decomposed letters give the same values', () => {
  const values = (any: string): unknown =>
    extract(any, { document: 'a' }).map(({ figures, dates }) => [
      figures.map((f) => [f.value, f.unit, f.concept, f.period, f.place]),
      dates.map((d) => d.value),
    ]);
  fc.assert(
    fc.property(seeds, (seed) => {
      expect(values(text(seed).normalize('NFD'))).toEqual(values(text(seed).normalize('NFC')));
    }),
    { numRuns: 100 },
  );
});

test('files in any order, and a second time, give the same database', async () => {
  const files = [5, 6, 7, 8].map((seed) => folder.write(`${seed}.txt`, text(seed)));
  const rows = async (...runs: string[][]): Promise<unknown> => {
    const store = openStore(':memory:');
    for (const inputs of runs) await ingest(store, inputs);
    return dump(store);
  };
  const once = await rows(files);
  expect(await rows([...files].reverse())).toEqual(once);
  expect(await rows(files, files)).toEqual(once);
});
