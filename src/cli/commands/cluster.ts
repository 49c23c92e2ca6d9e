import type { Command } from 'commander';
import { clusterArticles } from '../../crawl/cluster.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import type { Exits } from '../exit.js';

interface Options extends DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Copies stay articles of their own; series, and the view series_once, count their figures once. ingest, crawl and
reextract do this at their end: by itself it is needed for databases of older versions only.

Examples:
  baoso cluster --db press.sqlite`;

export const exits: Exits = { ok: 'done', fatal: 'not done: the database cannot be used' };

export const register = (command: Command): void => {
  command.option('--json', 'print the summary as JSON').addHelpText('after', EXAMPLES).action(run);
  databaseOptions(command);
};

const run = (options: Options): Promise<void> =>
  withStore(options, 'change', (store) => {
    const summary = clusterArticles(store);
    const { articles, clusters, copies } = summary;
    const told = `${articles} articles compared: ${clusters} stories were printed more than once, ${copies} copies.`;
    process.stdout.write(`${options.json ? JSON.stringify(summary) : told}\n`);
  });
