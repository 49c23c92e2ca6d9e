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
import { jsonOf, lineOf, tableOf } from './report.js';
import { scoreDocument, type Prediction } from './score.js';
import { folderSet, knownSets, samplesOf } from './sets.js';
import { f1Of, Score } from './tally.js';

const HELP = `npm run eval -- [options]
  --set NAME       only this set: corpus, seeds or press (may be repeated)
  --dir PATH       instead, a folder that holds text/ and gold/
  --pred FILE      score these records (JSON lines) instead of extracting
  --oracle N       instead, N generated articles with their exact records
  --seed N         seed of the generator (default 1)
  --errors N       list the first N disagreements of each set
  --json           print for machines
  --update         make the measured quality the new baseline`;

const root = fileURLToPath(new URL('../../../', import.meta.url));
const baselinePath = join(root, 'corpus/baseline.json');

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

function main(): number {
  const { values: options } = parseArgs({
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
  });
  if (options.help) {
    console.log(HELP);
    return 0;
  }
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
      const { document, text } = sample;
      const records = given ? (given.get(document) ?? []) : extract(text, { document });
      scoreDocument(score, sample, records);
    }
    measured[set.name] = f1Of(score);
    const errors = score.disagreements.slice(0, Number(options.errors));
    machine[set.name] = { ...jsonOf(samples.length, score), errors };
    if (options.json) continue;
    console.log(tableOf(set.name, samples.length, score));
    for (const disagreement of errors) console.log(lineOf(disagreement));
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

try {
  process.exitCode = main();
} catch (error) {
  console.error(`eval: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
}
