import { Readable } from 'node:stream';
import { type Gunzip, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';
import { MAX_RATIO, isBomb } from '../bomb.js';
import { FinalFault } from './faults.js';

type Decoder = (first: Uint8Array) => ReturnType<typeof createBrotliDecompress> | Gunzip;

/** `deflate` should have a zlib head, but some servers send it bare (RFC 9110, 8.4.1.2). */
const inflate: Decoder = (first) =>
  (first[0]! & 0x0f) === 8 && ((first[0]! << 8) | (first[1] ?? 0)) % 31 === 0 ? createInflate() : createInflateRaw();

const DECODERS: Readonly<Record<string, Decoder>> = {
  gzip: () => createGunzip(),
  'x-gzip': () => createGunzip(),
  deflate: inflate,
  br: () => createBrotliDecompress(),
};

/** What we can unpack, as `Accept-Encoding` says it. */
export const ACCEPT_ENCODING = 'gzip, br, deflate';

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

async function* single(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** One layer of packing taken off, watched for bombs while it unfolds. @throws FinalFault `bomb` */
async function* layer(packed: AsyncIterable<Uint8Array>, decoder: Decoder): AsyncGenerator<Uint8Array> {
  const chunks = packed[Symbol.asyncIterator]();
  const first = await chunks.next();
  if (first.done) return;
  const source = Readable.from(single(first.value, chunks), { objectMode: false });
  const unpacking = decoder(first.value);
  source.on('error', (error) => unpacking.destroy(error));
  let written = 0;
  try {
    for await (const chunk of source.pipe(unpacking) as AsyncIterable<Buffer>) {
      written += chunk.length;
      // bytesWritten: what was taken in so far, and not what waits to be.
      if (isBomb(unpacking.bytesWritten, written))
        throw new FinalFault('bomb', `packed more than ${MAX_RATIO} to 1: a decompression bomb`);
      yield chunk;
    }
  } finally {
    source.destroy();
    unpacking.destroy();
  }
}

/**
 * The whole body, unpacked by its `Content-Encoding` (at most two layers), never more than the limit in memory.
 * @throws FinalFault `bomb`, `too_large` or `unreadable`; errors of the stream and of zlib as they are.
 */
export async function readBody(
  body: AsyncIterable<Uint8Array>,
  encoding: string | null | undefined,
  maxBytes: number,
): Promise<Buffer> {
  const names = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '' && name !== 'identity');
  if (names.length > 2) throw new FinalFault('bomb', `packed ${names.length} times over`);
  let stream = body;
  for (const name of names.reverse()) {
    const decoder = DECODERS[name];
    if (!decoder) throw new FinalFault('unreadable', `packed in an unknown way: ${name}`);
    stream = layer(stream, decoder);
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of stream) {
    size += part.length;
    if (size > maxBytes) throw new FinalFault('too_large', `longer than the limit of ${megabytes(maxBytes)}`);
    parts.push(part);
  }
  return Buffer.concat(parts, size);
}
