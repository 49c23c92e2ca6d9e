import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import Database from 'better-sqlite3';
import { fillCodebook } from './codebook.js';
import { StoreError, guarded } from './errors.js';
import { MIGRATIONS, SCHEMA_VERSION } from './migrations/index.js';

// 'baos': marks the file as ours, so that another program's database is never migrated by mistake.
const APPLICATION_ID = 0x62616f73;
const DEFAULT_WAIT_MS = 5_000;
// Hashes and paths fall anywhere in their indexes: those of a million documents should stay in memory while writing.
const CACHE_KB = 32_000;
// Pages of 4 kB that the log gathers before they are moved to the file: a page changed by many transactions moves once.
const CHECKPOINT_PAGES = 8_000;

export interface OpenOptions {
  /** Refuses to create or change the file. */
  readonly?: boolean;
  /** Makes the database when there is none. Default: unless `readonly`. A mistyped name should make nothing. */
  create?: boolean;
  /** How long to wait for a lock before giving up, in milliseconds. Default 5,000. */
  waitMs?: number;
}

/** An open database. Repository functions take it as their first argument; close it when done. */
export class Store {
  readonly #statements = new Map<string, Database.Statement<unknown[], unknown>>();
  /** Places that have their row. A memory of what was written, so it ends with a transaction that fails. */
  readonly knownPlaces = new Set<string>();
  /** The folder that stored paths lead from; of a database in memory the current one. */
  readonly folder: string;
  // Made once: the driver builds a new function for each call of db.transaction().
  readonly #atomically: Database.Transaction<(work: () => unknown) => unknown>;

  constructor(
    readonly db: Database.Database,
    readonly path: string,
  ) {
    this.folder = dirname(resolve(path));
    this.#atomically = db.transaction((work: () => unknown) => work());
  }

  /** A prepared statement, prepared once. */
  sql(text: string): Database.Statement<unknown[], unknown> {
    let statement = this.#statements.get(text);
    if (!statement) {
      statement = this.db.prepare<unknown[], unknown>(text);
      this.#statements.set(text, statement);
    }
    return statement;
  }

  /** Runs `work` in one write transaction (a savepoint inside another): all of it is stored, or nothing. */
  transaction<T>(work: () => T): T {
    try {
      return guarded(this.path, () => this.#atomically.immediate(work) as T);
    } catch (error) {
      this.knownPlaces.clear();
      throw error;
    }
  }

  close(): void {
    this.db.close();
  }
}

const pragma = (db: Database.Database, name: string): number => Number(db.pragma(name, { simple: true }));

/** Refuses files that are not ours or that a newer program wrote. */
function recognise(db: Database.Database, path: string): number {
  const version = pragma(db, 'user_version');
  const tables = db.prepare('SELECT count(*) FROM sqlite_master').pluck().get() as number;
  if (tables > 0 && pragma(db, 'application_id') !== APPLICATION_ID) {
    throw new StoreError(
      'foreign',
      path,
      `${path} is a SQLite database of another program. Name another file with --db.`,
    );
  }
  if (version > SCHEMA_VERSION) {
    const message = `${path} has schema version ${version}; this program knows versions up to ${SCHEMA_VERSION}. Use a newer baoso.`;
    throw new StoreError('newer_version', path, message);
  }
  return version;
}

function migrate(db: Database.Database): void {
  const step = db.transaction(() => {
    const version = pragma(db, 'user_version'); // read again: another process may have been faster
    for (const migration of MIGRATIONS.filter((m) => m.version > version)) {
      db.exec(migration.sql);
      db.pragma(`user_version = ${migration.version}`);
    }
    db.pragma(`application_id = ${APPLICATION_ID}`);
  });
  step.immediate();
}

/** Refuses a folder, and a file that is missing and not to be made. */
function checkPath(path: string, create: boolean): void {
  if (path === ':memory:') return;
  const found = existsSync(path);
  if (found && statSync(path).isDirectory()) {
    throw new StoreError('not_a_database', path, `${path} is a folder and no database. Name a file with --db.`);
  }
  if (!found && !create) {
    const message = `There is no database at ${path}. Make one with: baoso ingest <files> --db ${path}`;
    throw new StoreError('missing', path, message);
  }
}

/**
 * Opens a baoso database, creating it if wanted and migrating it as needed (never when `readonly`).
 * @throws StoreError with `fault` and a plain message: missing, unwritable, locked, corrupt, not a database, …
 */
export function openStore(path: string, options: OpenOptions = {}): Store {
  const { readonly = false, create = !readonly } = options;
  return guarded(path, () => {
    checkPath(path, create);
    const db = new Database(path, { readonly, timeout: options.waitMs ?? DEFAULT_WAIT_MS });
    try {
      const version = recognise(db, path);
      db.pragma('foreign_keys = ON');
      if (version < SCHEMA_VERSION && (readonly || (version === 0 && !create))) throw outdated(path, version);
      if (!readonly) {
        db.pragma('journal_mode = WAL');
        db.pragma('synchronous = NORMAL'); // safe in WAL: a crash of the process loses nothing committed
        db.pragma(`cache_size = -${CACHE_KB}`);
        db.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
        if (version < SCHEMA_VERSION) migrate(db);
        fillCodebook(db);
      }
      return new Store(db, path);
    } catch (error) {
      db.close();
      throw error;
    }
  });
}

const outdated = (path: string, version: number): StoreError =>
  version === 0
    ? new StoreError('missing', path, `${path} is empty. Fill it with: baoso ingest <files> --db ${path}`)
    : new StoreError(
        'unwritable',
        path,
        `${path} has the older schema version ${version}. Run baoso ingest on it once to bring it up to date.`,
      );
