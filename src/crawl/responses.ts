import { gunzipSync, gzipSync } from 'node:zlib';
import { sha256 } from '../load/text.js';
import type { Answer, Validators } from '../net/request.js';
import type { Store } from '../store/index.js';

/** A stored answer. `body` is null when it had none or it was not kept. */
export interface StoredAnswer {
  status: number;
  headers: Record<string, string>;
  fetchedAt: string;
  body: Buffer | null;
}

/** Keeps an answer as the next one of its address; the same bytes as last time are not kept twice. */
export function keepResponse(store: Store, url: number, { status, headers, body, fetchedAt }: Answer): void {
  const last = store.sql('SELECT nth, status, sha256 FROM responses WHERE url = ? ORDER BY nth DESC LIMIT 1').get(url);
  const known = last as { nth: number; status: number; sha256: string | null } | undefined;
  const hash = body.length > 0 ? sha256(body) : null;
  const row = [status, JSON.stringify(headers), fetchedAt];
  if (known && known.status === status && known.sha256 === hash && status < 300) {
    store.sql('UPDATE responses SET status = ?, headers = ?, fetched_at = ? WHERE url = ? AND nth = ?').run(...row, url, known.nth); // prettier-ignore
    return;
  }
  store
    .sql('INSERT INTO responses VALUES (?, ?, ?, ?, ?, ?, ?, ?)')
    .run(url, (known?.nth ?? 0) + 1, ...row, hash, body.length, body.length > 0 ? gzipSync(body) : null);
}

/** The latest answer of an address. */
export function latestResponse(store: Store, url: number): StoredAnswer | null {
  const row = store
    .sql('SELECT status, headers, fetched_at AS fetchedAt, body FROM responses WHERE url = ? ORDER BY nth DESC LIMIT 1')
    .get(url) as { status: number; headers: string; fetchedAt: string; body: Buffer | null } | undefined;
  return row ? { ...row, headers: JSON.parse(row.headers), body: row.body ? gunzipSync(row.body) : null } : null;
}

/** Lets go of the bytes of an address; hashes, headers and times stay. */
export const dropBody = (store: Store, url: number): void => {
  store.sql('UPDATE responses SET body = NULL WHERE url = ?').run(url);
};

/** What to ask with, so that an unchanged page need not be sent again. None when its bytes were never there. */
export function validatorsOf(store: Store, url: number): Validators {
  const headers = store
    .sql('SELECT headers FROM responses WHERE url = ? AND status < 300 ORDER BY nth DESC LIMIT 1')
    .pluck()
    .get(url) as string | undefined;
  if (headers === undefined) return {};
  const { etag, 'last-modified': lastModified } = JSON.parse(headers) as Record<string, string>;
  return { etag, lastModified };
}
