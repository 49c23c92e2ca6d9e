import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const times = (text: string, given = {}) => rowsOf(text, ['quote', 'period'], given);

describe('a day that a sentence begins with, though its number is no figure', () => {
  it.each([
    [
      'Đến ngày 12/6/2024, 41 thôn đã họp dân xong. Cả huyện mới có 2.930 người tham gia BHXH tự nguyện.',
      [['2.930 người', '2024-06-12']],
    ],
    [
      'Tính đến ngày 20/9/2023, đã rà xong danh sách tại 41 thôn. Qua rà soát, còn 1.240 người chưa tham gia BHYT.',
      [['1.240 người', '2023-09-20']],
    ],
  ])('dates what follows: %s', (text, rows) => {
    expect(times(text)).toEqual(rows);
  });

  it('a day by which something is to be is none', () => {
    const text =
      'Năm 2023, huyện có 15.400 người tham gia BHYT. Đến ngày 31/12/2024, huyện phấn đấu có thêm 1.300 người tham gia BHYT. Hai xã vùng cao còn 640 người chưa tham gia BHYT.';
    expect(times(text).at(-1)).toEqual(['640 người', '2023-12-31']);
  });

  it('a day further in is none', () => {
    const text =
      'Ông Minh nói bộ phận tiếp dân ở 41 thôn đều làm việc cả thứ bảy đến hết ngày 20/9/2023. Toàn huyện còn 1.240 người chưa tham gia BHYT.';
    expect(times(text)).toEqual([['1.240 người', null]]);
  });
});

describe('a heading between paragraphs', () => {
  it('is of the time of what is told below it', () => {
    const text =
      'Đến hết năm 2022, toàn tỉnh có 61.300 người tham gia BHXH tự nguyện.\n\nGần 90 nghìn người đã có tài khoản VssID\n\nTính đến 30/6/2023, toàn tỉnh có 89.740 người cài đặt VssID.';
    expect(times(text).slice(1)).toEqual([
      ['Gần 90 nghìn người', '2023-06-30'],
      ['89.740 người', '2023-06-30'],
    ]);
  });

  it('keeps the time that it prints', () => {
    const text =
      'Đến hết năm 2022, toàn tỉnh có 61.300 người tham gia BHXH tự nguyện.\n\nNăm 2021 kiện 12 đơn vị nợ BHXH\n\nNăm 2022, BHXH tỉnh cũng kiện 12 đơn vị nợ BHXH.';
    expect(times(text).slice(1)).toEqual([
      ['12 đơn vị', '2021-01-01/2021-12-31'],
      ['12 đơn vị', '2022-01-01/2022-12-31'],
    ]);
  });

  it('where nothing below tells it again, goes on with what stands above it', () => {
    const text =
      'Đến hết năm 2022, toàn tỉnh có 61.300 người tham gia BHXH tự nguyện.\n\nCòn 8.200 người chưa tham gia BHYT\n\nTheo BHXH tỉnh, nguyên nhân là do thu nhập thấp.';
    expect(times(text)[1]).toEqual(['8.200 người', '2022-12-31']);
  });
});
