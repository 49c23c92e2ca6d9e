import { setTimeout as pause } from 'node:timers/promises';
import type { AddressPolicy } from './addresses.js';
import { PRODUCT_TOKEN, userAgent } from './agent.js';
import { FinalFault } from './faults.js';
import { type Answer, Client, type RequestLimits } from './request.js';
import { fetchRobots } from './robots-fetch.js';
import { type Robots, delayOf, parseRobots } from './robots.js';

/** A page and the address that gave it, after redirects. */
export interface FetchedPage extends Answer {
  url: string;
}

const MAX_REDIRECTS = 10;
/** Between two pages of one origin, in milliseconds; a crawl-delay may ask for more. */
const PAUSE_MS = 1_000;

/** Fetches single pages, one after the other, as robots.txt allows and with a pause for each origin. */
export class Pages {
  readonly #client: Client;
  readonly #robots = new Map<string, Promise<Robots>>();
  /** When an origin may be asked for its next page, in milliseconds of the Unix epoch. */
  readonly #due = new Map<string, number>();

  constructor(limits: RequestLimits, policy: AddressPolicy = {}) {
    this.#client = new Client(userAgent(), limits, policy);
  }

  /** @throws FetchFault; nothing else. */
  async get(address: string): Promise<FetchedPage> {
    let url = webAddress(address);
    await pause(Math.max(0, (this.#due.get(url.origin) ?? 0) - Date.now()));
    const seen = new Set<string>();
    while (seen.size <= MAX_REDIRECTS) {
      if (seen.has(url.href)) throw new FinalFault('redirect_loop', `redirects in a circle, to ${url.href}`);
      seen.add(url.href);
      const answer = await this.#ask(url);
      if (answer.status < 300) return { ...answer, url: url.href };
      url = webAddress(answer.headers.location ?? '', url);
    }
    throw new FinalFault('too_many_redirects', `over ${MAX_REDIRECTS} redirects`);
  }

  async #ask(url: URL): Promise<Answer> {
    const robots = await this.#robotsOf(url.origin);
    if (!robots.allows(url.href)) throw new FinalFault('forbidden_by_robots', 'forbidden by its robots.txt');
    try {
      return await this.#client.get(url.href);
    } finally {
      this.#due.set(url.origin, Date.now() + Math.max(PAUSE_MS, delayOf(robots)));
    }
  }

  #robotsOf(origin: string): Promise<Robots> {
    let robots = this.#robots.get(origin);
    if (!robots) {
      robots = fetchRobots(origin, (address) => this.#client.get(address)).then(({ body }) =>
        parseRobots(body, PRODUCT_TOKEN),
      );
      this.#robots.set(origin, robots);
    }
    return robots;
  }

  close(): Promise<void> {
    return this.#client.close();
  }
}

/** @throws FinalFault when it is no address of the web. */
function webAddress(address: string, base?: URL): URL {
  if (!URL.canParse(address, base?.href)) throw new FinalFault('bad_address', `not a URL: ${address}`);
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol))
    throw new FinalFault('bad_address', `not an http or https address: ${url.protocol}`);
  return url;
}
