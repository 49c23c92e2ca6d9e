import type { Migration } from './migration.js';

/**
 * What linking copies remembers, so that only new and revised articles are compared. Clusters are made anew from it by
 * the next ingest.
 */
export const links: Migration = {
  version: 5,
  sql: /* sql */ `
-- What an article is found by when copies are looked for: one row for each that was linked. Too short ones have no keys.
CREATE TABLE sketches (
  article INTEGER PRIMARY KEY,
  gone INTEGER NOT NULL DEFAULT 0, -- is the article deleted since? The next linking asks what stood near it
  shingles INTEGER NOT NULL,      -- how many different ones it has
  numbers INTEGER NOT NULL,       -- how many of the keys, the last ones, are of shingles with a telling number
  keys BLOB NOT NULL              -- smallest hashes, 4 bytes each
);
CREATE TRIGGER sketches_outlive AFTER DELETE ON articles BEGIN
  UPDATE sketches SET gone = 1 WHERE article = old.key;
END;

-- Pairs of copies. Articles that are linked over others are one cluster.
CREATE TABLE links (
  article INTEGER NOT NULL,
  earlier INTEGER NOT NULL,       -- the one that was stored first
  likeness REAL NOT NULL,         -- part of the shorter text that is in the other
  PRIMARY KEY (article, earlier)
) WITHOUT ROWID;
CREATE INDEX links_by_earlier ON links (earlier);

DELETE FROM clusters;
`,
};
