import { type LoadedDocument, type RejectedInput, isRejected } from '../load/types.js';
import { StoreError, type Store, noteRead, saveDocument } from '../store/index.js';
import type { Extracted, Extraction } from './extraction.js';
import type { IngestSummary } from './summary.js';

/** One file on its way: what was read from it so far. */
export interface FileProgress {
  path: string;
  documents: number;
  rejects: RejectedInput[];
}

type Job =
  | { file: FileProgress; document: LoadedDocument; extracted: Extracted | Promise<Extracted> }
  | { file: FileProgress; document: null };

export interface WriterOptions {
  /** Documents that make one transaction. Default 256. */
  batch?: number;
  /** Of documents without a relevant article keep hash and title only. */
  relevantOnly?: boolean;
}

const BATCH_DOCUMENTS = 256;
const BATCH_CHARACTERS = 4_000_000;
/** Batches that may wait for their extraction while the next one is read. More would only cost memory. */
const BATCHES_AHEAD = 1;

/**
 * The one writer. Documents are stored in the order of their coming, whatever order their records come in; a batch of
 * them in one transaction. Its methods return when there is room for more, which bounds what is held in memory.
 */
export class Writer {
  #batch: Job[] = [];
  #documents = 0;
  #characters = 0;
  readonly #waiting: Job[][] = [];

  constructor(
    readonly store: Store,
    readonly summary: IngestSummary,
    readonly extraction: Extraction,
    readonly options: WriterOptions = {},
  ) {}

  /** A document to store with its records, which may still be in the making. */
  document(file: FileProgress, document: LoadedDocument, extracted: Extracted | Promise<Extracted>): Promise<void> {
    file.documents++;
    this.#batch.push({ file, document, extracted });
    return this.passed(document.text.length);
  }

  /** A document that needs no storing, because it was stored before or was rejected. */
  async passed(characters: number): Promise<void> {
    this.#documents++;
    this.#characters += characters;
    if (this.#documents < (this.options.batch ?? BATCH_DOCUMENTS) && this.#characters < BATCH_CHARACTERS) return;
    this.#cut();
    while (this.#waiting.length > BATCHES_AHEAD) await this.#storeNext();
  }

  /** The file is read to its end. */
  end(file: FileProgress): void {
    this.#batch.push({ file, document: null });
  }

  /** Stores everything that is waiting. @throws StoreError; then nothing of the batch at fault is stored. */
  async flush(): Promise<void> {
    this.#cut();
    while (this.#waiting.length > 0) await this.#storeNext();
  }

  #cut(): void {
    this.extraction.flush();
    if (this.#batch.length > 0) this.#waiting.push(this.#batch);
    this.#batch = [];
    this.#documents = 0;
    this.#characters = 0;
  }

  async #storeNext(): Promise<void> {
    const jobs = this.#waiting.shift()!;
    const extracted: (Extracted | null)[] = [];
    for (const job of jobs) {
      const of = job.document === null ? null : job.extracted;
      extracted.push(of instanceof Promise ? await of : of);
    }
    this.store.transaction(() => {
      jobs.forEach(({ file, document }, i) => {
        if (document === null) this.#finish(file);
        else this.#save(file, document, extracted[i]!);
      });
    });
  }

  #save(file: FileProgress, document: LoadedDocument, extracted: Extracted): void {
    if (isRejected(extracted)) {
      this.#refuse(file, extracted);
      return;
    }
    const { relevant } = extracted;
    const keepText = relevant || !this.options.relevantOnly;
    const articles = keepText ? extracted.articles : [];
    try {
      const outcome = saveDocument(this.store, document, articles, { relevant, keepText, indexLater: true });
      this.summary.saved(outcome, articles);
    } catch (error) {
      if (error instanceof StoreError) throw error; // the database is at fault, not the document
      const reason = `could not be stored: ${error instanceof Error ? error.message : String(error)}`;
      this.#refuse(file, { path: document.path, reason, retryable: false });
    }
  }

  #refuse(file: FileProgress, reject: RejectedInput): void {
    file.documents--;
    file.rejects.push(reject);
  }

  #finish(file: FileProgress): void {
    noteRead(this.store, file.path, file.documents, file.rejects);
    this.summary.finished(file.rejects);
  }
}
