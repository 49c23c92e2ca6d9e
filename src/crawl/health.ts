import type { Store } from '../store/index.js';

/** How a site's pages read. */
export interface SiteHealth {
  site: string;
  /** Pages that were fetched well, redirects and copies aside. */
  pages: number;
  /** Pages with an article's body, with a publication date, and relevant ones. */
  body: number;
  dated: number;
  relevant: number;
  /** Pages that were fetched and gave nothing, and addresses that failed. */
  rejected: number;
  failed: number;
  warning: string | null;
}

/**
 * The last pages that are held against those before them. With 20, a site on which nine pages in ten have a body falls
 * below the thresholds by chance less than once in a hundred thousand looks (binomial).
 */
export const RECENT = 20;
/** A site whose pages mostly had no body says nothing when the next ones have none. */
export const PAST_RATE = 0.5;
/** Body-found rate of the recent pages, as a part of the past rate, at which a warning is due. */
export const DROP = 0.6;

const rate = (found: readonly number[]): number => found.reduce((sum, one) => sum + one, 0) / found.length;
const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** `found`: 1 or 0 for each page in the order of fetching. */
export function layoutWarning(found: readonly number[]): string | null {
  const recent = found.slice(-RECENT);
  const past = found.slice(0, -RECENT);
  if (past.length < RECENT || rate(past) < PAST_RATE || rate(recent) > rate(past) * DROP) return null;
  return `layout changed? Bodies found: ${percent(rate(recent))} of the last ${RECENT} pages, ${percent(rate(past))} before`;
}

/** Every site that was crawled, by name. */
export function siteHealth(store: Store): SiteHealth[] {
  const sites = store.sql(
    `SELECT site, count(*) FILTER (WHERE state = 'done' AND body IS NOT NULL) AS pages,
       count(*) FILTER (WHERE body = 1) AS body, count(*) FILTER (WHERE dated = 1) AS dated,
       count(*) FILTER (WHERE relevant = 1) AS relevant,
       count(*) FILTER (WHERE outcome IN ('no_article', 'unreadable', 'invalid') AND state = 'done') AS rejected,
       count(*) FILTER (WHERE state = 'failed') AS failed
     FROM frontier GROUP BY site ORDER BY site`,
  );
  const bodies = store
    .sql(
      `SELECT f.body FROM frontier f JOIN responses r ON r.url = f.seq
         AND r.nth = (SELECT max(nth) FROM responses WHERE url = f.seq)
       WHERE f.site = ? AND f.body IS NOT NULL AND f.state = 'done' ORDER BY r.fetched_at, f.seq`,
    )
    .pluck();
  return (sites.all() as Omit<SiteHealth, 'warning'>[]).map((site) => ({
    ...site,
    warning: layoutWarning(bodies.all(site.site) as number[]),
  }));
}
