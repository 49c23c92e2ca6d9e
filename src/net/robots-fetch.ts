import { FetchFault, LaterFault } from './faults.js';
import type { Answer, Client } from './request.js';

/** RFC 9309, 2.3.1.2: at least five redirects are followed. */
const MAX_REDIRECTS = 5;
/** Faults that mean: no robots.txt, or something that is none (a page, a dump). As if there were no rules. */
const NO_RULES = new Set(['gone', 'client_error', 'wrong_type', 'unreadable', 'too_large', 'bomb']);

const withoutRules = (status: number): Answer => ({
  status,
  headers: {},
  body: Buffer.alloc(0),
  fetchedAt: new Date().toISOString(),
});

/**
 * The robots.txt of an origin; an empty one when its answer is a 4xx (RFC 9309, 2.3.1.3).
 * @param get asks for one address: `client.get`, or that with patience
 * @throws LaterFault when it cannot be reached (5xx, network, 429): then nothing may be fetched (2.3.1.4);
 * FinalFault when its address is a forbidden one.
 */
export async function fetchRobots(origin: string, get: Client['get']): Promise<Answer> {
  let address = `${origin}/robots.txt`;
  try {
    for (let hops = 0; hops <= MAX_REDIRECTS; hops++) {
      const answer = await get(address);
      const { location } = answer.headers;
      if (answer.status < 300 || location === undefined || !URL.canParse(location, address)) return answer;
      address = new URL(location, address).href;
    }
    return withoutRules(310);
  } catch (error) {
    if (!(error instanceof FetchFault)) throw error;
    if (NO_RULES.has(error.kind)) return withoutRules(404);
    if (!error.retryable) throw error;
    throw new LaterFault('robots_unreachable', `its robots.txt is out of reach: ${error.message}`, { cause: error });
  }
}
