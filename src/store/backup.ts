import { renameSync, rmSync, statSync } from 'node:fs';
import { StoreError, guarded, asStoreError } from './errors.js';
import type { Store } from './open.js';

/** All pages in one step: a copy in several begins anew whenever another process writes in between. */
const ALL_PAGES = 0x7fffffff;

/** Are both the same file, under whatever names? */
function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map((path) => statSync(path, { throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

/**
 * Copies the database to `file` by SQLite's online backup: one consistent state, also while another process writes.
 * An existing file is replaced when the copy is whole, and not before. Returns its size in bytes.
 * @throws StoreError when either file cannot be used, or both are the same.
 */
export async function backup(store: Store, file: string): Promise<number> {
  if (isSame(store.path, file)) {
    throw new StoreError('unwritable', file, `${file} is the database itself. Name another file for the copy.`);
  }
  const partial = `${file}.partial`;
  try {
    rmSync(partial, { force: true });
    await store.db.backup(partial, { progress: () => ALL_PAGES });
    return guarded(file, () => {
      renameSync(partial, file);
      return statSync(file).size;
    });
  } catch (error) {
    rmSync(partial, { force: true });
    throw asStoreError(error, file);
  }
}
