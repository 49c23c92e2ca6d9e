import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unreadable } from './bytes.js';
import { readable, readerOf, readers } from './readers.js';
import type { LoadedDocument, ReadOptions, RejectedInput, Source } from './types.js';

/** 20 million bytes: no newspaper page is longer; a longer "text" is a dump. */
export const DEFAULT_MAX_BYTES = 20_000_000;

const byName = (a: Dirent, b: Dirent): number => (a.name < b.name ? -1 : 1);

/** The readable files below a folder, in the order of their names. Hidden files and link loops are passed by. */
function* walk(folder: string, above: ReadonlySet<string>): Generator<Source | RejectedInput> {
  let entries: Dirent[];
  let real: string;
  try {
    real = realpathSync(folder);
    if (above.has(real)) return;
    entries = readdirSync(folder, { withFileTypes: true }).sort(byName);
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  const inside = new Set(above).add(real);
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    const link = entry.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : null;
    if (entry.isDirectory() || link?.isDirectory()) yield* walk(path, inside);
    else if ((entry.isFile() || link?.isFile()) && extname(path).toLowerCase() in readers) yield { path };
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
