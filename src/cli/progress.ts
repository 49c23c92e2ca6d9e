import type { IngestProgress } from '../pipeline/ingest.js';

/** Shows how far a run came, on stderr: a bar on a terminal, a plain line now and then elsewhere. */
export interface Progress {
  update(progress: IngestProgress): void;
  stop(): void;
}

const LINE_EVERY_MS = 5_000;

const bar = async (): Promise<Progress> => {
  const { Presets, SingleBar } = (await import('cli-progress')).default;
  const shown = new SingleBar(
    {
      format: '{bar} {percentage}% · {value}/{total} files · {rejected} rejected · ETA {eta_formatted}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
      fps: 5,
      etaBuffer: 200,
    },
    Presets.shades_classic,
  );
  let started = false;
  return {
    update({ done, total, rejected }) {
      if (!started) shown.start(total, done, { rejected });
      started = true;
      shown.update(done, { rejected });
    },
    stop: () => shown.stop(),
  };
};

const lines = (): Progress => {
  const begin = performance.now();
  let last = begin;
  return {
    update({ done, total, rejected }) {
      const now = performance.now();
      if (now - last < LINE_EVERY_MS) return;
      last = now;
      const rate = (done / (now - begin)) * 1000;
      const eta = Math.ceil((total - done) / rate);
      process.stderr.write(`${done}/${total} files, ${rejected} rejected, ${rate.toFixed(0)}/s, ETA ${eta} s\n`);
    },
    stop: () => undefined,
  };
};

export const startProgress = async (): Promise<Progress> => (process.stderr.isTTY ? bar() : lines());
