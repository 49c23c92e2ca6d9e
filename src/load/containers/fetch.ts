import { charsetOfHeader } from '../charset/index.js';
import type { RejectedInput } from '../types.js';
import { VERSION } from '../../version.js';

/** A page as it came over the network. */
export interface Fetched {
  /** After redirects. */
  url: string;
  bytes: Buffer;
  declared: string | null;
  html: boolean;
  fetched: string;
}

const TIMEOUT_MS = 30_000;
const AGENT = `baoso/${VERSION}`;
// Answers that another day may bring.
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Fetches one page. Only http and https; what goes wrong is told as a reject, never thrown. */
export const fetchPage = async (address: string, maxBytes: number): Promise<Fetched | RejectedInput> => {
  const reject = (reason: string, retryable = false): RejectedInput => ({ path: address, reason, retryable });
  if (!URL.canParse(address)) return reject('not a URL');
  if (!/^https?:$/.test(new URL(address).protocol)) return reject('not an http or https address');
  try {
    const response = await fetch(address, {
      headers: { 'user-agent': AGENT, accept: 'text/html,application/xhtml+xml,text/plain;q=0.8' },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    if (!response.ok) {
      await response.body?.cancel();
      return reject(`answered with status ${response.status}`, PASSING.has(response.status));
    }
    const type = response.headers.get('content-type') ?? 'text/html';
    if (!/^(?:text\/|application\/xhtml\+xml)/i.test(type)) {
      await response.body?.cancel();
      return reject(`of type ${type.split(';')[0]}, which is no text`);
    }
    const parts: Uint8Array[] = [];
    let size = 0;
    for await (const part of (response.body ?? []) as unknown as AsyncIterable<Uint8Array>) {
      size += part.length;
      if (size > maxBytes) return reject(`longer than the limit of ${Math.round(maxBytes / 1e6)} MB`);
      parts.push(part);
    }
    return {
      url: response.url || address,
      bytes: Buffer.concat(parts),
      declared: charsetOfHeader(type),
      html: !/^text\/plain/i.test(type),
      fetched: new Date().toISOString(),
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause.message : (error as Error).message;
    return reject(`not reachable: ${cause}`, true);
  }
}; // prettier-ignore
