import { extname } from 'node:path';
import { containerReaders, readUnnamed } from './containers/index.js';
import type { Reader, Source } from './types.js';

/** Which reader takes which file, by extension (lower case). A new format is one line here. */
export const readers: Readonly<Record<string, Reader>> = containerReaders;

/** The extensions that are read, for messages: `.md, .txt`. */
export const readable = (): string => Object.keys(readers).sort().join(', ');

/** The reader of a source: by extension; standard input and names without one are read by how they begin. */
export function readerOf({ path }: Source): Reader | null {
  const extension = extname(path).toLowerCase();
  return extension === '' ? readUnnamed : (readers[extension] ?? null);
}
