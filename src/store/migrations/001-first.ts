import type { Migration } from './migration.js';

/**
 * The first schema. Plain tables without STRICT and without recent functions, so that older SQLite browsers open it.
 * Only `runs` and `decisions` hold times of the clock: everything else depends on the input bytes alone.
 */
export const first: Migration = {
  version: 1,
  sql: /* sql */ `
-- Every code of the record with its labels: join on (field, code).
CREATE TABLE codebook (
  field TEXT NOT NULL,
  code TEXT NOT NULL,
  ordinal INTEGER NOT NULL,
  vi TEXT NOT NULL,
  en TEXT NOT NULL,
  PRIMARY KEY (field, code)
) WITHOUT ROWID;

-- Places as records write them: VN, Tiền Giang, Tiền Giang/Mỹ Tho, or several joined with '; '.
CREATE TABLE places (
  place TEXT PRIMARY KEY,
  level TEXT NOT NULL CHECK (level IN ('country', 'province', 'below_province', 'several')),
  province TEXT,
  unit TEXT,                      -- district or commune, without the type word
  folded TEXT NOT NULL            -- lower case without diacritics, for searching
) WITHOUT ROWID;

-- What was read, one row for each version of its bytes and of the metadata given with it.
CREATE TABLE documents (
  key INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,        -- fingerprint of bytes and metadata
  name TEXT NOT NULL,             -- the record's "document"
  path TEXT NOT NULL,             -- file, member of an archive, URL, or - for standard input
  sha256 TEXT NOT NULL,           -- of the bytes
  bytes INTEGER NOT NULL,
  charset TEXT NOT NULL,
  url TEXT,
  published TEXT,
  source TEXT,
  place TEXT,
  title TEXT,
  byline TEXT,
  relevant INTEGER NOT NULL CHECK (relevant IN (0, 1)),
  revision INTEGER NOT NULL,
  current INTEGER NOT NULL CHECK (current IN (0, 1)),
  text TEXT                       -- exactly as read; null when only hash and title are kept
);
CREATE INDEX documents_by_sha256 ON documents (sha256);
CREATE INDEX documents_by_path ON documents (path);
CREATE INDEX documents_by_name ON documents (name);
CREATE INDEX documents_by_url ON documents (url) WHERE url IS NOT NULL;

CREATE TABLE articles (
  key INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES documents (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,           -- order on the page
  id TEXT NOT NULL,               -- the record's id
  start INTEGER NOT NULL,         -- UTF-16 offsets into documents.text, end exclusive; so everywhere below
  "end" INTEGER NOT NULL,
  title TEXT,
  byline TEXT,
  source TEXT,
  url TEXT,
  lang TEXT NOT NULL,
  published TEXT,
  place TEXT REFERENCES places (place),
  relevant INTEGER NOT NULL CHECK (relevant IN (0, 1)),
  inferred TEXT NOT NULL,         -- JSON array of field names
  revision INTEGER NOT NULL,
  current INTEGER NOT NULL CHECK (current IN (0, 1)),
  UNIQUE (document, seq)
);
CREATE INDEX articles_by_id ON articles (id);
CREATE INDEX articles_by_published ON articles (published) WHERE current = 1;
CREATE INDEX articles_by_source ON articles (source) WHERE current = 1;

CREATE TABLE figures (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  value REAL NOT NULL,
  upper REAL,
  unit TEXT NOT NULL,
  bound TEXT NOT NULL,
  concept TEXT NOT NULL,
  scheme TEXT NOT NULL,           -- codes joined with ',' in the record's order; '' for none
  measure TEXT NOT NULL,
  base TEXT,
  status TEXT NOT NULL,
  period TEXT,                    -- as in the record
  period_start TEXT,              -- first and last day of period
  period_end TEXT,
  place TEXT REFERENCES places (place),
  organisation TEXT,
  rule TEXT NOT NULL,
  confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  inferred TEXT NOT NULL,
  flags TEXT NOT NULL,
  CHECK ("end" > start)
);
CREATE INDEX figures_by_article ON figures (article, seq);
CREATE INDEX figures_by_series ON figures (place, concept, period_end);

CREATE TABLE dates (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  quote TEXT NOT NULL,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  type TEXT NOT NULL CHECK (type IN ('DATE', 'PERIOD')),
  value TEXT,
  value_start TEXT,
  value_end TEXT,
  inferred TEXT NOT NULL
);
CREATE INDEX dates_by_article ON dates (article, seq);

-- A person named with an office, once for each article.
CREATE TABLE officials (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL
);
CREATE INDEX officials_by_article ON officials (article, seq);
CREATE INDEX officials_by_folded ON officials (folded);

CREATE TABLE positions (
  key INTEGER PRIMARY KEY,
  official INTEGER NOT NULL REFERENCES officials (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  role TEXT,
  organisation TEXT
);
CREATE INDEX positions_by_official ON positions (official, seq);
CREATE INDEX positions_by_organisation ON positions (organisation);

-- An agency, once for each article, under its canonical name.
CREATE TABLE organisations (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  name TEXT NOT NULL,
  folded TEXT NOT NULL,
  kind TEXT NOT NULL,
  level TEXT,
  inferred TEXT NOT NULL
);
CREATE INDEX organisations_by_article ON organisations (article, seq);
CREATE INDEX organisations_by_folded ON organisations (folded);

CREATE TABLE findings (
  key INTEGER PRIMARY KEY,
  article INTEGER NOT NULL REFERENCES articles (key) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  kind TEXT NOT NULL,
  quotes TEXT NOT NULL,           -- JSON array: the printed numbers it rests on
  note TEXT NOT NULL
);
CREATE INDEX findings_by_article ON findings (article, seq);
CREATE INDEX findings_by_kind ON findings (kind);

-- Where officials, organisations and findings stand in the text. Figures and dates carry their own span.
CREATE TABLE mentions (
  key INTEGER PRIMARY KEY,
  official INTEGER REFERENCES officials (key) ON DELETE CASCADE,
  organisation INTEGER REFERENCES organisations (key) ON DELETE CASCADE,
  finding INTEGER REFERENCES findings (key) ON DELETE CASCADE,
  start INTEGER NOT NULL,
  "end" INTEGER NOT NULL,
  quote TEXT NOT NULL,
  CHECK ((official IS NOT NULL) + (organisation IS NOT NULL) + (finding IS NOT NULL) = 1)
);
CREATE INDEX mentions_by_official ON mentions (official) WHERE official IS NOT NULL;
CREATE INDEX mentions_by_organisation ON mentions (organisation) WHERE organisation IS NOT NULL;
CREATE INDEX mentions_by_finding ON mentions (finding) WHERE finding IS NOT NULL;

-- An editor's word on a figure or finding. Refers to the record's ids and offsets, so it outlives a re-extraction.
CREATE TABLE decisions (
  key INTEGER PRIMARY KEY,
  target TEXT NOT NULL CHECK (target IN ('figure', 'finding')),
  article_id TEXT NOT NULL,
  start INTEGER,
  "end" INTEGER,
  quote TEXT NOT NULL,
  nth INTEGER NOT NULL DEFAULT 1, -- among the targets with this span
  action TEXT NOT NULL CHECK (action IN ('accept', 'correct', 'reject')),
  correction TEXT,                -- JSON object: the corrected fields
  note TEXT,
  decided_by TEXT,
  decided_at TEXT NOT NULL
);
CREATE INDEX decisions_by_article ON decisions (article_id);

-- Every file given to ingest, and how far it came.
CREATE TABLE inputs (
  path TEXT PRIMARY KEY,
  state TEXT NOT NULL CHECK (state IN ('pending', 'done', 'rejected')),
  documents INTEGER NOT NULL      -- how many documents were read from it
) WITHOUT ROWID;
CREATE INDEX inputs_by_state ON inputs (state);

-- What could not be taken in, and why: a file, or a member of an archive.
CREATE TABLE rejects (
  path TEXT PRIMARY KEY,
  input TEXT NOT NULL REFERENCES inputs (path) ON DELETE CASCADE,
  reason TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('retryable', 'final'))
) WITHOUT ROWID;
CREATE INDEX rejects_by_input ON rejects (input);

CREATE TABLE runs (
  key INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  version TEXT NOT NULL,
  started_at TEXT NOT NULL,
  ended_at TEXT,                  -- null: still running, or killed
  summary TEXT                    -- JSON
);

-- What the full-text index is about. The folded column spells đ as d: no tokenizer does.
CREATE VIEW article_texts AS
SELECT a.key, a.title,
       substr(d.text, a.start + 1, a."end" - a.start) AS text,
       replace(replace(coalesce(a.title, '') || char(10) || substr(d.text, a.start + 1, a."end" - a.start),
         'đ', 'd'), 'Đ', 'D') AS folded
FROM articles a JOIN documents d ON d.key = a.document;

-- SELECT … FROM articles_fts JOIN articles ON articles.key = articles_fts.rowid WHERE articles_fts MATCH '"thai binh"'
CREATE VIRTUAL TABLE articles_fts USING fts5 (
  title, text, folded,
  content = 'article_texts', content_rowid = 'key', tokenize = 'unicode61 remove_diacritics 2'
);

-- One row for each observation in a current article: the table to start with.
CREATE VIEW series AS
SELECT f.place, f.concept, f.scheme, f.measure, f.base, f.period, f.period_start, f.period_end,
       f.value, f.upper, f.unit, f.bound, f.status, f.organisation, f.quote, f.confidence, f.rule,
       a.id AS article, a.title AS article_title, a.published, a.source, a.url, f.key AS figure
FROM figures f JOIN articles a ON a.key = f.article
WHERE a.current = 1;

CREATE VIEW figure_labels AS
SELECT f.key AS figure, a.id AS article, f.quote, f.value, f.upper, f.period, f.place,
       c.vi AS concept_vi, c.en AS concept_en, m.vi AS measure_vi, m.en AS measure_en,
       u.vi AS unit_vi, u.en AS unit_en, o.vi AS bound_vi, o.en AS bound_en,
       s.vi AS status_vi, s.en AS status_en, b.vi AS base_vi, b.en AS base_en
FROM figures f
JOIN articles a ON a.key = f.article AND a.current = 1
LEFT JOIN codebook c ON c.field = 'concept' AND c.code = f.concept
LEFT JOIN codebook m ON m.field = 'measure' AND m.code = f.measure
LEFT JOIN codebook u ON u.field = 'unit' AND u.code = f.unit
LEFT JOIN codebook o ON o.field = 'bound' AND o.code = f.bound
LEFT JOIN codebook s ON s.field = 'status' AND s.code = f.status
LEFT JOIN codebook b ON b.field = 'base' AND b.code = f.base;

CREATE VIEW article_summary AS
SELECT a.id AS article, d.name AS document, a.title, a.published, a.source, a.url, a.place, a.relevant,
       (SELECT count(*) FROM figures f WHERE f.article = a.key) AS figures,
       (SELECT count(*) FROM dates x WHERE x.article = a.key) AS dates,
       (SELECT count(*) FROM officials o WHERE o.article = a.key) AS officials,
       (SELECT count(*) FROM organisations g WHERE g.article = a.key) AS organisations,
       (SELECT count(*) FROM findings n WHERE n.article = a.key) AS findings,
       (SELECT count(*) FROM findings n WHERE n.article = a.key
          AND n.kind IN ('sum_mismatch', 'share_mismatch', 'change_mismatch', 'contradiction', 'impossible_date')
       ) AS faults
FROM articles a JOIN documents d ON d.key = a.document
WHERE a.current = 1;

-- Every span of a current article, of whatever kind, in text order when sorted by start.
CREATE VIEW spans AS
SELECT article, 'figure' AS kind, start, "end", quote, key FROM figures
UNION ALL SELECT article, 'date', start, "end", quote, key FROM dates
UNION ALL SELECT o.article, 'official', m.start, m."end", m.quote, o.key
  FROM officials o JOIN mentions m ON m.official = o.key
UNION ALL SELECT g.article, 'organisation', m.start, m."end", m.quote, g.key
  FROM organisations g JOIN mentions m ON m.organisation = g.key
UNION ALL SELECT n.article, 'finding', m.start, m."end", m.quote, n.key
  FROM findings n JOIN mentions m ON m.finding = n.key;
`,
};
