import type { Command } from 'commander';
import { CONCEPTS, type Concept } from '../../../schemas/index.js';
import { ingest } from '../../pipeline/ingest.js';
import type { IngestSummary } from '../../pipeline/summary.js';
import { type Counts, type Store, beginRun, counts, endRun, figuresByConcept } from '../../store/index.js';
import { VERSION } from '../../version.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { EXIT, exitWith } from '../exit.js';
import { log } from '../log.js';
import { type ReadingOptions, checkInputs, given, readOptions, readingOptions } from '../options.js';
import { startProgress } from '../progress.js';
import { table } from '../tables.js';

interface Options extends ReadingOptions, DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Folders are read with all folders below them (.txt, .md); "-" is standard input. What is stored already is not stored
twice, so a run that was stopped goes on when the same command is given again.

Examples:
  baoso ingest articles/ --db press.sqlite
  baoso ingest page.txt --source baoapbac.vn --published 2024-03-07
  cat draft.txt | baoso ingest - --place "Tiền Giang" --json`;

const MAX_REJECTS_SHOWN = 50;

export const register = (program: Command): void => {
  const command = program
    .command('ingest')
    .description('read articles, extract their records, and store them in a SQLite database')
    .argument('<inputs...>', 'files, folders, or - for standard input')
    .option('--json', 'print the closing summary as JSON')
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(readingOptions(command));
};

async function run(inputs: string[], options: Options): Promise<void> {
  checkInputs(inputs, options);
  await withStore(options, { readonly: false }, async (store) =>
    print(store, await observed(store, inputs, options), options),
  );
}

/** Ingests with progress on stderr; a stop signal ends between two files. The run is noted in the database. */
async function observed(store: Store, inputs: string[], options: Options): Promise<IngestSummary> {
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
  const progress = startProgress();
  try {
    const run = beginRun(store, 'ingest', VERSION, new Date());
    log().info({ inputs, db: options.db }, 'ingest begins');
    const summary = await ingest(store, inputs, {
      given: given(options),
      ...readOptions(options),
      signal: stop.signal,
      onProgress: (at) => progress.update(at),
    });
    const { rejected, ...done } = summary;
    endRun(store, run, new Date(), { ...done, rejected: rejected.length });
    log().info(done, 'ingest ends');
    return summary;
  } finally {
    progress.stop();
    process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
  }
}

function print(store: Store, summary: IngestSummary, options: Options): void {
  const stored = counts(store);
  if (options.json) {
    process.stdout.write(`${JSON.stringify({ ...summary, database: stored }, null, 2)}\n`);
  } else {
    process.stdout.write(`${overview(summary, stored, options.db)}\n`);
    const concepts = figuresByConcept(store);
    if (concepts.length > 0) process.stdout.write(`\n${conceptTable(summary, concepts)}\n`);
  }
  for (const { path, reason } of summary.rejected.slice(0, MAX_REJECTS_SHOWN)) {
    process.stderr.write(`rejected: ${path}: ${reason}\n`);
  }
  const hidden = summary.rejected.length - MAX_REJECTS_SHOWN;
  if (hidden > 0) process.stderr.write(`rejected: ${hidden} more; list them with: baoso status --db ${options.db}\n`);
  if (summary.interrupted) {
    process.stderr.write('baoso: stopped. Give the same command again to go on from here.\n');
    exitWith(EXIT.fatal);
  }
  if (summary.rejected.length > 0) exitWith(EXIT.attention);
}

function overview(summary: IngestSummary, stored: Counts, db: string): string {
  const { added, revised, restored, unchanged } = summary.documents;
  const rows: [string, number, number][] = [
    ['documents', added + revised + restored, stored.documents],
    ['articles', summary.articles, stored.articles],
    ['  relevant (nói về BHXH, BHYT, BHTN)', summary.relevant, stored.relevant],
    ['figures (số liệu)', summary.figures, stored.figures],
    ['findings (đối chiếu)', summary.findings, stored.findings],
    ['rejected inputs', summary.rejected.length, stored.rejected],
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
