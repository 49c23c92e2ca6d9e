import type { RejectedInput } from '../load/types.js';
import { StoreError, type Store, noteRead, saveDocument } from '../store/index.js';
import type { Processed } from './process.js';
import type { IngestSummary } from './summary.js';

/** One file on its way: what was read from it so far. */
export interface FileProgress {
  path: string;
  documents: number;
  rejects: RejectedInput[];
}

type Job = { kind: 'document'; file: FileProgress; processed: Processed } | { kind: 'end'; file: FileProgress };

/** Documents, and characters of text, that make one transaction. */
const WINDOW_DOCUMENTS = 256;
const WINDOW_CHARACTERS = 8_000_000;

/**
 * The one writer. Jobs are stored in the order of their coming, a window of them in one transaction. Windows are cut
 * by what was read and not by what is new, so that a resumed run cuts them where an undisturbed one does.
 */
export class Writer {
  #jobs: Job[] = [];
  #documents = 0;
  #characters = 0;

  constructor(
    readonly store: Store,
    readonly summary: IngestSummary,
  ) {}

  /** A document to store. */
  document(file: FileProgress, processed: Processed): void {
    this.#jobs.push({ kind: 'document', file, processed });
    this.#advance(processed.document.text.length);
  }

  /** A document that needs no storing, because it was stored before or was rejected. */
  passed(characters: number): void {
    this.#advance(characters);
  }

  /** The file is read to its end. */
  end(file: FileProgress): void {
    this.#jobs.push({ kind: 'end', file });
  }

  #advance(characters: number): void {
    this.#documents++;
    this.#characters += characters;
    if (this.#documents >= WINDOW_DOCUMENTS || this.#characters >= WINDOW_CHARACTERS) this.flush();
  }

  /** Stores what is waiting. @throws StoreError; then nothing of the window is stored. */
  flush(): void {
    const jobs = this.#jobs;
    this.#jobs = [];
    this.#documents = 0;
    this.#characters = 0;
    if (jobs.length === 0) return;
    this.store.transaction(() => {
      for (const job of jobs) {
        if (job.kind === 'document') this.#save(job.file, job.processed);
        else this.#finish(job.file);
      }
    });
  }

  #save(file: FileProgress, { document, relevant, articles }: Processed): void {
    try {
      const outcome = saveDocument(this.store, document, articles, { relevant });
      this.summary.saved(outcome, articles);
    } catch (error) {
      if (error instanceof StoreError) throw error; // the database is at fault, not the document
      const reason = `could not be stored: ${error instanceof Error ? error.message : String(error)}`;
      file.documents--;
      file.rejects.push({ path: document.path, reason, retryable: false });
    }
  }

  #finish(file: FileProgress): void {
    noteRead(this.store, file.path, file.documents, file.rejects);
    this.summary.finished(file.rejects);
  }
}
