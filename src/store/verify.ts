import { SCHEMA_VERSION } from './migrations/index.js';
import { unindexed } from './fulltext.js';
import type { Store } from './open.js';

/** One check: how much was looked at, and what is wrong in words. */
export interface Check {
  check: string;
  checked: number;
  faults: string[];
  /** What is as it may be, and good to know. */
  notes: string[];
}

const MAX_FAULTS = 1_000;

const value = (store: Store, sql: string): number => Number(Object.values(store.sql(sql).get() as object)[0]);

function structure(store: Store): Check {
  const lines = store.db.pragma('integrity_check') as { integrity_check: string }[];
  const faults = lines.map((line) => line.integrity_check).filter((line) => line !== 'ok');
  return { check: 'structure of the file', checked: value(store, 'PRAGMA page_count'), faults, notes: [] };
}

function references(store: Store): Check {
  const broken = store.db.pragma('foreign_key_check') as { table: string; rowid: number; parent: string }[];
  const faults = broken
    .slice(0, MAX_FAULTS)
    .map(({ table, rowid, parent }) => `row ${rowid} of ${table} refers to a row of ${parent} that is not there`);
  const kinds = "SELECT count(*) FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) WHERE m.type = 'table'";
  return { check: 'references between tables', checked: value(store, kinds), faults, notes: [] };
}

interface Span {
  kind: string;
  start: number;
  end: number;
  quote: string;
}

/** Every stored quote against the document's text at its offsets, superseded versions included. */
function offsets(store: Store): Check {
  const documents = store.db.prepare<[], { key: number; name: string; text: string | null }>(
    'SELECT key, name, text FROM documents d WHERE EXISTS (SELECT 1 FROM articles a WHERE a.document = d.key)',
  );
  const spans = store.db.prepare<[number], Span>(
    'SELECT s.kind, s.start, s."end", s.quote FROM articles a JOIN spans s ON s.article = a.key WHERE a.document = ?',
  );
  let checked = 0;
  const faults: string[] = [];
  for (const { key, name, text } of documents.iterate()) {
    if (text === null) faults.push(`${name} has articles and no text`);
    for (const { kind, start, end, quote } of spans.all(key)) {
      checked++;
      if (text === null || text.slice(start, end) === quote) continue;
      faults.push(`${name}: the ${kind} "${quote}" is not the text at ${start}–${end}`);
    }
    if (faults.length >= MAX_FAULTS) break;
  }
  return { check: 'quotes at their offsets', checked, faults, notes: [] };
}

// Pairs of numbers that must agree, with the words for when they do not.
const AGREE: readonly (readonly [left: string, right: string, fault: string])[] = [
  [
    'SELECT count(*) FROM series',
    'SELECT count(*) FROM figures WHERE article IN (SELECT key FROM articles WHERE current = 1)',
    'the view series does not show every figure of current articles',
  ],
  [
    'SELECT count(*) FROM articles WHERE current = 1',
    'SELECT count(*) FROM articles WHERE document IN (SELECT key FROM documents WHERE current = 1)',
    'articles are current whose documents are not, or the other way round',
  ],
  [
    'SELECT count(DISTINCT document) FROM articles WHERE relevant = 1',
    'SELECT count(*) FROM documents WHERE relevant = 1',
    'documents are marked relevant without a relevant article, or the other way round',
  ],
];

function agreement(store: Store): Check {
  const faults = AGREE.filter(([left, right]) => value(store, left) !== value(store, right)).map(
    ([, , fault]) => fault,
  );
  return { check: 'counts', checked: AGREE.length, faults, notes: [] };
}

/** A run that was killed leaves articles whose turn in the index is still to come: no fault, nothing is lost. */
function index(store: Store): Check {
  const waiting = unindexed(store);
  const note = `${waiting} articles are not in the full-text index yet; the next ingest puts them there`;
  const checked = value(store, 'SELECT count(*) FROM articles WHERE current = 1');
  return { check: 'full-text index', checked, faults: [], notes: waiting > 0 ? [note] : [] };
}

function version(store: Store): Check {
  const stored = Number(store.db.pragma('user_version', { simple: true }));
  const faults = stored === SCHEMA_VERSION ? [] : [`schema version ${stored}, this program writes ${SCHEMA_VERSION}`];
  return { check: 'schema version', checked: stored, faults, notes: [] };
}

/** Everything that can be checked of a database without its inputs. Reads only. */
export const verify = (store: Store): Check[] =>
  [version, structure, references, offsets, agreement, index].map((check) => check(store));
