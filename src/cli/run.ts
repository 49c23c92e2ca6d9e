import { availableParallelism } from 'node:os';
import type { Command } from 'commander';
import { CONCEPTS, type Concept } from '../../schemas/index.js';
import { ingest } from '../pipeline/ingest.js';
import type { IngestSummary } from '../pipeline/summary.js';
import { type Counts, type Store, beginRun, counts, endRun, figuresByConcept } from '../store/index.js';
import { VERSION } from '../version.js';
import type { DatabaseOptions } from './database.js';
import { EXIT, exitWith } from './exit.js';
import { log } from './log.js';
import { type ReadingOptions, given, readOptions, whole } from './options.js';
import { startProgress } from './progress.js';
import { tellLeftOut } from './sources.js';
import { table } from './tables.js';

/** Options of the commands that ingest. */
export interface RunOptions extends ReadingOptions, DatabaseOptions {
  json?: boolean;
  jobs: number;
  batch?: number;
  relevantOnly?: boolean;
  keepTexts?: boolean;
}

export const runOptions = (command: Command): Command =>
  command
    .option('--jobs <n>', 'threads that extract (default: one for each core)', whole, availableParallelism())
    .option('--batch <n>', 'documents stored in one transaction (default: 1024)', whole)
    .option('--relevant-only', 'of documents that name social security only in passing keep hash and title, too')
    .option('--keep-texts', 'also keep texts that never name social security (default: their hash and title)')
    .option('--json', 'print the closing summary as JSON');

const MAX_REJECTS_SHOWN = 50;

/** Ingests with progress on stderr, notes the run in the database, and prints what it did. Sets the exit code. */
export async function ingestAndReport(
  store: Store,
  name: string,
  inputs: readonly string[],
  options: RunOptions,
): Promise<void> {
  print(store, await observed(store, name, inputs, options), options);
}

/** A stop signal lets the batch be finished; the second one has its usual effect and ends the process at once. */
async function observed(
  store: Store,
  name: string,
  inputs: readonly string[],
  options: RunOptions,
): Promise<IngestSummary> {
  const stop = new AbortController();
  const onSignal = (): void => {
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    process.stderr.write('baoso: stopping when this batch is stored; once more to stop at once\n');
    stop.abort();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
  const progress = await startProgress();
  try {
    const run = beginRun(store, name, VERSION, new Date());
    log().info({ inputs, db: options.db }, `${name} begins`);
    const { jobs, batch, relevantOnly, keepTexts } = options;
    const summary = await ingest(store, inputs, {
      given: given(options),
      ...readOptions(options),
      jobs,
      batch,
      relevantOnly,
      keepTexts,
      signal: stop.signal,
      onProgress: (at) => progress.update(at),
    });
    const done = { ...summary, rejected: summary.rejects };
    endRun(store, run, new Date(), done);
    log().info(done, `${name} ends`);
    return summary;
  } finally {
    progress.stop();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function print(store: Store, summary: IngestSummary, options: RunOptions): void {
  const stored = counts(store);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...summary, database: stored }, null, 2)}\n`);
  } else {
    process.stdout.write(`${overview(summary, stored, options.db)}\n`);
    const concepts = figuresByConcept(store);
    if (concepts.length > 0) process.stdout.write(`\n${conceptTable(summary, concepts)}\n`);
  }
  tellLeftOut(summary.leftOut);
  for (const { path, reason } of summary.rejected.slice(0, MAX_REJECTS_SHOWN)) {
    process.stderr.write(`rejected: ${path}: ${reason}\n`);
  }
  const hidden = summary.rejects - MAX_REJECTS_SHOWN;
  if (hidden > 0) process.stderr.write(`rejected: ${hidden} more; list them with: baoso status --db ${options.db}\n`);
  if (summary.interrupted) {
    process.stderr.write('baoso: stopped. Give the same command again to go on from here.\n');
    exitWith(EXIT.fatal);
  }
  if (summary.rejects > 0) exitWith(EXIT.attention);
}

function overview(summary: IngestSummary, stored: Counts, db: string): string {
  const { added, revised, restored, unchanged } = summary.documents;
  const rows: [string, number, number][] = [
    ['documents', added + revised + restored, stored.documents],
    ['articles', summary.articles, stored.articles],
    ['  relevant (nói về BHXH, BHYT, BHTN)', summary.relevant, stored.relevant],
    ['figures (số liệu)', summary.figures, stored.figures],
    ['findings (đối chiếu)', summary.findings, stored.findings],
    ['rejected inputs', summary.rejects, stored.rejected],
  ];
  if (unchanged > 0) rows.splice(1, 0, ['  unchanged, stored before', unchanged, unchanged]);
  return table(['', 'this run', `in ${db}`], rows);
}

function conceptTable(summary: IngestSummary, stored: readonly { concept: Concept; figures: number }[]): string {
  const rows = stored.map(({ concept, figures }) => [
    CONCEPTS[concept].vi,
    CONCEPTS[concept].en,
    summary.figuresByConcept[concept] ?? 0,
    figures,
  ]);
  return table(['figures by concept', '', 'this run', 'in all'], rows);
}
