import type { Command } from 'commander';
import { clusterArticles } from '../../crawl/cluster.js';
import { reextract } from '../../crawl/reextract.js';
import { type Store, beginRun, endRun } from '../../store/index.js';
import { VERSION } from '../../version.js';
import { EXIT, type Exits, exitWith } from '../exit.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';

interface Options extends DatabaseOptions {
  json?: boolean;
}

const EXAMPLES = `
Works offline, from the stored texts and the stored bytes of crawled pages. Decisions of editors are not touched.

Examples:
  baoso reextract --db press.sqlite`;

export const exits: Exits = {
  ok: 'done',
  attention: 'done, but a document could not be extracted; it stays as it was',
  fatal: 'not done, or stopped before the end',
};

export const register = (command: Command): void => {
  command.option('--json', 'print the summary as JSON').addHelpText('after', EXAMPLES).action(run);
  databaseOptions(command);
};

const run = (options: Options): Promise<void> =>
  withStore(options, 'change', async (store) => {
    const stop = new AbortController();
    const onSignal = (): void => stop.abort();
    process.once('SIGINT', onSignal).once('SIGTERM', onSignal);
    try {
      await again(store, options, stop.signal);
    } finally {
      process.off('SIGINT', onSignal).off('SIGTERM', onSignal);
    }
  });

async function again(store: Store, options: Options, signal: AbortSignal): Promise<void> {
  const key = beginRun(store, 'reextract', VERSION, new Date());
  const summary = await reextract(store, { signal });
  clusterArticles(store);
  endRun(store, key, new Date(), { ...summary, failed: summary.failed.length });
  const { documents, changed, gained, orphanedDecisions, failed } = summary;
  const told = `${documents} documents extracted again: ${changed} changed, ${gained} gained, ${failed.length} failed.`;
  process.stdout.write(`${options.json ? JSON.stringify(summary, null, 2) : told}\n`);
  if (orphanedDecisions > 0)
    process.stderr.write(`${orphanedDecisions} decisions are about texts that read otherwise now; they are kept.\n`);
  for (const { path, reason } of failed) process.stderr.write(`failed: ${path}: ${reason}\n`);
  if (failed.length > 0) exitWith(EXIT.attention);
  if (signal.aborted) exitWith(EXIT.fatal);
}
