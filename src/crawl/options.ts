import type { AddressPolicy } from '../net/addresses.js';
import type { Backoff, Random } from '../net/retry.js';
import type { Wanted } from './filters.js';

export interface CrawlStatus {
  /** Addresses asked for in this run. */
  fetched: number;
  queued: number;
  errors: Record<string, number>;
}

export interface CrawlOptions {
  /** Address or URL of whoever runs the crawl; travels in the user agent. */
  contact?: string | null;
  /** Requests a second, for each host. Default 1. */
  rate?: number;
  /** Requests at once, in all and for each host. Defaults 8 and 2. */
  concurrency?: number;
  perHost?: number;
  /** Longest answer, unpacked, in bytes. Default 10 million. */
  maxBytes?: number;
  /** For a whole answer, in milliseconds. Default 30,000. */
  timeoutMs?: number;
  /** Attempts at an address. Default 4. */
  attempts?: number;
  backoff?: Backoff;
  /** Chance of the backoff. Default: seeded by 1. */
  random?: Random;
  addresses?: AddressPolicy;
  wanted?: Wanted;
  relevantOnly?: boolean;
  /** Stop after so many pages were read. */
  limit?: number;
  /** Ask again for pages that are stored. */
  refresh?: boolean;
  /** How many next links of a section, and levels of sitemap indexes, are followed. Default 20. */
  maxDepth?: number;
  /** Read feeds, sitemaps and sections, but no page. */
  dryRun?: boolean;
  onStatus?: (status: CrawlStatus) => void;
  /** Stops after the requests that are on their way; the same seeds go on there. */
  signal?: AbortSignal;
}

/** What is done when nothing is said. */
export const DEFAULTS = {
  rate: 1,
  concurrency: 8,
  perHost: 2,
  maxBytes: 10_000_000,
  timeoutMs: 30_000,
  attempts: 4,
  maxDepth: 20,
};
