import type { Tinypool } from 'tinypool';
import type { LoadedDocument, RejectedInput } from '../load/types.js';
import type { Extracted, Extraction } from './extraction.js';
import { failed } from './failed.js';

// Documents travel to a worker in parcels: a message costs as much as the extraction of a short article.
const PARCEL_DOCUMENTS = 8;
const PARCEL_CHARACTERS = 32_000;

// Few short documents are done here before the first worker would have started.
const EASY_DOCUMENTS = 4;
const EASY_CHARACTERS = 50_000;

/** Heap of one worker. The longest text that is read (20 MB) needs some 400 MB; usual ones need 30. */
const HEAP_MB = 1024;
// Larger ones cost memory for each worker and save nothing.
const NURSERY_MB = 8;

const STAY_MS = 600_000;

// Parcels that wait in a worker itself: while the caller's thread stores, nobody else gives it more.
const AT_HAND = 8;

// A thread spends its first second or two on compiling the rules. Only so many documents that wait are worth another's.
const WORTH_ANOTHER = 256;

/** Threads of one pool, and how many documents wait for them. */
interface Crew {
  readonly pool: Promise<Tinypool>;
  readonly threads: number;
  waiting: number;
}

interface Waiting {
  document: LoadedDocument;
  resolve: (extracted: Extracted) => void;
}

export interface ParallelOptions {
  /** The module that the threads run. */
  worker?: URL;
  /** How many short documents are extracted on the caller's thread first. */
  easy?: number;
  heapMb?: number;
}

const WORKER = new URL('./worker.js', import.meta.url);

const lost = (document: LoadedDocument, error: unknown): RejectedInput =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { path: document.path, reason: 'extraction ran out of memory', retryable: false }
    : { ...failed(document, error), retryable: true };

/**
 * Extraction in worker threads. A worker that dies takes nothing with it: its documents are sent again one by one, and
 * only the one that kills again is rejected.
 */
export class ParallelExtraction implements Extraction {
  readonly #start: (threads: { maxThreads: number; concurrentTasksPerWorker: number }) => Promise<Tinypool>;
  readonly #jobs: number;
  /** One thread; all the others, once there is work for them. */
  readonly #crews: Crew[] = [];
  /** Where documents of a worker that died are sent again, one at a time: so one that kills again takes no other along. */
  #careful: Promise<Tinypool> | null = null;
  #parcel: Waiting[] = [];
  #characters = 0;
  #easy = 0;

  constructor(jobs: number, { worker = WORKER, easy = EASY_DOCUMENTS, heapMb = HEAP_MB }: ParallelOptions = {}) {
    this.#easy = easy;
    this.#jobs = jobs;
    this.#start = async (threads) =>
      new (await import('tinypool')).Tinypool({
        runtime: 'worker_threads',
        filename: worker.href,
        minThreads: 1, // more are started when one is not enough, and stay
        idleTimeout: STAY_MS,
        resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: NURSERY_MB },
        ...threads,
      });
  }

  submit(document: LoadedDocument): Promise<Extracted> {
    if (this.#easy > 0 && document.text.length <= EASY_CHARACTERS) {
      this.#easy--;
      return this.#submitHere(document);
    }
    return new Promise((resolve) => {
      this.#parcel.push({ document, resolve });
      this.#characters += document.text.length;
      if (this.#parcel.length >= PARCEL_DOCUMENTS || this.#characters >= PARCEL_CHARACTERS) this.flush();
    });
  }

  // The rules take a while to load, and memory: a thread that only reads and stores does without.
  async #submitHere(document: LoadedDocument): Promise<Extracted> {
    const { extractHere } = await import('./here.js');
    return extractHere.submit(document);
  }

  flush(): void {
    const parcel = this.#parcel;
    this.#parcel = [];
    this.#characters = 0;
    if (parcel.length > 0) void this.#send(parcel);
  }

  #hire(threads: number): Crew {
    const pool = this.#start({ maxThreads: threads, concurrentTasksPerWorker: AT_HAND });
    const crew: Crew = { pool, threads, waiting: 0 };
    this.#crews.push(crew);
    return crew;
  }

  /** Who is to do the next parcel. */
  #crew(): Crew {
    const [first, others] = this.#crews;
    if (!first) return this.#hire(1);
    if (others) return others.waiting / others.threads < first.waiting ? others : first;
    return this.#jobs > 1 && first.waiting >= WORTH_ANOTHER ? this.#hire(this.#jobs - 1) : first;
  }

  async #send(parcel: readonly Waiting[]): Promise<void> {
    const crew = this.#crew();
    crew.waiting += parcel.length;
    try {
      const extracted = await run(await crew.pool, parcel);
      parcel.forEach(({ resolve }, i) => resolve(extracted[i]!));
    } catch {
      for (const one of parcel) one.resolve(await this.#sendAgain(one));
    } finally {
      crew.waiting -= parcel.length;
    }
  }

  async #sendAgain(one: Waiting): Promise<Extracted> {
    try {
      this.#careful ??= this.#start({ maxThreads: 1, concurrentTasksPerWorker: 1 });
      return (await run(await this.#careful, [one]))[0]!;
    } catch (error) {
      return lost(one.document, error);
    }
  }

  async close(): Promise<void> {
    for (const pool of [...this.#crews.map((crew) => crew.pool), this.#careful]) await (await pool)?.destroy();
  }
}

const run = (pool: Tinypool, parcel: readonly Waiting[]): Promise<Extracted[]> =>
  pool.run(parcel.map(({ document }) => document)) as Promise<Extracted[]>;
