import type { LoadedDocument, RejectedInput } from '../load/types.js';

/** The reject of a document on which our own code threw. */
export const failed = ({ path }: LoadedDocument, error: unknown): RejectedInput => ({
  path,
  reason: `extraction failed: ${error instanceof Error ? error.message : String(error)}`,
  retryable: false,
});
