import type { LoadedDocument, RejectedInput } from '../load/types.js';
import type { Processed } from './process.js';

/** What extraction made of a document, without the document. */
export type Extracted = Omit<Processed, 'document'> | RejectedInput;

/** Where documents are sent for extraction. `submit` never rejects: a fault is a RejectedInput. */
export interface Extraction {
  submit(document: LoadedDocument): Extracted | Promise<Extracted>;
  /** Starts what was held back to be sent together. */
  flush(): void;
  close(): Promise<void>;
}
