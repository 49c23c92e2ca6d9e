import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Gold, Sample } from '../../src/eval/gold.js';
import { scoreDocument, type Prediction } from '../../src/eval/score.js';
import { knownSets, samplesOf } from '../../src/eval/sets.js';
import { METRICS, Score } from '../../src/eval/tally.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = join(root, '../shared');

/** What an extractor that knew the gold would say, spoilt in a regular way so that every kind of error occurs. */
function spoilt(gold: Gold): Prediction {
  const figures = gold.figures
    .filter((_, i) => i % 9 !== 8) // missed
    .map((figure, i) => ({
      ...figure,
      end: i % 11 === 5 ? figure.end + 1 : figure.end, // not grounded, still overlapping
      value: i % 13 === 6 ? figure.value * 10 : figure.value,
      concept: i % 7 === 3 ? ('other' as const) : figure.concept,
      scheme: i % 10 === 4 ? [] : [...figure.scheme].reverse(),
      period: i % 6 === 2 ? null : figure.period,
      place: i % 8 === 1 ? 'Cà Mau' : figure.place,
    }));
  return {
    figures: [...figures, ...figures.slice(0, 2)], // twice: the second is spurious
    dates: gold.dates.filter((_, i) => i % 5 !== 1).map((d, i) => ({ ...d, value: i % 4 === 2 ? '1999' : d.value })),
    officials: [
      ...gold.officials.slice(1).map((o, i) => ({ ...o, positions: i % 2 ? o.positions.slice(1) : o.positions })),
      { name: 'Không Có Ai', positions: [{ role: 'Giám đốc', organisation: null }] },
    ],
    organisations: [...gold.organisations.slice(1), { name: 'Công ty Không Có' }],
    findings: [
      ...gold.findings.filter((_, i) => i % 3 !== 1),
      { kind: 'sum_mismatch', quotes: ['123.321', '321.123'], note: 'invented' },
    ],
  } as unknown as Prediction;
}

const scoreOf = (samples: Sample[]): Score => {
  const score = new Score();
  for (const sample of samples) scoreDocument(score, sample, [spoilt(sample.gold)]);
  return score;
};

/** The same predictions, scored by the reference program. */
function reference(set: { texts: string; gold: string }, samples: Sample[]): Record<string, Record<string, unknown>> {
  const folder = mkdtempSync(join(tmpdir(), 'baoso-eval-'));
  try {
    const file = join(folder, 'predictions.jsonl');
    writeFileSync(file, samples.map((s) => JSON.stringify({ document: s.document, ...spoilt(s.gold) })).join('\n'));
    const program = join(shared, 'score/score.mjs');
    const args = [program, '--gold', set.gold, '--text', set.texts, '--pred', file, '--json'];
    return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', timeout: 20_000 }));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('agreement with the reference scorer', () => {
  const available = existsSync(join(shared, 'score/score.mjs'));
  for (const set of knownSets(root).filter(({ name }) => name !== 'corpus')) {
    it.skipIf(!available || !existsSync(set.gold))(
      `${set.name}: same counts (skipped when not beside the project)`,
      () => {
        const samples = samplesOf(set)!;
        const ours = scoreOf(samples);
        const theirs = reference(set, samples);
        for (const metric of METRICS) {
          const { hits, predicted, gold } = ours.tallies[metric];
          expect({ metric, tp: hits, pred: predicted, gold }).toEqual({
            metric,
            tp: (theirs.levels![metric] as { tp: number }).tp,
            pred: (theirs.levels![metric] as { pred: number }).pred,
            gold: (theirs.levels![metric] as { gold: number }).gold,
          });
        }
        const shares = Object.entries(ours.attributes).map(([k, { right, of }]) => [
          k,
          Number((right / of).toFixed(4)),
        ]);
        expect(Object.fromEntries(shares)).toEqual(theirs.attributes);
      },
    );
  }
});

describe('scoring', () => {
  const samples = samplesOf(knownSets(root)[0]!)!;

  it('gives the gold itself full marks', () => {
    const score = new Score();
    for (const sample of samples) scoreDocument(score, sample, [sample.gold as unknown as Prediction]);
    for (const metric of METRICS) expect({ metric, f1: score.tallies[metric].f1 }).toEqual({ metric, f1: 1 });
    expect(score.disagreements).toEqual([]);
  });

  it('marks what is missing, wrong and spurious', () => {
    const score = scoreOf(samples);
    const { L0, L1, L2, L3 } = score.tallies;
    expect(L0.f1).toBeLessThan(1);
    expect(L1.f1).toBeLessThan(L0.f1);
    expect(L2.f1).toBeLessThan(L1.f1);
    expect(L3.f1).toBeLessThan(L2.f1);
    const kinds = new Set(score.disagreements.map((d) => d.what));
    for (const kind of [
      'missed figure',
      'value/unit',
      'concept',
      'spurious figure',
      'quote not grounded',
      'missed date',
    ]) {
      expect(kinds).toContain(kind);
    }
  });

  it('scores an empty extraction zero, not full marks', () => {
    const nothing: Prediction = { figures: [], dates: [], officials: [], organisations: [], findings: [] };
    const score = new Score();
    scoreDocument(
      score,
      samples.find((s) => s.gold.figures.length > 0)!,
      [nothing],
    );
    expect(score.tallies.L0.f1).toBe(0);
  });
});
