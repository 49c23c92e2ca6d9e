import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const RESOLVED =
  'Theo nghị quyết của HĐND tỉnh Nam Định, kể từ ngày 1/7/2023, ngân sách tỉnh sẽ hỗ trợ nhiều nhóm người dân đóng BHYT.';
const rows = (text: string, lead = RESOLVED) => rowsOf(text, ['quote', 'place', 'period'], { lead });

describe('support on which a province resolved', () => {
  it.each([
    [
      'is of the province, from the day that was told before',
      'Cụ thể, hỗ trợ 35% mức đóng cho người cận nghèo; hỗ trợ 25% mức đóng cho học sinh.',
      [
        ['35%', 'Nam Định', '2023-07-01'],
        ['25%', 'Nam Định', '2023-07-01'],
      ],
    ],
    [
      'what the state gives is of the country',
      'Theo quy định, Nhà nước hỗ trợ 70% mức đóng cho người cận nghèo.',
      [['70%', 'VN', '2023-07-01']],
    ],
  ])('%s', (_, text, want) => {
    expect(rows(text).map(([quote, place, period]) => [quote, place, period])).toEqual(want);
  });

  it('where nobody resolved on it, is the state’s', () => {
    const lead = 'BHXH tỉnh Nam Định trả lời bạn đọc về hỗ trợ mức đóng BHYT.';
    expect(rows('Người thuộc hộ cận nghèo được hỗ trợ 70% mức đóng BHYT.', lead)[0]![1]).toBe('VN');
  });

  it('costs what it is estimated to', () => {
    const text = 'Ước tính, kinh phí hỗ trợ đóng BHYT là khoảng 14 tỷ đồng mỗi năm.';
    expect(rowsOf(text, ['status'], { lead: RESOLVED })).toEqual([['estimate']]);
  });
});

describe('cards that are to be issued', () => {
  it.each([
    ['BHXH tỉnh sẽ phối hợp với các xã, phường cấp mới thẻ BHYT cho 18.300 người.', 'target'],
    ['BHXH tỉnh đã phối hợp với các xã, phường cấp mới thẻ BHYT cho 18.300 người.', 'actual'],
  ])('%s', (text, status) => expect(rowsOf(text, ['status'])).toEqual([[status]]));
});
