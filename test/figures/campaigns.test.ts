import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const day =
  'Ngày 12/5/2022, ngành ra quân. Riêng ngày 12/5, cả nước vận động được 21.400 người tham gia BHXH tự nguyện.';

describe('those whom a campaign won', () => {
  it('are told again by parts', () => {
    const text = `${day} Riêng Nam Định có 162 người tham gia BHXH tự nguyện, 790 người mua BHYT hộ gia đình.`;
    expect(rowsOf(text, ['quote', 'concept', 'period', 'place']).slice(1)).toEqual([
      ['162 người', 'new_participants', '2022-05-12', 'Nam Định'],
      ['790 người', 'new_participants', '2022-05-12', 'Nam Định'],
    ]);
  });

  it.each([
    ['all that take part', `${day} Hiện Nam Định có 16.200 người tham gia BHXH tự nguyện.`],
    ['more than were won', `${day} Riêng Nam Định có 62.000 người tham gia BHXH tự nguyện.`],
    ['a sentence that goes on with something else', `${day} Nam Định có 16.200 người tham gia BHXH tự nguyện.`],
  ])('%s', (_, text) => {
    expect(rowsOf(text, ['concept']).at(-1)).toEqual(['participants']);
  });
});

describe('times and places of what stands beside', () => {
  it('a span of months behind a decision dates its fines', () => {
    const text =
      'Tính tới 28/1/2026, còn chậm đóng BHXH 26 tỷ đồng. Các đơn vị nhận quyết định xử phạt từ tháng 5 đến tháng 11/2025, tiền phạt 4,6 tỷ đồng.';
    expect(rowsOf(text, ['period'])).toEqual([['2026-01-28'], ['2025-05-01/2025-11-30']]);
  });

  it('the year before is told as a sentence of its own', () => {
    const text = 'Nửa đầu năm 2025, quỹ BHTN hỗ trợ học nghề cho 41 người, còn cùng kỳ năm trước là 73 người.';
    expect(rowsOf(text, ['period'])).toEqual([['2025-01-01/2025-06-30'], ['2024-01-01/2024-06-30']]);
  });

  it('the country that something falls more than is no place, the country’s own value is', () => {
    const lead = 'BHXH tỉnh Nam Định báo cáo.';
    const more = 'Số người hưởng BHTN giảm nhanh hơn cả nước, chỉ còn 6.140 người.';
    expect(rowsOf(more, ['place'], { lead })).toEqual([['Nam Định']]);
    const own = 'Tỷ lệ bao phủ BHYT thấp hơn bình quân của cả nước là 92,4%.';
    expect(rowsOf(own, ['place'], { lead })).toEqual([['VN']]);
  });

  it('a number without a noun behind a percentage counts people when it is high', () => {
    const text =
      'Người tham gia BHXH tự nguyện đạt 61,7% kế hoạch; số người tham gia BHYT gần 1,27 triệu, bao phủ 84,3% dân số.';
    expect(rowsOf(text, ['value', 'unit'])[1]).toEqual([1_270_000, 'person']);
  });
});
