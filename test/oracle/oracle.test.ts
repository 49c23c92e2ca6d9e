import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { CONCEPTS, MEASURES, SCHEMES, STATUSES, interval, zFigure } from '../../schemas/index.js';
import { slips, type Baseline } from '../../src/eval/baseline.js';
import { generate, generateArticle } from '../../src/eval/oracle/generate.js';
import { PRODUCTIONS } from '../../src/eval/oracle/productions.js';
import { scoreDocument, type Prediction } from '../../src/eval/score.js';
import { f1Of, METRICS, Score } from '../../src/eval/tally.js';

const SAMPLES = 1500;
const SEED = 1;
const samples = [...generate(SEED, SAMPLES)];
const figures = samples.flatMap(({ gold }) => gold.figures);

describe('the generator', () => {
  it('gives the same articles for the same seed, others for another', () => {
    expect(generateArticle(7, 3)).toEqual(generateArticle(7, 3));
    expect(generateArticle(8, 3).text).not.toBe(generateArticle(7, 3).text);
  });

  it('grounds every planted quote', () => {
    for (const { text, gold } of samples) {
      for (const { quote, start, end } of [...gold.figures, ...gold.dates]) expect(text.slice(start, end)).toBe(quote);
      for (const { quotes } of gold.findings) for (const quote of quotes) expect(text).toContain(quote);
      for (const { name } of gold.officials) expect(text.normalize('NFC')).toContain(name);
    }
  });

  it('plants only what the contract allows', () => {
    const { value, upper, unit, bound, concept, scheme, measure, base, status, period, place } = zFigure.shape;
    const shape = { value, upper, unit, bound, concept, scheme, measure, base, status, period, place };
    for (const figure of figures) {
      for (const [field, schema] of Object.entries(shape)) {
        const read = schema.safeParse(figure[field as keyof typeof shape]);
        expect(read.success, `${field} of ${figure.quote}`).toBe(true);
      }
      if (figure.measure !== 'change') expect(figure.value).toBeGreaterThan(0);
    }
    for (const { gold } of samples) {
      for (const { value: day } of gold.dates) if (day !== null) expect(interval(day)).not.toBeNull();
    }
  });

  it('covers every concept, scheme, measure, status and production', () => {
    const uncovered = (codes: object, seen: string[]): string[] => {
      const found = new Set(seen);
      return Object.keys(codes).filter((code) => !found.has(code));
    };
    expect(uncovered(CONCEPTS, figures.map((f) => f.concept))).toEqual([]); // prettier-ignore
    expect(uncovered(SCHEMES, figures.flatMap((f) => f.scheme))).toEqual([]); // prettier-ignore
    expect(uncovered(MEASURES, figures.map((f) => f.measure))).toEqual([]); // prettier-ignore
    expect(uncovered(STATUSES, figures.map((f) => f.status))).toEqual([]); // prettier-ignore
    expect(uncovered(PRODUCTIONS, samples.flatMap((s) => s.document.replace(/ #\d+$/, '').split(' + ')))).toEqual([]); // prettier-ignore
  });
});

describe('the gate', () => {
  it('gives a perfect reader full marks', () => {
    const score = new Score();
    for (const sample of samples) scoreDocument(score, sample, [sample.gold as unknown as Prediction]);
    for (const metric of METRICS) expect({ metric, f1: score.tallies[metric].f1 }).toEqual({ metric, f1: 1 });
  });

  it('reads planted figures no worse than the committed baseline', () => {
    const score = new Score();
    for (const sample of samples) scoreDocument(score, sample, extract(sample.text, { document: sample.document }));
    const name = `${SAMPLES} articles of seed ${SEED}`;
    const baseline = JSON.parse(readFileSync(new URL('baseline.json', import.meta.url), 'utf8')) as Baseline;
    expect(Object.keys(baseline)).toContain(name);
    expect(slips(baseline, { [name]: f1Of(score) })).toEqual([]);
  });
});
