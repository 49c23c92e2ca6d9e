import { describe, expect, it } from 'vitest';
import { namesOf } from './context.js';

describe('parts of agencies', () => {
  it.each([
    ['Theo Phòng Giám định BHYT BHXH tỉnh, số lượt tăng.', ['Phòng Giám định BHYT BHXH tỉnh Sơn La']],
    ['Ban Thường vụ Tỉnh ủy ban hành nghị quyết.', ['Ban Thường vụ Tỉnh ủy Sơn La']],
    ['Phòng Cảnh sát kinh tế, Công an tỉnh điều tra.', ['Phòng Cảnh sát kinh tế Công an tỉnh Sơn La']],
    [
      'thẩm tra của Ban Văn hóa - Xã hội, Ban Pháp chế, HĐND tỉnh',
      ['Ban Văn hóa - Xã hội HĐND tỉnh Sơn La', 'Ban Pháp chế HĐND tỉnh Sơn La'],
    ],
    ['Thanh tra Bộ Tài chính xử phạt.', ['Thanh tra Bộ Tài chính']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { place: 'Sơn La' })).toEqual(names);
  });

  it('leaves the part in the role of its head', () => {
    expect(
      namesOf('ông Hà, Trưởng phòng Chế độ BHXH tỉnh, và Phó Vụ trưởng Vụ Bảo hiểm y tế, Bộ Y tế', { place: 'Sơn La' }),
    ).toEqual(['BHXH tỉnh Sơn La', 'Bộ Y tế']);
  });

  it('reads a steering committee up to its level word', () => {
    expect(
      namesOf('Trưởng Ban Chỉ đạo thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế trên địa bàn tỉnh', {
        place: 'Sơn La',
      }),
    ).toEqual(['Ban Chỉ đạo thực hiện chính sách BHXH, BHYT tỉnh Sơn La']);
    expect(namesOf('thành viên Ban Chỉ đạo có trách nhiệm tham mưu')).toEqual([]);
  });

  it('knows the central party organs behind a fused title', () => {
    expect(namesOf('Phó Trưởng ban Nội chính Trung ương làm việc')).toEqual(['Ban Nội chính Trung ương']);
  });
});

describe('no agencies', () => {
  it.each([
    'BHXH các huyện, thành phố và UBND các cấp cùng các sở, ngành.',
    'người tham gia BHXH tự nguyện, cơ quan BHXH chi trả',
    'Hội nghị, Hội thảo và Ban Giám đốc bệnh viện',
    'Báo Sơn La và Đài Truyền hình đưa tin',
    'Luật Bảo hiểm xã hội, Quỹ BHYT, Nhà nước và Đảng',
    'theo chỉ đạo của Thủ tướng Chính phủ',
    'trụ sở tại phường, cán bộ phòng, chống dịch, bộ phận một cửa',
    'bệnh viện đa khoa, phòng khám và trạm y tế',
  ])('%s', (text) => {
    expect(namesOf(text, { place: 'Sơn La' })).toEqual([]);
  });
});
