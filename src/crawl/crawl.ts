import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import PQueue from 'p-queue';
import { PRODUCT_TOKEN, userAgent } from '../net/agent.js';
import { FetchFault, FinalFault, LaterFault, PassingFault } from '../net/faults.js';
import { Client } from '../net/request.js';
import { type Backoff, type Random, backoff, seededRandom } from '../net/retry.js';
import { type Store, asStoreError } from '../store/index.js';
import { clusterArticles } from './cluster.js';
import { type Entry, Frontier, type Lead } from './frontier.js';
import { Host } from './host.js';
import { type CrawlOptions, DEFAULTS } from './options.js';
import { keepResponse, validatorsOf } from './responses.js';
import { RobotsStore } from './robots-store.js';
import { type CrawlSummary, errorsByKind, summarise } from './summary.js';
import { Work } from './work.js';

const BACKOFF: Backoff = { baseMs: 1_000, capMs: 60_000 };
/** Work on fetched pages before requests have their turn again, in milliseconds. */
const TURN_MS = 50;
/** Counting what is queued takes time. */
const REPORT_EVERY_MS = 200;
/** Queued addresses looked at for one host: some of them may have to wait. */
const LOOK_AHEAD = 40;

/**
 * Fetches what the seeds lead to, politely, into the database. Requests run side by side; each answer is stored as it
 * comes, and worked on in the order of discovery. Killed at any moment, the same seeds go on where it was.
 * @throws StoreError when the database cannot be written.
 */
export async function crawl(store: Store, seeds: readonly Lead[], options: CrawlOptions = {}): Promise<CrawlSummary> {
  const run = new Crawl(store, seeds, options);
  try {
    return await run.run();
  } catch (error) {
    throw asStoreError(error, store.path);
  } finally {
    await run.client.close();
  }
}

class Crawl {
  readonly client: Client;
  readonly #options: CrawlOptions & typeof DEFAULTS;
  readonly #random: Random;
  readonly #frontier: Frontier;
  readonly #work: Work;
  readonly #robots: RobotsStore;
  readonly #hosts = new Map<string, Promise<Host>>();
  readonly #pauses = new Map<string, number>();
  readonly #global: PQueue;
  /** Addresses on their way, and how many of each origin. */
  readonly #flying = new Set<number>();
  readonly #byOrigin = new Map<string, number>();
  #fetched = 0;
  #nextReport = 0;
  #fatal: unknown = null;
  #wake: () => void = () => undefined;

  constructor(
    readonly store: Store,
    seeds: readonly Lead[],
    options: CrawlOptions,
  ) {
    const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
    const all: CrawlOptions & typeof DEFAULTS = { ...DEFAULTS, ...given };
    this.#options = all;
    this.#random = options.random ?? seededRandom(1);
    this.client = new Client(userAgent(all.contact), all, all.addresses);
    this.#global = new PQueue({ concurrency: all.concurrency });
    this.#frontier = Frontier.open(store, seeds, all.refresh);
    this.#robots = new RobotsStore(store, this.client, PRODUCT_TOKEN, (work) => this.#patiently(work));
    this.#work = new Work(store, this.#frontier, {
      wanted: all.wanted ?? {},
      relevantOnly: all.relevantOnly ?? false,
      maxDepth: all.maxDepth,
      maxBytes: all.maxBytes,
      sitemapsOf: (origin) => this.#robots.sitemaps(origin),
    });
  }

  async run(): Promise<CrawlSummary> {
    const { signal, dryRun } = this.#options;
    const stop = (): void => this.#wake();
    signal?.addEventListener('abort', stop);
    try {
      for (;;) {
        await this.#workOff();
        this.#report();
        if (this.#fatal !== null) throw this.#fatal;
        if (signal?.aborted || this.#left() === 0) break;
        const due = this.#dispatch();
        if (this.#flying.size === 0 && due === null) {
          if (this.#frontier.head()?.state !== 'fetched') break;
          continue;
        }
        await this.#sleep(due);
      }
      while (this.#flying.size > 0) await this.#sleep(null);
      if (this.#fatal !== null) throw this.#fatal;
    } finally {
      signal?.removeEventListener('abort', stop);
    }
    const interrupted = signal?.aborted ?? false;
    const summary = { ...summarise(this.store, this.#frontier.pass), interrupted };
    if (dryRun) summary.planned = await this.#plan();
    if (!interrupted) this.#finish();
    return summary;
  }

  /** Links copies before the pass counts as finished: killed in between, the next run does it. */
  #finish(): void {
    clusterArticles(this.store);
    this.#frontier.finish();
  }

  /** How many pages may still be read. */
  #left = (): number => (this.#options.limit ?? Infinity) - this.#frontier.pagesRead();

  /** Works on what was fetched, as far as the order of discovery goes. */
  async #workOff(): Promise<void> {
    let turn = performance.now();
    for (
      let head = this.#frontier.head();
      head?.state === 'fetched' && this.#left() > 0;
      head = this.#frontier.head()
    ) {
      this.#work.do(head);
      if (performance.now() - turn < TURN_MS) continue;
      await setImmediate();
      turn = performance.now();
      if (this.#options.signal?.aborted) return;
    }
  }

  /** Sends what may be sent. Returns when the next one is due that has to wait, or null. */
  #dispatch(): number | null {
    const now = Date.now();
    const { perHost, dryRun } = this.#options;
    const left = this.#left();
    const last = left === Infinity ? undefined : this.#frontier.nthOpenPage(left);
    let next: number | null = null;
    for (const kind of dryRun ? (['source'] as const) : (['source', 'page'] as const)) {
      for (const origin of this.#frontier.queuedOrigins(kind)) {
        const paused = this.#pauses.get(origin) ?? 0;
        for (const entry of this.#frontier.queued(kind, origin, LOOK_AHEAD, kind === 'page' ? last : undefined)) {
          if (this.#flying.has(entry.seq)) continue;
          const due = Math.max(entry.due, paused);
          if (due > now) next = Math.min(next ?? due, due);
          else if ((this.#byOrigin.get(origin) ?? 0) <= perHost) void this.#fly(entry);
        }
      }
    }
    return next;
  }

  /** Until a request ends, or something is due. */
  async #sleep(due: number | null): Promise<void> {
    const woken = new Promise<void>((resolve) => (this.#wake = resolve));
    if (due === null) return woken;
    const over = new AbortController();
    const waited = pause(Math.max(0, due - Date.now()), undefined, { signal: over.signal }).catch(() => undefined);
    await Promise.race([woken, waited]);
    over.abort();
  }

  #host(origin: string): Promise<Host> {
    let host = this.#hosts.get(origin);
    if (!host) {
      const { rate, perHost } = this.#options;
      host = this.#global.add(() => this.#robots.of(origin)).then((robots) => new Host(robots, rate, perHost));
      this.#hosts.set(origin, host);
    }
    return host;
  }

  async #fly(entry: Entry): Promise<void> {
    const { origin, seq } = entry;
    this.#flying.add(seq);
    this.#byOrigin.set(origin, (this.#byOrigin.get(origin) ?? 0) + 1);
    let host: Host | null = null;
    try {
      host = await this.#host(origin);
      if (!host.robots.allows(entry.url)) throw new FinalFault('forbidden_by_robots', 'forbidden by robots.txt');
      if (host.isDown) throw new LaterFault('host_down', `${origin} is out of reach`);
      await host.queue.add(() => this.#global.add(() => this.#fetch(entry)));
      host.answered();
    } catch (error) {
      if (!(error instanceof FetchFault)) this.#fatal ??= error;
      else if (!this.#options.signal?.aborted) this.#fault(entry, error, host);
    } finally {
      this.#flying.delete(seq);
      this.#byOrigin.set(origin, this.#byOrigin.get(origin)! - 1);
      this.#wake();
    }
  }

  async #fetch(entry: Entry): Promise<void> {
    if (this.#options.signal?.aborted || Date.now() < (this.#pauses.get(entry.origin) ?? 0)) return; // its turn comes again
    this.#fetched++;
    const answer = await this.client.get(entry.url, validatorsOf(this.store, entry.seq));
    this.store.transaction(() => {
      if (answer.status === 304 && entry.kind === 'page')
        return this.#frontier.done(entry, { outcome: 'not_modified' });
      if (answer.status !== 304) keepResponse(this.store, entry.seq, answer);
      this.#frontier.fetched(entry);
    });
  }

  #fault(entry: Entry, fault: FetchFault, host: Host | null): void {
    if (!(fault instanceof PassingFault) || entry.failures + 1 >= this.#options.attempts) {
      host?.gaveUp(fault.kind);
      this.#frontier.failed(entry, fault);
      return;
    }
    const due = Date.now() + this.#wait(fault, entry.failures + 1);
    if (fault.kind === 'rate_limited') this.#pauses.set(entry.origin, due);
    this.#frontier.postpone(entry, due);
  }

  #wait = (fault: PassingFault, failures: number): number =>
    fault.waitMs ?? backoff(failures, this.#options.backoff ?? BACKOFF, this.#random);

  /** Tries again as long as a fault is a passing one. */
  async #patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let failures = 1; ; failures++) {
      try {
        return await work();
      } catch (error) {
        if (!(error instanceof PassingFault) || failures >= this.#options.attempts || this.#options.signal?.aborted)
          throw error;
        await pause(this.#wait(error, failures));
      }
    }
  }

  #report(): void {
    const { onStatus } = this.#options;
    if (!onStatus || performance.now() < this.#nextReport) return;
    this.#nextReport = performance.now() + REPORT_EVERY_MS;
    const { pass } = this.#frontier;
    onStatus({ fetched: this.#fetched, queued: this.#frontier.countQueued(), errors: errorsByKind(this.store, pass) });
  }

  /** The pages that a dry run found and robots.txt allows. */
  async #plan(): Promise<Lead[]> {
    const planned: Lead[] = [];
    for (const origin of this.#frontier.queuedOrigins('page')) {
      const host = await this.#host(origin).catch(() => null);
      for (const { url, title, published } of this.#frontier.queued('page', origin, this.#options.limit ?? -1))
        if (host?.robots.allows(url)) planned.push({ url, form: 'page', title, published });
    }
    return planned;
  }
}
