import { createHash } from 'node:crypto';
import { createWriteStream, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Filter } from '../query/index.js';
import type { Store } from '../store/index.js';
import { VERSION } from '../version.js';
import type { Column } from './columns.js';
import { csvOf } from './csv.js';
import { takeFolder } from './folder.js';
import { type AnyTable, TABLES } from './tables.js';

/** What the maker of a data set says of it. */
export interface DataPackageFacts {
  title?: string;
  /** SPDX identifier or a name. Nothing is assumed: without it the package says that none is stated. */
  licence?: string;
  /** How to cite. Default: made of title, version and sources. */
  citation?: string;
  /** ISO 8601 time of making; left out when not given, so that the same data make the same bytes. */
  created?: string;
}

/** A field of a Table Schema. */
const fieldOf = ({ name, type, description, codes, required }: Column<unknown>): object => ({
  name,
  type,
  description,
  ...((required || codes) && {
    constraints: { ...(required && { required: true }), ...(codes && { enum: Object.keys(codes) }) },
  }),
});

const FOREIGN_KEYS: Partial<Record<AnyTable['name'], object[]>> = {
  findings: [{ fields: 'article_row', reference: { resource: 'articles', fields: 'article_row' } }],
};

/** Passes bytes on, counting and hashing them. */
function measured(): Transform & { facts: () => { bytes: number; hash: string } } {
  const hash = createHash('sha256');
  let bytes = 0;
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  return Object.assign(stream, { facts: () => ({ bytes, hash: `sha256:${hash.digest('hex')}` }) });
}

const DESCRIPTOR = 'datapackage.json';
const fileOf = (table: AnyTable): string => `${table.name}.csv`;

async function resource(store: Store, table: AnyTable, filter: Filter, folder: string): Promise<object> {
  const path = fileOf(table);
  const meter = measured();
  await pipeline(csvOf(store, table, filter, { excel: false }), meter, createWriteStream(join(folder, path)));
  const foreignKeys = FOREIGN_KEYS[table.name];
  return {
    name: table.name,
    path,
    title: table.title,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    ...meter.facts(),
    dialect: { delimiter: ',', lineTerminator: '\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: table.columns.map(fieldOf),
      primaryKey: table.key,
      missingValues: [''],
      ...(foreignKeys && { foreignKeys }),
    },
  };
}

const SOURCES =
  'SELECT source AS title, count(*) AS articles FROM articles WHERE current = 1 AND source IS NOT NULL GROUP BY source ORDER BY source';

/**
 * Writes a Data Package (frictionless): figures, articles, findings and codebook as CSV, and datapackage.json.
 * @throws FolderTaken, Error of the file system
 */
export async function writeDataPackage(
  store: Store,
  filter: Filter,
  folder: string,
  facts: DataPackageFacts = {},
): Promise<void> {
  takeFolder(folder, [DESCRIPTOR, ...Object.values(TABLES).map(fileOf)]);
  const resources: object[] = [];
  for (const table of Object.values(TABLES)) resources.push(await resource(store, table, filter, folder));
  const title = facts.title ?? 'Social-security figures in the Vietnamese press';
  const sources = store.sql(SOURCES).all() as { title: string; articles: number }[];
  const descriptor = {
    profile: 'tabular-data-package',
    name: 'baoso',
    title,
    description:
      'Every figure with the place in the text where it was printed. Meanings of codes: codebook. Text that could be a ' +
      "formula in a spreadsheet, or begins with an apostrophe, has one apostrophe before it. An editor's decisions stand " +
      'in columns of their own; the extracted values are as extracted.',
    version: VERSION,
    ...(facts.created !== undefined && { created: facts.created }),
    licenses: [
      facts.licence === undefined ? { name: 'notspecified', title: 'No licence is stated' } : { name: facts.licence },
    ],
    citation: facts.citation ?? `${title}. Extracted with baoso ${VERSION}.`,
    contributors: [{ title: `baoso ${VERSION}`, role: 'wrangler' }],
    sources: sources.map(({ title: name, articles }) => ({ title: name, articles })),
    filter,
    resources,
  };
  writeFileSync(join(folder, DESCRIPTOR), `${JSON.stringify(descriptor, null, 2)}\n`);
}
