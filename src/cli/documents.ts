import { fetchDocuments } from '../load/containers/fetch.js';
import { read } from '../load/files.js';
import { type LoadedDocument, type RejectedInput, isRejected } from '../load/types.js';
import { withGiven } from '../load/given.js';
import { UsageError } from './exit.js';
import { type ReadingOptions, checkInputs, given, isAddress, readOptions } from './options.js';
import { sourcesOf } from './sources.js';

async function* found(input: string, options: ReadingOptions): AsyncGenerator<LoadedDocument | RejectedInput> {
  const limits = readOptions(options);
  if (isAddress(input)) return yield* fetchDocuments([input], limits);
  checkInputs([input], options);
  for (const source of sourcesOf([input])) {
    if (isRejected(source)) yield source;
    else yield* read(source, limits);
  }
}

/**
 * The documents of a file, a folder, a page of the web or standard input, with what the options say of them.
 * @throws UsageError for the first that cannot be read: there is nothing to say of it.
 */
export async function* documentsOf(input: string, options: ReadingOptions): AsyncGenerator<LoadedDocument> {
  for await (const item of found(input, options)) {
    if (isRejected(item)) throw new UsageError(`${item.path}: ${item.reason}`);
    yield withGiven(item, given(options));
  }
}
