import { expect, test } from 'vitest';
import type { Bound, Unit } from '../../schemas/index.js';
import { agree, reachOf, reading } from '../../src/query/index.js';

const printed = (quote: string, value: number, bound: Bound = 'exact', unit: Unit = 'person', upper: number | null = null) => ({
  quote, value, upper, unit, bound,
}); // prettier-ignore

test.each([
  ['a count in full stands for itself', printed('207.717 người', 207717), 207717, 207717],
  ['two zeros at the end may be rounding', printed('207.700 người', 207700), 207650, 207750],
  ['half of the last printed place', printed('1.187,4 tỷ đồng', 1187.4e9, 'exact', 'VND'), 1187.35e9, 1187.45e9],
  ['decimals that are zero are printed places', printed('5,00%', 5, 'exact', 'percent'), 4.995, 5.005],
  ['whole per cent', printed('90%', 90, 'exact', 'percent'), 89.5, 90.5],
  ['more than reaches to the next round number', printed('hơn 55.000 người', 55000, 'more_than'), 54500, 56000],
  ['almost comes from below', printed('gần 62 tỷ đồng', 62e9, 'almost', 'VND'), 61e9, 62.5e9],
  ['a range from end to end', printed('2-3%', 2, 'exact', 'percent', 3), 1.5, 3.5],
])('%s', (_, figure, lo, hi) => {
  expect(reachOf(figure).lo).toBeCloseTo(lo, 6);
  expect(reachOf(figure).hi).toBeCloseTo(hi, 6);
});

test('a decrease reaches below zero', () => {
  expect(reachOf(printed('4,5 tỷ đồng', -4.5e9, 'exact', 'VND'))).toEqual({ lo: -4.55e9, hi: -4.45e9 });
});

test.each([
  [printed('207.717 người', 207717), printed('hơn 207.000 người', 207000, 'more_than'), true],
  [printed('207.717 người', 207717), printed('207.771 người', 207771), false],
  [printed('1,2 triệu người', 1.2e6), printed('1.187.400 người', 1187400), true],
  [printed('92,4%', 92.4, 'exact', 'percent'), printed('92,41%', 92.41, 'exact', 'percent'), true],
  [printed('92,4%', 92.4, 'exact', 'percent'), printed('92,6%', 92.6, 'exact', 'percent'), false],
])('%o and %o may be one value: %s', (a, b, one) => {
  expect([agree(a, b), agree(b, a)]).toEqual([one, one]);
});

test.each([
  [{ value: 207717, unit: 'person', bound: 'exact', upper: null, measure: 'level' }, '207.717 người'],
  [{ value: 1187.4e9, unit: 'VND', bound: 'more_than', upper: null, measure: 'level' }, 'hơn 1.187,4 tỷ đồng'],
  [{ value: -4.5e9, unit: 'VND', bound: 'exact', upper: null, measure: 'change' }, 'giảm 4,5 tỷ đồng'],
  [{ value: 15.2, unit: 'percent', bound: 'exact', upper: null, measure: 'change' }, 'tăng 15,2%'],
  [{ value: 2, unit: 'percent', bound: 'about', upper: 3, measure: 'level' }, 'khoảng 2-3%'],
  [{ value: 1.5e6, unit: 'VND_per_month', bound: 'exact', upper: null, measure: 'level' }, '1,5 triệu đồng/tháng'],
] as const)('%o is read %s', (figure, words) => {
  expect(reading(figure)).toBe(words);
});
