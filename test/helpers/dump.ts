import type { Store } from '../../src/store/index.js';

/** Every row of every table but `runs` (the one with times), the full-text index included. */
export function dump(store: Store): Record<string, unknown[]> {
  const tables = store.db
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'runs'")
    .pluck()
    .all();
  return Object.fromEntries(
    (tables as string[]).map((name) => [name, store.db.prepare(`SELECT * FROM "${name}"`).raw().all()]),
  );
}
