import type { Migration } from './migration.js';

/**
 * Indexes that cost an ingest more than they ever save: states are counted by reading the whole list, and only pages of
 * the web are looked up by their bytes.
 */
export const lean: Migration = {
  version: 4,
  sql: /* sql */ `
DROP INDEX inputs_by_state;
DROP INDEX documents_by_sha256;
CREATE INDEX documents_by_sha256 ON documents (sha256) WHERE url IS NOT NULL;
`,
};
