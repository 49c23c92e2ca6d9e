/** A source of numbers in [0, 1). */
export type Random = () => number;

/** The same numbers for the same seed (mulberry32): runs that must be repeatable. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export interface Backoff {
  /** The first wait, in milliseconds; each next one is up to twice as long. */
  baseMs: number;
  /** No wait is longer, in milliseconds. */
  capMs: number;
}

/**
 * How long to wait after the n-th failure in a row (from 1): base · 2ⁿ⁻¹, at most the cap, of which the second half is
 * chance, so that crawlers that failed together do not come back together. Milliseconds.
 */
export function backoff(failures: number, { baseMs, capMs }: Backoff, random: Random): number {
  const full = Math.min(capMs, baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.round(full / 2 + (full / 2) * random());
}

// Sun, 06 Nov 1994 08:49:37 GMT: the one form of date that servers may send today (RFC 9110, 5.6.7)
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** `Retry-After` → milliseconds from now: `120` seconds, or an HTTP date (one that is past: 0). Null when unreadable. */
export function retryAfterMs(header: string | null | undefined, now: Date): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(value)) return Number(value) * 1000;
  if (!HTTP_DATE.test(value)) return null;
  const then = Date.parse(value);
  return Number.isNaN(then) ? null : Math.max(0, then - now.getTime());
}
