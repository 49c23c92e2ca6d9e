import type { Migration } from './migration.js';

/** A file that was renamed, and the second of two with the same bytes, are found by their own names, too. */
export const otherNames: Migration = {
  version: 6,
  sql: /* sql */ `
-- Further files that hold the very bytes of a stored document, with the same metadata.
CREATE TABLE other_names (
  path TEXT PRIMARY KEY,
  name TEXT NOT NULL,             -- what the record's "document" would be
  document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE
) WITHOUT ROWID;
CREATE INDEX other_names_by_document ON other_names (document);
CREATE INDEX other_names_by_name ON other_names (name);
`,
};
