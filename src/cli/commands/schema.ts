import type { Command } from 'commander';
import { articleJsonSchema } from '../../../schemas/index.js';

export const register = (program: Command): void => {
  program
    .command('schema')
    .description('print the JSON Schema of one article record')
    .addHelpText('after', '\nExamples:\n  baoso schema > article.schema.json')
    .action(() => {
      process.stdout.write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
    });
};
