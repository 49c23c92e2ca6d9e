import type { Command } from 'commander';
import { type Store, asStoreError, openStore } from '../store/index.js';
import { positive } from './options.js';

const DEFAULT_DB = 'press.sqlite';

export interface DatabaseOptions {
  db: string;
  wait: number;
}

/** The options of every command that opens a database. */
export const databaseOptions = (command: Command): Command =>
  command
    .option('--db <file>', 'the SQLite database', DEFAULT_DB)
    .option('--wait <seconds>', 'how long to wait for a locked database', positive, 5);

/** What a command does with its database. Only those that bring articles make one: a mistyped name is no new database. */
export type Access = 'read' | 'change' | 'create';

/** Opens the database that the options name, works with it, and closes it whatever happens. */
export async function withStore<T>(
  { db, wait }: DatabaseOptions,
  access: Access,
  work: (store: Store) => T | Promise<T>,
): Promise<T> {
  const how = { readonly: access === 'read', create: access === 'create' };
  const store = openStore(db, { ...how, waitMs: Math.round(wait * 1000) });
  try {
    return await work(store);
  } catch (error) {
    throw asStoreError(error, db);
  } finally {
    store.close();
  }
}
