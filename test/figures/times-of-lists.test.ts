import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const periodsOf = (text: string, lead?: string) => rowsOf(text, ['quote', 'period'], lead ? { lead } : {});

describe('times told behind the numbers of a list', () => {
  it.each([
    [
      'in their order',
      'Dự kiến quỹ BHYT sẽ bội chi lần lượt là 4.100 tỷ đồng, 3.800 tỷ đồng và 2.900 tỷ đồng trong các năm 2026, 2027 và 2028.',
      [
        ['4.100 tỷ đồng', '2026-01-01/2026-12-31'],
        ['3.800 tỷ đồng', '2027-01-01/2027-12-31'],
        ['2.900 tỷ đồng', '2028-01-01/2028-12-31'],
      ],
    ],
    [
      'two for two',
      'Số người rút BHXH một lần lần lượt là 410.000 người và 460.000 người trong năm 2014 và năm 2015.',
      [
        ['410.000 người', '2014-01-01/2014-12-31'],
        ['460.000 người', '2015-01-01/2015-12-31'],
      ],
    ],
    [
      'one for all',
      'Thu và chi BHXH lần lượt là 410 tỷ đồng và 380 tỷ đồng trong năm 2015.',
      [
        ['410 tỷ đồng', '2015-01-01/2015-12-31'],
        ['380 tỷ đồng', '2015-01-01/2015-12-31'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(periodsOf(text)).toEqual(want);
  });
});

describe('a date behind a comma', () => {
  it.each([
    [
      'opens what is told next',
      'Số thu BHXH tăng bình quân 7%/năm, cuối năm 2023 đạt 41,3% kế hoạch giai đoạn.',
      ['7%/năm', null],
    ],
    [
      'closes what was told',
      'Cả nước có 590.000 người rút BHXH một lần, trong năm 2021.',
      ['590.000 người', '2021-01-01/2021-12-31'],
    ],
  ])('%s', (_, text, want) => {
    expect(periodsOf(text)[0]).toEqual(want);
  });
});

describe('the whole of several years', () => {
  const lead =
    'Giai đoạn 2014-2018, cả nước có 2 triệu người rút BHXH một lần. Năm 2018 có 460.000 người rút BHXH một lần.';
  it.each([
    ['is pointed back to', 'Tổng chi BHXH một lần cả giai đoạn là 31.000 tỷ đồng.', '2014-01-01/2018-12-31'],
    ['is not meant by a stage', 'Tổng chi BHXH một lần ở giai đoạn đầu là 31.000 tỷ đồng.', '2018-01-01/2018-12-31'],
  ])('%s', (_, text, period) => {
    expect(periodsOf(text, lead)).toEqual([['31.000 tỷ đồng', period]]);
  });
});

describe('kinds of cost', () => {
  it.each([
    [
      'of what was paid wrongly',
      'Bệnh viện thanh toán sai nhiều khoản BHYT, trong đó chụp chiếu 3,1 tỷ đồng, tiền giường gần 4,2 tỷ đồng, tiền thuốc 810 triệu đồng.',
      ['violations', 'violations', 'violations'],
    ],
    [
      'of what was spent',
      'Năm 2021, quỹ chi tiền thuốc BHYT 310 tỷ đồng, tiền giường 84 tỷ đồng.',
      ['expenditure', 'expenditure'],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });
});
