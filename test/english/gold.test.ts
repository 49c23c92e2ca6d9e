import { describe, expect, it } from 'vitest';
import { isRelevant } from '../../extractors/document/index.js';
import { detectLanguage } from '../../extractors/document/language.js';
import { extract } from '../../extractors/index.js';
import { interval } from '../../schemas/index.js';
import type { Figure } from '../../schemas/index.js';
import { type Sample, readSamples } from '../../src/eval/gold.js';
import { type Prediction, scoreDocument } from '../../src/eval/score.js';
import { Score } from '../../src/eval/tally.js';
import { read } from './read.js';

const path = (folder: string): string => new URL(`../../corpus/${folder}/`, import.meta.url).pathname;
const samples = readSamples(path('articles'), path('gold'));
const english = samples.filter(({ document }) => document.startsWith('en-'));

function predict({ text }: Sample): Prediction {
  const { view, article, figures, dates, officials, organisations } = read(text);
  const quoted = <T extends { start: number; end: number }>(item: T) => ({
    ...item,
    ...view.quote(item.start, item.end),
  });
  const relevant = isRelevant(view.lower.slice(article.start, article.end));
  return {
    figures: relevant ? figures.map(quoted) : [],
    dates: dates.map(quoted),
    officials,
    organisations,
    findings: [],
  };
}

describe('English gold', () => {
  const score = new Score();
  for (const sample of english) scoreDocument(score, sample, [predict(sample)]);

  it('has at least twelve articles, all told to be English; the Vietnamese ones are not', () => {
    expect(english.length).toBeGreaterThanOrEqual(12);
    for (const { document, text } of samples)
      expect([document, detectLanguage(text)]).toEqual([document, document.startsWith('en-') ? 'en' : 'vi']);
  });

  it.each([
    ['L1', 0.97],
    ['L2', 0.9],
    ['L3', 0.82],
    ['officials_name', 0.95],
    ['quotes_grounded', 1],
  ] as const)('%s is at least %d', (metric, least) => expect(score.tallies[metric].f1).toBeGreaterThanOrEqual(least));
});

type Shared = Pick<Figure, 'value' | 'unit' | 'concept' | 'scheme' | 'period' | 'place'>;
const keyOf = ({ value, unit, concept, scheme, period, place }: Shared): string =>
  [value, unit, concept, [...scheme].sort().join('+'), interval(period)?.join('/') ?? null, place].join(' ');

/** Takes each key of `wanted` out of `found` once; what is left over is missing. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const rest = [...found];
  return wanted.filter((key) => {
    const at = rest.indexOf(key);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

const pairs = english
  .filter(({ document }) => document.startsWith('en-pair-'))
  .map(({ document }) => document.slice(3));

describe.each(pairs)('%s in both languages', (pair) => {
  const [en, vi] = ['en', 'vi'].map((lang) => samples.find(({ document }) => document === `${lang}-${pair}`)!) as [
    Sample,
    Sample,
  ];
  const found = read(en.text).figures.map(keyOf);

  it('gives the figures of the Vietnamese gold from the English text', () =>
    expect(missing(vi.gold.figures.map(keyOf), found)).toEqual([]));

  it('prints no more than the Vietnamese but dollars', () => {
    const more = read(en.text)
      .figures.filter(({ unit }) => unit !== 'USD')
      .map(keyOf);
    expect(missing(more, vi.gold.figures.map(keyOf))).toEqual([]);
  });

  it('gives, from either text, the same figures', () => {
    const [fromEnglish, fromVietnamese] = [en, vi].map(({ document, text }) =>
      extract(text, { document })
        .flatMap(({ figures }) => figures)
        .filter(({ unit }) => unit !== 'USD')
        .map(keyOf)
        .sort(),
    );
    expect(fromEnglish).toEqual(fromVietnamese);
  });
});
