import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('members of lists that leave out their unit', () => {
  it.each<[string, (string | number)[][]]>([
    [
      'Toàn huyện có 85 đại lý thu, gồm 21 của bưu điện, 64 của hội phụ nữ.',
      [
        [85, 'agent'],
        [21, 'agent'],
        [64, 'agent'],
      ],
    ],
    ['Toàn huyện có 85 đại lý thu, theo Quyết định 21 của UBND huyện.', [[85, 'agent']]],
    [
      'Số người tham gia BHXH tại ba huyện lần lượt là 3.120, 2.450 và 1.980 người.',
      [
        [3120, 'person'],
        [2450, 'person'],
        [1980, 'person'],
      ],
    ],
    [
      'Số thu BHXH các năm 2016 và 2017 lần lượt là 66,8 và 76,1 tỷ đồng; năm sau thêm 4 tỷ đồng.',
      [
        [66.8e9, 'VND'],
        [76.1e9, 'VND'],
        [4e9, 'VND'],
      ],
    ],
    [
      'Số thu BHXH ba quý lần lượt là 66.893, 76.111 và 81.736 tỷ đồng.',
      [
        [66893e9, 'VND'],
        [76111e9, 'VND'],
        [81736e9, 'VND'],
      ],
    ],
    [
      'Toàn huyện có 85 đại lý thu BHYT với 120 nhân viên.',
      [
        [85, 'agent'],
        [120, 'agent'],
      ],
    ],
    ['Công ty có 120 nhân viên tham gia BHXH.', [[120, 'person']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['value', 'unit'])).toEqual(want);
  });

  it('those told of with a place, the number in brackets', () => {
    const text = 'Còn 867 em chưa tham gia BHYT, nhiều nhất ở Vị Xuyên (312), Bắc Quang (208).';
    expect(rowsOf(text, ['value', 'unit', 'concept'], { place: 'Hà Giang' })).toEqual([
      [867, 'person', 'uninsured'],
      [312, 'person', 'uninsured'],
      [208, 'person', 'uninsured'],
    ]);
  });

  it('a change told again in percent', () => {
    expect(
      rowsOf('Có 18.742 người hưởng BHXH một lần, tăng 4.260 người so với năm ngoái, tức 29,4%.', ['measure']).flat(),
    ).toEqual(['level', 'change', 'change']);
  });

  it('commissions are of what is collected', () => {
    expect(rowsOf('Thù lao của đại lý bằng 4,5% số tiền thu BHYT.', ['concept', 'measure', 'base', 'status'])).toEqual([
      ['expenditure', 'level', 'receivable', 'policy'],
    ]);
    expect(rowsOf('Đại lý đã đạt 45% số tiền thu BHYT.', ['concept']).flat()).not.toContain('expenditure');
  });
});
