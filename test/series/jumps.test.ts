import { expect, test } from 'vitest';
import { type Dated, jumpOf } from '../../src/series/index.js';

const stock = (year: number, value: number): Dated => ({ start: `${year}-12-31`, end: `${year}-12-31`, value });
const flow = (year: number, months: number, value: number): Dated => ({
  start: `${year}-01-01`,
  end: `${year}-${String(months).padStart(2, '0')}-${months === 6 ? 30 : 31}`,
  value,
});
const calm = [100, 104, 109, 113, 118, 123].map((value, i) => stock(2015 + i, value));

test('a value in line with its series is none', () => {
  expect(jumpOf(calm, stock(2021, 128), 'person')).toBeNull();
  expect(jumpOf(calm, stock(2021, 150), 'person')).toBeNull();
});

test('what a calm series has never shown is one', () => {
  expect(jumpOf(calm, stock(2021, 250), 'person')).toMatchObject({ nearest: { end: '2020-12-31', value: 123 } });
  expect(jumpOf(calm, stock(2021, 40), 'person')!.change).toBeCloseTo(40 / 123);
  expect(jumpOf(calm, stock(2014, 300), 'person')).not.toBeNull();
});

test('a wild series allows more', () => {
  const wild = [100, 260, 90, 240, 110, 280].map((value, i) => stock(2015 + i, value));
  expect(jumpOf(wild, stock(2021, 620), 'person')).toBeNull();
});

test('with little known only a slip of the unit is one', () => {
  expect(jumpOf([stock(2020, 100)], stock(2021, 300), 'person')).toBeNull();
  expect(jumpOf([stock(2020, 100)], stock(2021, 100_000), 'person')).not.toBeNull();
  expect(jumpOf([], stock(2021, 100), 'person')).toBeNull();
  expect(jumpOf([stock(2010, 1)], stock(2021, 100_000), 'person')).toBeNull();
});

test('flows compare over the same months only', () => {
  const yearly = [2018, 2019, 2020].map((year) => flow(year, 12, 1000));
  expect(jumpOf(yearly, flow(2021, 1, 80), 'VND')).toBeNull();
  expect(jumpOf(yearly, flow(2021, 12, 80), 'VND')).not.toBeNull();
});

test('percentages differ by points', () => {
  const coverage = [88, 89, 90, 91, 92].map((value, i) => stock(2017 + i, value));
  expect(jumpOf(coverage, stock(2022, 95), 'percent')).toBeNull();
  expect(jumpOf(coverage, stock(2022, 60), 'percent')).toMatchObject({ change: -32 });
});
