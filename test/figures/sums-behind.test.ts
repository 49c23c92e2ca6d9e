import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('behind "số tiền", what is taken back or fined is the sum\'s own, not what was counted before it', () => {
  it.each([
    [
      'those for whom too little was paid',
      'Theo biên bản, số người bị đóng không đúng mức là 63 công nhân với số tiền truy đóng 118 triệu đồng.',
      [
        ['63 công nhân', 'violations'],
        ['118 triệu đồng', 'recovered'],
      ],
    ],
    [
      'those who were inspected',
      'Trong quý II, thanh tra của ngành đã kiểm tra, thanh tra tại 57 đơn vị, tổng số tiền phạt vi phạm hành chính là 760 triệu đồng.',
      [
        ['57 đơn vị', 'inspections'],
        ['760 triệu đồng', 'fines'],
      ],
    ],
    [
      'behind a comma',
      'Đoàn kiểm tra nêu tên 9 người lạm dụng chế độ ốm đau, số tiền phải thu hồi 205 triệu đồng.',
      [
        ['9 người', 'violations'],
        ['205 triệu đồng', 'recovered'],
      ],
    ],
    [
      'the count itself is what paid',
      'Sau thanh tra, 24 đơn vị đã khắc phục với số tiền 3,6 tỷ đồng tiền nợ BHXH.',
      [
        ['24 đơn vị', 'recovered'],
        ['3,6 tỷ đồng', 'recovered'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('who has to be brought in, or to be paid for in full, had been wronged', () => {
  it.each([
    [
      'left out',
      'Qua kiểm tra, BHXH huyện yêu cầu các công ty lập thủ tục tham gia BHXH cho 46 lao động, truy đóng 510 triệu đồng.',
      [
        ['46 lao động', 'violations'],
        ['510 triệu đồng', 'recovered'],
      ],
    ],
    [
      'paid too little for',
      'Đoàn thanh tra đề nghị doanh nghiệp điều chỉnh lại mức đóng BHXH cho 71 công nhân.',
      [['71 công nhân', 'violations']],
    ],
    [
      'won by persuasion',
      'Nhờ tuyên truyền, xã đã làm thủ tục tham gia BHXH tự nguyện cho 46 người.',
      [['46 người', 'participants']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
