import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const FIELDS = ['quote', 'period'] as const;

describe('times of lists', () => {
  it('a list that a sentence opens for a year is set for that year', () => {
    expect(
      rowsOf(
        'Mức đóng BHYT hộ gia đình năm 2025 được quy định như sau:\n- Người thứ nhất: 104.400 đồng/tháng.\n- Người thứ hai: 73.080 đồng/tháng.',
        FIELDS,
      ),
    ).toEqual([
      ['104.400 đồng/tháng', '2025-01-01/2025-12-31'],
      ['73.080 đồng/tháng', '2025-01-01/2025-12-31'],
    ]);
    // the year in a law's name is none of what it sets
    expect(
      rowsOf('Luật BHXH năm 2024 quy định mức trợ cấp BHXH như sau:\n- Trợ cấp sinh con: 2,1 triệu đồng.', FIELDS),
    ).toEqual([['2,1 triệu đồng', null]]);
  });

  it('a time behind "và" is of the next figure', () => {
    expect(
      rowsOf(
        'Năm 2019 thu hồi 1.270 tỷ đồng; năm 2020 thu hồi hơn 1.180 tỷ đồng và chỉ trong 6 tháng đầu năm 2021 thu hồi 170 tỷ đồng.',
        FIELDS,
      ),
    ).toEqual([
      ['1.270 tỷ đồng', '2019-01-01/2019-12-31'],
      ['hơn 1.180 tỷ đồng', '2020-01-01/2020-12-31'],
      ['170 tỷ đồng', '2021-01-01/2021-06-30'],
    ]);
    expect(rowsOf('Cơ quan BHXH tỉnh thu hồi 31 tỷ đồng nợ BHXH trong năm 2020.', FIELDS)).toEqual([
      ['31 tỷ đồng', '2020-01-01/2020-12-31'],
    ]);
  });
});
