import { setImmediate } from 'node:timers/promises';
import { mentionsDomain } from '../../extractors/document/index.js';
import { DEFAULT_MAX_BYTES, discover, read } from '../load/files.js';
import { type LoadedDocument, type Metadata, type ReadOptions, type Source, isRejected } from '../load/types.js';
import { type Store, asStoreError, indexNext, isStored, notePending } from '../store/index.js';
import { type Extracted, type Extraction, ParallelExtraction, extractHere } from './extraction.js';
import { type Gate, failed, withGiven } from './process.js';
import { IngestSummary } from './summary.js';
import { type FileProgress, Writer, type WriterOptions } from './writer.js';

export interface IngestProgress {
  /** Files done, and in all. */
  done: number;
  total: number;
  rejected: number;
}

export interface IngestOptions extends WriterOptions, Partial<ReadOptions> {
  /** What the caller knows of the documents; goes before what was read in them. */
  given?: Partial<Metadata>;
  /** Documents that it refuses are stored without extraction. Default: those that never name the domain. */
  gate?: Gate;
  /** Threads that extract; without it the caller's own does. */
  jobs?: number;
  onProgress?: (progress: IngestProgress) => void;
  /** Stops between two documents and stores what was read. The rest stays pending, and the same command goes on there. */
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
 * Files, folders and `-` → records in the database: discovery → reading → gate → extraction and validation (in worker
 * threads) → one writer → the full-text index. A fault in one input is a reject in the summary and stops nothing.
 * @throws StoreError when the database cannot be written; what was stored before stays, nothing is half-written.
 */
export async function ingest(
  store: Store,
  inputs: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  const extraction = options.jobs === undefined ? extractHere : new ParallelExtraction(options.jobs);
  try {
    const summary = await run(store, inputs, options, extraction);
    const breathe = breather();
    while (!options.signal?.aborted && indexNext(store) > 0) await breathe();
    return summary;
  } catch (error) {
    throw asStoreError(error, store.path);
  } finally {
    await extraction.close();
  }
}

async function run(
  store: Store,
  inputs: readonly string[],
  options: IngestOptions,
  extraction: Extraction,
): Promise<IngestSummary> {
  const summary = new IngestSummary();
  const writer = new Writer(store, summary, extraction, options);
  let total = 0;
  notePending(
    store,
    paths(inputs, (n) => (total = n)),
  );
  let done = 0;
  const breathe = breather();
  for (const item of discover(inputs)) {
    if (options.signal?.aborted) break;
    const file: FileProgress = { path: item.path, documents: 0, rejects: [] };
    if (isRejected(item)) file.rejects.push(item);
    else if (!(await readFile(item, file, writer, options, breathe))) break;
    writer.end(file);
    options.onProgress?.({ done: ++done, total, rejected: summary.rejected.length });
    await breathe();
  }
  summary.interrupted = options.signal?.aborted ?? false;
  await writer.flush();
  return summary;
}

// Short: a thread that is done waits for the next breath to be given more.
const BREATH_MS = 5;

/** Lets signals, timers and threads have their turn now and then: reading and storing are synchronous and would starve them. */
function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < BREATH_MS) return;
    await setImmediate();
    last = performance.now();
  };
}

/** Sends every document of one file to the writer. False when it was stopped before the file's end. */
async function readFile(
  source: Source,
  file: FileProgress,
  writer: Writer,
  options: IngestOptions,
  breathe: () => Promise<void>,
): Promise<boolean> {
  const { maxBytes = DEFAULT_MAX_BYTES, columns, addresses } = options;
  for await (const item of read(source, { maxBytes, columns, addresses })) {
    if (options.signal?.aborted) return false;
    if (isRejected(item)) {
      file.rejects.push(item);
      await writer.passed(0);
      continue;
    }
    const document = withGiven(item, options.given ?? {});
    if (isStored(writer.store, document)) {
      file.documents++;
      writer.summary.saved('unchanged', []);
      await writer.passed(document.text.length);
    } else {
      await writer.document(file, document, examine(document, options.gate ?? mentionsDomain, writer.extraction));
    }
    await breathe();
  }
  return true;
}

/** The gate, and extraction for what passes it. A gate that throws rejects its document. */
function examine(document: LoadedDocument, gate: Gate, extraction: Extraction): Extracted | Promise<Extracted> {
  try {
    return gate(document.text) ? extraction.submit(document) : { relevant: false, articles: [] };
  } catch (error) {
    return failed(document, error);
  }
}
