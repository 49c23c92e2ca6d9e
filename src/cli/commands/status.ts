import { statSync } from 'node:fs';
import type { Command } from 'commander';
import { SCHEMA_VERSION, type Store, counts, inputStates, rejects } from '../../store/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { table } from '../tables.js';
export { ANSWERS as exits } from '../exit.js';

interface Options extends DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Examples:
  baoso status --db press.sqlite`;

export const register = (command: Command): void => {
  command.option('--json', 'print it as JSON').addHelpText('after', EXAMPLES).action(run);
  databaseOptions(command);
};

const run = (options: Options): Promise<void> => withStore(options, 'read', (store) => print(store, options));

function print(store: Store, options: Options): void {
  const held = counts(store);
  const refused = rejects(store);
  const inputs = inputStates(store);
  if (options.json) {
    const file = { db: options.db, schema: SCHEMA_VERSION, bytes: statSync(options.db).size };
    process.stdout.write(`${JSON.stringify({ ...file, ...held, inputs, rejects: refused }, null, 2)}\n`);
    return;
  }
  process.stdout.write(`${table([`in ${options.db}`, ''], Object.entries(held))}\n`);
  const states = inputs.map(({ state, inputs }) => [state, inputs]);
  if (states.length > 0) process.stdout.write(`\n${table(['inputs', ''], states)}\n`);
  if (refused.length > 0) {
    const rows = refused.map(({ path, reason, attempts, state }) => [path, reason, attempts, state]);
    process.stdout.write(`\n${table(['rejected', 'reason', 'attempts', ''], rows)}\n`);
  }
  if (refused.some(({ state }) => state === 'retryable')) {
    process.stdout.write(`\nSome may succeed now: baoso retry --db ${options.db}\n`);
  }
  if (held.pending > 0) process.stdout.write('\nInputs are pending: give the same ingest command again to go on.\n');
}
