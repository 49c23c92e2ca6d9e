import { Readable } from 'node:stream';
import { extract, type Header } from 'tar-stream';
import type { LoadedDocument, ReadOptions, Reader, RejectedInput } from '../types.js';
import { entryPath, handling, readEntry } from './entries.js';
import type { Unpacking } from './gunzip.js';
import { streamOf } from './tables.js';
import { isRejected } from '../types.js';

type TarEntry = Readable & { header: Header };

/** Reads the articles in a tar stream, entry by entry. A truncated one is reported after what was whole. */
export async function* readTarStream(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  options: ReadOptions,
  state: Unpacking,
): AsyncGenerator<LoadedDocument | RejectedInput> {
  const tar = extract();
  const bytes = Readable.from(stream, { objectMode: false });
  bytes.on('error', (error) => tar.destroy(error));
  bytes.pipe(tar);
  let current = path;
  try {
    for await (const entry of tar as unknown as AsyncIterable<TarEntry>) {
      const { name, size = 0, type } = entry.header;
      current = entryPath(path, name);
      const how = type === 'file' || type === 'contiguous-file' ? handling(path, name) : null;
      if (how === null) entry.resume();
      else if (isRejected(how)) {
        yield how;
        entry.resume();
      } else {
        const held: (LoadedDocument | RejectedInput)[] = [];
        const counted = counting(entry);
        for await (const item of readEntry(how, path, name, counted.stream, options)) held.push(item);
        // An entry that is shorter than its header says was cut off; a longer one was cut off by the limit.
        if (counted.bytes() < size && !held.some(isRejected)) yield cut(current);
        else yield* held;
        entry.resume();
      }
    }
  } catch (error) {
    yield state.fault === null && !/end of data|header|tar/i.test((error as Error).message)
      ? { path: current, reason: `cannot be read: ${(error as Error).message}`, retryable: false }
      : { path, reason: state.fault ?? 'truncated: the archive ends in the middle', retryable: false };
    return;
  }
  if (state.fault) yield { path, reason: state.fault, retryable: false };
}

const cut = (path: string): RejectedInput => ({
  path,
  reason: 'truncated: the archive ends in the middle',
  retryable: false,
});

const counting = (entry: AsyncIterable<Uint8Array>): { stream: AsyncIterable<Uint8Array>; bytes: () => number } => {
  let bytes = 0;
  async function* pass(): AsyncGenerator<Uint8Array> {
    for await (const chunk of entry) {
      bytes += chunk.length;
      yield chunk;
    }
  }
  return { stream: pass(), bytes: () => bytes };
};

/** .tar */
export const readTar: Reader = (source, options) =>
  readTarStream(source.path, streamOf(source), options, { fault: null });
