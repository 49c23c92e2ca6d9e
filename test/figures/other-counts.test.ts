import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('counts beside ours that are none of ours', () => {
  it.each([
    [
      'firms that close',
      'Đến 30/6/2022, có 640 doanh nghiệp nợ BHXH. Toàn tỉnh có 412 doanh nghiệp tạm ngừng kinh doanh, tăng 31% so với cùng kỳ.',
      [['640 doanh nghiệp', 'arrears_units']],
    ],
    ['a share of capital', 'Công ty có 100% vốn nước ngoài nợ BHXH 2 tỷ đồng.', [['2 tỷ đồng', 'arrears']]],
    ['a household', 'Nhà tôi có 5 người đều có thẻ BHYT. Gia đình chị có 6 khẩu tham gia BHYT.', []],
    [
      'those who join, of many households',
      'Có 4.200 hộ gia đình tham gia BHYT.',
      [['4.200 hộ gia đình', 'participants']],
    ],
    [
      'the population of a rate',
      'Tỷ lệ bao phủ BHYT là 91% nếu tính trên dân số 812.000 người.',
      [['91%', 'coverage']],
    ],
    ['the months of a total', 'Nợ BHTN 9 tháng qua là 31 tỷ đồng.', [['31 tỷ đồng', 'arrears']]],
    ['months that are owed', 'Công ty nợ BHTN 9 tháng.', [['9 tháng', 'arrears_duration']]],
    ['meetings and leaflets', 'BHXH tỉnh mở 41 hội nghị tuyên truyền BHXH tự nguyện, phát 12.000 tờ rơi.', []],
    [
      'cash machines beside points of payment',
      'Cả nước có 14.000 điểm chi trả lương hưu và gần 17.000 máy ATM.',
      [['14.000 điểm chi trả', 'network']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
