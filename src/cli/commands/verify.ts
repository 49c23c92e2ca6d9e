import type { Command } from 'commander';
import { verify } from '../../store/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { EXIT, type Exits, exitWith } from '../exit.js';
import { table } from '../tables.js';

interface Options extends DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Checks the file's structure, every reference between tables, every quote against the stored text at its offsets, and
the counts. What is left for the next run is said, and no fault.

Examples:
  baoso verify --db press.sqlite`;

export const exits: Exits = {
  ok: 'everything agrees',
  attention: 'something is wrong',
  fatal: 'not checked: the database cannot be used',
};

export const register = (command: Command): void => {
  command.option('--json', 'print it as JSON').addHelpText('after', EXAMPLES).action(run);
  databaseOptions(command);
};

const run = (options: Options): Promise<void> =>
  withStore(options, 'read', (store) => {
    const checks = verify(store);
    if (options.json) process.stdout.write(`${JSON.stringify(checks, null, 2)}\n`);
    else {
      const rows = checks.map(({ check, checked, faults }) => [
        check,
        checked,
        faults.length === 0 ? 'ok' : faults.length,
      ]);
      process.stdout.write(`${table(['check', 'checked', 'faults'], rows)}\n`);
      for (const { check, faults, notes } of checks) {
        for (const note of notes) process.stderr.write(`${check}: ${note}\n`);
        for (const fault of faults.slice(0, 20)) process.stderr.write(`${check}: ${fault}\n`);
      }
    }
    if (checks.some(({ faults }) => faults.length > 0)) exitWith(EXIT.attention);
  });
