import { Agent, type Dispatcher, request } from 'undici';
import { type AddressPolicy, checkUrl, guardedLookup } from './addresses.js';
import { FinalFault, LaterFault, PassingFault, faultOf } from './faults.js';
import { retryAfterMs } from './retry.js';
import { ACCEPT_ENCODING, readBody } from './unpack.js';

/** An answer that says something: a page, a redirect, or that nothing has changed. */
export interface Answer {
  status: number;
  /** Lower-case names; several of one name are joined with ', '. */
  headers: Record<string, string>;
  /** Unpacked; empty for redirects and 304. */
  body: Buffer;
  /** ISO 8601. */
  fetchedAt: string;
}

export interface RequestLimits {
  /** Longest body, unpacked, in bytes. */
  maxBytes: number;
  /** For the whole answer, in milliseconds: a slow drip ends there, too. */
  timeoutMs: number;
}

/** Validators of the version that we have. */
export interface Validators {
  etag?: string | null;
  lastModified?: string | null;
}

/** Over this wait a server's Retry-After is left to the next run, in milliseconds. */
const LONGEST_WAIT_MS = 10 * 60_000;
const READABLE =
  /^(?:text\/(?!css|javascript)|application\/(?:[\w.-]+\+)?(?:xml|xhtml|json)|application\/(?:x-)?gzip|application\/octet-stream)/i;
const ACCEPT =
  'text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,text/*;q=0.8';

/** Sends one request at a time for the caller: no redirects are followed, no cookies kept, no proxy used. */
export class Client {
  readonly #agents = new Map<string, Agent>();
  constructor(
    readonly userAgent: string,
    readonly limits: RequestLimits,
    readonly policy: AddressPolicy = {},
  ) {}

  #agent(url: URL): Agent {
    let agent = this.#agents.get(url.origin);
    if (!agent) {
      const port = url.port || (url.protocol === 'https:' ? '443' : '80');
      const timeout = Math.min(this.limits.timeoutMs, 10_000);
      agent = new Agent({ connect: { lookup: guardedLookup(port, this.policy), timeout }, keepAliveTimeout: 4_000 });
      this.#agents.set(url.origin, agent);
    }
    return agent;
  }

  /** @throws FetchFault of the class that says whether to try again; nothing else. */
  async get(address: string, known: Validators = {}): Promise<Answer> {
    const url = new URL(address);
    const signal = AbortSignal.timeout(this.limits.timeoutMs);
    let response: Dispatcher.ResponseData | undefined;
    try {
      checkUrl(url, this.policy);
      response = await request(url, {
        dispatcher: this.#agent(url),
        signal,
        headers: {
          'user-agent': this.userAgent,
          accept: ACCEPT,
          'accept-encoding': ACCEPT_ENCODING,
          ...(known.etag ? { 'if-none-match': known.etag } : {}),
          ...(known.lastModified ? { 'if-modified-since': known.lastModified } : {}),
        },
      });
      const headers = flat(response.headers);
      const { statusCode: status } = response;
      const fetchedAt = new Date();
      checkStatus(status, headers, fetchedAt);
      const body = status < 300 ? await this.#body(response, headers) : Buffer.alloc(0);
      return { status, headers, body, fetchedAt: fetchedAt.toISOString() };
    } catch (error) {
      throw signal.aborted ? faultOf(signal.reason) : faultOf(error);
    } finally {
      response?.body.on('error', () => undefined).destroy();
    }
  }

  async #body(response: Dispatcher.ResponseData, headers: Record<string, string>): Promise<Buffer> {
    const type = headers['content-type'];
    if (type !== undefined && !READABLE.test(type))
      throw new FinalFault('wrong_type', `of type ${type.split(';')[0]}, which is no page`);
    const length = Number(headers['content-length'] ?? 0);
    if (length > this.limits.maxBytes)
      throw new FinalFault('too_large', `of ${length} bytes, the limit is ${this.limits.maxBytes}`);
    return readBody(response.body, headers['content-encoding'], this.limits.maxBytes);
  }

  async close(): Promise<void> {
    await Promise.all([...this.#agents.values()].map((agent) => agent.destroy()));
  }
}

const flat = (headers: Record<string, string | string[] | undefined>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

/** Lets pages, redirects and 304 pass. */
function checkStatus(status: number, headers: Record<string, string>, now: Date): void {
  if (status < 400) {
    const redirect = status >= 300 && status !== 304;
    if (redirect && !headers.location) throw new FinalFault('client_error', `status ${status} without a Location`);
    return;
  }
  const told = `answered with status ${status}`;
  const wait = retryAfterMs(headers['retry-after'], now);
  if (wait !== null && wait > LONGEST_WAIT_MS)
    throw new LaterFault('rate_limited', `${told} and asks for a pause of ${Math.round(wait / 60_000)} minutes`);
  if (status === 429 || (status === 503 && wait !== null)) throw new PassingFault('rate_limited', told, wait);
  if (status >= 500) throw new PassingFault('server_error', told, wait);
  if (status === 408 || status === 425) throw new PassingFault('timeout', told, wait);
  throw new FinalFault(status === 404 || status === 410 ? 'gone' : 'client_error', told);
}
