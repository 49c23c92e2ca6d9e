import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

const title = 'Bệnh viện và bảo hiểm xã hội';

describe('what a hospital owes', () => {
  it.each([
    'Bệnh viện huyện Kim Bảng còn nợ tiền thuốc, vật tư y tế 14 tỷ đồng.',
    'Đến cuối năm, Bệnh viện Đa khoa tỉnh nợ hơn 27 tỷ đồng.',
    'Trung tâm Y tế huyện nợ tiền trực của nhân viên gần 2 tỷ đồng.',
  ])('to others is none of ours: %s', (text) => {
    expect(rowsOf(text, ['quote'], { title })).toEqual([]);
    expect(refusedIn(text, { title }).map((r) => r.reason)).toContain('a debt to others');
  });

  it('to firms, as many as they are', () => {
    expect(rowsOf('Bệnh viện còn nợ 90 công ty dược 14 tỷ đồng.', ['quote'], { title })).toEqual([]);
  });

  it.each([
    'Bệnh viện huyện Kim Bảng nợ 3,1 tỷ đồng tiền BHXH.',
    'Bệnh viện huyện Kim Bảng nợ đóng BHXH 3,1 tỷ đồng.',
    'Bệnh viện còn nợ tiền thuốc 14 tỷ đồng; nợ tiền bảo hiểm xã hội 3,1 tỷ đồng.',
    'BHXH tỉnh còn nợ Bệnh viện huyện Kim Bảng 3,1 tỷ đồng chi phí khám, chữa bệnh.',
  ])('to the fund, or the fund to it, is: %s', (text) => {
    expect(rowsOf(text, ['quote', 'concept'], { title })).toEqual([['3,1 tỷ đồng', 'arrears']]);
  });
});
