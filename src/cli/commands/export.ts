import { type Command, Option } from 'commander';
import { FOLDER_FORMATS, FORMATS, type Format, TEXT_FORMATS, exportText, exportTo } from '../../export/index.js';
import type { TextFormat } from '../../export/index.js';
import type { Store } from '../../store/index.js';
import { type DatabaseOptions, databaseOptions, withStore } from '../database.js';
import { type Exits, UsageError } from '../exit.js';
import { type FilterOptions, filterOf, filterOptions, withKnownPlaces } from '../filters.js';
import { printAll } from '../output.js';

interface Options extends FilterOptions, DatabaseOptions {
  format: Format;
  out: string;
  title?: string;
  licence?: string;
  citation?: string;
}

const EXAMPLES = `
Formats:
  csv            one row a figure, for spreadsheets: UTF-8 with byte order mark, no text can act as a formula
  jsonl          whole records of the articles that hold such a figure, one a line, with editors' decisions
  xlsx           a workbook with figures, articles, findings and codebook
  parquet        the figures, for data frames and query engines
  datapackage    a folder: figures, articles, findings and codebook as CSV, described in datapackage.json
  webannotation  W3C Web Annotation (JSON-LD): every mention with position and quotation
  brat           a folder of .txt and .ann standoff files

The folder of a format may hold no files but those that are written anew.

What an editor corrected or rejected stands in columns of its own; extracted values are never replaced.

Examples:
  baoso export --format csv --out figures.csv --db press.sqlite
  baoso export --format xlsx --concept arrears --place "Tiền Giang" --from 2023 --out arrears.xlsx
  baoso export --format datapackage --out dataset --licence CC-BY-4.0 --citation "…"
  baoso export --format jsonl --out - | jq .title`;

export const exits: Exits = {
  ok: 'done',
  fatal: 'not done: wrong usage, or the database or what is to be written cannot be used',
};

export const register = (command: Command): void => {
  command
    .addOption(new Option('--format <format>', 'see below').choices(FORMATS).makeOptionMandatory())
    .requiredOption('--out <path>', 'file or folder to write; - for standard output (csv, jsonl, webannotation)')
    .option('--title <text>', 'title of the data package')
    .option('--licence <name>', 'licence of the data package: CC-BY-4.0')
    .option('--citation <text>', 'how to cite the data package')
    .addHelpText('after', EXAMPLES)
    .action(run);
  databaseOptions(filterOptions(command));
};

// Faults of the file system that a name can have, and how to say them.
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder does not exist',
  ENOTDIR: 'a part of its path is a file and no folder',
  EEXIST: 'it is a file, and this format is a folder',
  EISDIR: 'it is a folder, and this format is a file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};

const isText = (format: Format): format is TextFormat => (TEXT_FORMATS as readonly string[]).includes(format);

const run = (options: Options): Promise<void> => {
  const { format, out } = options;
  const asked = filterOf(options);
  if (out === '-' && !isText(format)) {
    const kind = (FOLDER_FORMATS as readonly string[]).includes(format) ? 'folder' : 'file';
    throw new UsageError(`${format} is a ${kind}: name it with --out`);
  }
  return withStore(options, 'read', async (store) => {
    const filter = await withKnownPlaces(store, asked);
    await (out === '-' ? printAll(exportText(store, filter, format as TextFormat)) : toPath(store, filter, options));
  });
};

async function toPath(
  store: Store,
  filter: ReturnType<typeof filterOf>,
  { format, out, ...facts }: Options,
): Promise<void> {
  const { title, licence, citation } = facts;
  try {
    await exportTo(store, filter, format, out, { title, licence, citation });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === undefined || code.startsWith('SQLITE')) throw error;
    throw new UsageError(`cannot write ${out}: ${FAULTS[code] ?? message}`);
  }
}
