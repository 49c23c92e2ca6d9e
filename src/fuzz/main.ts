import { setInterval } from 'node:timers';
import { parseArgs } from 'node:util';
import { Worker, isMainThread, parentPort, workerData } from 'node:worker_threads';
import { type Failure, HANGS_MS, fuzzOne } from './fuzz.js';

/**
 * npm run fuzz -- --n 100000 --seed 1: exit code 1 when an input made a crash, a hang or an invalid record. The inputs
 * are read on a thread of their own, so that one which never ends is noticed and named.
 */
interface Task {
  n: number;
  first: number;
  /** The seed that is being read, shared by the threads. */
  at: Int32Array;
}

if (isMainThread) watch();
else await readAll(workerData as Task);

async function readAll({ n, first, at }: Task): Promise<void> {
  for (let i = 0; i < n; i++) {
    at[0] = first + i;
    const failure = await fuzzOne(first + i);
    if (failure) parentPort!.postMessage(failure);
    if ((i + 1) % 10_000 === 0) process.stderr.write(`${i + 1} inputs\n`);
  }
  at[0] = first + n; // the end was reached
}

function watch(): void {
  const { values } = parseArgs({
    options: { n: { type: 'string', default: '10000' }, seed: { type: 'string', default: '1' } },
  });
  const n = Number(values.n);
  const first = Number(values.seed);
  const at = new Int32Array(new SharedArrayBuffer(4));
  const failures: Failure[] = [];
  const worker = new Worker(new URL(import.meta.url), { workerData: { n, first, at } satisfies Task });
  let last = -1;
  const watching = setInterval(() => {
    if (at[0] === last) void worker.terminate();
    last = at[0]!;
  }, 4 * HANGS_MS);
  worker.on('message', (failure: Failure) => failures.push(failure));
  worker.on('error', (error) => failures.push({ seed: at[0]!, format: 'any', fault: `thrown: ${error.message}` }));
  worker.on('exit', () => {
    clearInterval(watching);
    if (at[0] !== first + n) failures.push({ seed: at[0]!, format: 'any', fault: 'never ended' });
    const report = { inputs: at[0]! - first, failures: failures.length, first: failures.slice(0, 20) };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
    process.exitCode = failures.length > 0 ? 1 : 0;
  });
}
