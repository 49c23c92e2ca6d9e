import { type Command, InvalidArgumentError } from 'commander';
import { interval } from '../../schemas/index.js';
import { type Filter, nearest, placesNamed, zFilter } from '../query/index.js';
import type { Store } from '../store/index.js';
import { UsageError } from './exit.js';
import { gazetteer, unknownPlace } from './places.js';

const list = (value: string, before: string[] | undefined): string[] => [
  ...(before ?? []),
  ...value.split(',').map((part) => part.trim()).filter(Boolean),
]; // prettier-ignore

// Names of places and papers may hold a comma.
const several = (value: string, before: string[] | undefined): string[] => [...(before ?? []), value];

const confidence = (value: string): number => {
  const number = Number(value);
  if (!(number >= 0 && number <= 1)) throw new InvalidArgumentError('A number from 0 to 1 is wanted.');
  return number;
};

export type FilterOptions = Filter;

/** The options of every command that asks for observations. */
export const filterOptions = (command: Command): Command =>
  command
    .option('--concept <codes>', 'participants, coverage, revenue, arrears, … (codes: baoso schema --codes)', list)
    .option('--scheme <codes>', 'BHYT: among the schemes; BHXH+BHYT: both; =BHYT: exactly this', list)
    .option('--measure <codes>', 'level, share, completion, change, gap', list)
    .option('--unit <codes>', 'person, VND, percent, …', list)
    .option('--status <codes>', 'actual, target, estimate, policy', list)
    .option('--place <name>', 'VN, a province, "Tiền Giang/Mỹ Tho"; diacritics may be left out; repeatable', several)
    .option('--no-districts', 'a province without its districts')
    .option('--from <time>', 'periods that begin then or later: 2023, 2024-Q1, 2024-03-31')
    .option('--to <time>', 'periods that end then or earlier')
    .option('--source <name>', "newspaper's name or domain; repeatable", several)
    .option('--article <id>', 'figures of this article; repeatable', several)
    .option('--min-confidence <p>', '0 to 1', confidence)
    .option('--rejected', 'with the figures that an editor rejected');

type Issue = NonNullable<ReturnType<typeof zFilter.safeParse>['error']>['issues'][number];

// Lists that are no longer are told whole.
const FEW = 6;

/** What is wrong with an option's value, in words. */
function wrong(issue: Issue, value: unknown): string {
  if (issue.code === 'too_small') return 'a name or id is wanted';
  if (issue.code === 'too_big') return 'longer than any name or id';
  if (issue.code !== 'invalid_value') return issue.message;
  const codes = issue.values.map(String);
  const like = codes.length <= FEW ? codes : nearest(String(value), codes, (code) => code);
  const hint = like.length > 0 ? ` (${codes.length <= FEW ? 'one of' : 'nearest'}: ${like.join(', ')})` : '';
  return `no such code${hint}; all codes: baoso schema --codes`;
}

/** The filter that the options make. @throws UsageError naming the option at fault. */
export function filterOf(options: FilterOptions): Filter {
  const { data: filter, error } = zFilter.safeParse(options);
  if (!filter) {
    const issue = error.issues[0]!;
    const value = issue.path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], options);
    const shown = String(value).slice(0, 60) || '""';
    throw new UsageError(`--${String(issue.path[0]).replace('minConf', 'min-conf')} ${shown}: ${wrong(issue, value)}`);
  }
  const { from, to } = filter;
  if (from !== undefined && to !== undefined && interval(from)![0] > interval(to)![1])
    throw new UsageError(`--from ${from} is after --to ${to}: no period is in between`);
  return filter;
}

/**
 * The filter with its places as they are stored, or else as the gazetteer spells them: `tp.hcm` → `Hồ Chí Minh`.
 * @throws UsageError for one that neither knows: no figures about it would look like an answer
 */
export async function withKnownPlaces(store: Store, filter: Filter): Promise<Filter> {
  if (!filter.place?.length) return filter;
  const { placesMeant } = await gazetteer();
  const place: string[] = [];
  for (const typed of filter.place) {
    const known = placesNamed(store, [typed], filter.districts ?? true).length > 0 ? [typed] : placesMeant(typed);
    if (known.length === 0) throw await unknownPlace(typed);
    place.push(...known);
  }
  return { ...filter, place };
}
