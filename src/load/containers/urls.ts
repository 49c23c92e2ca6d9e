import { setTimeout as pause } from 'node:timers/promises';
import { bytesOf } from '../bytes.js';
import { textDocument } from '../text.js';
import { isRejected, type Reader } from '../types.js';
import { fetchPage } from './fetch.js';
import { pageDocument } from './pages.js';

// Between two requests to one host.
const PAUSE_MS = 1000;

/** .urls: one address a line, `#` begins a remark. Fetched one after the other, with a pause for each host. */
export const readUrls: Reader = async function* (source, options) {
  const list = await bytesOf(source, options);
  if (!Buffer.isBuffer(list)) return yield list;
  const lines = list.toString('utf8').split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  const last = new Map<string, number>();
  for (const address of new Set(lines.filter(Boolean))) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const wait = (last.get(host) ?? 0) + PAUSE_MS - Date.now();
    if (wait > 0) await pause(wait);
    const page = await fetchPage(address, options.maxBytes);
    last.set(host, Date.now());
    if (isRejected(page)) yield page;
    else yield page.html ? pageDocument(page.url, page.bytes, page) : textDocument(page.url, page.bytes);
  }
}; // prettier-ignore
