import { describe, expect, it } from 'vitest';
import { readNumeral } from '../../extractors/english/quantity.js';
import { tell } from './read.js';

const numbers = (sentence: string): unknown[] => {
  const { numbersBySentence, quote } = tell(sentence);
  return numbersBySentence.flatMap(({ numbers: all }) =>
    all.map((n) => [quote(n), n.value, n.unit, n.bound, ...(n.upper === null ? [] : [n.upper])]),
  );
};

describe('numerals', () => {
  it.each([
    ['1,380.1', false, 1380.1],
    ['207,717', false, 207717],
    ['93.35', false, 93.35],
    ['1.38', true, 1.38],
    ['83,2', true, 83.2], // the Vietnamese decimal mark slipped in
    ['17.562', false, 17562], // the Vietnamese group mark
    ['1.892', true, 1.892], // scaled: a decimal
    ['16,580,700', false, 16580700],
  ])('%s (scaled: %s) is %d', (raw, scaled, value) => expect(readNumeral(raw, scaled)?.value).toBe(value));

  it.each(['1,23,4', '1.2.3'])('%s is none', (raw) => expect(readNumeral(raw, false)).toBeNull());
});

describe('quantities', () => {
  it.each<[string, unknown[]]>([
    ['The agency collected VND85.3 trillion.', [['VND85.3 trillion', 85.3e12, 'VND', 'exact']]],
    [
      'It paid out VND 1,380.1 billion (US$3.4 billion).',
      [
        ['VND 1,380.1 billion', 1380.1e9, 'VND', 'exact'],
        ['US$3.4 billion', 3.4e9, 'USD', 'exact'],
      ],
    ],
    [
      'They owed 913 billion VND, or 39 million USD.',
      [
        ['913 billion VND', 913e9, 'VND', 'exact'],
        ['39 million USD', 39e6, 'USD', 'exact'],
      ],
    ],
    ['Over 18.3 million people joined.', [['Over 18.3 million people', 18.3e6, 'person', 'more_than']]],
    ['Some 2,316 enterprises were late.', [['Some 2,316 enterprises', 2316, 'organisation', 'about']]],
    ['Coverage is nearly 93.35 per cent.', [['nearly 93.35 per cent', 93.35, 'percent', 'almost']]],
    ['It rose by 7 percentage points.', [['7 percentage points', 7, 'percentage_point', 'exact']]],
    ['It offers 27 online public services.', [['27 online public services', 27, 'service', 'exact']]],
    [
      'Hospitals had 8.7 million medical examination and treatment visits.',
      [['8.7 million medical examination and treatment visits', 8.7e6, 'turn', 'exact']],
    ],
    ['Some 9,100 clinics nationwide accept ID cards.', [['Some 9,100 clinics', 9100, 'organisation', 'about']]],
    ['It issued 4,100 health insurance cards.', [['4,100 health insurance cards', 4100, 'card', 'exact']]],
    ['They get VND500,000 per month.', [['VND500,000 per month', 500000, 'VND_per_month', 'exact']]],
    [
      'The premium is VND330,000 (US$14) a month.',
      [
        ['VND330,000', 330000, 'VND_per_month', 'exact'],
        ['US$14', 14, 'USD', 'exact'],
      ],
    ],
    ['Firms were late for three months or more.', [['three months or more', 3, 'month', 'at_least']]],
    ['Two-thirds of workers are insured.', [['Two-thirds', 66.67, 'percent', 'exact']]],
    [
      'Benefits are between VND2 million and VND3 million.',
      [['VND2 million and VND3 million', 2e6, 'VND', 'exact', 3e6]],
    ],
    ['The reserve exceeded VND1,200 trillion.', [['VND1,200 trillion', 1200e12, 'VND', 'more_than']]],
    [
      'It owed VND21.7 billion over 26 months.',
      [
        ['VND21.7 billion', 21.7e9, 'VND', 'exact'],
        ['26 months', 26, 'month', 'exact'],
      ],
    ],
  ])('%s', (sentence, expected) => expect(numbers(sentence)).toEqual(expected));

  it('reads old and new as two numbers, not as a range', () => {
    expect(numbers('The rate was raised from 4.5 per cent to 5 per cent.')).toEqual([
      ['4.5 per cent', 4.5, 'percent', 'exact'],
      ['5 per cent', 5, 'percent', 'exact'],
    ]);
  });

  it.each([
    'The agency applies Resolution No. 28 and Decree 42.',
    'It is run by District 12.',
    'The first half of 2024 went well.',
  ])('finds none in: %s', (sentence) => {
    expect(tell(sentence).figures).toEqual([]);
    expect(numbers(sentence)).toEqual([]);
  });

  it('keeps offsets exact under odd spaces, quotes and dashes', () => {
    const text =
      'Title\n\nThe agency —\u00a0as “planned” —  collected VND85.3\u00a0trillion in social insurance premiums in 2023.';
    const { figures, view } = (({ figures: f, view: v }) => ({ figures: f, view: v }))(tell(text));
    expect(figures.map((f) => view.quote(f.start, f.end).quote)).toEqual(['VND85.3\u00a0trillion']);
  });
});
