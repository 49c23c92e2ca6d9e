import type { Command } from 'commander';
import { databaseOptions, withStore } from '../database.js';
import { checkInputs, readingOptions } from '../options.js';
import { type RunOptions, ingestAndReport, runOptions } from '../run.js';
export { TAKES_IN as exits } from '../exit.js';

const EXAMPLES = `
Folders are read with all folders below them, and what is left out of them is said; "-" is standard input. What is stored already is not stored twice, so a
run that was stopped goes on when the same command is given again. Ctrl-C finishes the batch first; a second one stops
at once. Either way the database is right.

Examples:
  baoso ingest articles/ --db press.sqlite
  baoso ingest page.txt --source baoapbac.vn --published 2024-03-07
  cat draft.txt | baoso ingest - --place "Tiền Giang" --json
  baoso ingest archive/ --relevant-only --jobs 4     an archive of which only some articles matter`;

export const register = (command: Command): void => {
  command.argument('<inputs...>', 'files, folders, or - for standard input').addHelpText('after', EXAMPLES).action(run);
  runOptions(databaseOptions(readingOptions(command)));
};

async function run(inputs: string[], options: RunOptions): Promise<void> {
  checkInputs(inputs, options);
  await withStore(options, 'create', (store) => ingestAndReport(store, 'ingest', inputs, options));
}
