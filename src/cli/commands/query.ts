import { type Command, Option } from 'commander';
import { whatOf } from '../../check/index.js';
import { exportText } from '../../export/index.js';
import {
  type Filter,
  type Observation,
  countObservations,
  effective,
  observations,
  reading,
} from '../../query/index.js';
import type { Store } from '../../store/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { type FilterOptions, filterOf, filterOptions, withKnownPlaces } from '../filters.js';
import { printAll } from '../output.js';
import { positive } from '../options.js';
import { tame } from '../paint.js';
import { number, table } from '../tables.js';
export { ANSWERS as exits } from '../exit.js';

interface Options extends FilterOptions, DatabaseOptions {
  limit?: number;
  newest?: boolean;
  json?: boolean;
  csv?: boolean;
}

const EXAMPLES = `
Examples:
  baoso query --concept arrears --place "Tiền Giang" --db press.sqlite
  baoso query --concept coverage --scheme =BHYT --from 2023 --no-districts --json
  baoso query --source baoapbac.vn --min-confidence 0.9 --csv > figures.csv`;

const SHOWN = 50;

export const register = (command: Command): void => {
  command
    .option('--limit <n>', `how many at most (default: ${SHOWN} in the table, all in JSON)`, positive)
    .option('--newest', 'latest articles first; else as stored')
    .option('--json', 'print JSON, one figure a line')
    .addOption(new Option('--csv', 'print CSV for spreadsheets, all figures').conflicts('json'))
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(filterOptions(command));
};

const run = (options: Options): Promise<void> => {
  const filter = filterOf(options);
  return withStore(options, 'read', async (store) => print(store, await withKnownPlaces(store, filter), options));
};

async function print(store: Store, filter: Filter, options: Options): Promise<void> {
  if (options.csv) return printAll(exportText(store, { rejected: false, ...filter }, 'csv'));
  const limit = options.limit ?? (options.json ? undefined : SHOWN);
  const found = observations(store, filter, { order: options.newest ? 'newest' : 'printed', limit });
  if (options.json) return printAll(lines(found));
  const rows = [...found];
  if (rows.length > 0) process.stdout.write(`${page(rows)}\n\n`);
  process.stdout.write(`${number(rows.length)} of ${number(countObservations(store, filter))} figures\n`);
}

function* lines(found: Iterable<Observation>): Generator<string> {
  for (const observation of found) yield `${JSON.stringify(observation)}\n`;
}

const page = (rows: readonly Observation[]): string =>
  table(
    ['figure', 'reading', 'what', 'period', 'place', 'confidence', 'article'],
    rows
      .map(effective)
      .map((o) => [
        tame(o.quote),
        reading(o) + (o.decision ? ` (${o.decision.action})` : ''),
        whatOf(o),
        o.period ?? '?',
        [o.place ?? '?', o.organisation].filter(Boolean).join(' · '),
        o.confidence.toFixed(2),
        [o.source ?? o.document, o.published].filter(Boolean).join(' '),
      ]),
  );
