import { bytesOf } from '../bytes.js';
import type { Reader } from '../types.js';
import { fetchDocuments } from './fetch.js';

/** .urls: one address a line, `#` begins a remark. Fetched one after the other, with a pause for each host. */
export const readUrls: Reader = async function* (source, options) {
  const list = await bytesOf(source, options);
  if (!Buffer.isBuffer(list)) return yield list;
  const lines = list.toString('utf8').split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  yield* fetchDocuments(new Set(lines.filter(Boolean)), options);
}; // prettier-ignore
