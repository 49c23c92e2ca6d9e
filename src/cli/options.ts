import { existsSync, statSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import { zPublished } from '../../schemas/index.js';
import { DEFAULT_MAX_BYTES } from '../load/files.js';
import { parseColumns } from '../load/columns.js';
import type { Columns, Metadata, ReadOptions } from '../load/types.js';
import { UsageError } from './exit.js';
import { completePlace } from './places.js';

const url = (value: string): string => {
  if (!URL.canParse(value)) throw new InvalidArgumentError('It is not a URL.');
  return value;
};

const published = (value: string): string => {
  if (!zPublished.safeParse(value).success)
    throw new InvalidArgumentError('A day or month is wanted: 2024-03-07, 2024-03.');
  return value;
};

const columns = (value: string): Columns => {
  try {
    return parseColumns(value);
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message);
  }
};

/** An option's number over 0. */
export const positive = (value: string): number => {
  const number = Number(value);
  if (!Number.isFinite(number) || number <= 0) throw new InvalidArgumentError('A number over 0 is wanted.');
  return number;
};

/** An option's whole number from 1. */
export const whole = (value: string): number => {
  const number = positive(value);
  if (!Number.isInteger(number)) throw new InvalidArgumentError('A whole number is wanted.');
  return number;
};

export interface ReadingOptions {
  url?: string;
  published?: string;
  source?: string;
  place?: string;
  maxMb: number;
  columns?: Columns;
  allowPrivate?: boolean;
}

/** The options of every command that reads articles. */
export const readingOptions = (command: Command): Command =>
  command
    .option('--url <url>', 'the page that the one given file was taken from', url)
    .option('--published <date>', 'day or month of publication, for all files: 2024-03-07 or 2024-03', published)
    .option('--source <name>', "newspaper's name or domain, for all files: Ấp Bắc, baoapbac.vn")
    .option('--place <place>', 'place that the articles speak of when they name none: "Tiền Giang/Mỹ Tho"')
    .option('--max-mb <n>', 'reject longer documents', positive, DEFAULT_MAX_BYTES / 1_000_000)
    .option('--columns <map>', 'columns of .jsonl and .csv: text=body,title=headline,url=link,published=date', columns)
    .option('--allow-private', 'fetch from private and loopback addresses, too')
    .hook('preAction', completePlace);

/** Refuses missing files, and a URL for more than one file, before anything is touched. */
export function checkInputs(inputs: readonly string[], options: ReadingOptions): void {
  const missing = inputs.filter((path) => path !== '-' && !existsSync(path));
  if (missing.length > 0) throw new UsageError(`no such file or folder: ${missing.join(', ')}. Nothing was read.`);
  const several = inputs.length > 1 || inputs.some((path) => path !== '-' && statSync(path).isDirectory());
  if (options.url !== undefined && several) throw new UsageError('--url belongs to one file; give one file with it');
}

/** Is the input an address of the web, and no file? */
export const isAddress = (input: string): boolean => /^[a-z][a-z\d+.-]*:\/\//i.test(input);

/** What the caller states of the documents. */
export const given = ({ url, published, source, place }: ReadingOptions): Partial<Metadata> =>
  Object.fromEntries(Object.entries({ url, published, source, place }).filter(([, value]) => value !== undefined));

export const maxBytes = ({ maxMb }: ReadingOptions): number => Math.round(maxMb * 1_000_000);

/** How documents are read: limits, the map of columns, and what may be fetched. */
export const readOptions = (options: ReadingOptions): ReadOptions => ({
  maxBytes: maxBytes(options),
  columns: options.columns,
  addresses: { allowPrivate: options.allowPrivate },
});
