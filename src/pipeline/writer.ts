import { linkCopies } from '../crawl/link.js';
import { type LoadedDocument, type RejectedInput, isRejected } from '../load/types.js';
import { StoreError, type Store, indexWholeChunks, noteRead, saveDocument } from '../store/index.js';
import type { Extracted, Extraction } from './extraction.js';
import type { IngestSummary } from './summary.js';

/** One file on its way: what was read from it so far. */
export interface FileProgress {
  path: string;
  documents: number;
  rejects: RejectedInput[];
}

interface Job {
  file: FileProgress;
  /** Null: the file is read to its end. */
  document: LoadedDocument | null;
  extracted: Extracted | null;
}

/** What is stored in one transaction. */
interface Batch {
  jobs: Job[];
  /** Of texts that are held until they are stored. */
  characters: number;
  documents: number;
  /** Records that are still in the making. */
  missing: number;
  whole: Promise<void>;
  settle: () => void;
}

function newBatch(): Batch {
  let settle = (): void => undefined;
  const whole = new Promise<void>((resolve) => (settle = resolve));
  return { jobs: [], characters: 0, documents: 0, missing: 0, whole, settle };
}

export interface WriterOptions {
  /** Documents that make one transaction. Default 1,024. */
  batch?: number;
  /** Of documents without a relevant article keep hash and title only. */
  relevantOnly?: boolean;
  /** Keep the texts of documents that never name the domain, too. */
  keepTexts?: boolean;
}

// Identities fall anywhere in their index: each transaction writes most of its pages again, so few large ones are cheaper.
export const BATCH_DOCUMENTS = 1_024;
const BATCH_CHARACTERS = 1_000_000;
// What may wait for its extraction while more is read: enough that no thread is idle, and no more, since it costs memory.
const AHEAD_CHARACTERS = 2_000_000;
const AHEAD_BATCHES = 64;

// All articles that are linked pass by once each time that new ones are, so the more there are, the rarer.
const LINK_AT_LEAST = 1_000;
const LINK_PART = 1 / 8;

/** The first line: what a document without a title is recognised by. Copied, since a slice would keep the whole text. */
const opening = (text: string): string => Buffer.from(/\S.{0,300}/.exec(text)?.[0] ?? '').toString();

/**
 * The one writer. Documents are stored in the order of their coming, whatever order their records come in; a batch of
 * them in one transaction. Its methods return when there is room for more, which bounds what is held in memory.
 */
export class Writer {
  #batch = newBatch();
  readonly #waiting: Batch[] = [];
  #ahead = 0; // characters in #waiting
  #linked = 0; // of the relevant articles that were stored

  constructor(
    readonly store: Store,
    readonly summary: IngestSummary,
    readonly extraction: Extraction,
    readonly options: WriterOptions = {},
  ) {}

  /**
   * A document to store with its records, which may still be in the making. It is the writer's from now on: a text that
   * will not be kept is let go at once.
   */
  document(
    file: FileProgress,
    document: LoadedDocument,
    extracted: Extracted | Promise<Extracted>,
  ): Promise<void> | undefined {
    file.documents++;
    const batch = this.#batch;
    const job: Job = { file, document, extracted: null };
    batch.jobs.push(job);
    if (!(extracted instanceof Promise)) {
      job.extracted = extracted;
      if (!this.#keepsText(extracted)) document.text = opening(document.text);
      return this.passed(document.text.length);
    }
    batch.missing++;
    void extracted.then((records) => {
      job.extracted = records;
      if (--batch.missing === 0) batch.settle();
    });
    return this.passed(document.text.length);
  }

  /** A document that needs no storing, because it was stored before or was rejected. */
  passed(characters: number): Promise<void> | undefined {
    const batch = this.#batch;
    batch.documents++;
    batch.characters += characters;
    if (batch.documents < (this.options.batch ?? BATCH_DOCUMENTS) && batch.characters < BATCH_CHARACTERS) return;
    this.#cut();
    return this.#makeRoom();
  }

  /** The file is read to its end. */
  end(file: FileProgress): void {
    this.#batch.jobs.push({ file, document: null, extracted: null });
  }

  /** Stores everything that is waiting. @throws StoreError; then nothing of the batch at fault is stored. */
  async flush(): Promise<void> {
    this.#cut();
    while (this.#waiting.length > 0) await this.#storeNext();
  }

  #cut(): void {
    this.extraction.flush();
    if (this.#batch.jobs.length > 0) {
      this.#waiting.push(this.#batch);
      this.#ahead += this.#batch.characters;
    }
    this.#batch = newBatch();
  }

  /** Stores what is whole, and waits for what is not when too much is held. */
  async #makeRoom(): Promise<void> {
    while (
      this.#waiting[0]?.missing === 0 ||
      this.#waiting.length > AHEAD_BATCHES ||
      (this.#ahead > AHEAD_CHARACTERS && this.#waiting.length > 0)
    )
      await this.#storeNext();
  }

  async #storeNext(): Promise<void> {
    const batch = this.#waiting.shift()!;
    this.#ahead -= batch.characters;
    if (batch.missing > 0) await batch.whole;
    this.store.transaction(() => {
      for (const { file, document, extracted } of batch.jobs) {
        if (document === null) this.#finish(file);
        else this.#save(file, document, extracted!);
      }
      indexWholeChunks(this.store);
    });
    this.#linkSome();
  }

  /** Links copies now and then beside extraction: left for the end, one thread alone would have work. */
  #linkSome(): void {
    const { relevant } = this.summary;
    if (relevant - this.#linked < LINK_AT_LEAST) return;
    const all = this.store.sql('SELECT max(key) FROM articles').pluck().get() as number;
    if (relevant - this.#linked < all * LINK_PART) return;
    this.#linked = relevant;
    const steps = linkCopies(this.store);
    while (!steps.next().done);
  }

  /** No records are made of what never names the domain; then there is no offset that needs its text. */
  #keepsText(extracted: Extracted): boolean {
    if (isRejected(extracted)) return false;
    if (extracted.relevant || this.options.keepTexts) return true;
    return extracted.articles.length > 0 && !this.options.relevantOnly;
  }

  #save(file: FileProgress, document: LoadedDocument, extracted: Extracted): void {
    if (isRejected(extracted)) {
      this.#refuse(file, extracted);
      return;
    }
    const { relevant } = extracted;
    const keepText = this.#keepsText(extracted);
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
