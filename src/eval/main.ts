#!/usr/bin/env node
/**
 * npm run eval: extracts every annotated article, compares with the gold, and with the committed baseline.
 * Ends with 1 when a measure dropped, 2 when it was called wrongly.
 */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../../extractors/index.js';
import { readBaseline, slips, updateBaseline, type Baseline } from './baseline.js';
import type { Sample } from './gold.js';
import { generate } from './oracle/generate.js';
import { ByProduction } from './oracle/by-production.js';
import { jsonOf, lineOf, tableOf } from './report.js';
import { scoreDocument, type Prediction } from './score.js';
import { folderSet, knownSets, samplesOf } from './sets.js';
import { f1Of, Score } from './tally.js';

const HELP = `npm run eval -- [options]
  --set NAME       only this set: corpus, seeds or press (may be repeated)
  --dir PATH       instead, a folder that holds text/ and gold/
  --pred FILE      score these records (JSON lines) instead of extracting
  --oracle N       instead, N generated articles with their exact records (the gate of the tests: 1500)
  --seed N         seed of the generator (default 1)
  --errors N       list the first N disagreements of each set
  --json           print for machines
  --update         make the measured quality the new baseline`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const baselinePath = join(root, 'corpus/baseline.json');
const oracleBaselinePath = join(root, 'test/oracle/baseline.json');

const read = () =>
  parseArgs({
    options: {
      set: { type: 'string', multiple: true },
      dir: { type: 'string' },
      pred: { type: 'string' },
      oracle: { type: 'string' },
      seed: { type: 'string', default: '1' },
      errors: { type: 'string', default: '0' },
      json: { type: 'boolean', default: false },
      update: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;
type Options = ReturnType<typeof read>;

const wholeNumber = (option: string, value: string): number => {
  if (!/^\d+$/.test(value)) throw new Error(`--${option} wants a whole number, not ${value}`);
  return Number(value);
};

/** Records of a JSON-lines file by document; `document` may be a path or carry an extension. */
function readPredictions(path: string): Map<string, Prediction[]> {
  const records = new Map<string, Prediction[]>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    if (line.trim() === '') continue;
    const record = JSON.parse(line) as Prediction & { document: string };
    const document = basename(record.document).replace(/\.(?:txt|md|json|html?)$/i, '');
    records.set(document, [...(records.get(document) ?? []), record]);
  }
  return records;
}

const extracted = ({ document, text }: Sample): Prediction[] => extract(text, { document });

/** Prints one set; gives what goes into `--json`. */
function print(name: string, documents: number, score: Score, options: Options): Record<string, unknown> {
  const errors = score.disagreements.slice(0, wholeNumber('errors', options.errors));
  if (!options.json) {
    console.log(tableOf(name, documents, score));
    for (const disagreement of errors) console.log(lineOf(disagreement));
  }
  return { ...jsonOf(documents, score), errors };
}

function runOracle(options: Options, count: number): number {
  const score = new Score();
  const productions = new ByProduction();
  for (const sample of generate(wholeNumber('seed', options.seed), count)) {
    const records = extracted(sample);
    scoreDocument(score, sample, records);
    productions.add(sample, records);
  }
  const machine = print('oracle', count, score, options);
  if (options.update)
    updateBaseline(oracleBaselinePath, { [`${count} articles of seed ${options.seed}`]: f1Of(score) });
  if (options.json) console.log(JSON.stringify({ oracle: machine }, null, 2));
  else console.log(`weakest productions (L1, L2, L3)\n${productions.weakest(25).join('\n')}`);
  return 0;
}

function runSets(options: Options): number {
  const sets = options.dir
    ? [folderSet(options.dir)]
    : knownSets(root).filter((set) => !options.set || options.set.includes(set.name));
  if (sets.length === 0) throw new Error(`no such set: ${options.set?.join(', ')}`);
  const given = options.pred ? readPredictions(options.pred) : null;

  const measured: Baseline = {};
  const machine: Record<string, unknown> = {};
  for (const set of sets) {
    const samples = samplesOf(set);
    if (!samples) {
      if (!options.json) console.log(`${set.name}: skipped: not found\n`);
      continue;
    }
    const score = new Score();
    for (const sample of samples) {
      scoreDocument(score, sample, given ? (given.get(sample.document) ?? []) : extracted(sample));
    }
    measured[set.name] = f1Of(score);
    machine[set.name] = print(set.name, samples.length, score, options);
  }
  if (options.json) console.log(JSON.stringify(machine, null, 2));
  if (options.dir || given) return 0;
  if (options.update) {
    updateBaseline(baselinePath, measured);
    console.error(`baseline written: ${Object.keys(measured).join(', ')}`);
    return 0;
  }
  const dropped = slips(readBaseline(baselinePath), measured);
  for (const { set, metric, was, is } of dropped) console.error(`dropped: ${set} ${metric} ${was} → ${is}`);
  return dropped.length > 0 ? 1 : 0;
}

function main(): number {
  const options = read();
  if (options.help) {
    console.log(HELP);
    return 0;
  }
  return options.oracle === undefined ? runSets(options) : runOracle(options, wholeNumber('oracle', options.oracle));
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
