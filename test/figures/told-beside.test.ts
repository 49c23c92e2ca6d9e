import { describe, expect, it } from 'vitest';
import { figuresOf, lastOf, rowsOf } from './read.js';

const published = '2023-07-20';
const FIELDS = ['quote', 'status', 'period'] as const;

describe('what was, told beside what is', () => {
  it.each([
    [
      'in brackets, without a verb',
      'Đến hết tháng 6, huyện có 29.400 người tham gia BHYT (cùng kỳ năm trước 28.700 người).',
      '2022-06-30',
    ],
    [
      'at the same moment of the year before',
      'Đến hết tháng 6, huyện có 29.400 người tham gia BHYT, trong khi cùng thời điểm năm trước là 28.700 người.',
      '2022-06-30',
    ],
    [
      'in a sentence of its own',
      'Nửa đầu năm 2023, huyện thu 41 tỷ đồng. Cùng kỳ năm 2021, toàn huyện thu 33 tỷ đồng.',
      '2021-01-01/2021-06-30',
    ],
    // look-alikes: of the time that is told
    [
      'a comparison',
      'Đến hết tháng 6, huyện có 29.400 người tham gia BHYT, so với cùng kỳ năm trước tăng 700 người.',
      '2023-06-30',
    ],
    [
      'what is now, behind what was',
      'Nửa đầu năm 2023, huyện thu 41 tỷ đồng. Cùng kỳ năm 2021 còn khó khăn, nay thu BHYT đã đạt 19 tỷ đồng.',
      '2023-01-01/2023-06-30',
    ],
    [
      'the same time',
      'Đến hết tháng 6, huyện có 29.400 người tham gia BHYT; cùng thời điểm, 1.240 người tham gia BHXH tự nguyện.',
      '2023-06-30',
    ],
  ])('%s', (_, text, period) => {
    expect(lastOf(text, { published }).period).toBe(period);
  });

  it.each([
    [
      'an earlier value in brackets',
      'Tổng thu đến 30/6/2023 đạt 312 tỷ đồng (6 tháng đầu năm 2022 là 287 tỷ đồng). Tổng chi 402 tỷ đồng.',
      '2023-01-01/2023-06-30',
    ],
    [
      'what the year began with',
      'Tính đến 30/9/2022, huyện còn nợ 61 tỷ đồng. Đầu năm 2022, số nợ là 73 tỷ đồng.\n\nSố người tham gia BHYT là 84.100 người.',
      '2022-09-30',
    ],
  ])('leaves its time to nothing: %s', (_, text, period) => {
    expect(lastOf(text).period).toBe(period);
  });

  it('leaves the time of a part in brackets as it was', () => {
    const text = 'Năm 2022, huyện thu 80 tỷ đồng (riêng quý IV là 24 tỷ đồng). Tổng chi 96 tỷ đồng.';
    expect(figuresOf(text).at(-1)!.period).toBe('2022-01-01/2022-12-31');
  });

  it('gives a headline the latest of what the body tells', () => {
    const text =
      'Năm 2019, huyện mới có 610 người tham gia BHXH tự nguyện.\n\nĐến 30/6/2023, đã có 1.240 người tham gia.';
    const title = 'Chợ Đồn: Nhiều nông dân vui vì 1.500 người tham gia BHXH tự nguyện';
    expect(figuresOf(text, { title }).map((f) => f.period)).toEqual(['2019-12-31', '2023-06-30']);
  });
});

describe('a plan in brackets', () => {
  it.each([
    'Hết năm 2022, huyện có 19.800 người tham gia BHXH (kế hoạch năm 21.300 người).',
    'Hết năm 2022, huyện có 19.800 người tham gia BHXH (chỉ tiêu tỉnh giao: 21.300 người).',
    'Hết năm 2022, huyện có 19.800 người tham gia BHXH (kế hoạch được giao là 21.300 người).',
  ])('is aimed at: %s', (text) => {
    expect(rowsOf(text, FIELDS)).toEqual([
      ['19.800 người', 'actual', '2022-12-31'],
      ['21.300 người', 'target', '2022-12-31'],
    ]);
  });

  it.each([
    ['Hết năm 2022, huyện có 19.800 người tham gia BHXH (vượt kế hoạch 300 người).', 'gap'],
    ['Hết năm 2022, huyện có 19.800 người tham gia BHXH (đạt 98% kế hoạch).', 'completion'],
  ])('or told against: %s', (text, measure) => {
    expect(lastOf(text)).toMatchObject({ status: 'actual', measure });
  });
});
