import { gunzipSync, gzipSync } from 'node:zlib';
import type { Client } from '../net/request.js';
import { fetchRobots } from '../net/robots-fetch.js';
import { MAX_ROBOTS_BYTES, type Robots, parseRobots } from '../net/robots.js';
import type { Store } from '../store/index.js';

/** RFC 9309, 2.4: a copy should not be used for longer than a day. */
const FRESH_MS = 24 * 3600 * 1000;

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
    const { status, body, fetchedAt } = await fetchRobots(origin, (address) =>
      this.patiently(() => this.client.get(address)),
    );
    this.store
      .sql('INSERT OR REPLACE INTO robots VALUES (?, ?, ?, ?)')
      .run(origin, status, gzipSync(body.subarray(0, MAX_ROBOTS_BYTES)), fetchedAt);
    return parseRobots(body, this.token);
  }
}
