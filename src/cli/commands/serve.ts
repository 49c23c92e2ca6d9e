import { once } from 'node:events';
import { type Command, InvalidArgumentError } from 'commander';
import { loadAssets } from '../../serve/assets.js';
import { startServer } from '../../serve/server.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { type Exits, UsageError } from '../exit.js';

interface Options extends DatabaseOptions {
  port: number;
  edit?: boolean;
}

const EXAMPLES = `
The pages are for this machine alone: the server listens on 127.0.0.1, needs no network, and changes nothing unless --edit
is given. Decisions of editors are kept beside the extracted values, which stay as they are. Ctrl+C ends it.

Examples:
  baoso serve --db press.sqlite
  baoso serve --db press.sqlite --edit --port 8080`;

const port = (value: string): number => {
  if (!/^\d{1,5}$/.test(value) || Number(value) > 65_535)
    throw new InvalidArgumentError('A port is wanted: 0 to 65535.');
  return Number(value);
};

export const exits: Exits = {
  ok: 'ended by a stop signal',
  fatal: 'not started: the port is taken, or the database cannot be used',
};

export const register = (command: Command): void => {
  command
    .option('--port <n>', 'port of 127.0.0.1; 0 takes any free one', port, 4800)
    .option('--edit', 'let figures and findings be accepted, corrected and rejected')
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(command);
};

async function run(options: Options): Promise<void> {
  const edit = options.edit ?? false;
  await withStore(options, edit ? 'change' : 'read', async (store) => {
    const server = await startServer(store, { port: options.port, edit, assets: loadAssets() }).catch((error) => {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      throw taken ? new UsageError(`port ${options.port} is taken; name another with --port`) : error;
    });
    process.stdout.write(`${server.url}\n`);
    process.stderr.write(`baoso: serving ${options.db}${edit ? ' for editing' : ', read-only'}. Ctrl+C ends it.\n`);
    const ended = new AbortController();
    await Promise.race([
      once(process, 'SIGINT', { signal: ended.signal }),
      once(process, 'SIGTERM', { signal: ended.signal }),
    ]).finally(() => ended.abort());
    await server.close();
  });
}
