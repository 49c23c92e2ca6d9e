import { type Command, InvalidArgumentError } from 'commander';
import { type Explained, explain } from '../../check/index.js';
import { documentsOf } from '../documents.js';
import { type ReadingOptions, readingOptions } from '../options.js';
import { tame } from '../paint.js';
import { table } from '../tables.js';
import type { Exits } from '../exit.js';

interface Options extends ReadingOptions {
  at?: number;
  json?: boolean;
}

const EXAMPLES = `
Examples:
  baoso explain draft.txt                 each number: by which rule it became a figure, or why it did not
  baoso explain draft.txt --at 1204       the number at this character
  baoso explain draft.txt --json`;

const offset = (value: string): number => {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('An offset in characters is wanted, from 0.');
  return Number(value);
};

export const exits: Exits = {
  ok: 'done, also when there is no number',
  fatal: 'not done: the article was rejected, or wrong usage',
};

export const register = (command: Command): void => {
  command
    .argument('<input>', 'a file, a page on the web, or - for standard input')
    .option('--at <offset>', 'only the number that stands here', offset)
    .option('--json', 'print JSON, one number a line')
    .addHelpText('after', EXAMPLES)
    .action(run);
  readingOptions(command);
};

async function run(input: string, options: Options): Promise<void> {
  for await (const document of documentsOf(input, options)) {
    const numbers = explain(document, options.at);
    if (options.json) for (const number of numbers) process.stdout.write(`${JSON.stringify(number)}\n`);
    else process.stdout.write(numbers.length === 0 ? 'No number here.\n' : `${page(numbers)}\n`);
  }
}

const page = (numbers: readonly Explained[]): string =>
  table(
    ['at', 'number', 'reading', 'figure', 'rule', 'confidence', 'inferred', 'refused because'],
    numbers.map(({ start, quote, reading, what, figure, refused }) => [
      String(start),
      tame(quote),
      reading,
      what,
      figure?.rule,
      figure?.confidence.toFixed(2),
      figure?.inferred.join(' '),
      refused,
    ]),
  );
