import type { Command } from 'commander';
import { CODEBOOK, articleJsonSchema } from '../../../schemas/index.js';
import { table } from '../tables.js';
import type { Exits } from '../exit.js';

interface Options {
  codes?: boolean;
}

const EXAMPLES = `
Examples:
  baoso schema > article.schema.json
  baoso schema --codes                 every code of concepts, schemes, units, … with its meaning`;

export const exits: Exits = { ok: 'done', fatal: 'wrong usage' };

export const register = (command: Command): void => {
  command
    .option('--codes', 'print the codes of every field with their Vietnamese and English labels instead')
    .addHelpText('after', EXAMPLES)
    .action(({ codes }: Options) => {
      process.stdout.write(`${codes ? codeTables() : JSON.stringify(articleJsonSchema(), null, 2)}\n`);
    });
};

/** A table of codes for each field that has a closed list. */
const codeTables = (): string =>
  Object.entries(CODEBOOK)
    .map(([field, list]) =>
      table(
        [field, 'tiếng Việt', 'English'],
        Object.entries(list).map(([code, { vi, en }]) => [code, vi, en]),
      ),
    ) // prettier-ignore
    .join('\n\n');
