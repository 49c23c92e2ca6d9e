import { type LoadedDocument, isRejected } from '../load/types.js';
import type { Extracted, Extraction } from './extraction.js';
import { processDocument } from './process.js';

/** Extraction on the caller's own thread, at once. */
export const extractHere = {
  submit(document: LoadedDocument): Extracted {
    const processed = processDocument(document);
    return isRejected(processed) ? processed : { relevant: processed.relevant, articles: processed.articles };
  },
  flush: () => undefined,
  close: async () => undefined,
} satisfies Extraction;
