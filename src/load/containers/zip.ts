import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { unreadable } from '../bytes.js';
import { isRejected, type LoadedDocument, type ReadOptions, type Reader, type RejectedInput } from '../types.js';
import { entryPath, handling, readEntry } from './entries.js';
import { MAX_RATIO, isBomb } from '../../bomb.js';

/** Entries of an open zip, one after the other. */
async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry> {
  for (;;) {
    const entry = await new Promise<Entry | null>((resolve, reject) => {
      const settle = (act: () => void): void => {
        zip.removeAllListeners('entry').removeAllListeners('end').removeAllListeners('error');
        act();
      };
      zip.once('entry', (found: Entry) => settle(() => resolve(found)));
      zip.once('end', () => settle(() => resolve(null)));
      zip.once('error', (error: Error) => settle(() => reject(error)));
      zip.readEntry();
    });
    if (!entry) return;
    yield entry;
  }
}

/** Why an entry is not even opened, by what its header says. */
const refusal = (path: string, entry: Entry): RejectedInput | null => {
  const { compressedSize, uncompressedSize } = entry;
  if (entry.isEncrypted()) return { path, reason: 'encrypted', retryable: false };
  if (isBomb(compressedSize, uncompressedSize))
    return { path, reason: `packed more than ${MAX_RATIO} to 1: refused as a decompression bomb`, retryable: false };
  return null;
}; // prettier-ignore

async function* readOne(zip: ZipFile, archive: string, entry: Entry, options: ReadOptions): AsyncGenerator<LoadedDocument | RejectedInput> {
  const name = entry.fileName;
  const path = entryPath(archive, name);
  const how = name.endsWith('/') ? null : handling(archive, name);
  if (how === null) return;
  if (isRejected(how)) return yield how;
  const refused = refusal(path, entry);
  if (refused) return yield refused;
  try {
    const stream = await zip.openReadStreamPromise(entry);
    try {
      yield* readEntry(how, archive, name, stream as AsyncIterable<Uint8Array>, options);
    } finally {
      stream.destroy();
    }
  } catch (error) {
    yield { path, reason: `damaged: ${(error as Error).message}`, retryable: false };
  }
} // prettier-ignore

/** .zip. Needs a file: the list of its entries stands at the end. Memory holds one entry. */
export const readZip: Reader = async function* (source, options) {
  if (source.stream) return yield { path: source.path, reason: 'a zip archive in a stream; give it as a file', retryable: false };
  let zip: ZipFile;
  try {
    zip = await yauzl.openPromise(source.path, { lazyEntries: true, autoClose: false, validateEntrySizes: true });
  } catch (error) {
    const known = error instanceof Error && 'code' in error;
    yield known ? unreadable(source.path, error) : { path: source.path, reason: `not a whole zip archive: ${(error as Error).message}`, retryable: false };
    return;
  }
  try {
    for await (const entry of entriesOf(zip)) yield* readOne(zip, source.path, entry, options);
  } catch (error) {
    yield { path: source.path, reason: `damaged: ${(error as Error).message}`, retryable: false };
  } finally {
    zip.close();
  }
}; // prettier-ignore
