import type { Migration } from './migration.js';

/**
 * What the crawler knows, and the clusters of copies. Times of the clock stand in `responses.fetched_at`, its headers,
 * `frontier.due` and `robots` only: everything else depends on what the servers answered.
 */
export const crawl: Migration = {
  version: 2,
  sql: /* sql */ `
-- One row for each time that seeds were crawled. A running one that was killed is gone on with.
CREATE TABLE crawls (
  pass INTEGER PRIMARY KEY,
  seeds TEXT NOT NULL,            -- one a line
  state TEXT NOT NULL CHECK (state IN ('running', 'done')),
  pages INTEGER NOT NULL          -- read in this pass
);

-- Every address that was found. Sources (feeds, sitemaps, sections) lead to pages.
CREATE TABLE frontier (
  seq INTEGER PRIMARY KEY,        -- order of discovery, in which addresses are worked on
  url TEXT NOT NULL UNIQUE,       -- normalised
  origin TEXT NOT NULL,           -- scheme, host and port
  site TEXT NOT NULL,             -- host without www.
  kind TEXT NOT NULL CHECK (kind IN ('source', 'page')),
  form TEXT NOT NULL,             -- what it was given or found as: auto, feed, sitemap, section, page
  parent INTEGER REFERENCES frontier (seq),
  hops INTEGER NOT NULL,          -- redirects that led to it
  depth INTEGER NOT NULL,         -- how many next links, or levels of a sitemap index, led to it
  title TEXT,                     -- what the source said of it
  published TEXT,
  modified TEXT,
  pass INTEGER NOT NULL,          -- in which it was last queued
  state TEXT NOT NULL CHECK (state IN ('queued', 'fetched', 'done', 'failed')),
  outcome TEXT,                   -- stored, unchanged, duplicate, redirect, …; of a failed one the kind of its fault
  reason TEXT,
  retryable INTEGER NOT NULL DEFAULT 0 CHECK (retryable IN (0, 1)), -- may the next pass try a failed one again?
  failures INTEGER NOT NULL DEFAULT 0, -- in a row
  due INTEGER NOT NULL DEFAULT 0, -- not before this time, in milliseconds of the Unix epoch
  target TEXT,                    -- where it redirects to
  canonical TEXT,                 -- the address that the page gives itself, when it is another
  document TEXT,                  -- documents.id that it became
  body INTEGER,                   -- of a page: was prose found, a publication date, is it relevant?
  dated INTEGER,
  relevant INTEGER,
  flags TEXT                      -- JSON array: doubts of the reader
);
CREATE INDEX frontier_by_origin ON frontier (state, pass, kind, origin, seq);
CREATE INDEX frontier_by_turn ON frontier (state, pass, kind, seq);
CREATE INDEX frontier_by_document ON frontier (document) WHERE document IS NOT NULL;
CREATE INDEX frontier_by_canonical ON frontier (canonical) WHERE canonical IS NOT NULL;
CREATE INDEX frontier_by_site ON frontier (site);

-- Every answer that said something new. The latest of an address has the highest nth.
CREATE TABLE responses (
  url INTEGER NOT NULL REFERENCES frontier (seq) ON DELETE CASCADE,
  nth INTEGER NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL,          -- JSON object
  fetched_at TEXT NOT NULL,
  sha256 TEXT,                    -- of the bytes as the server meant them, before our packing
  bytes INTEGER NOT NULL,
  body BLOB,                      -- those bytes, packed with gzip; null when there are none or they were not kept
  PRIMARY KEY (url, nth)
) WITHOUT ROWID;

CREATE TABLE robots (
  origin TEXT PRIMARY KEY,
  status INTEGER NOT NULL,
  body BLOB NOT NULL,
  fetched_at TEXT NOT NULL
) WITHOUT ROWID;

-- Copies of one story in several papers. Articles without a copy have no row.
CREATE TABLE clusters (
  article INTEGER PRIMARY KEY REFERENCES articles (key) ON DELETE CASCADE,
  cluster TEXT NOT NULL,          -- id of the article that stands for all
  lead INTEGER NOT NULL CHECK (lead IN (0, 1)), -- is it that one?
  similarity REAL NOT NULL        -- part of the shorter text that it shares with the nearest other copy
);
CREATE INDEX clusters_by_cluster ON clusters (cluster);

-- Like series, but a report that several papers printed counts once.
CREATE VIEW series_once AS
SELECT s.* FROM series s JOIN figures f ON f.key = s.figure
LEFT JOIN clusters c ON c.article = f.article
WHERE c.lead IS NULL OR c.lead = 1;
`,
};
