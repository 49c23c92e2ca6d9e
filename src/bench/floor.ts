import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Database from 'better-sqlite3';
import { mentionsDomain } from '../../extractors/document/index.js';
import { discover } from '../load/files.js';
import { BATCH_DOCUMENTS } from '../pipeline/writer.js';

/**
 * The least that any tool must do with an archive: read each file, ask once whether it matters, hash it, put it into a
 * plain table, and with it the text of what matters (as ingest does) or every text. On one thread. Returns seconds.
 */
export function floorSeconds(folder: string, file: string, texts: 'relevant' | 'all'): number {
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
    const matters = mentionsDomain(text);
    const kept = matters || texts === 'all' ? text : null;
    put.run(path, createHash('sha256').update(bytes).digest('hex'), matters ? 1 : 0, kept);
    if (++n % BATCH_DOCUMENTS === 0) db.exec('COMMIT; BEGIN');
  }
  db.exec('COMMIT');
  db.close();
  return (performance.now() - begin) / 1000;
}
