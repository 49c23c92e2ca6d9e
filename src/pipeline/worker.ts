import { type LoadedDocument, isRejected } from '../load/types.js';
import type { Extracted } from './extraction.js';
import { processDocument } from './process.js';

/** Runs in a worker thread: documents in, their records out, in the same order. The documents themselves stay behind. */
export default function extractAll(documents: readonly LoadedDocument[]): Extracted[] {
  return documents.map((document) => {
    const processed = processDocument(document);
    return isRejected(processed) ? processed : { relevant: processed.relevant, articles: processed.articles };
  });
}
