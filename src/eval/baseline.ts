/** The committed measure of quality: F1 per set and metric. Measured quality may not slip below it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Metric } from './tally.js';

export type Baseline = Record<string, Partial<Record<Metric, number>>>;

/** A drop that is no more than this is rounding of the four printed digits, not a change. */
export const TOLERANCE = 0.0005;

export interface Slip {
  set: string;
  metric: string;
  was: number;
  is: number;
}

/** Metrics that dropped below the baseline. Sets and metrics that either side lacks are not compared. */
export function slips(baseline: Baseline, measured: Baseline): Slip[] {
  return Object.entries(measured).flatMap(([set, now]) =>
    Object.entries(baseline[set] ?? {}).flatMap(([metric, was]) => {
      const is = now[metric as Metric];
      return is !== undefined && was - is > TOLERANCE ? [{ set, metric, was, is }] : [];
    }),
  );
}

export const readBaseline = (path: string): Baseline =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Baseline) : {};

/** Writes the measured sets over the old ones; sets that were not measured stay as they were. */
export function updateBaseline(path: string, measured: Baseline): void {
  writeFileSync(path, `${JSON.stringify({ ...readBaseline(path), ...measured }, null, 2)}\n`);
}
