import { expect, test } from 'vitest';
import { type Filter, countObservations, observations, zFilter } from '../../src/query/index.js';
import { openStore } from '../../src/store/index.js';
import { print } from '../helpers/press.js';

const store = openStore(':memory:');
const text = 'một hai ba bốn năm sáu bảy tám';
const id = print(store, 'bai-1', {
  text,
  source: 'Báo Mẫu',
  published: '2024-01-10',
  figures: [
    { quote: 'một', value: 1 },
    { quote: 'hai', value: 2, place: 'Tiền Giang/Mỹ Tho', scheme: ['BHXH', 'BHYT'] },
    { quote: 'ba', value: 3, place: 'VN', concept: 'coverage', unit: 'percent' },
    { quote: 'bốn', value: 4, place: 'Hà Nội; Tiền Giang', confidence: 0.4 },
    { quote: 'năm', value: 5, place: 'Hòa Bình', status: 'target', period: '2025' },
    { quote: 'sáu', value: 6, place: null, period: null, measure: 'change' },
  ],
});
print(store, 'bai-2', {
  text: 'mười',
  url: 'https://www.baomau.example/tin/1.html',
  figures: [{ quote: 'mười', value: 10, period: '2024-01-01/2024-03-31', scheme: [] }],
});

const values = (filter: Filter): number[] => [...observations(store, zFilter.parse(filter))].map((o) => o.value);

test.each<[Filter, number[]]>([
  [{}, [1, 2, 3, 4, 5, 6, 10]],
  [{ concept: ['coverage'] }, [3]],
  [{ scheme: ['BHYT'] }, [1, 2, 3, 4, 5, 6]],
  [{ scheme: ['BHYT+BHXH'] }, [2]],
  [{ scheme: ['=BHYT'], place: ['Tiền Giang'] }, [1, 4]],
  [{ place: ['Tiền Giang'] }, [1, 2, 4, 10]],
  [{ place: ['tien giang'], districts: false }, [1, 4, 10]],
  [{ place: ['mỹ tho'] }, [2]],
  [{ place: ['Tiền Giang/Mỹ Tho', 'VN'] }, [2, 3]],
  [{ place: ['100%'] }, []],
  [{ status: ['target'] }, [5]],
  [{ measure: ['change'] }, [6]],
  [{ from: '2024' }, [5, 10]],
  [{ from: '2024', to: '2024-Q1' }, [10]],
  [{ to: '2023-12-31' }, [1, 2, 3, 4]],
  [{ minConfidence: 0.5, place: ['ha noi'] }, []],
  [{ source: ['bao mau'], status: ['target'] }, [5]],
  [{ source: ['Báo Mẫu'], unit: ['percent'] }, [3]],
  [{ source: ['baomau.example'] }, [10]],
  [{ article: [id], concept: ['coverage', 'participants'], status: ['target'] }, [5]],
])('%o finds %o', (filter, found) => {
  expect(values(filter)).toEqual(found);
  expect(countObservations(store, filter)).toBe(found.length);
});

test('pages and orders', () => {
  const page = (limit: number, offset: number): number[] =>
    [...observations(store, {}, { order: 'time', limit, offset })].map((o) => o.value);
  expect([page(3, 0), page(4, 3)]).toEqual([[1, 2, 3], [4, 10, 5, 6]]); // prettier-ignore
});

test.each([
  { concept: ['revenues'] },
  { scheme: ['BHYT; DROP TABLE figures'] },
  { from: '2024-13' },
  { minConfidence: 2 },
  { place: [''] },
])('%o is refused', (filter) => {
  expect(zFilter.safeParse(filter).success).toBe(false);
});
