import type { Command } from 'commander';
import { type SiteHealth, siteHealth } from '../../crawl/health.js';
import { EXIT, type Exits, exitWith } from '../exit.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { table } from '../tables.js';

interface Options extends DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Examples:
  baoso sources --db press.sqlite`;

export const exits: Exits = {
  ok: 'every site reads as before',
  attention: 'the layout of a site seems to have changed',
  fatal: 'not done: the database cannot be used',
};

export const register = (command: Command): void => {
  command.option('--json', 'print it as JSON').addHelpText('after', EXAMPLES).action(run);
  databaseOptions(command);
};

const HEAD = ['site', 'pages', 'body found', 'date found', 'relevant', 'rejected', 'failed'];
const row = (s: SiteHealth): (string | number)[] => [
  s.site,
  s.pages,
  s.body,
  s.dated,
  s.relevant,
  s.rejected,
  s.failed,
];

const run = (options: Options): Promise<void> =>
  withStore(options, 'read', (store) => {
    const sites = siteHealth(store);
    process.stdout.write(`${options.json ? JSON.stringify(sites, null, 2) : table(HEAD, sites.map(row))}\n`);
    for (const { site, warning } of sites) if (warning) process.stderr.write(`${site}: ${warning}\n`);
    if (sites.some(({ warning }) => warning !== null)) exitWith(EXIT.attention);
  });
