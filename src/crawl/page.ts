import { mentionsDomain } from '../../extractors/document/index.js';
import { charsetOfHeader } from '../load/charset/index.js';
import { documentOfPage, pageOfBytes } from '../load/containers/pages.js';
import { type LoadedDocument, type RejectedInput, isRejected } from '../load/types.js';
import { type Processed, processDocument } from '../pipeline/process.js';
import type { StoredAnswer } from './responses.js';
import { normaliseUrl, siteOf } from './urls.js';

/** What a fetched page turned out to be. */
export interface PageResult {
  /** The address that the page gives itself, if that is another one of the same site; else its own. */
  identity: string;
  /** Null when it holds no article or cannot be read; then `reason` says why. */
  document: LoadedDocument | null;
  outcome: 'read' | 'unreadable' | 'no_article';
  reason: string | null;
  dated: boolean;
  flags: string[];
}

/** A canonical address is believed within the site, but not when it names the front page for everything. */
function identityOf(stated: string | null, url: string): string {
  const canonical = stated === null ? null : normaliseUrl(stated, url);
  if (canonical === null || siteOf(canonical) !== siteOf(url)) return url;
  return new URL(canonical).pathname === '/' && new URL(url).pathname !== '/' ? url : canonical;
}

/** Reads a fetched page. Pure: no network, no database. */
export function readFetched(url: string, { headers, fetchedAt, body }: StoredAnswer): PageResult {
  const nothing = { identity: url, document: null, dated: false, flags: [] };
  if (body === null || body.length === 0) return { ...nothing, outcome: 'no_article', reason: 'empty' };
  const origin = { url, declared: charsetOfHeader(headers['content-type']), fetched: fetchedAt };
  const read = pageOfBytes(url, body, origin);
  if (isRejected(read)) return { ...nothing, outcome: 'unreadable', reason: read.reason };
  const { flags, published } = read.page;
  const facts = {
    dated: published !== null,
    flags: [...flags, ...(read.warnings.length > 0 ? ['charset_doubt'] : [])],
  };
  const document = documentOfPage(url, body, origin, read);
  if (isRejected(document)) return { ...nothing, ...facts, outcome: 'no_article', reason: document.reason };
  const identity = identityOf(document.meta.url, url);
  return {
    ...facts,
    identity,
    document: {
      ...document,
      document: identity,
      path: identity,
      meta: { ...document.meta, document: identity, url: identity },
    },
    outcome: 'read',
    reason: null,
  };
}

/** The records of a page; one that never names the domain is spared extraction. */
export const recordsOf = (document: LoadedDocument): Processed | RejectedInput =>
  mentionsDomain(document.text) ? processDocument(document) : { document, relevant: false, articles: [] };

/** Would storing `fresh` tell a reader anything new? Counters and advertisements change a page's bytes, not its article. */
export const saysTheSame = (stored: LoadedDocument, fresh: LoadedDocument): boolean =>
  stored.text === fresh.text &&
  (['published', 'source', 'title', 'byline'] as const).every((fact) => stored.meta[fact] === fresh.meta[fact]);
