import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { mentionsDomain } from '../../extractors/document/index.js';
import { discover } from '../load/files.js';

/** Files of one transaction: as many as ingest takes. */
const BATCH = 256;

/**
 * The least that any tool must do with an archive: read each file, ask once whether it matters, hash it, put it into a
 * plain table. On one thread. Returns seconds.
 */
export function floorSeconds(folder: string, file: string): number {
  const begin = performance.now();
  const db = new Database(file);
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = NORMAL');
  db.exec('CREATE TABLE documents (key INTEGER PRIMARY KEY, path TEXT, sha256 TEXT, relevant INTEGER, text TEXT)');
  const put = db.prepare('INSERT INTO documents (path, sha256, relevant, text) VALUES (?, ?, ?, ?)');
  let n = 0;
  db.exec('BEGIN');
  for (const { path } of discover([folder])) {
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    put.run(path, createHash('sha256').update(bytes).digest('hex'), mentionsDomain(text) ? 1 : 0, text);
    if (++n % BATCH === 0) db.exec('COMMIT; BEGIN');
  }
  db.exec('COMMIT');
  db.close();
  return (performance.now() - begin) / 1000;
}
