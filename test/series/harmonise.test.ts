import { expect, test } from 'vitest';
import type { FigurePart } from '../helpers/press.js';
import { predecessorsOf, seriesOf } from '../../src/series/index.js';
import { openStore, type Store } from '../../src/store/index.js';
import { print } from '../helpers/press.js';

let n = 0;
const report = (store: Store, place: string, part: Partial<FigurePart> = {}, published = '2024-01-05'): void => {
  const text = `${++n}. Có 100 người.`;
  print(store, `bai-${n}`, { text, published, figures: [{ quote: '100 người', value: 100, place, ...part }] });
};
const harmonised = (store: Store, filter = {}): ReturnType<typeof seriesOf> =>
  seriesOf(store, filter, { harmonise: true });

test('the merged provinces of Đồng Tháp', () => {
  expect(predecessorsOf('Đồng Tháp').sort()).toEqual(['Tiền Giang', 'Đồng Tháp'].sort());
  expect(predecessorsOf('Huế')).toEqual(['Thừa Thiên Huế']);
});

test('counts of all merged provinces are added up', () => {
  const store = openStore(':memory:');
  report(store, 'Tiền Giang');
  report(store, 'Đồng Tháp', { value: 50, bound: 'more_than' });
  const { series, leftOut } = harmonised(store, { place: ['dong thap'] });
  expect(leftOut).toEqual([]);
  expect(series).toMatchObject([{ place: 'Đồng Tháp' }]);
  expect(series[0]!.points).toMatchObject([
    { sum_of: ['Tiền Giang', 'Đồng Tháp'], claims: [{ value: 150, bound: 'more_than', reading: 'hơn 150 người' }] },
  ]);
});

test('a merged province asks for those that it was merged with', () => {
  const store = openStore(':memory:');
  report(store, 'Tiền Giang');
  report(store, 'Đồng Tháp', { value: 50 });
  const { series } = harmonised(store, { place: ['tien giang'] });
  expect(series).toMatchObject([{ place: 'Đồng Tháp', points: [{ claims: [{ value: 150 }] }] }]);
});

test('incomplete sums are left out and say who is missing', () => {
  const store = openStore(':memory:');
  report(store, 'Tiền Giang');
  expect(harmonised(store)).toMatchObject({
    series: [],
    leftOut: [
      { target: 'Đồng Tháp', place: 'Tiền Giang', period: '2023-12-31', reason: 'missing', missing: ['Đồng Tháp'] },
    ],
  });
});

test.each([
  ['rate', { concept: 'coverage', unit: 'percent' }],
  ['rate', { measure: 'completion', unit: 'percent' }],
  ['per_unit', { concept: 'benefit', unit: 'VND' }],
  ['per_unit', { unit: 'month' }],
  ['policy', { status: 'policy', unit: 'VND' }],
  ['organisation', { organisation: 'Bệnh viện Mẫu' }],
] as const)('%s: %o is not added up', (reason, part) => {
  const store = openStore(':memory:');
  for (const place of ['Tiền Giang', 'Đồng Tháp']) report(store, place, part);
  const { series, leftOut } = harmonised(store);
  expect(series).toEqual([]);
  expect(leftOut.map((l) => l.reason)).toEqual([reason, reason]);
});

test('the country, unmerged provinces, districts and reports after the mergers keep their figures', () => {
  const store = openStore(':memory:');
  report(store, 'VN', { concept: 'coverage', unit: 'percent' });
  report(store, 'Thừa Thiên Huế', { concept: 'coverage', unit: 'percent' });
  report(store, 'Tiền Giang/Mỹ Tho');
  report(store, 'Đồng Tháp', { period: '2025-08-31', value: 7 }, '2025-09-01');
  const { series, leftOut } = harmonised(store);
  expect(leftOut).toEqual([]);
  expect(series.map((s) => s.place).sort()).toEqual(['Huế', 'VN', 'Đồng Tháp', 'Đồng Tháp/Mỹ Tho'].sort());
});

test('a new report of the merged province stands beside sums of the old ones', () => {
  const store = openStore(':memory:');
  report(store, 'Tiền Giang');
  report(store, 'Đồng Tháp');
  report(store, 'Đồng Tháp', { period: '2025-08-31', value: 260 }, '2025-09-01');
  const { series } = harmonised(store);
  expect(series[0]!.points.map((p) => [p.period, p.claims[0]!.value, p.sum_of?.length])).toEqual([
    ['2023-12-31', 200, 2],
    ['2025-08-31', 260, undefined],
  ]);
});
