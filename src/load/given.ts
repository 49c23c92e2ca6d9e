import type { LoadedDocument, Metadata } from './types.js';

/** What the caller says of a document goes before what was read in it. */
export function withGiven(document: LoadedDocument, given: Partial<Metadata>): LoadedDocument {
  const stated = Object.entries(given).filter(([, value]) => value !== null && value !== undefined);
  return stated.length === 0 ? document : { ...document, meta: { ...document.meta, ...Object.fromEntries(stated) } };
}
