/** What went wrong with a database file, in one word: the caller's retry and exit policy hangs on it. */
export type StoreFault =
  'missing' | 'unwritable' | 'locked' | 'corrupt' | 'not_a_database' | 'foreign' | 'newer_version' | 'full' | 'io';

/** A fault of the database file, with a message that a reader of newspapers understands. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  constructor(
    readonly fault: StoreFault,
    readonly path: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

// First match wins: SQLite's extended codes begin with the primary one.
const FAULTS: readonly (readonly [prefix: string, fault: StoreFault, message: (path: string) => string])[] = [
  ['SQLITE_NOTADB', 'not_a_database', (p) => `${p} is not a SQLite database. Name another file with --db.`],
  ['SQLITE_CORRUPT', 'corrupt', (p) => `${p} is damaged. Restore it from a backup, or ingest into a new file.`],
  [
    'SQLITE_BUSY',
    'locked',
    (p) => `${p} is locked by another program. Close that program or wait, then run the same command again.`,
  ],
  ['SQLITE_LOCKED', 'locked', (p) => `${p} is locked by another program. Run the same command again later.`],
  ['SQLITE_READONLY', 'unwritable', (p) => `${p} cannot be written: it is read-only.`],
  ['SQLITE_CANTOPEN', 'unwritable', (p) => `${p} cannot be opened for writing.`],
  ['SQLITE_PERM', 'unwritable', (p) => `${p} cannot be opened: permission denied.`],
  ['SQLITE_FULL', 'full', (p) => `${p} cannot grow: the disk is full. What was stored before is safe.`],
  ['SQLITE_IOERR', 'io', (p) => `${p} cannot be read or written: the disk reported an error.`],
];

/** Turns an error of the SQLite driver into a StoreError; anything else comes back as it is. */
export function asStoreError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  if (/directory does not exist/.test(error.message)) {
    return new StoreError('unwritable', path, `${path} cannot be created: its folder does not exist.`, {
      cause: error,
    });
  }
  const code = 'code' in error ? String(error.code) : '';
  const known = FAULTS.find(([prefix]) => code.startsWith(prefix));
  return known ? new StoreError(known[1], path, known[2](path), { cause: error }) : error;
}

/** Runs `work` and lets driver errors out only as StoreErrors. */
export function guarded<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asStoreError(error, path);
  }
}
