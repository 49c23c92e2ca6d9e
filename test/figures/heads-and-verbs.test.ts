import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

/** The concepts of a text's figures, in its order. */
const conceptsOf = (text: string, title?: string) => rowsOf(text, ['concept'], { title }).flat();

describe('the usual heads and verbs of each concept', () => {
  it.each([
    ['Kết quả phát triển BHXH tự nguyện của huyện là 1.140 người, đạt 98% kế hoạch.', ['participants', 'participants']],
    ['Chỉ tiêu phát triển BHXH tự nguyện năm nay là 3.260 người.', ['participants']],
    ['Chỉ tiêu phát triển mới BHXH tự nguyện năm nay là 410 người.', ['new_participants']],
    ['Trong tháng, xã phát triển BHXH tự nguyện được 41 người.', ['new_participants']],
  ])('those who take part, or join: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it.each([
    ['Quỹ ốm đau của tỉnh còn dư 41 tỷ đồng.', ['fund_balance']],
    [
      'Có 14 huyện tiêu quá phần quỹ BHYT được sử dụng với tổng số 112 tỷ đồng, như Kim Bảng (31 tỷ - vượt 18% quỹ).',
      ['fund_balance', 'fund_balance', 'fund_balance', 'fund_balance'],
    ],
    ['Cuối năm, quỹ BHYT của tỉnh bội thu 26 tỷ đồng.', ['fund_balance']],
    ['Quý I, bệnh viện đã tiêu hết 26 tỷ đồng của quỹ BHYT.', ['expenditure']],
  ])('what is left, or lacks: %s', (text, want) => {
    expect(conceptsOf(text)).toEqual(want);
  });

  it('a headline on the results of a scheme heads a list of all who take part', () => {
    const list = '1. Huyện Kim Bảng: 1.140 người, đạt 98% kế hoạch';
    expect(conceptsOf(list, 'Kết quả phát triển BHXH tự nguyện của các huyện')).toEqual([
      'participants',
      'participants',
    ]);
    expect(conceptsOf(list, 'Kết quả phát triển mới BHXH tự nguyện của các huyện')[0]).toBe('new_participants');
  });
});
