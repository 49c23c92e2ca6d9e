import { describe, expect, it } from 'vitest';
import { namesOf } from './context.js';

const given = { place: 'Sơn La', places: ['Sơn La', 'Sơn La/Mai Sơn', 'Sơn La/Sông Mã', 'Sơn La/Yên Châu'] };

describe('branches of banks', () => {
  it.each([
    ['Ngân hàng Nhà nước chi nhánh tỉnh họp.', ['Ngân hàng Nhà nước chi nhánh tỉnh Sơn La']],
    ['Ngân hàng NN&PTNT chi nhánh huyện Mai Sơn tặng thẻ.', ['Ngân hàng NN&PTNT chi nhánh huyện Mai Sơn']],
    ['Agribank Sơn La và Vietcombank chi nhánh Sơn La ủng hộ.', ['Agribank Sơn La', 'Vietcombank chi nhánh Sơn La']],
    ['Ngân hàng Đầu tư và Phát triển Việt Nam (BIDV) tặng thẻ.', ['Ngân hàng Đầu tư và Phát triển Việt Nam']],
    ['mở tài khoản tại Agribank để nhận lương hưu', ['Agribank']],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });
});

describe('agencies of several places', () => {
  it.each([
    [
      'BHXH các huyện Mai Sơn, Sông Mã và Yên Châu thu vượt.',
      ['BHXH huyện Mai Sơn', 'BHXH huyện Sông Mã', 'BHXH huyện Yên Châu'],
    ],
    ['Hội Nông dân các huyện: Mai Sơn, Sông Mã', ['Hội Nông dân huyện Mai Sơn', 'Hội Nông dân huyện Sông Mã']],
    ['BHXH các huyện, thành phố thu vượt.', []],
    ['BHXH quận, huyện thu vượt; Công an phường, thị trấn cùng vào cuộc.', []],
    ['BHXH thị xã, thành phố và UBND huyện, quận cùng vào cuộc.', []],
    ['BHXH huyện, UBND huyện Mai Sơn cùng vào cuộc.', ['BHXH huyện Mai Sơn', 'UBND huyện Mai Sơn']],
    [
      'Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh ghi nhận; Đoàn ĐBQH tỉnh giám sát.',
      ['Văn phòng Đoàn ĐBQH và HĐND tỉnh Sơn La', 'Đoàn ĐBQH tỉnh Sơn La'],
    ],
    ['BHXH liên huyện Mai Sơn - Yên Châu chi trả.', ['BHXH liên huyện Mai Sơn - Yên Châu']],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });
});

describe('one agency under two names', () => {
  it.each([
    ['Hội Nông dân xã Bản Ôn họp. Hội Nông dân vận động hội viên.', ['Hội Nông dân xã Bản Ôn']],
    [
      'Trung tâm Dịch vụ việc làm tỉnh mở sàn. Trung tâm Dịch vụ việc làm tư vấn.',
      ['Trung tâm Dịch vụ việc làm tỉnh Sơn La'],
    ],
    ['Ủy ban MTTQ Việt Nam tỉnh ký. Mặt trận Tổ quốc sẽ giám sát.', ['Ủy ban MTTQ Việt Nam tỉnh Sơn La']],
    // two of the kind: which of them is meant does not show
    [
      'Hội Nông dân xã Bản Ôn và Hội Nông dân xã Bản Pha họp. Hội Nông dân vận động.',
      ['Hội Nông dân xã Bản Ôn', 'Hội Nông dân xã Bản Pha', 'Hội Nông dân'],
    ],
    ['Phòng GD&ĐT huyện Mai Sơn, sau là Phòng GD-ĐT huyện Mai Sơn', ['Phòng GD&ĐT huyện Mai Sơn']],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });
});

describe('a steering committee without its level word', () => {
  const committee = ['Ban Chỉ đạo thực hiện chính sách BHXH, BHYT tỉnh Sơn La'];
  it.each([
    ['BHXH, thành viên Ban Chỉ đạo thực hiện chính sách BHXH, BHYT cần vào cuộc.', committee],
    ['Ban Chỉ đạo thực hiện chính sách bảo hiểm xã hội, bảo hiểm y tế tiếp tục đôn đốc.', committee],
    ['mời Ban Chỉ đạo thực hiện chính sách BHXH, BHYT trên địa bàn về dự', committee],
    ['Ban Chỉ đạo thực hiện chính sách BHXH, BHYT và các sở, ngành cùng vào cuộc.', committee],
    ['Ban Chỉ đạo BHXH, BHYT huyện Mai Sơn họp', ['Ban Chỉ đạo BHXH, BHYT huyện Mai Sơn']],
    ['Ban Chỉ đạo các cấp; Ban Chỉ đạo tiếp tục họp', []],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });
});

describe('where a name ends', () => {
  it.each([
    [
      'Tập đoàn Dệt may Việt Nam và Ngân hàng Chính sách xã hội tỉnh dự.',
      ['Tập đoàn Dệt may Việt Nam', 'Ngân hàng Chính sách xã hội tỉnh Sơn La'],
    ],
    ['Bệnh viện Đa khoa Bản Ôn khám BHYT cả thứ bảy.', ['Bệnh viện Đa khoa Bản Ôn']],
    ['Bệnh viện Quân y 909 cấp thuốc BHYT.', ['Bệnh viện Quân y 909']],
    ['Bệnh viện K và Bệnh viện E quá tải.', ['Bệnh viện K', 'Bệnh viện E']],
    ['Bệnh viện Phụ sản Hải Phòng quá tải.', ['Bệnh viện Phụ sản Hải Phòng']],
    ['BHXH và Bưu điện tỉnh ra quân.', ['BHXH tỉnh Sơn La', 'Bưu điện tỉnh Sơn La']],
    ['người tham gia BHXH và UBND tỉnh', ['UBND tỉnh Sơn La']],
    [
      'BQL các KCN tỉnh và Công đoàn các KCN tỉnh',
      ['Ban Quản lý các khu công nghiệp tỉnh Sơn La', 'Công đoàn các khu công nghiệp tỉnh Sơn La'],
    ],
    ['Đoàn Thanh niên BHXH tỉnh trao thẻ.', ['Đoàn Thanh niên BHXH tỉnh Sơn La']],
    [
      'BHXH Bộ Quốc phòng và Cục Tiền lương và Bảo hiểm xã hội góp ý',
      ['BHXH Bộ Quốc phòng', 'Cục Tiền lương và Bảo hiểm xã hội'],
    ],
  ])('%s', (text, names) => {
    expect(namesOf(text, given)).toEqual(names);
  });
});
