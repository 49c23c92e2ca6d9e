import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import type { ReadOptions, RejectedInput, Source } from './types.js';

// Errors of the file system that may pass by themselves, and how to say them.
const TRANSIENT: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'the file is gone',
  EMFILE: 'too many open files',
  EBUSY: 'the file is busy',
  EIO: 'the disk reported an error',
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0)} MB`;

export const tooLarge = (path: string, bytes: number, maxBytes: number): RejectedInput => ({
  path,
  reason: `too large: ${megabytes(bytes)}, the limit is ${megabytes(maxBytes)}`,
  retryable: false,
});

/** What an error of the file system means for an input. */
export function unreadable(path: string, error: unknown): RejectedInput {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known = TRANSIENT[code];
  const reason = known ?? `cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  return { path, reason, retryable: known !== undefined };
}

async function drain(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  maxBytes: number,
): Promise<Buffer | RejectedInput> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    if (size > maxBytes)
      return { ...tooLarge(path, size, maxBytes), reason: `longer than the limit of ${megabytes(maxBytes)}` };
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}

/** The bytes of a file. Asked for its size when it is open: to find a file by its path twice costs more than to read it. */
function bytesOfFile(path: string, maxBytes: number): Buffer | RejectedInput {
  const file = openSync(path, 'r');
  try {
    const { size } = fstatSync(file);
    return size > maxBytes ? tooLarge(path, size, maxBytes) : readFileSync(file);
  } finally {
    closeSync(file);
  }
}

/** The bytes of a source, never more than the limit. Small files are read synchronously: that is fastest. */
export async function bytesOf({ path, stream }: Source, { maxBytes }: ReadOptions): Promise<Buffer | RejectedInput> {
  try {
    if (stream) return await drain(stream, path, maxBytes);
    return bytesOfFile(path, maxBytes);
  } catch (error) {
    return unreadable(path, error);
  }
}
