import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('who comes to meetings', () => {
  it.each([
    'Bưu điện các huyện tổ chức 210 hội nghị tuyên truyền về BHXH tự nguyện, với 9.140 người tham gia.',
    'Nam Định tổ chức 7 hội nghị, với 310 người tham gia; Hà Nam tổ chức 5 hội nghị, với 204 người tham gia...',
    'BHXH huyện mở 3 lớp tập huấn thu hút gần 150 người tham gia và phát 2.000 tờ rơi.',
    'Hội phụ nữ xã mở 9 buổi đối thoại về chính sách BHXH, BHYT cho 130 hội viên.',
    'Bưu điện xã tuyên truyền chính sách BHXH tự nguyện cho gần 80 chị em.',
    'Trong quý, đơn vị tư vấn cho 190 hội viên về BHXH tự nguyện.',
    'Ngày ra quân đã huy động 64 cán bộ, chia thành 16 tổ.',
    'Huyện mở 6 phiên giao dịch việc làm với 150 doanh nghiệp tham gia.',
    'Trung tâm tư vấn việc làm, học nghề cho 12.400 lượt lao động, học sinh, sinh viên.',
  ])('are no figure: %s', (text) => expect(figuresOf(text)).toEqual([]));

  it.each([
    ['Sau 4 hội nghị, với 62 người tham gia BHXH tự nguyện, xã đã vượt kế hoạch.', '62 người'],
    ['Trung tâm tư vấn cho 520 người hưởng trợ cấp thất nghiệp.', '520 người'],
    ['Các đại lý huy động được 75 người tham gia BHXH tự nguyện.', '75 người'],
    ['Qua các hội nghị, huyện vận động được 145 người tham gia.', '145 người'],
    ['Xã Vĩnh Hòa dẫn đầu với 480 người tham gia BHXH tự nguyện.', '480 người'],
  ])('are told apart from those who are won: %s', (text, quote) =>
    expect(rowsOf(text, ['quote'])).toContainEqual([quote]),
  );
});

describe('members of what saves for insurance', () => {
  it.each([
    'Hội lập 14 tổ tiết kiệm mua BHYT với 215 thành viên.',
    'Nhóm góp vốn mua thẻ BHYT có 18 thành viên.',
    'Nhờ vậy, cả 5 thành viên trong gia đình chị đều tham gia BHYT.',
  ])('are no figure: %s', (text) => expect(figuresOf(text)).toEqual([]));

  it('are counted where they take part', () => {
    expect(rowsOf('Có 412 thành viên hợp tác xã tham gia BHXH tự nguyện.', ['quote', 'concept'])).toEqual([
      ['412 thành viên', 'participants'],
    ]);
  });
});
