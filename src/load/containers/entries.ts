import { extname } from 'node:path';
import { readText } from '../text.js';
import type { LoadedDocument, ReadOptions, Reader, RejectedInput } from '../types.js';

/** A reader whose module is loaded with the first source that wants it: most runs meet few formats. */
export const later = (load: () => Promise<Reader>): Reader =>
  async function* (source, options) {
    yield* (await load())(source, options);
  };

const readPage = later(async () => (await import('./pages.js')).readPage);
const readJsonLines = later(async () => (await import('./tables.js')).readJsonLines);
const readCsv = later(async () => (await import('./tables.js')).readCsv);

/** Readers of files that hold articles and no other files: what may stand in an archive, too. */
export const plainReaders: Readonly<Record<string, Reader>> = {
  '.txt': readText,
  '.md': readText,
  '.html': readPage,
  '.htm': readPage,
  '.xhtml': readPage,
  '.jsonl': readJsonLines,
  '.ndjson': readJsonLines,
  '.csv': readCsv,
  '.tsv': readCsv,
};

const ARCHIVES = new Set(['.zip', '.tar', '.tgz', '.gz', '.warc', '.7z', '.rar', '.bz2', '.xz', '.zst']);

// Droppings of systems, not articles: __MACOSX/…, .DS_Store, Thumbs.db
const isDropping = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/|\.)/.test(name);

/** What is done with an entry of an archive: read it, refuse it with a reason, or pass it by (null). */
export const handling = (archive: string, name: string): Reader | RejectedInput | null => {
  const extension = extname(name).toLowerCase();
  if (isDropping(name)) return null;
  if (ARCHIVES.has(extension))
    return { path: entryPath(archive, name), reason: 'an archive inside an archive; unpack the outer one first', retryable: false };
  return plainReaders[extension] ?? null;
}; // prettier-ignore

export const entryPath = (archive: string, name: string): string => `${archive}!${name}`;

/** Reads one entry from its stream. */
export const readEntry = (
  reader: Reader,
  archive: string,
  name: string,
  stream: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncIterable<LoadedDocument | RejectedInput> => reader({ path: entryPath(archive, name), stream }, options);
