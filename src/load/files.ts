import { type Stats, opendirSync, realpathSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { unreadable } from './bytes.js';
import type { LeftOut } from './left-out.js';
import { readable, readerOf, readers } from './readers.js';
import { type LoadedDocument, type ReadOptions, type RejectedInput, type Source, isRejected } from './types.js';

/** 20 million bytes: no newspaper page is longer; a longer "text" is a dump. */
export const DEFAULT_MAX_BYTES = 20_000_000;

/** What stands in a folder under a name that is no file with a reader. Files, most of a million, need no entry. */
type Odd = 'folder' | 'link' | 'special';

/** Names of a folder's entries in order. Only names are held: there may be a million, and a link is looked at in its turn. */
function namesIn(folder: string, leftOut: LeftOut): { names: string[]; odd: Map<string, Odd> } {
  const names: string[] = [];
  const odd = new Map<string, Odd>();
  const dir = opendirSync(folder, { bufferSize: 1_000 });
  try {
    for (let entry = dir.readSync(); entry; entry = dir.readSync()) {
      const { name } = entry;
      if (name.startsWith('.')) continue;
      if (entry.isDirectory()) odd.set(name, 'folder');
      else if (entry.isSymbolicLink()) odd.set(name, 'link');
      else if (!entry.isFile()) odd.set(name, 'special');
      else if (!isReadable(name, leftOut)) continue;
      names.push(name);
    }
  } finally {
    dir.closeSync();
  }
  return { names: names.sort(), odd };
}

/** Has a file of a folder a reader? One that has none is counted. */
function isReadable(name: string, leftOut: LeftOut): boolean {
  const kind = extname(name).toLowerCase();
  if (Object.hasOwn(readers, kind)) return true;
  leftOut[kind] = (leftOut[kind] ?? 0) + 1;
  return false;
}

// Opened, a pipe would wait for its writer for ever, and a device may never end.
const special = (path: string): RejectedInput => ({
  path,
  reason: 'not a regular file; what comes through a pipe is read from standard input: -',
  retryable: false,
});

/** What a link of a folder leads to, or its reject. */
function behind(path: string): Stats | RejectedInput {
  try {
    return statSync(path);
  } catch (error) {
    const nowhere = ['ENOENT', 'ENOTDIR', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
    return nowhere ? { path, reason: 'a link that leads nowhere', retryable: true } : unreadable(path, error);
  }
}

/** What is to be read below a folder, in the order of names. Hidden files and link loops are passed by. */
function* walk(folder: string, above: ReadonlySet<string>, leftOut: LeftOut): Generator<Source | RejectedInput> {
  let found: ReturnType<typeof namesIn>;
  let real: string;
  try {
    real = realpathSync(folder);
    if (above.has(real)) return;
    found = namesIn(folder, leftOut);
  } catch (error) {
    yield unreadable(folder, error);
    return;
  }
  const inside = new Set(above).add(real);
  for (const name of found.names) {
    const path = join(folder, name);
    const odd = found.odd.get(name);
    const target = odd === 'link' ? behind(path) : null;
    if (target && isRejected(target)) yield target;
    else if (odd === 'folder' || target?.isDirectory()) yield* walk(path, inside, leftOut);
    else if (odd === 'special' || target?.isFile() === false) yield special(path);
    else if (!target || isReadable(name, leftOut)) yield { path };
  }
}

/**
 * Files, folders and `-` (standard input) → the sources to read, always in the same order, whatever order they were
 * named in. Pipes, sockets and devices, links that lead nowhere, named files of an unknown kind and folders without
 * articles are rejects, and never opened; files of unknown kinds in folders are counted in `leftOut`.
 */
export function* discover(inputs: readonly string[], leftOut: LeftOut = {}): Generator<Source | RejectedInput> {
  for (const path of [...new Set(inputs)].sort()) {
    if (path === '-') {
      yield { path, stream: process.stdin };
      continue;
    }
    try {
      const stat = statSync(path);
      if (stat.isDirectory()) {
        let found = 0;
        for (const item of walk(path, new Set(), leftOut)) {
          found++;
          yield item;
        }
        if (found === 0)
          yield { path, reason: `a folder without articles (looked for ${readable()})`, retryable: false };
      } else if (!stat.isFile()) {
        yield special(path);
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
