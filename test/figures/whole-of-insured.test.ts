import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('the whole of the few who take part', () => {
  it.each([
    [
      'Năm học qua, huyện có 31.800 em tham gia BHYT trong tổng số 39.600 học sinh.',
      [
        ['31.800 em', 'participants'],
        ['39.600 học sinh', 'eligible'],
      ],
    ],
    [
      'Có 1.240 lao động tham gia BHXH bắt buộc trên tổng số 1.900 lao động.',
      [
        ['1.240 lao động', 'participants'],
        ['1.900 lao động', 'eligible'],
      ],
    ],
    [
      'Có 1.240 lao động tham gia BHXH bắt buộc, đưa tổng số lên 1.900 lao động.',
      [
        ['1.240 lao động', 'participants'],
        ['1.900 lao động', 'participants'],
      ],
    ],
    [
      'Trong 385.000 người thuộc lực lượng lao động chỉ có 52.700 người tham gia BHXH.',
      [
        ['385.000 người', 'eligible'],
        ['52.700 người', 'participants'],
      ],
    ],
    [
      'Toàn tỉnh có 8.600 doanh nghiệp đang hoạt động nhưng mới có 3.900 doanh nghiệp tham gia BHXH.',
      [
        ['8.600 doanh nghiệp', 'eligible'],
        ['3.900 doanh nghiệp', 'employers'],
      ],
    ],
    [
      'Huyện có 21.000 hộ trung bình, song chỉ 4.300 hộ mua BHYT.',
      [
        ['21.000 hộ', 'eligible'],
        ['4.300 hộ', 'participants'],
      ],
    ],
  ])('should be in: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });

  it.each([
    [
      'Đến nay 9.100 người hưởng lương hưu, nhưng mới có 5.200 người tham gia BHYT.',
      [
        ['9.100 người', 'beneficiaries'],
        ['5.200 người', 'participants'],
      ],
    ],
    [
      'Tỉnh có 385.000 người và 52.700 người tham gia BHXH.',
      [
        ['385.000 người', 'participants'],
        ['52.700 người', 'participants'],
      ],
    ],
  ])('but not who have a verb of their own: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
