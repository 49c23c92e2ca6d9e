import PQueue from 'p-queue';
import type { FaultKind } from '../net/faults.js';
import { type Robots, delayOf } from '../net/robots.js';

/** So many addresses in a row out of reach: the host is down, and the others are left to the next run. */
const STRIKES = 10;
const OUT_OF_REACH: ReadonlySet<FaultKind> = new Set<FaultKind>(['network', 'timeout']);

/** One origin: what its robots.txt allows, and the pace at which it is asked. */
export class Host {
  readonly queue: PQueue;
  /** Not before this time (milliseconds of the Unix epoch): the server asked for a pause. */
  pausedUntil = 0;
  #strikes = 0;

  /** `rate` in requests a second; a crawl-delay that asks for less goes before it. */
  constructor(
    readonly robots: Robots,
    rate: number,
    concurrency: number,
  ) {
    const delay = delayOf(robots);
    const interval = Math.max(1000 / rate, delay);
    this.queue = new PQueue({ concurrency: delay > 0 ? 1 : concurrency, interval, intervalCap: 1, strict: true });
  }

  get isDown(): boolean {
    return this.#strikes >= STRIKES;
  }

  answered(): void {
    this.#strikes = 0;
  }

  gaveUp(kind: FaultKind): void {
    this.#strikes = OUT_OF_REACH.has(kind) ? this.#strikes + 1 : 0;
  }
}
