import { expect, test } from 'vitest';
import { type Failure, fuzzOne } from '../../src/fuzz/fuzz.js';

/** The long run: node dist/src/fuzz/main.js --n 100000 */
const INPUTS = 2_000;

test(`${INPUTS} spoiled inputs make no crash, no hang and no invalid record`, { timeout: 120_000 }, async () => {
  const failures: Failure[] = [];
  for (let seed = 1; seed <= INPUTS; seed++) {
    const failure = await fuzzOne(seed);
    if (failure) failures.push(failure);
  }
  expect(failures).toEqual([]);
});
