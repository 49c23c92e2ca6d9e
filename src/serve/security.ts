import type { MiddlewareHandler } from 'hono';

/**
 * Everything comes from this server, nothing inline: markup that slipped into a page could neither run nor send.
 * Style attributes set by script (CSSOM) need no exception.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

export const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  for (const [name, value] of Object.entries(HEADERS)) c.header(name, value);
  if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store');
};

/** Names that mean this machine, with or without a port. Any other name in Host is a rebound DNS entry of a foreign page. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

export const loopbackHostOnly: MiddlewareHandler = async (c, next) => {
  if (!LOOPBACK.test(c.req.header('host') ?? '')) {
    return c.json({ error: 'this server answers to localhost and 127.0.0.1 only' }, 403);
  }
  return next();
};

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** What sends data must come from our own pages (or from a program, which sends no Origin), as JSON. */
export const sameOriginWrites: MiddlewareHandler = async (c, next) => {
  if (SAFE_METHODS.has(c.req.method)) return next();
  const origin = c.req.header('origin');
  const site = c.req.header('sec-fetch-site');
  const foreign =
    (origin !== undefined && origin !== `http://${c.req.header('host')}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign) return c.json({ error: 'requests of other sites are refused' }, 403);
  if (!/^application\/json(?:\s*;|$)/i.test(c.req.header('content-type') ?? '')) {
    return c.json({ error: 'the content type must be application/json' }, 415);
  }
  return next();
};
