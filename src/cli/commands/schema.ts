import type { Command } from 'commander';
import { articleJsonSchema } from '../../../schemas/index.js';

export const register = (command: Command): void => {
  command.addHelpText('after', '\nExamples:\n  baoso schema > article.schema.json').action(() => {
    process.stdout.write(`${JSON.stringify(articleJsonSchema(), null, 2)}\n`);
  });
};
