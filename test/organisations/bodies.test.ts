import { describe, expect, it } from 'vitest';
import { officesOf, namesOf } from './context.js';

const given = { place: 'Sơn La', places: ['Sơn La'] };

describe('mass organisations', () => {
  it.each([
    ['Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam Cầm Thị Yêu dự.', ['Ủy ban Trung ương MTTQ Việt Nam']],
    ['Ban Thường vụ Tỉnh Đoàn phối hợp với BHXH tỉnh.', ['Ban Thường vụ Tỉnh đoàn Sơn La', 'BHXH tỉnh Sơn La']],
    ['Hướng dẫn của Trung ương Đoàn được gửi tới Huyện đoàn Mai Sơn.', ['Trung ương Đoàn', 'Huyện đoàn Mai Sơn']],
    ['Ngày thành lập Đoàn TNCS Hồ Chí Minh', ['Đoàn Thanh niên Cộng sản Hồ Chí Minh']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { ...given, places: ['Sơn La', 'Sơn La/Mai Sơn'] })).toEqual(names);
  });

  it('gives the head of the youth union its agency', () => {
    expect(officesOf('Anh Lò Minh Hùng, Bí thư Tỉnh Đoàn, nói')).toEqual(['Lò Minh Hùng: Bí thư @ Tỉnh đoàn']);
  });
});

describe('offices of national bodies', () => {
  it.each([
    [
      'Kiểm toán Nhà nước khu vực IX và KTNN chuyên ngành IV kết luận.',
      ['Kiểm toán Nhà nước khu vực IX', 'Kiểm toán Nhà nước chuyên ngành IV'],
    ],
    [
      'BHXH tỉnh, Cục Thuế, Cục Thống kê ký quy chế.',
      ['BHXH tỉnh Sơn La', 'Cục Thuế tỉnh Sơn La', 'Cục Thống kê tỉnh Sơn La'],
    ],
    ['Trụ sở Bảo hiểm xã hội Việt Nam tỉnh Sơn La.', ['BHXH tỉnh Sơn La']],
    ['Ủy ban MTTQ Việt Nam tỉnh trao quà.', ['Ủy ban MTTQ Việt Nam tỉnh Sơn La']],
    ['Bà Cầm Thị Yêu, Tỉnh ủy viên, dự.', ['Tỉnh ủy Sơn La']],
    ['ĐBQH Cầm Thị Yêu đề nghị.', ['Quốc hội']],
    ['Ủy ban Các vấn đề xã hội của QH thẩm tra.', ['Ủy ban Các vấn đề xã hội của Quốc hội']],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });

  it('leaves a department of the country without a province', () => {
    expect(namesOf('Cục Thuế công bố.', { place: 'VN' })).toEqual(['Cục Thuế']);
  });
});

describe('police and unions', () => {
  it.each([
    ['Cơ quan An ninh điều tra Công an tỉnh khởi tố.', ['Cơ quan An ninh điều tra Công an tỉnh Sơn La']],
    ['nguồn tin từ công an tỉnh Sơn La cho hay', ['Công an tỉnh Sơn La']],
    ['công an, quân đội được cấp thẻ; công an phường, xã vào cuộc', []],
    ['Công đoàn ngành Y tế tỉnh Sơn La họp.', ['Công đoàn ngành Y tế tỉnh Sơn La']],
    ['Công đoàn Viên chức tỉnh tặng quà.', ['Công đoàn Viên chức tỉnh Sơn La']],
    ['Theo Tổng LĐLĐVN và BHXHVN, mức đóng giữ nguyên.', ['Tổng Liên đoàn Lao động Việt Nam', 'BHXH Việt Nam']],
    ['Phòng LĐ,TB&XH huyện Mai Sơn chi trả.', ['Phòng LĐ,TB&XH huyện Mai Sơn']],
    ['Ngân hàng TMCP Á Châu - Chi nhánh Tây Hồ Gươm cho vay.', ['Ngân hàng TMCP Á Châu chi nhánh Tây Hồ Gươm']],
  ])('%s', (text, names) => {
    expect(namesOf(text, { ...given, places: ['Sơn La', 'Sơn La/Mai Sơn'] })).toEqual(names);
  });
});

describe('names through small letters', () => {
  it.each([
    ['Công ty CP Cơ khí Bản Ôn nợ BHXH', ['Công ty CP Cơ khí Bản Ôn']],
    ['Trung tâm Quy hoạch và Thiết kế đô thị không nộp', ['Trung tâm Quy hoạch và Thiết kế đô thị']],
    ['Cục An ninh chính trị nội bộ (Bộ Công an) đề nghị', ['Cục An ninh chính trị nội bộ', 'Bộ Công an']],
    ['khám tại BV ĐK tỉnh', ['Bệnh viện Đa khoa tỉnh Sơn La']],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });
});

describe('schools', () => {
  it('are named in small letters, too', () => {
    expect(namesOf('em Yêu, học sinh trường THPT Lò Văn Giá và trường Tiểu học Bản Ôn, kể', given)).toEqual([
      'Trường THPT Lò Văn Giá',
      'Trường Tiểu học Bản Ôn',
    ]);
    expect(namesOf('các trường THPT, trường mầm non trên địa bàn', given)).toEqual([]);
  });
});

describe('a short form in brackets', () => {
  it('is of the word before it, and names no agency', () => {
    expect(namesOf('các trung tâm y tế (TTYT) thuộc ba huyện, các bệnh viện (BV) của tỉnh', given)).toEqual([]);
    expect(namesOf('Bảo hiểm xã hội (BHXH) tỉnh', given)).toEqual(['BHXH tỉnh Sơn La']);
  });
});

describe('offices', () => {
  it.each([
    ['Phó GĐ Sở Tài chính tỉnh Sơn La Lò Minh Hùng cho biết', 'Lò Minh Hùng: Phó GĐ @ Sở Tài chính tỉnh Sơn La'],
    [
      'Bà Cầm Thị Yêu - Phó Kiểm toán trưởng KTNN chuyên ngành IV - nói',
      'Cầm Thị Yêu: Phó Kiểm toán trưởng @ Kiểm toán Nhà nước chuyên ngành IV',
    ],
    ['Thường trực Ban Bí thư Lò Minh Hùng yêu cầu', 'Lò Minh Hùng: Thường trực @ Ban Bí thư'],
  ])('%s', (text, office) => {
    expect(officesOf(text, given)).toEqual([office]);
  });
});
