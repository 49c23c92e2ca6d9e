import type { Reader } from '../types.js';
import { plainReaders } from './entries.js';
import { readGzip } from './gzip.js';
import { readTar } from './tar.js';
import { readUrls } from './urls.js';
import { readWarc } from './warc.js';
import { readZip } from './zip.js';

export { looksLikePage, pageDocument, pageOfBytes, readUnnamed, type PageOrigin } from './pages.js';
export { COLUMN_NAMES, parseColumns } from './rows.js';

/** Readers by extension: plain files and the archives that hold them. */
export const containerReaders: Readonly<Record<string, Reader>> = {
  ...plainReaders,
  '.zip': readZip,
  '.tar': readTar,
  '.tgz': readGzip,
  '.gz': readGzip,
  '.warc': readWarc,
  '.urls': readUrls,
};
