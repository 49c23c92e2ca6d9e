import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('those whom a scheme has, far from its name', () => {
  it.each([
    [
      'Đến hết năm 2017, đối tượng BHXH tự nguyện toàn huyện là 4.310 người, tăng 820 người so với năm 2016.',
      'BHXH_TN',
    ],
    ['Đối tượng BHYT hộ gia đình trên địa bàn thị xã có 4.310 người, tăng 820 người so với năm 2016.', 'BHYT_HGD'],
    ['BHXH bắt buộc của toàn thành phố hiện là 4.310 người, tăng 820 người.', 'BHXH_BB'],
  ])('%s', (text, scheme) =>
    expect(rowsOf(text, ['quote', 'concept', 'scheme', 'measure'])).toEqual([
      ['4.310 người', 'participants', [scheme], 'level'],
      ['820 người', 'participants', [scheme], 'change'],
    ]),
  );

  it.each(['Nợ BHXH toàn huyện liên quan đến 410 người.', 'Công tác BHYT toàn tỉnh được kiểm tra bởi 41 người.'])(
    'is no such count: %s',
    (text) => expect(rowsOf(text, ['concept']).flat()).not.toContain('participants'),
  );

  it('people won are of the scheme that the sentence before named', () => {
    const lead =
      'Tỷ lệ bao phủ BHYT của huyện giảm còn 85%. Các đại lý tìm cách nâng số người tham gia BHXH tự nguyện.';
    expect(
      rowsOf('Đến nay đã có thêm 118 người đăng ký tham gia, đạt 31% kế hoạch năm.', ['quote', 'concept', 'scheme'], {
        title: 'Tỷ lệ bao phủ BHYT ở Quảng Hòa giảm',
        lead,
      }),
    ).toEqual([
      ['118 người', 'new_participants', ['BHXH_TN']],
      ['31%', 'new_participants', ['BHXH_TN']],
    ]);
  });
});
