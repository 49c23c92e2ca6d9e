import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('who is in, who should be, and who is not', () => {
  it.each([
    [
      'not in, by a verb apart',
      'Có 21.300 lao động chưa hề tham gia BHXH, 92.000 em chưa được phụ huynh mua BHYT.',
      [
        ['21.300 lao động', 'uninsured'],
        ['92.000 em', 'uninsured'],
      ],
    ],
    [
      'not registered',
      'Còn 5.810 doanh nghiệp đang hoạt động nhưng chưa đăng ký tham gia BHXH.',
      [['5.810 doanh nghiệp', 'uninsured']],
    ],
    [
      'given up',
      'Có 3.400 người cận nghèo không mua thẻ nữa, 1.200 hộ thôi mua thẻ BHYT.',
      [
        ['3.400 người', 'uninsured'],
        ['1.200 hộ', 'uninsured'],
      ],
    ],
    ['fewer than', 'Chưa đến 4.900 người tham gia BHXH tự nguyện.', [['Chưa đến 4.900 người', 'participants']]],
    [
      'who should be',
      'Công ty có 143 nhân viên phải đóng BHXH. Quận có 39.800 em bắt buộc tham gia BHYT.',
      [
        ['143 nhân viên', 'eligible'],
        ['39.800 em', 'eligible'],
      ],
    ],
    ['what each pays', 'Mỗi tháng người lao động phải đóng BHXH 480.000 đồng.', [['480.000 đồng', 'contribution']]],
    [
      'for the first time',
      'Từ đầu năm, 1.108 chủ hộ lần đầu đăng ký đóng BHXH bắt buộc. Có 2.290 em tham gia BHYT lần đầu.',
      [
        ['1.108 chủ hộ', 'new_participants'],
        ['2.290 em', 'new_participants'],
      ],
    ],
    ['no longer paid for', 'Có 8.410 người không còn được ngân sách nhà nước đóng BHYT.', [['8.410 người', 'subsidy']]],
    [
      'given to each',
      'Lao động đóng BHTN dưới 12 tháng được 1,8 triệu đồng/người.',
      [['1,8 triệu đồng/người', 'benefit']],
    ],
    [
      'paid by the state',
      'Nhà nước góp cho người nghèo tham gia BHXH tự nguyện 46.200 đồng/tháng, người này chỉ còn nộp 107.800 đồng/tháng.',
      [
        ['46.200 đồng/tháng', 'subsidy'],
        ['107.800 đồng/tháng', 'contribution'],
      ],
    ],
    [
      'the income chosen',
      'Chị chọn mức thu nhập 1,7 triệu đồng/tháng để đóng BHXH tự nguyện.',
      [['1,7 triệu đồng/tháng', 'wage_base']],
    ],
    ['put off', 'Các địa phương cho 1.760 đơn vị hoãn đóng quỹ hưu trí, tử tuất.', [['1.760 đơn vị', 'other']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('wrongs told of money and of debtors', () => {
  it.each([
    [
      'paid wrongly',
      'Số tiền BHYT chi sai năm 2014 là 34 triệu đồng. BHXH đã quyết toán sai hơn 21 tỷ đồng tiền khám chữa bệnh BHYT.',
      [
        ['34 triệu đồng', 'violations'],
        ['hơn 21 tỷ đồng', 'violations'],
      ],
    ],
    ['asked for too much', 'Bệnh viện đề nghị thanh toán thừa 1.140 ca siêu âm BHYT.', [['1.140 ca', 'violations']]],
    ['sued', 'Có 1.120 doanh nghiệp nợ BHXH bị kiện ra tòa.', [['1.120 doanh nghiệp', 'violations']]],
    ['fined', 'Có 44 đơn vị chậm đóng BHXH đã bị xử phạt.', [['44 đơn vị', 'violations']]],
    [
      'given to the police',
      'BHXH tỉnh đã chuyển công an 6 hồ sơ có dấu hiệu trốn đóng BHXH.',
      [['6 hồ sơ', 'violations']],
    ],
    [
      'wages unpaid are none of ours',
      'Ngoài khoản lương 5,8 tỷ đồng chưa trả, công ty còn nợ BHXH 7,9 tỷ đồng.',
      [['7,9 tỷ đồng', 'arrears']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
