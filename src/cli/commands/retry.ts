import type { Command } from 'commander';
import { rejectedInputs } from '../../store/index.js';
import { databaseOptions, withStore } from '../database.js';
import { readingOptions } from '../options.js';
import { type RunOptions, ingestAndReport, runOptions } from '../run.js';
export { TAKES_IN as exits } from '../exit.js';

interface Options extends RunOptions {
  all?: boolean;
}

const EXAMPLES = `
By default what may have passed by itself is tried again: files that were gone or busy, or could not be opened. State
--source, --published, --place and --columns as they were stated to ingest.

Examples:
  baoso retry --db press.sqlite
  baoso retry --all --max-mb 100 --db press.sqlite    also what was refused for good, with another limit`;

export const register = (command: Command): void => {
  command
    .option('--all', 'also files whose faults lie in the files themselves')
    .addHelpText('after', EXAMPLES)
    .action(run);
  runOptions(databaseOptions(readingOptions(command)));
};

const run = (options: Options): Promise<void> =>
  withStore(options, 'change', async (store) => {
    const inputs = rejectedInputs(store, options.all ?? false);
    if (inputs.length > 0) await ingestAndReport(store, 'retry', inputs, options);
    else process.stdout.write('Nothing to try again.\n');
  });
