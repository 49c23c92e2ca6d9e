import { scoreDocument, type Prediction } from '../score.js';
import type { Sample } from '../gold.js';
import { Score } from '../tally.js';

/** Scores each production by the articles that hold it alone. */
export class ByProduction {
  readonly #scores = new Map<string, Score>();

  add(sample: Sample, records: Prediction[]): void {
    const name = sample.document.replace(/ #\d+$/, '');
    if (name.includes(' + ')) return;
    const score = this.#scores.get(name) ?? new Score();
    this.#scores.set(name, score);
    scoreDocument(score, sample, records);
  }

  /** The `count` productions with the lowest F1 at the strictest level, as lines for people. */
  weakest(count: number): string[] {
    return [...this.#scores]
      .map(([name, { tallies }]) => ({ name, L1: tallies.L1.f1, L2: tallies.L2.f1, L3: tallies.L3.f1 }))
      .sort((a, b) => a.L3 - b.L3)
      .slice(0, count)
      .map(({ name, L1, L2, L3 }) => `  ${name.padEnd(48)}${[L1, L2, L3].map((f) => f.toFixed(3)).join('  ')}`);
  }
}
