import { createGunzip } from 'node:zlib';
import { MAX_RATIO, isBomb } from '../../bomb.js';

/** What became of an unpacking: read after the stream has ended. */
export interface Unpacking {
  /** Why it ended before its time, or null. */
  fault: string | null;
}

/**
 * Unpacks gzip, several members in a row too, chunk by chunk. Never throws for bad data: what was whole is given, and
 * `state.fault` says what was wrong (truncated, damaged, a bomb).
 */
export async function* gunzipped(stream: AsyncIterable<Uint8Array>, state: Unpacking): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip();
  let out: Buffer[] = [];
  let failed: Error | null = null;
  let ended = false; // also before its input does, when something else stands behind the packed data
  let packed = 0;
  let unpacked = 0;
  gunzip.on('data', (chunk: Buffer) => {
    out.push(chunk);
    unpacked += chunk.length;
  });
  gunzip.on('error', (error) => (failed = error));
  gunzip.on('end', () => (ended = true));
  const drain = (): Buffer[] => {
    const ready = out;
    out = [];
    return ready;
  };
  const done = (start: (finish: () => void) => void): Promise<void> =>
    new Promise((resolve) => {
      if (failed || ended) return resolve();
      const finish = (): void => {
        gunzip.off('error', finish).off('end', finish);
        resolve();
      };
      gunzip.once('error', finish).once('end', finish);
      start(finish);
    });
  try {
    for await (const chunk of stream) {
      // Small steps, so that a bomb is noticed before it has unfolded.
      for (let at = 0; at < chunk.length && !failed && !ended; at += STEP) {
        const step = chunk.subarray(at, at + STEP);
        packed += step.length;
        await done((finish) => gunzip.write(step, finish));
        if (isBomb(packed, unpacked)) {
          state.fault = `packed more than ${MAX_RATIO} to 1: refused as a decompression bomb`;
          return;
        }
        yield* drain();
      }
      if (failed || ended) break;
    }
    if (!failed) await done(() => gunzip.end());
    yield* drain();
    if (failed) state.fault = /unexpected end/.test((failed as Error).message) ? 'truncated: the archive ends in the middle' : `damaged: ${(failed as Error).message}`;
  } finally {
    gunzip.destroy();
  }
} // prettier-ignore

const STEP = 16_384;
