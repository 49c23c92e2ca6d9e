import { afterAll } from 'vitest';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkDocument, claimDocument } from '../../src/check/index.js';
import { isRejected } from '../../src/load/types.js';
import { loadAssets } from '../../src/serve/assets.js';
import { startServer } from '../../src/serve/server.js';
import { type Store, openStore, saveDocument } from '../../src/store/index.js';

/** The built client (the tests' set-up builds it). */
export const CLIENT = fileURLToPath(new URL('../../dist/serve/client/', import.meta.url));

/** The bundled draft with planted mistakes. */
export const FAULTY = readFileSync(new URL('../../corpus/articles/faulty-draft.txt', import.meta.url), 'utf8');

/** Extracts a text and stores it under a name, as ingest does. */
export function put(
  store: Store,
  name: string,
  text: string,
  facts: { published?: string; source?: string } = {},
): void {
  const document = { ...claimDocument(text, { document: name, ...facts }), path: `${name}.txt` };
  const checks = checkDocument(document);
  if (isRejected(checks)) throw new Error(checks.reason);
  saveDocument(
    store,
    document,
    checks.map(({ article }) => article),
  );
}

export const coverage = (year: number, percent: string): string =>
  `BHYT ở Tiền Giang\n\nĐến cuối năm ${year}, tỉnh Tiền Giang có tỷ lệ bao phủ BHYT đạt ${percent}% dân số.\n`;

/** Articles of three papers about two provinces, one conflict and one target among them, and the faulty draft. */
export function fill(store: Store): void {
  put(store, 'a', coverage(2021, '90,1'), { published: '2022-01-10', source: 'Báo Một' });
  put(store, 'b', coverage(2022, '91,5'), { published: '2023-01-09', source: 'Báo Hai' });
  put(store, 'c', coverage(2022, '88,2'), { published: '2023-01-12', source: 'Báo Ba' });
  put(store, 'd', coverage(2023, '92,7'), { published: '2024-01-11', source: 'Báo Một' });
  put(store, 'e', 'Chỉ tiêu BHYT\n\nTỉnh Tiền Giang phấn đấu đến cuối năm 2025 tỷ lệ bao phủ BHYT đạt 95% dân số.\n', {
    published: '2024-03-02',
    source: 'Báo Hai',
  });
  put(store, 'f', 'Cà Mau\n\nĐến cuối năm 2023, tỉnh Cà Mau có 1.050.000 người tham gia BHYT.\n', {
    published: '2024-02-01',
  });
  put(store, 'faulty', FAULTY, { source: 'Báo Một' });
}

/** A server over a database file, on a port of its own; both are closed after the tests of the file. */
export async function serving(
  path: string,
  { edit = false, fillWith = fill, now }: { edit?: boolean; fillWith?: (store: Store) => void; now?: () => Date } = {},
): Promise<{ url: string; store: Store }> {
  const store = openStore(path);
  fillWith(store);
  const server = await startServer(store, { port: 0, edit, assets: loadAssets(CLIENT), now });
  afterAll(async () => {
    await server.close();
    store.close();
  });
  return { url: server.url, store };
}
