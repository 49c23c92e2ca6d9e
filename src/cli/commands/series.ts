import { type Command, Option } from 'commander';
import { seriesOf } from '../../series/index.js';
import type { Store } from '../../store/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { type FilterOptions, filterOf, filterOptions, withKnownPlaces } from '../filters.js';
import { positive } from '../options.js';
import { seriesCsv, seriesPage } from '../pages/series.js';
export { ANSWERS as exits } from '../exit.js';

interface Options extends FilterOptions, DatabaseOptions {
  harmonise?: string;
  limit: number;
  plot: boolean;
  json?: boolean;
  csv?: boolean;
}

const EXAMPLES = `
Every report stands beside those that conflict with it; copies of one story count once. Targets and estimates are
series of their own. An article that prints several values of one quantity and period may tell the parts of a whole: they
conflict with nothing, unless its first one is printed again.

Examples:
  baoso series --concept participants --scheme =BHXH_TN --place "Tiền Giang" --db press.sqlite
  baoso series --concept participants --scheme =BHYT --harmonise 2025 --place "Đồng Tháp"
  baoso series --concept coverage --place VN --json`;

export const register = (command: Command): void => {
  command
    .addOption(new Option('--harmonise <year>', 'old provinces onto those of this year').choices(['2025']))
    .option('--limit <n>', 'how many series at most, largest first', positive, 10)
    .option('--no-plot', 'without drawings')
    .option('--json', 'print JSON')
    .addOption(new Option('--csv', 'print CSV, one report a line').conflicts('json'))
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(filterOptions(command));
};

const run = (options: Options): Promise<void> => {
  const filter = filterOf(options);
  return withStore(options, 'read', async (store) => print(store, await withKnownPlaces(store, filter), options));
};

function print(store: Store, filter: ReturnType<typeof filterOf>, options: Options): void {
  const answer = seriesOf(store, filter, { harmonise: options.harmonise !== undefined });
  if (answer.truncated) {
    process.stderr.write(`baoso: only the first ${answer.observations} observations were looked at; ask for less\n`);
  }
  if (options.json) process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
  else if (options.csv) process.stdout.write(seriesCsv(answer.series));
  else process.stdout.write(seriesPage(answer, options));
}
