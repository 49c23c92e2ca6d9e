import { TRACKING_PARAMETERS, TRACKING_PREFIXES } from './tracking.js';

const LONGEST = 2_000;
const UNRESERVED = /[\w.~-]/;

/** Percent-encoding in one form: upper-case digits, and none for letters and digits that need none (RFC 3986, 6.2.2). */
const evenEscapes = (text: string): string =>
  text.replace(/%[\da-f]{2}/gi, (escape) => {
    const character = String.fromCharCode(parseInt(escape.slice(1), 16));
    return UNRESERVED.test(character) ? character : escape.toUpperCase();
  });

function isTracking(pair: string): boolean {
  const name = pair.split('=', 1)[0]!.toLowerCase();
  return TRACKING_PARAMETERS.has(name) || TRACKING_PREFIXES.some((prefix) => name.startsWith(prefix));
}

/**
 * One address for one page: lower-case host, no default port, no fragment, no tracking parameters, even escapes.
 * Parameters keep their order and slashes their number, since servers may tell them apart. Null for what is no http or
 * https address, is over 2,000 characters, or carries a password.
 */
export function normaliseUrl(address: string, base?: string): string | null {
  const trimmed = address.trim();
  if (trimmed === '' || trimmed.length > LONGEST || !URL.canParse(trimmed, base)) return null;
  const url = new URL(trimmed, base);
  if (!/^https?:$/.test(url.protocol) || url.hostname === '' || url.username !== '' || url.password !== '') return null;
  url.hash = '';
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.slice(0, -1);
  url.pathname = evenEscapes(url.pathname.replace(/;jsessionid=[^/]*/gi, ''));
  const kept = url.search.slice(1).split('&').filter((pair) => pair !== '' && !isTracking(pair)); // prettier-ignore
  url.search = evenEscapes(kept.join('&'));
  return url.href.length > LONGEST ? null : url.href;
}

/** `https://baoapbac.vn:8443`: what robots.txt, politeness and rates belong to. */
export const originOf = (url: string): string => new URL(url).origin;

/** Host name without `www.`: one newspaper. */
export const siteOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
