import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

const FIELDS = ['quote', 'measure', 'status', 'period'] as const;
const END = '2022-12-31';

describe('a plan that was reached, told behind the result', () => {
  it.each([
    [
      'by two givers',
      'Hết năm 2022, độ bao phủ BHYT đạt 94,1% dân số, vượt chỉ tiêu huyện và tỉnh giao (93,5%).',
      [
        ['94,1%', 'level', 'actual', END],
        ['93,5%', 'level', 'target', END],
      ],
    ],
    [
      'reached',
      'Hết năm 2022, tỷ lệ tham gia BHXH đạt 35,2%, hoàn thành chỉ tiêu HĐND tỉnh giao (35%).',
      [
        ['35,2%', 'level', 'actual', END],
        ['35%', 'level', 'target', END],
      ],
    ],
    [
      'of people',
      'Hết năm 2022, có 81.200 người tham gia BHYT, vượt chỉ tiêu tỉnh giao (80.400 người).',
      [
        ['81.200 người', 'level', 'actual', END],
        ['80.400 người', 'level', 'target', END],
      ],
    ],
    // look-alikes: how far the plan was reached
    [
      'more than all of it',
      'Hết năm 2022, tỷ lệ tham gia BHXH đạt 35,2%, vượt chỉ tiêu tỉnh giao (102,3%).',
      [
        ['35,2%', 'level', 'actual', END],
        ['102,3%', 'completion', 'actual', END],
      ],
    ],
    [
      'all of it',
      'Hết năm 2022, có 81.200 người tham gia BHYT, hoàn thành chỉ tiêu tỉnh giao (100%).',
      [
        ['81.200 người', 'level', 'actual', END],
        ['100%', 'completion', 'actual', END],
      ],
    ],
  ])('%s', (_, text, rows) => {
    expect(rowsOf(text, FIELDS)).toEqual(rows);
  });
});

describe('what a plan still lacks', () => {
  const lead = 'Đến ngày 23/11/2021, toàn tỉnh có 612.400 người tham gia BHYT, đạt 98% kế hoạch.';
  it.each([
    'Số người cần phát triển để đạt kế hoạch BHXH Việt Nam giao là 12.300 người.',
    'Số người còn phải vận động để đạt chỉ tiêu tỉnh giao là 12.300 người.',
  ])('is counted on the day told before: %s', (text) => {
    const [figure] = figuresOf(text, { lead });
    expect(figure).toMatchObject({ concept: 'new_participants', status: 'target', period: '2021-11-23' });
  });

  it('is no plan that was set', () => {
    const rows = rowsOf('Độ bao phủ đạt 88,4%, chưa đạt chỉ tiêu mà tỉnh giao là 90%.', ['quote', 'status'], { lead });
    expect(rows.at(-1)).toEqual(['90%', 'target']);
  });
});

describe('a result told within a plan', () => {
  const lead = 'Đến hết tháng 7/2019, cả nước còn phải phát triển thêm 640.000 người tham gia BHXH.';
  it.each([
    'Trong đó, Ninh Bình đã vượt kế hoạch giao với 91.300 người tham gia BHXH.',
    'Trong đó, Ninh Bình đã hoàn thành kế hoạch năm với 91.300 người tham gia BHXH.',
  ])('%s', (text) => {
    expect(figuresOf(text, { lead }).at(-1)).toMatchObject({ value: 91300, status: 'actual' });
  });

  it('leaves the parts of a plan planned', () => {
    const parts = 'Trong đó, Ninh Bình phải phát triển thêm 2.100 người, Hà Nam 1.900 người.';
    expect(figuresOf(parts, { lead }).map((f) => f.status)).toEqual(['target', 'target']);
  });
});
