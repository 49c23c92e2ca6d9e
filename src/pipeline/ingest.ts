import { setImmediate } from 'node:timers/promises';
import { linkCopies } from '../crawl/link.js';
import { mentionsDomain } from '../../extractors/document/relevance.js';
import { DEFAULT_MAX_BYTES, discover, read } from '../load/files.js';
import { withGiven } from '../load/given.js';
import { type LoadedDocument, type Metadata, type ReadOptions, type Source, isRejected } from '../load/types.js';
import { type Store, asStoreError, indexNext, isStored, noteOtherName, notePending } from '../store/index.js';
import type { Extracted, Extraction } from './extraction.js';
import { failed } from './failed.js';
import { ParallelExtraction } from './parallel.js';
import { IngestSummary } from './summary.js';
import { type FileProgress, Writer, type WriterOptions } from './writer.js';

/** Does a text speak of the domain at all? The cheap question that spares extraction. */
export type Gate = (text: string) => boolean;

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

/** Notes every file as pending before the first is read. Returns how many there are. */
function announce(store: Store, inputs: readonly string[]): number {
  let total = 0;
  function* paths(): Generator<string> {
    for (const { path } of discover(inputs)) {
      total++;
      yield path;
    }
  }
  notePending(store, paths());
  return total;
}

// A few files are done before the first thread would have started. Of many, the threads do all: the rules need memory.
const FEW_FILES = 20;

/** Who extracts: the caller's thread, threads, or of a few files the first ones here and the rest there. */
async function extractionOf({ jobs }: IngestOptions, files: number): Promise<Extraction> {
  if (jobs === undefined) return (await import('./here.js')).extractHere;
  return new ParallelExtraction(jobs, files > FEW_FILES ? { easy: 0 } : {});
}

/**
 * Files, folders and `-` → records in the database: discovery → reading → gate → extraction and validation (in worker
 * threads) → one writer, which also links copies of one story and fills the full-text index as far as enough has come; the
 * rest of either at the end. A fault in one input is a reject in the summary and stops nothing.
 * @throws StoreError when the database cannot be written; what was stored before stays, nothing is half-written.
 */
export async function ingest(
  store: Store,
  inputs: readonly string[],
  options: IngestOptions = {},
): Promise<IngestSummary> {
  try {
    const total = announce(store, inputs);
    const extraction = await extractionOf(options, total);
    const summary = await run(store, inputs, options, extraction, total).finally(() => extraction.close());
    const breathe = breather();
    const steps = linkCopies(store);
    while (!options.signal?.aborted && !steps.next().done) await breathe();
    while (!options.signal?.aborted && indexNext(store) > 0) await breathe();
    return summary;
  } catch (error) {
    throw asStoreError(error, store.path);
  }
}

async function run(
  store: Store,
  inputs: readonly string[],
  options: IngestOptions,
  extraction: Extraction,
  total: number,
): Promise<IngestSummary> {
  const summary = new IngestSummary();
  const writer = new Writer(store, summary, extraction, options);
  let done = 0;
  const breathe = breather();
  for (const item of discover(inputs, summary.leftOut)) {
    if (options.signal?.aborted) break;
    const file: FileProgress = { path: item.path, documents: 0, rejects: [] };
    if (isRejected(item)) file.rejects.push(item);
    else if (!(await readFile(item, file, writer, options, breathe))) break;
    writer.end(file);
    options.onProgress?.({ done: ++done, total, rejected: summary.rejects });
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
    const refused = refusal(document, options.gate ?? mentionsDomain);
    if (refused) await writer.document(file, document, refused);
    else if (isStored(writer.store, document)) {
      file.documents++;
      noteOtherName(writer.store, document);
      writer.summary.saved('unchanged', []);
      await writer.passed(document.text.length);
    } else await writer.document(file, document, writer.extraction.submit(document));
    await breathe();
  }
  return true;
}

/** What is stored of a document that is spared extraction; null for one that is to be extracted. */
function refusal(document: LoadedDocument, gate: Gate): Extracted | null {
  try {
    return gate(document.text) ? null : { relevant: false, articles: [] };
  } catch (error) {
    return failed(document, error);
  }
}
