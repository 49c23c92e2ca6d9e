import { parseArgs } from 'node:util';
import { type Failure, fuzzOne } from './fuzz.js';

/** npm run fuzz -- --n 100000 --seed 1: exit code 1 when an input made a crash, a hang or an invalid record. */
const { values } = parseArgs({
  options: { n: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
});
const n = Number(values.n);
const first = Number(values.seed);
const failures: Failure[] = [];
for (let i = 0; i < n; i++) {
  const failure = await fuzzOne(first + i);
  if (failure) failures.push(failure);
  if ((i + 1) % 10_000 === 0) process.stderr.write(`${i + 1} inputs, ${failures.length} failures\n`);
}
process.stdout.write(
  `${JSON.stringify({ inputs: n, failures: failures.length, first: failures.slice(0, 20) }, null, 2)}\n`,
);
process.exitCode = failures.length > 0 ? 1 : 0;
