import type { Command } from 'commander';
import type { Exits } from './exit.js';

/** The module of a command: adds its arguments, options and action, and says what its exit codes mean. */
export interface CommandModule {
  register: (command: Command) => void;
  exits: Exits;
}

/** Every command, in the order of --help, with what it does. Its module is loaded when it is called. */
export const COMMANDS: Readonly<Record<string, readonly [does: string, load: () => Promise<CommandModule>]>> = {
  ingest: [
    'read articles, extract their records, and store them in a SQLite database',
    () => import('./commands/ingest.js'),
  ],
  crawl: ['fetch articles from the web, politely, and store their records', () => import('./commands/crawl.js')],
  extract: ['print the records of articles, without a database', () => import('./commands/extract.js')],
  read: [
    'print what is read of a document: title, lede, byline, dates, source, text',
    () => import('./commands/read.js'),
  ],
  check: [
    'every figure of an article with its reading, what does not add up, and what other articles say',
    () => import('./commands/check.js'),
  ],
  explain: [
    'for each number of an article the rule that made it a figure, or why it was refused',
    () => import('./commands/explain.js'),
  ],
  query: [
    'stored figures by concept, scheme, place, period, source, status and confidence',
    () => import('./commands/query.js'),
  ],
  series: [
    'one quantity of one place through time, with every report and conflict, drawn in the terminal',
    () => import('./commands/series.js'),
  ],
  officials: [
    'people and their offices over time, learnt from the stored articles',
    () => import('./commands/officials.js'),
  ],
  export: ['write figures, articles and findings for other programs', () => import('./commands/export.js')],
  serve: [
    'look at a database, check drafts and decide on findings in a web browser, on this machine alone',
    () => import('./commands/serve.js'),
  ],
  show: [
    'print a stored article with its mentions marked, and its findings under it',
    () => import('./commands/show.js'),
  ],
  status: [
    'what a database holds, which inputs are pending, which were rejected and why',
    () => import('./commands/status.js'),
  ],
  sources: [
    'how the pages of each crawled site read, and whether its layout seems to have changed',
    () => import('./commands/sources.js'),
  ],
  cluster: ['link copies of one story that several papers printed', () => import('./commands/cluster.js')],
  reextract: [
    'extract everything that is stored again, after the rules have improved',
    () => import('./commands/reextract.js'),
  ],
  retry: ['read the files again from which something was rejected', () => import('./commands/retry.js')],
  verify: [
    'check that a database is whole and that its records agree with the stored texts',
    () => import('./commands/verify.js'),
  ],
  backup: ['copy the database to a file, safely, also while it is being written', () => import('./commands/backup.js')],
  schema: ['print the JSON Schema of one article record', () => import('./commands/schema.js')],
};
