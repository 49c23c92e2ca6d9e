import { gunzipSync, gzipSync } from 'node:zlib';
import type { Store } from '../store/index.js';
import { CrawlFault, LaterFault } from './faults.js';
import type { Answer, Client } from './request.js';
import { MAX_ROBOTS_BYTES, type Robots, parseRobots } from './robots.js';

/** RFC 9309, 2.4: a copy should not be used for longer than a day. */
const FRESH_MS = 24 * 3600 * 1000;
/** RFC 9309, 2.3.1.2: at least five redirects are followed. */
const MAX_REDIRECTS = 5;
const EVERYTHING = '';

/** The robots.txt of every origin, fetched once a day and kept in the database. */
export class RobotsStore {
  readonly #known = new Map<string, Promise<Robots>>();
  constructor(
    readonly store: Store,
    readonly client: Client,
    readonly token: string,
    /** Asks again after a passing fault, as for pages. */
    readonly patiently: <T>(work: () => Promise<T>) => Promise<T>,
  ) {}

  /**
   * The rules of an origin. None at all when its answer is a 4xx (RFC 9309, 2.3.1.3).
   * @throws LaterFault when it cannot be reached (5xx, network, 429): then nothing may be fetched (2.3.1.4);
   * FinalFault when its address is a forbidden one.
   */
  of(origin: string): Promise<Robots> {
    let robots = this.#known.get(origin);
    if (!robots) {
      robots = this.#load(origin);
      this.#known.set(origin, robots);
    }
    return robots;
  }

  /** Sitemap lines of an origin whose robots.txt was read. */
  sitemaps(origin: string): readonly string[] {
    const body = this.store.sql('SELECT body FROM robots WHERE origin = ?').pluck().get(origin) as Buffer | undefined;
    return body ? parseRobots(gunzipSync(body), this.token).sitemaps : [];
  }

  async #load(origin: string): Promise<Robots> {
    const row = this.store.sql('SELECT body, fetched_at FROM robots WHERE origin = ?').get(origin);
    const kept = row as { body: Buffer; fetched_at: string } | undefined;
    if (kept && Date.now() - Date.parse(kept.fetched_at) < FRESH_MS)
      return parseRobots(gunzipSync(kept.body), this.token);
    const { status, body, fetchedAt } = await this.#fetch(origin);
    this.store
      .sql('INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?)')
      .run(origin, status, gzipSync(body.subarray(0, MAX_ROBOTS_BYTES)), fetchedAt);
    return parseRobots(body, this.token);
  }

  async #fetch(origin: string): Promise<Answer> {
    let address = `${origin}/robots.txt`;
    try {
      for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
        const answer = await this.patiently(() => this.client.get(address));
        const { location } = answer.headers;
        if (answer.status < 300 || location === undefined || !URL.canParse(location, address)) return answer;
        address = new URL(location, address).href;
      }
      return unavailable(310);
    } catch (error) {
      if (!(error instanceof CrawlFault)) throw error;
      // No robots.txt, or something that is none (a page, a dump): as if there were no rules.
      if (['gone', 'client_error', 'wrong_type', 'unreadable', 'too_large', 'bomb'].includes(error.kind))
        return unavailable(404);
      if (!error.retryable) throw error;
      throw new LaterFault('robots_unreachable', `its robots.txt is out of reach: ${error.message}`, { cause: error });
    }
  }
}

const unavailable = (status: number): Answer => ({
  status,
  headers: {},
  body: Buffer.from(EVERYTHING),
  fetchedAt: new Date().toISOString(),
});
