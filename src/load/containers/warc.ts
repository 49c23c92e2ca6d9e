import { WARCParser, type WARCRecord } from 'warcio';
import { charsetOfHeader } from '../charset/index.js';
import type { LoadedDocument, ReadOptions, Reader, RejectedInput } from '../types.js';
import { entryPath } from './entries.js';
import type { Unpacking } from './gunzip.js';
import { parseResponse } from './http.js';
import { pageDocument } from './pages.js';
import { streamOf } from './tables.js';

const HTML = /^(?:text\/html|application\/xhtml\+xml)\b/i;
const TRUNCATED = 'truncated: the archive ends in the middle';

/** The bytes of a record's block; null when it is longer than the limit. `whole` tells whether all of it was there. */
const blockOf = async (record: WARCRecord, maxBytes: number): Promise<{ bytes: Buffer | null; whole: boolean }> => {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size <= maxBytes) parts.push(part);
    else parts.length = 0;
  }
  return { bytes: size > maxBytes ? null : Buffer.concat(parts), whole: size >= record.warcContentLength };
};

const documentOf = (path: string, record: WARCRecord, bytes: Buffer, maxBytes: number): LoadedDocument | RejectedInput | null => {
  let response;
  try {
    response = parseResponse(bytes, maxBytes);
  } catch (error) {
    return { path, reason: `damaged: ${(error as Error).message}`, retryable: false };
  }
  const type = response.headers.get('content-type') ?? '';
  if (response.status !== 200 || !HTML.test(type)) return null;
  return pageDocument(path, response.body, {
    url: record.warcTargetURI?.replace(/^<|>$/g, '') ?? null,
    declared: charsetOfHeader(type),
    fetched: record.warcDate ?? null,
  });
}; // prettier-ignore

/** Reads the HTML answers of a WARC stream, record by record. A truncated one is reported after what was whole. */
export async function* readWarcStream(
  path: string,
  stream: AsyncIterable<Uint8Array>,
  { maxBytes }: ReadOptions,
  state: Unpacking,
): AsyncGenerator<LoadedDocument | RejectedInput> {
  let fault: string | null = null;
  let records = 0;
  try {
    for await (const record of new WARCParser(stream, { parseHttp: false })) {
      if (!record.warcHeaders.statusline.startsWith('WARC/')) {
        fault = records === 0 ? 'not a WARC file' : 'damaged: a record that is none';
        break;
      }
      // "Content-Length: .628": the library would read parts of bytes without end.
      if (!Number.isSafeInteger(record.warcContentLength) || record.warcContentLength < 0) {
        fault = 'damaged: a record without a length';
        break;
      }
      records++;
      const entry = entryPath(path, record.warcTargetURI ?? `record ${records}`);
      const wanted = record.warcType === 'response';
      // Other records are read, too: the library's own skipping never ends in a block that is cut off.
      const { bytes, whole } = await blockOf(record, wanted ? maxBytes : 0);
      if (!whole) fault = TRUNCATED;
      else if (!wanted) continue;
      else if (!bytes)
        yield { path: entry, reason: `longer than the limit of ${Math.round(maxBytes / 1e6)} MB`, retryable: false };
      else {
        const item = documentOf(entry, record, bytes, maxBytes);
        if (item) yield item;
      }
    }
  } catch (error) {
    fault = `damaged: ${(error as Error).message}`;
  }
  fault = state.fault ?? fault;
  if (!fault && records === 0) fault = 'not a WARC file, or an empty one';
  if (fault) yield { path, reason: fault, retryable: false };
}

/** .warc */
export const readWarc: Reader = (source, options) =>
  readWarcStream(source.path, streamOf(source), options, { fault: null });
