/** One Allow or Disallow line. */
interface Rule {
  allow: boolean;
  /** As compared: octets in even percent-encoding, with `*` and a closing `$`. */
  pattern: string;
}

interface Group {
  rules: Rule[];
  crawlDelay: number | null;
}

/** What a robots.txt says, for one crawler. */
export interface Robots {
  /** May this URL be fetched? Only its path and query count. */
  allows(url: string): boolean;
  /** Seconds between two requests, or null. */
  readonly crawlDelay: number | null;
  /** Addresses of its Sitemap lines, as written. */
  readonly sitemaps: readonly string[];
}

/** RFC 9309, 2.5: at least 500 KiB are read; what follows is not. */
export const MAX_ROBOTS_BYTES = 500 * 1024;

/** A longer crawl-delay than this is a way of saying no; it is kept to this, in seconds. */
const LONGEST_DELAY = 60;

/** The pause between two requests that a robots.txt asks for, in milliseconds. */
export const delayOf = ({ crawlDelay }: Robots): number => Math.min(crawlDelay ?? 0, LONGEST_DELAY) * 1_000;

// user-agent: baoso · Disallow : /tim-kiem # remark
const LINE = /^[ \t]*([a-z-]+)[ \t]*:[ \t]*([^#]*)/i;
// Escapes of these mean something else than the bare character, so they stay; `*` and `$` of a URL are escaped instead.
const TELLING = /[/?#%*$]/;
// The same after the `?` of a query, where a slash divides nothing.
const TELLING_IN_QUERY = /[#%*$]/;
const encoder = new TextEncoder();
const escapeOf = (byte: number): string => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;

/** Octets in one form, so that `%7E` is `~`, `á` is `%C3%A1` and, in a query, `%2F` is `/` (RFC 9309, 2.2.2). */
function evenOctets(text: string): string {
  const query = text.indexOf('?');
  return text.replace(/%[\da-f]{2}|[^\x21-\x7e]+/gi, (part, at: number) => {
    if (!/^%[\da-f]{2}$/i.test(part)) return [...encoder.encode(part)].map(escapeOf).join('');
    const byte = parseInt(part.slice(1), 16);
    const telling = query >= 0 && at > query ? TELLING_IN_QUERY : TELLING;
    const character = String.fromCharCode(byte);
    return byte > 0x20 && byte < 0x7f && !telling.test(character) ? character : escapeOf(byte);
  });
}

/**
 * Does a pattern match the beginning of a path? `*` is any run, a closing `$` the end. Each piece between stars is
 * sought leftmost after the one before, which is enough and takes no backtracking.
 */
function matches(pattern: string, path: string): boolean {
  const anchored = pattern.endsWith('$');
  const pieces = (anchored ? pattern.slice(0, -1) : pattern).split('*');
  const last = pieces.length - 1;
  let at = 0;
  for (const [i, piece] of pieces.entries()) {
    if (i === 0) {
      if (!path.startsWith(piece)) return false;
      at = piece.length;
      if (last === 0) return !anchored || at === path.length;
    } else if (i === last && anchored) {
      return path.length - piece.length >= at && path.endsWith(piece);
    } else {
      const found = path.indexOf(piece, at);
      if (found < 0) return false;
      at = found + piece.length;
    }
  }
  return true;
}

/** The product token that a User-agent line names: `Baoso/1.0` → `baoso`, `foo bar` → `foo`, `*` → `*`. */
const tokenOf = (value: string): string => (value.startsWith('*') ? '*' : /^[a-z_-]*/i.exec(value)![0].toLowerCase());

/** The lines of a robots.txt: decoded, without mark, cut at the limit (a line that it breaks is dropped). */
function linesOf(body: Uint8Array): string[] {
  const cut = body.length > MAX_ROBOTS_BYTES;
  const text = new TextDecoder('utf-8').decode(cut ? body.subarray(0, MAX_ROBOTS_BYTES) : body);
  const lines = text.split(/\r\n|\r|\n/);
  if (cut) lines.pop();
  return lines;
}

/**
 * Reads a robots.txt as RFC 9309 says, for the crawler with this product token (letters, `_` and `-`; any case). Groups
 * of the same crawler are one; the longest matching pattern decides, Allow when two are as long.
 * Never throws: a line that cannot be read is passed over.
 */
export function parseRobots(body: string | Uint8Array, token: string): Robots {
  const own: Group = { rules: [], crawlDelay: null };
  const general: Group = { rules: [], crawlDelay: null };
  const sitemaps: string[] = [];
  let ownNamed = false;
  let current: Group[] = [];
  let naming = false;
  for (const line of linesOf(typeof body === 'string' ? encoder.encode(body) : body)) {
    const parts = LINE.exec(line);
    if (!parts) continue;
    const key = parts[1]!.toLowerCase();
    const value = parts[2]!.trim();
    if (key === 'user-agent') {
      if (!naming) current = [];
      naming = true;
      const named = tokenOf(value);
      if (named === '*') current.push(general);
      else if (named !== '' && named === token.toLowerCase()) {
        ownNamed = true;
        current.push(own);
      }
    } else if (key === 'allow' || key === 'disallow') {
      naming = false;
      const pattern = evenOctets(value);
      if (/^[/*]/.test(pattern)) for (const group of current) group.rules.push({ allow: key === 'allow', pattern });
    } else if (key === 'crawl-delay') {
      // Not of the RFC; it belongs to a group but does not end the naming of its crawlers.
      const seconds = /^\d+(?:\.\d+)?$/.test(value) ? Number(value) : null;
      if (seconds !== null) for (const group of current) group.crawlDelay = Math.max(group.crawlDelay ?? 0, seconds);
    } else if (key === 'sitemap' && value !== '') {
      sitemaps.push(value); // for everybody, in no group
    }
  }
  const { rules, crawlDelay } = ownNamed ? own : general;
  const byLength = [...rules].sort((a, b) => b.pattern.length - a.pattern.length || Number(b.allow) - Number(a.allow));
  return {
    crawlDelay,
    sitemaps,
    allows(url) {
      if (!URL.canParse(url)) return false;
      const { href, origin, pathname } = new URL(url);
      if (pathname === '/robots.txt') return true;
      const asked = href.slice(origin.length).replace(/#.*$/, ''); // `/a?` keeps its mark
      const path = evenOctets(asked).replace(/[*$]/g, (c) => escapeOf(c.charCodeAt(0)));
      return byLength.find(({ pattern }) => matches(pattern, path))?.allow ?? true;
    },
  };
}
