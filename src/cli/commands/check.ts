import type { Command } from 'commander';
import { type CheckOptions, type Outcome, checkDocument, claimDocument } from '../../check/index.js';
import { isRejected } from '../../load/types.js';
import type { Store } from '../../store/index.js';
import { withStore } from '../database.js';
import { documentsOf } from '../documents.js';
import { EXIT, type Exits, UsageError, exitWith } from '../exit.js';
import { type ReadingOptions, given, positive, readingOptions } from '../options.js';
import { checkPage } from '../pages/check.js';

interface Options extends ReadingOptions {
  db?: string;
  wait: number;
  claim?: string;
  placeFromOfficials?: boolean;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  baoso check draft.txt                           what does not add up inside the article
  baoso check draft.txt --db press.sqlite         and what other articles printed of the same quantities
  baoso check https://example.org/news/1.html --db press.sqlite --json
  baoso check --claim "Tiền Giang có 207.717 người tham gia BHYT cuối 2023" --db press.sqlite`;

export const exits: Exits = {
  ok: 'clean: figures were read and, with --db, at least one could be held against other articles',
  attention: 'findings, or differences from other articles',
  fatal: 'not checked: the article was rejected, wrong usage, or the database cannot be used',
  nothing:
    'nothing to check or to compare: no figure was read, or none could be held against the database (same quantity, place, time)',
};

export const register = (command: Command): void => {
  command
    .argument('[input]', 'a file, a page on the web, or - for standard input')
    .option('--claim <sentence>', 'check this one sentence instead')
    .option('--db <file>', 'compare with this database; it is not changed')
    .option('--wait <seconds>', 'how long to wait for a locked database', positive, 5)
    .option('--place-from-officials', 'let a known officer tell the province of an article that names none')
    .option('--json', 'print JSON, one article a line')
    .addHelpText('after', EXAMPLES)
    .action(run);
  readingOptions(command);
};

async function run(input: string | undefined, options: Options): Promise<void> {
  if ((input === undefined) === (options.claim === undefined)) {
    throw new UsageError('give one article, or one sentence with --claim');
  }
  if (options.claim?.trim() === '') throw new UsageError('--claim is empty: give a sentence with a figure');
  const { db, wait, placeFromOfficials } = options;
  const work = (store?: Store): Promise<void> => checkAll(input, options, { store, placeFromOfficials });
  await (db === undefined ? work() : withStore({ db, wait }, 'read', work));
}

async function checkAll(input: string | undefined, options: Options, how: CheckOptions): Promise<void> {
  const documents = input === undefined ? [claimDocument(options.claim!, given(options))] : documentsOf(input, options);
  const outcomes = new Set<Outcome>();
  for await (const document of documents) {
    const checks = checkDocument(document, how);
    if (isRejected(checks)) throw new UsageError(`${checks.path}: ${checks.reason}`);
    if (checks.length === 0) throw new UsageError(`${document.path}: no article in it`);
    for (const check of checks) {
      process.stdout.write(options.json ? `${JSON.stringify(check)}\n` : `${checkPage(check, options.db)}\n`);
      outcomes.add(check.outcome);
    }
  }
  if (outcomes.has('attention')) exitWith(EXIT.attention);
  else if (!outcomes.has('clean')) exitWith(EXIT.nothing);
}
