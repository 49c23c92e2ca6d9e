import { setImmediate } from 'node:timers/promises';
import { mentionsDomain } from '../../extractors/document/index.js';
import { DEFAULT_MAX_BYTES, discover, read } from '../load/files.js';
import { type Metadata, type RejectedInput, type Source, isRejected } from '../load/types.js';
import { type Store, asStoreError, isStored, notePending } from '../store/index.js';
import { type Gate, processDocument, withGiven } from './process.js';
import { IngestSummary } from './summary.js';
import { type FileProgress, Writer } from './writer.js';

export interface IngestProgress {
  /** Files done, and in all. */
  done: number;
  total: number;
  rejected: number;
}

export interface IngestOptions {
  /** What the caller knows of the documents; goes before what was read in them. */
  given?: Partial<Metadata>;
  /** Longest document that is read, in bytes. Default 20 million. */
  maxBytes?: number;
  /** Documents that it refuses are stored without extraction. Default: those that never name the domain. */
  gate?: Gate;
  onProgress?: (progress: IngestProgress) => void;
  /** Stops between two files. What is not yet stored stays pending, and the same command goes on there. */
  signal?: AbortSignal;
}

function* paths(inputs: readonly string[], count: (n: number) => void): Generator<string> {
  let n = 0;
  for (const { path } of discover(inputs)) {
    n++;
    yield path;
  }
  count(n);
}

/**
 * Files, folders and `-` → records in the database: discovery → reading → gate → extraction → validation → one writer.
 * A fault in one input is a reject in the summary and stops nothing.
 * @throws StoreError when the database cannot be written; what was stored before stays, nothing is half-written.
 */
export async function ingest(
  store: Store,
  inputs: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  try {
    return await run(store, inputs, options);
  } catch (error) {
    throw asStoreError(error, store.path);
  }
}

async function run(store: Store, inputs: readonly string[], options: IngestOptions): Promise<IngestSummary> {
  const summary = new IngestSummary();
  const writer = new Writer(store, summary);
  let total = 0;
  notePending(
    store,
    paths(inputs, (n) => (total = n)),
  );
  let done = 0;
  let rejected = 0;
  const breathe = breather();
  for (const item of discover(inputs)) {
    if (options.signal?.aborted) {
      summary.interrupted = true;
      return summary;
    }
    const file: FileProgress = { path: item.path, documents: 0, rejects: [] };
    if (isRejected(item)) file.rejects.push(item);
    else await readFile(item, file, writer, options);
    writer.end(file);
    rejected += file.rejects.length;
    options.onProgress?.({ done: ++done, total, rejected });
    await breathe();
  }
  writer.flush();
  return summary;
}

const BREATH_MS = 50;

/** Lets signals and timers have their turn now and then: reading and storing are synchronous and would starve them. */
function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await setImmediate();
    last = performance.now();
  };
}

/** Sends every document of one file to the writer. */
async function readFile(source: Source, file: FileProgress, writer: Writer, options: IngestOptions): Promise<void> {
  const refuse = (reject: RejectedInput): void => {
    file.rejects.push(reject);
    writer.passed(0);
  };
  for await (const item of read(source, { maxBytes: options.maxBytes ?? DEFAULT_MAX_BYTES })) {
    if (isRejected(item)) {
      refuse(item);
      continue;
    }
    const document = withGiven(item, options.given ?? {});
    if (isStored(writer.store, document)) {
      file.documents++;
      writer.summary.saved('unchanged', []);
      writer.passed(document.text.length);
      continue;
    }
    const processed = processDocument(document, options.gate ?? mentionsDomain);
    if (isRejected(processed)) {
      refuse(processed);
    } else {
      file.documents++;
      writer.document(file, processed);
    }
  }
}
