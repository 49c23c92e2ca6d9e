import type { CrawlStatus } from '../crawl/options.js';

/** Shows how far a crawl came, on stderr: one line that renews itself on a terminal, a plain one now and then elsewhere. */
export interface LiveStatus {
  update(status: CrawlStatus): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;
/** The rate is that of the last so many milliseconds: pauses of a server should show in the ETA. */
const RATE_OVER_MS = 30_000;

const clock = (seconds: number): string => {
  if (!Number.isFinite(seconds)) return '–';
  const minutes = Math.round(seconds / 60);
  return seconds < 60
    ? `${Math.ceil(seconds)} s`
    : minutes < 60
      ? `${minutes} min`
      : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
};

/** `12 fetched · 88 queued · 1.0/s · ETA 88 s · 2 gone, 1 timeout` */
export function statusLine({ fetched, queued, errors }: CrawlStatus, rate: number): string {
  const faults = Object.entries(errors).map(([kind, n]) => `${n} ${kind}`).join(', '); // prettier-ignore
  const parts = [`${fetched} fetched`, `${queued} queued`, `${rate.toFixed(1)}/s`, `ETA ${clock(queued / rate)}`];
  return [...parts, ...(faults ? [faults] : [])].join(' · ');
}

export function startStatus(stream: NodeJS.WriteStream = process.stderr): LiveStatus {
  let past: { at: number; fetched: number }[] = [{ at: performance.now(), fetched: 0 }];
  let last = performance.now();
  return {
    update(status) {
      const at = performance.now();
      past = [...past.filter((one) => at - one.at < RATE_OVER_MS), { at, fetched: status.fetched }];
      const first = past[0]!;
      const line = statusLine(status, at > first.at ? ((status.fetched - first.fetched) * 1000) / (at - first.at) : 0);
      if (stream.isTTY) stream.write(`\r\u001b[K${line.slice(0, stream.columns - 1)}`);
      else if (at - last >= LINE_EVERY_MS) {
        last = at;
        stream.write(`${line}\n`);
      }
    },
    stop() {
      if (stream.isTTY) stream.write('\r\u001b[K');
    },
  };
}
