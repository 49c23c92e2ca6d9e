import { opendirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unreadable } from './bytes.js';
import { readable, readerOf, readers } from './readers.js';
import type { LoadedDocument, ReadOptions, RejectedInput, Source } from './types.js';

/** 20 million bytes: no newspaper page is longer; a longer "text" is a dump. */
export const DEFAULT_MAX_BYTES = 20_000_000;

/** Names of a folder's entries in order. Only names are held: there may be a million, and a link is looked at in its turn. */
function namesIn(folder: string): { names: string[]; folders: Set<string>; links: Set<string> } {
  const names: string[] = [];
  const folders = new Set<string>();
  const links = new Set<string>();
  const dir = opendirSync(folder, { bufferSize: 1_000 });
  try {
    for (let entry = dir.readSync(); entry; entry = dir.readSync()) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      if (entry.isDirectory()) folders.add(name);
      else if (entry.isSymbolicLink()) links.add(name);
      else if (!entry.isFile() || !isReadable(name)) continue;
      names.push(name);
    }
  } finally {
    dir.closeSync();
  }
  return { names: names.sort(), folders, links };
}

const isReadable = (name: string): boolean => extname(name).toLowerCase() in readers;

/** The readable files below a folder, in the order of their names. Hidden files and link loops are passed by. */
function* walk(folder: string, above: ReadonlySet<string>): Generator<Source | RejectedInput> {
  let found: ReturnType<typeof namesIn>;
  let real: string;
  try {
    real = realpathSync(folder);
    if (above.has(real)) return;
    found = namesIn(folder);
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  const inside = new Set(above).add(real);
  for (const name of found.names) {
    const path = join(folder, name);
    const link = found.links.has(name) ? statSync(path, { throwIfNoEntry: false }) : null;
    if (found.folders.has(name) || link?.isDirectory()) yield* walk(path, inside);
    else if (!found.links.has(name) || (link?.isFile() && isReadable(name))) yield { path };
  }
}

/**
 * Files, folders and `-` (standard input) → the sources to read, always in the same order, whatever order they were
 * named in. Named files of an unknown kind and folders without articles are rejects; unknown kinds in folders are not.
 */
export function* discover(inputs: readonly string[]): Generator<Source | RejectedInput> {
  for (const path of [...new Set(inputs)].sort()) {
    if (path === '-') {
      yield { path, stream: process.stdin };
      continue;
    }
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) {
        let found = 0;
        for (const item of walk(path, new Set())) {
          found++;
          yield item;
        }
        if (found === 0)
          yield { path, reason: `a folder without articles (looked for ${readable()})`, retryable: false };
      } else if (!readerOf({ path })) {
        yield { path, reason: `of a kind that is not read (readable: ${readable()})`, retryable: false };
      } else {
        yield { path };
      }
    } catch (error) {
      yield unreadable(path, error);
    }
  }
}

/** Reads one source with the reader of its format. */
export function read(source: Source, options: ReadOptions): AsyncIterable<LoadedDocument | RejectedInput> {
  const reader = readerOf(source);
  if (!reader) throw new Error(`no reader for ${source.path}`); // discover() lets none pass
  return reader(source, options);
}
