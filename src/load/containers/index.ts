import type { Reader } from '../types.js';
import { later, plainReaders } from './entries.js';

const readGzip = later(async () => (await import('./gzip.js')).readGzip);

/** Readers by extension: plain files and the archives that hold them. */
export const containerReaders: Readonly<Record<string, Reader>> = {
  ...plainReaders,
  '.zip': later(async () => (await import('./zip.js')).readZip),
  '.tar': later(async () => (await import('./tar.js')).readTar),
  '.tgz': readGzip,
  '.gz': readGzip,
  '.warc': later(async () => (await import('./warc.js')).readWarc),
  '.urls': later(async () => (await import('./urls.js')).readUrls),
};

export const readUnnamed = later(async () => (await import('./pages.js')).readUnnamed);
