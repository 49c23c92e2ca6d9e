import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { Readable } from 'node:stream';
import { finished, pipeline } from 'node:stream/promises';
import type { Filter } from '../query/index.js';
import type { Store } from '../store/index.js';
import { writeBrat } from './brat.js';
import { csvOf } from './csv.js';
import { type DataPackageFacts, writeDataPackage } from './data-package.js';
import { jsonlText } from './jsonl.js';
import { writeParquet } from './parquet.js';
import { TABLES } from './tables.js';
import { webAnnotationText } from './web-annotation.js';

/** Formats that are one stream of text, which can go anywhere. */
export const TEXT_FORMATS = ['csv', 'jsonl', 'webannotation'] as const;
/** Formats that are a folder. */
export const FOLDER_FORMATS = ['datapackage', 'brat'] as const;
export const FORMATS = [...TEXT_FORMATS, 'xlsx', 'parquet', ...FOLDER_FORMATS] as const;

export type TextFormat = (typeof TEXT_FORMATS)[number];
export type Format = (typeof FORMATS)[number];

export const MEDIA_TYPES: Readonly<Record<TextFormat | 'xlsx', string>> = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  webannotation: 'application/ld+json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** What the filter names, as a stream of text. Rows are read as they are asked for; do not write to the store meanwhile. */
export function exportText(store: Store, filter: Filter, format: TextFormat): Readable {
  if (format === 'csv') return csvOf(store, TABLES.figures, filter, { excel: true });
  return Readable.from(format === 'jsonl' ? jsonlText(store, filter) : webAnnotationText(store, filter));
}

const isText = (format: Format): format is TextFormat => (TEXT_FORMATS as readonly string[]).includes(format);

/**
 * Writes what the filter names to a file or folder. All of it is of one moment of the database. A file appears under its
 * name when it is complete; a folder may hold no other files. @throws FolderTaken, Error of the file system
 */
export async function exportTo(
  store: Store,
  filter: Filter,
  format: Format,
  path: string,
  facts: DataPackageFacts = {},
): Promise<void> {
  const own = !store.db.inTransaction;
  if (own) store.db.exec('BEGIN');
  try {
    if (format === 'datapackage') await writeDataPackage(store, filter, path, facts);
    else if (format === 'brat') writeBrat(store, filter, path);
    else await complete(path, (part) => writeFile(store, filter, format, part));
  } finally {
    if (own) store.db.exec('COMMIT');
  }
}

async function writeFile(
  store: Store,
  filter: Filter,
  format: Exclude<Format, 'datapackage' | 'brat'>,
  path: string,
): Promise<void> {
  if (isText(format)) return pipeline(exportText(store, filter, format), createWriteStream(path));
  if (format === 'parquet') return writeParquet(store, filter, path);
  const { writeXlsx } = await import('./xlsx.js'); // half a second to load
  const out = createWriteStream(path);
  await writeXlsx(store, filter, out);
  await finished(out);
}

/** Writes beside the file, and puts it in place at the end; leaves nothing behind when that fails. */
async function complete(path: string, write: (part: string) => Promise<void>): Promise<void> {
  const part = `${path}.part`;
  try {
    await write(part);
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
}
