import { type Command, InvalidArgumentError } from 'commander';
import { type Filter, zFilter } from '../query/index.js';
import { UsageError } from './exit.js';

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
    .option('--concept <codes>', 'participants, coverage, revenue, arrears, … (codes: baoso schema)', list)
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

/** The filter that the options make. @throws UsageError naming the option at fault. */
export function filterOf(options: FilterOptions): Filter {
  const parsed = zFilter.safeParse(options);
  if (parsed.success) return parsed.data;
  const { path, message } = parsed.error.issues[0]!;
  const value = path.reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)?.[key], options);
  throw new UsageError(`--${String(path[0]).replace('minConf', 'min-conf')} ${String(value)}: ${message}`);
}
