import { fold } from '../store/index.js';

/** Which pages are wanted. */
export interface Wanted {
  /** First and last day of publication, `YYYY-MM-DD`. */
  since?: string | null;
  until?: string | null;
  /** Words with `*` for anything between, of a title or of an address; with a `/` in it, of an address only. */
  match?: string | null;
}

/** What is known of a page before or after it is read. */
export interface PageFacts {
  url: string;
  title: string | null;
  /** Days; a month alone counts from its first day to its last. */
  published: string | null;
  modified?: string | null;
}

/** `Bảo hiểm-xã_hội` → `bao hiem xa hoi`: titles as addresses spell them. */
const plain = (text: string): string => fold(text).replace(/[\s_-]+/g, ' ').trim(); // prettier-ignore

/** The pieces between stars occur in this order. */
function holds(pieces: readonly string[], text: string): boolean {
  let at = 0;
  for (const piece of pieces) {
    const found = text.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return true;
}

const decoded = (url: string): string => {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
};

/** An address that spells a title: at least four words between hyphens in one part of its path. */
const SPELLS_TITLE = /[^/-]+(?:-[^/-]+){3}/;

/**
 * Is the page wanted? Null while that cannot be told: before it is read its title may not be known, so that a pattern
 * of words is sought in its address when that spells one.
 */
export function isWanted({ since, until, match }: Wanted, page: PageFacts, read: boolean): boolean | null {
  const { published } = page;
  if (published !== null) {
    if (since && published < since.slice(0, published.length)) return false;
    if (until && published > until.slice(0, published.length)) return false;
  } else if (since && page.modified && page.modified < since) return false; // it was not printed after it was changed
  if (match) {
    const byAddress = match.includes('/');
    const pieces = match.split('*').map((piece) => (byAddress ? piece.toLowerCase() : plain(piece))).filter(Boolean); // prettier-ignore
    if (byAddress) return holds(pieces, decoded(page.url).toLowerCase());
    const { pathname } = new URL(page.url);
    if (holds(pieces, plain(decoded(pathname))) || (page.title !== null && holds(pieces, plain(page.title))))
      return true;
    if (read || page.title !== null || SPELLS_TITLE.test(pathname)) return false;
    return null;
  }
  return true;
}
