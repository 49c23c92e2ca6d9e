import type { Command } from 'commander';
import { backup } from '../../store/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import type { Exits } from '../exit.js';

const EXAMPLES = `
The copy is the database as it stood at one moment, also while an ingest is writing. The file is replaced only when the
copy is whole.

Examples:
  baoso backup press-2024-03-07.sqlite --db press.sqlite`;

export const exits: Exits = {
  ok: 'the copy is whole',
  fatal: 'no copy was made: the database or the file cannot be used',
};

export const register = (command: Command): void => {
  command.argument('<file>', 'where to').addHelpText('after', EXAMPLES).action(run);
  databaseOptions(command);
};

const run = (file: string, options: DatabaseOptions): Promise<void> =>
  withStore(options, 'read', async (store) => {
    const bytes = await backup(store, file);
    process.stdout.write(`${file}: ${(bytes / 1e6).toFixed(1)} MB\n`);
  });
