import type { Command } from 'commander';
import { type PeopleFilter, type Person, officials } from '../../query/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { positive } from '../options.js';
import { tame } from '../paint.js';
import { number, table } from '../tables.js';
export { ANSWERS as exits } from '../exit.js';

interface Options extends PeopleFilter, DatabaseOptions {
  limit: number;
  json?: boolean;
}

const EXAMPLES = `
Spellings that differ by marks or one letter are one person when they serve the same agency or hold the same office.

Examples:
  baoso officials --db press.sqlite
  baoso officials "le minh" --province "Tiền Giang"
  baoso officials --organisation "BHXH Việt Nam" --json`;

export const register = (command: Command): void => {
  command
    .argument('[name]', 'a name or part of it; diacritics may be left out')
    .option('--province <name>', 'who served there')
    .option('--organisation <name>', 'an agency or part of its name')
    .option('--limit <n>', 'how many people at most', positive, 50)
    .option('--json', 'print JSON, one person a line')
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(command);
};

const run = (name: string | undefined, options: Options): Promise<void> =>
  withStore(options, 'read', (store) => {
    const { province, organisation } = options;
    const found = officials(store, { name, province, organisation });
    if (options.json) for (const person of found) process.stdout.write(`${JSON.stringify(person)}\n`);
    else process.stdout.write(page(found, options.limit));
  });

function page(found: readonly Person[], limit: number): string {
  if (found.length === 0) return 'Nobody (không có ai).\n';
  const rows = found
    .slice(0, limit)
    .flatMap((person) =>
      person.offices.map((office, i) => [
        i > 0 ? '' : tame([person.name, ...person.variants].join(' / ')),
        tame(office.role ?? '?'),
        tame(office.organisation ?? '?'),
        [...new Set([office.from, office.to])].filter(Boolean).join(' → ') || '?',
        office.articles.length,
      ]),
    );
  const more = found.length > limit ? `, ${number(limit)} shown` : '';
  return `${table(['tên', 'chức vụ', 'cơ quan', 'bài báo từ → đến', 'số bài'], rows)}\n\n${number(found.length)} people${more}\n`;
}
