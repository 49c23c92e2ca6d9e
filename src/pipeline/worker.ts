import type { LoadedDocument } from '../load/types.js';
import type { Extracted } from './extraction.js';
import { extractHere } from './here.js';

/** Runs in a worker thread: documents in, their records out, in the same order. The documents themselves stay behind. */
export default function extractAll(documents: readonly LoadedDocument[]): Extracted[] {
  return documents.map((document) => extractHere.submit(document));
}
