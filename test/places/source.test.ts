import { describe, expect, it } from 'vitest';
import { places } from './plays.js';

describe('what is known of an article besides its text', () => {
  const LOCAL = 'Họp ban chỉ đạo\n\nPhó Chủ tịch UBND tỉnh chủ trì.\n\nBHXH tỉnh báo cáo, toàn tỉnh đạt 90%.';
  it.each([
    [{ place: 'Hà Tĩnh' }, 'Hà Tĩnh'],
    [{ place: 'Hà Tĩnh/Can Lộc' }, 'Hà Tĩnh/Can Lộc'],
    [{ url: 'https://baohatinh.vn/tin/1.html' }, 'Hà Tĩnh?'],
    [{ url: 'https://www.baonghean.vn/x' }, 'Nghệ An?'],
    [{ url: 'https://bhxh.thaibinh.gov.vn/x' }, 'Thái Bình?'],
    [{ source: 'Báo Lạng Sơn' }, 'Lạng Sơn?'],
    [{ url: 'https://vtcnews.vn/x' }, 'null'],
  ])('%j tells', (meta, expected) => expect(places(LOCAL, meta)).toEqual([expected]));

  it('a given place does not speak for an article that names its own', () => {
    const own = 'Thu bảo hiểm ở Quảng Trị tăng\n\nBHXH tỉnh Quảng Trị họp.\n\nKết quả tốt.';
    expect(places(own, { place: 'Hà Tĩnh' })).toEqual(['Quảng Trị']);
    expect(places(own, { place: 'Quảng Trị/Cam Lộ' })).toEqual(['Quảng Trị/Cam Lộ']);
    expect(places('Tin vắn\n\nĐoàn từ Quảng Trị đến thăm.', { place: 'Hà Tĩnh' })).toEqual(['Hà Tĩnh']);
  });

  it("the paper's initials tell", () => {
    expect(places('Họp ban chỉ đạo\n\nLSO-Sáng nay, UBND tỉnh họp.\n\nBHXH tỉnh báo cáo, toàn tỉnh đạt 90%.')).toEqual([
      'Lạng Sơn?',
    ]);
  });

  it('a reporter who speaks for his paper tells, and a paper on its own province is believed', () => {
    const law =
      'Luật BHXH và Luật BHYT đổi nhiều điều, theo Bộ Tài chính. Tỉnh Lạng Sơn làm sớm. BHXH tỉnh đã sẵn sàng.';
    expect(places(`Luật mới\n\nPhóng viên Báo Lạng Sơn hỏi ông A.\n\n${law}`)).toEqual(['Lạng Sơn']);
    expect(places(`Luật mới\n\nKhách của Báo Lạng Sơn hỏi ông A.\n\n${law}`)).toEqual(['VN']);
  });
});
