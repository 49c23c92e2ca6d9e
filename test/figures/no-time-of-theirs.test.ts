import { describe, expect, it } from 'vitest';
import { figureOf, lastOf, refusedIn, rowsOf } from './read.js';

describe('what is celebrated', () => {
  it.each([
    'Mừng kỷ niệm 95 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2025), bưu điện huyện vận động được 212 người tham gia BHXH tự nguyện.',
    'Chào mừng Ngày truyền thống của ngành (16/2/1995 - 16/2/2025), tổ thu vận động được 37 người tham gia BHYT hộ gia đình.',
  ])('dates no figure: %s', (text) => {
    expect(lastOf(text).period).toBeNull();
  });
  it('a span in brackets dates those it counts', () => {
    const text = 'Trong đợt cao điểm (1/4/2025 - 31/5/2025), huyện vận động được 212 người tham gia BHXH tự nguyện.';
    expect(figureOf(text).period).toBe('2025-04-01/2025-05-31');
  });
});

describe('the whole that a share is of', () => {
  it('places nothing behind it', () => {
    const text =
      'Tỉnh có 6.700 người tham gia BHXH tự nguyện, chiếm 2,9% tổng số người tham gia BHXH tự nguyện cả nước, tăng 95 người so với năm 2016.';
    expect(rowsOf(text, ['place'], { place: 'Kon Tum' }).at(-1)).toEqual(['Kon Tum']);
  });
  it('the country stays the place of its own numbers', () => {
    const text = 'Cả nước đang có 310.000 người đóng BHXH tự nguyện, hơn năm trước 9.100 người.';
    expect(rowsOf(text, ['place'], { place: 'Kon Tum' })).toEqual([['VN'], ['VN']]);
  });
});

describe('those who should be in', () => {
  it('are what a rate of those who take part is of', () => {
    expect(lastOf('Số người tham gia BHXH, BHTN đạt 90% số người thuộc diện tham gia.').concept).toBe('coverage');
    expect(lastOf('Số lao động tham gia BHXH mới bằng 64% tổng số lao động thuộc diện.').concept).toBe('coverage');
  });
  it('are counted without it', () => {
    expect(figureOf('Huyện có 64% số lao động thuộc diện tham gia BHXH bắt buộc.').concept).toBe('eligible');
  });
});

describe('what all of them got together', () => {
  it('is spent', () => {
    const text = 'Quý này trung tâm trả trợ cấp thất nghiệp cho 390 lao động, với tổng số tiền gần 780 triệu đồng.';
    expect(lastOf(text)).toMatchObject({ concept: 'expenditure', status: 'actual' });
    const once = 'BHXH huyện giải quyết cho 14 người hưởng BHXH một lần với số tiền 170 triệu đồng.';
    expect(lastOf(once)).toMatchObject({ value: 170e6, concept: 'expenditure' });
  });
  it('one of them draws a benefit', () => {
    expect(lastOf('Ông Tẩn được hưởng trợ cấp một lần với số tiền 61 triệu đồng.').concept).toBe('benefit');
  });
});

describe('hands of a firm and cases won', () => {
  it('a firm is told by its least hands', () => {
    const text =
      'Các hộ kinh doanh sử dụng từ 10 lao động trở lên phải đóng BHTN; toàn tỉnh có 560 đơn vị tham gia BHTN.';
    expect(refusedIn(text).map((r) => r.reason)).toContain('the size of a firm');
    expect(rowsOf(text, ['value'])).toEqual([[560]]);
  });
  it('a collector wins cases', () => {
    expect(figureOf('Chị đã vận động được 41 trường hợp tham gia BHXH tự nguyện.')).toMatchObject({
      unit: 'case',
      concept: 'new_participants',
    });
    const list =
      'Một số huyện làm tốt công tác phát triển người tham gia BHXH tự nguyện: Hoài Ân (tăng 490 người so với năm 2020).';
    expect(lastOf(list)).toMatchObject({ concept: 'participants', measure: 'change' });
  });
});
