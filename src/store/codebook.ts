import type Database from 'better-sqlite3';
import { CODEBOOK, type Label } from '../../schemas/index.js';

interface Row {
  field: string;
  code: string;
  ordinal: number;
  vi: string;
  en: string;
}

const rows = (): Row[] =>
  Object.entries(CODEBOOK).flatMap(([field, list]) =>
    Object.entries<Label>(list).map(([code, { vi, en }], ordinal) => ({ field, code, ordinal, vi, en })),
  );

/** Brings the codebook table up to date with the code lists; writes nothing when it already is. */
export function fillCodebook(db: Database.Database): void {
  const wanted = rows();
  const stored = db.prepare('SELECT field, code, ordinal, vi, en FROM codebook').all() as Row[];
  const key = (row: Row): string => JSON.stringify([row.field, row.code, row.ordinal, row.vi, row.en]);
  const known = new Set(stored.map(key));
  const fresh = wanted.filter((row) => !known.has(key(row)));
  if (fresh.length === 0) return;
  const put = db.prepare('INSERT OR REPLACE INTO codebook VALUES (:field, :code, :ordinal, :vi, :en)');
  db.transaction(() => fresh.forEach((row) => put.run(row))).immediate();
}
