import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import iconv from 'iconv-lite';
import { unreadable } from '../bytes.js';
import { decode } from '../charset/index.js';
import type { Reader, RejectedInput, Source } from '../types.js';
import { rowDocument, type Row } from './rows.js';

export const streamOf = ({ path, stream }: Source): AsyncIterable<Uint8Array> => stream ?? createReadStream(path);

/** Lines of a stream as bytes, without their ends. A line longer than `limit` is given as null and passed over. */
export async function* linesOf(stream: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Buffer | null> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = (): Buffer | null => {
    const line = size > limit ? null : Buffer.concat(parts, size);
    parts = [];
    size = 0;
    return line;
  };
  const keep = (part: Buffer): void => {
    size += part.length;
    if (size <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of stream) {
    let rest = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
      keep(rest.subarray(0, end));
      yield take();
      rest = rest.subarray(end + 1);
    }
    // A copy, since streams reuse their buffers.
    if (rest.length > 0) keep(Buffer.from(rest));
  }
  if (size > 0) yield take();
}

/** .jsonl, .ndjson: one article a line. Memory holds one line. */
export const readJsonLines: Reader = async function* (source, { maxBytes, columns }) {
  let number = 0;
  try {
    for await (const line of linesOf(streamOf(source), maxBytes)) {
      number++;
      const path = `${source.path}!${number}`;
      const reject = (reason: string): RejectedInput => ({ path, reason, retryable: false });
      if (line === null) {
        yield reject(`longer than the limit of ${Math.round(maxBytes / 1e6)} MB`);
        continue;
      }
      const decoded = decode(line, 'utf-8');
      if ('fault' in decoded) {
        yield reject(decoded.fault);
        continue;
      }
      if (decoded.text.trim() === '') continue;
      let row: unknown;
      try {
        row = JSON.parse(decoded.text);
      } catch (error) {
        yield reject(`not JSON: ${(error as Error).message}`);
        continue;
      }
      if (typeof row !== 'object' || row === null || Array.isArray(row)) yield reject('not a JSON object');
      else yield rowDocument(path, row as Row, columns);
    }
  } catch (error) {
    yield unreadable(source.path, error);
  }
};

// Our names → iconv's, for encodings that can be read as a stream.
const STREAMED: Readonly<Record<string, string>> = {
  'utf-16le': 'utf-16le', 'utf-16be': 'utf-16be', 'windows-1258': 'windows-1258', viscii: 'viscii', tcvn3: 'tcvn', 'windows-1252': 'windows-1252',
}; // prettier-ignore

/** The beginning of a stream, and the stream whole again. */
async function peek(stream: AsyncIterable<Uint8Array>): Promise<{ head: Buffer; whole: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first = await iterator.next();
  const head = first.done ? Buffer.alloc(0) : Buffer.from(first.value);
  async function* again(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head, whole: again() };
}

/** .csv, .tsv: one article a row, the first row names the columns. Comma, semicolon or tab. Memory holds one row. */
export const readCsv: Reader = async function* (source, { maxBytes, columns }) {
  try {
    const { head, whole } = await peek(streamOf(source));
    const guess = decode(head);
    if ('fault' in guess) {
      yield { path: source.path, reason: guess.fault, retryable: false };
      return;
    }
    const firstLine = guess.text.slice(0, Math.max(0, guess.text.indexOf('\n')) || undefined);
    const delimiter = [',', ';', '\t'].sort((a, b) => firstLine.split(b).length - firstLine.split(a).length)[0]!;
    const parser = parse({ bom: true, columns: true, delimiter, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, max_record_size: maxBytes });
    const bytes = Readable.from(whole);
    const charset = STREAMED[guess.charset];
    const text = charset ? bytes.pipe(iconv.decodeStream(charset)) : bytes;
    bytes.on('error', (error) => parser.destroy(error));
    text.pipe(parser as unknown as NodeJS.WritableStream);
    let number = 1;
    for await (const row of parser as AsyncIterable<Row>) yield rowDocument(`${source.path}!${++number}`, row, columns);
  } catch (error) {
    const broken = error instanceof Error && 'code' in error && String(error.code).startsWith('CSV_');
    yield broken ? { path: source.path, reason: `not readable as CSV: ${error.message}`, retryable: false } : unreadable(source.path, error);
  }
}; // prettier-ignore
