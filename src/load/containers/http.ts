import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';

/** A stored HTTP answer, taken apart. */
export interface StoredResponse {
  status: number;
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

const HEAD_END = Buffer.from('\r\n\r\n');

/** Chunked transfer, put together again. A cut last chunk gives what there is. */
const dechunked = (body: Buffer): Buffer => {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length;) {
    const line = body.indexOf('\r\n', at);
    if (line < 0) break;
    const size = parseInt(body.toString('latin1', at, line), 16);
    // Some archives store bodies put together already but keep the header.
    if (Number.isNaN(size)) return parts.length === 0 ? body : Buffer.concat(parts);
    if (size === 0) break;
    parts.push(body.subarray(line + 2, line + 2 + size));
    at = line + 2 + size + 2;
  }
  return Buffer.concat(parts);
};

const UNPACK: Readonly<Record<string, (body: Buffer, maxOutputLength: number) => Buffer>> = {
  gzip: (body, maxOutputLength) => gunzipSync(body, { maxOutputLength }),
  'x-gzip': (body, maxOutputLength) => gunzipSync(body, { maxOutputLength }),
  deflate: (body, maxOutputLength) => inflateSync(body, { maxOutputLength }),
  br: (body, maxOutputLength) => brotliDecompressSync(body, { maxOutputLength }),
};

/** Bytes of an HTTP answer → its parts, body unpacked. Throws an Error that says what is wrong with it. */
export const parseResponse = (bytes: Buffer, maxBytes: number): StoredResponse => {
  const end = bytes.indexOf(HEAD_END);
  const head = bytes.toString('latin1', 0, end < 0 ? bytes.length : end).split('\r\n');
  const status = Number(/^HTTP\/[\d.]+\s+(\d{3})/.exec(head[0] ?? '')?.[1]);
  if (!status) throw new Error('not an HTTP response');
  const headers = new Map(
    head.slice(1).map((line) => [line.slice(0, line.indexOf(':')).trim().toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  let body = end < 0 ? Buffer.alloc(0) : bytes.subarray(end + HEAD_END.length);
  if (/chunked/i.test(headers.get('transfer-encoding') ?? '')) body = dechunked(body);
  const unpack = UNPACK[(headers.get('content-encoding') ?? '').toLowerCase()];
  // Unpacked already by the archiver, though the header stayed: a gzip body begins with 1f 8b.
  const packed = unpack && body.length > 0 && !(unpack === UNPACK.gzip && !(body[0] === 0x1f && body[1] === 0x8b));
  return { status, headers, body: packed ? unpack(body, maxBytes) : body };
}; // prettier-ignore
