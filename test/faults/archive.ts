import { writeArchive } from '../../src/bench/archive.js';
import { ingest } from '../../src/pipeline/ingest.js';
import { openStore } from '../../src/store/index.js';
import { dump } from '../helpers/dump.js';

/** An archive of generated articles, every fourth of them relevant. */
export const archive = (folder: string, files: number): void => writeArchive(folder, files, 0.25);

/** All rows of the database that an undisturbed run makes of the inputs. */
export async function undisturbed(db: string, inputs: readonly string[]): Promise<Record<string, unknown[]>> {
  const store = openStore(db);
  await ingest(store, inputs);
  const rows = dump(store);
  store.close();
  return rows;
}

export function rowsOf(db: string): Record<string, unknown[]> {
  const store = openStore(db);
  const rows = dump(store);
  store.close();
  return rows;
}
