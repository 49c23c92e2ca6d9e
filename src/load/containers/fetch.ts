import { FetchFault } from '../../net/faults.js';
import type { Pages } from '../../net/pages.js';
import { charsetOfHeader } from '../charset/index.js';
import { textDocument } from '../text.js';
import { type LoadedDocument, type ReadOptions, type RejectedInput, isRejected } from '../types.js';
import { pageDocument } from './pages.js';

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

/**
 * Fetches pages of the web one after the other, as robots.txt allows and with a pause for each host. What goes wrong is
 * told as a reject, never thrown. The client is loaded here, since few commands ever fetch anything.
 */
export async function* fetchPages(
  urls: Iterable<string>,
  { maxBytes, addresses }: ReadOptions,
): AsyncGenerator<Fetched | RejectedInput> {
  const net = await import('../../net/pages.js');
  const pages = new net.Pages({ maxBytes, timeoutMs: TIMEOUT_MS }, addresses);
  try {
    for (const url of urls) yield await fetchOne(pages, url);
  } finally {
    await pages.close();
  }
}

/** The same, read as documents. */
export async function* fetchDocuments(
  urls: Iterable<string>,
  options: ReadOptions,
): AsyncGenerator<LoadedDocument | RejectedInput> {
  for await (const page of fetchPages(urls, options))
    if (isRejected(page)) yield page;
    else yield page.html ? pageDocument(page.url, page.bytes, page) : textDocument(page.url, page.bytes);
}

async function fetchOne(pages: Pages, address: string): Promise<Fetched | RejectedInput> {
  try {
    const { url, headers, body, fetchedAt } = await pages.get(address);
    const type = headers['content-type'] ?? 'text/html';
    if (!/^(?:text\/|application\/xhtml\+xml)/i.test(type))
      return { path: address, reason: `of type ${type.split(';')[0]}, which is no text`, retryable: false };
    return { url, bytes: body, declared: charsetOfHeader(type), html: !/^text\/plain/i.test(type), fetched: fetchedAt };
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    const reason = error.kind === 'network' ? `not reachable: ${error.message}` : error.message;
    return { path: address, reason, retryable: error.retryable };
  }
}
