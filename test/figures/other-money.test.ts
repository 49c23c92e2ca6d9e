import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('money of other people beside ours', () => {
  it.each([
    ['rent', 'Chị rút BHXH một lần vì riêng tiền trọ mỗi tháng đã hết 2,3 triệu đồng.'],
    ['fares', 'Mỗi lần lên BHXH tỉnh, bà tốn 90.000 đồng tiền xe.'],
    ['rent that is owed', 'Anh làm hồ sơ BHXH một lần vì tiền trọ nợ hai tháng.'],
    ['taxes', 'Công ty bị cưỡng chế do nợ thuế quá 90 ngày với 21 tỷ đồng, BHXH tỉnh cho biết.'],
    ['suppliers', 'Chờ quỹ BHYT thanh toán, bệnh viện còn thiếu các hãng dược gần 8 tỷ đồng.'],
    ['loans', 'Quỹ BHYT chậm thanh toán, bệnh viện phải đi vay 300 triệu đồng.'],
    ['allowances of staff', 'Quỹ BHYT thanh toán; phụ cấp ưu đãi nghề 60% cho nhân viên y tế thì chưa.'],
    ['a day of work', 'Chị chưa đóng BHXH tự nguyện vì trong nhà còn 150.000 đồng tiền công cấy.'],
    ['wages', 'Công ty nợ BHXH và còn thiếu 50% lương tháng 8.'],
  ])('is none of ours: %s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['Công ty nợ thuế 2 tỷ đồng, nợ BHXH 5 tỷ đồng.', [['5 tỷ đồng', 'arrears']]],
    ['Mỗi tháng tôi bị trừ hơn 520.000 đồng tiền bảo hiểm.', [['hơn 520.000 đồng', 'contribution']]],
    ['Mỗi tháng công ty trừ 520.000 đồng đóng BHXH.', [['520.000 đồng', 'contribution']]],
    ['Quỹ BHYT chi 3 tỷ đồng tiền điện châm.', [['3 tỷ đồng', 'expenditure']]],
    [
      'Công ty chậm đóng BHXH suốt 7 tháng, nợ 900 triệu đồng.',
      [
        ['7 tháng', 'arrears_duration'],
        ['900 triệu đồng', 'arrears'],
      ],
    ],
    [
      'Có 12 tỷ đồng là nợ BHXH khó thu của 85 đơn vị đã giải thể.',
      [
        ['12 tỷ đồng', 'arrears'],
        ['85 đơn vị', 'arrears_units'],
      ],
    ],
    [
      'Công ty chậm đóng BHXH 130 tháng, tức gần 11 năm.',
      [
        ['130 tháng', 'arrears_duration'],
        ['gần 11 năm', 'arrears_duration'],
      ],
    ],
  ])('debts of ours are: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('people beside ours', () => {
  it.each([
    ['guests', 'Cùng dự hội nghị BHXH có lãnh đạo các sở. Cùng dự có lãnh đạo 18 bệnh viện và hơn 150 nhân viên thu.'],
    ['listeners', 'BHXH huyện mở các buổi truyền thông, thu hút 1.100 lượt người dự.'],
    ['those who were talked with', 'BHXH tỉnh đối thoại chính sách với 2.400 hội viên.'],
    ['a household', 'Nhà chị Thắm ở xã Kim Bình có 6 người đều mua BHYT.'],
    ['a population', 'Xã Kim Bình có hơn 4.100 nhân khẩu, trước đây ai cũng có thẻ BHYT.'],
    ['a sample', 'Khảo sát 1.400 công nhân cho thấy nhiều người muốn rút BHXH một lần.'],
    ['the size of a firm', 'Doanh nghiệp chưa tham gia BHXH phần lớn có quy mô dưới 10 lao động.'],
  ])('are none of ours: %s', (_, text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['Xã có 4.100 nhân khẩu được cấp thẻ BHYT.', '4.100 nhân khẩu'],
    ['Khảo sát cho thấy 1.400 công nhân chưa tham gia BHXH.', '1.400 công nhân'],
    ['Có 1.100 người tham gia BHXH tự nguyện, dự kiến cuối năm tăng thêm.', '1.100 người'],
  ])('but these are: %s', (text, quote) => {
    expect(figuresOf(text).map((f) => f.quote)).toEqual([quote]);
  });
});

describe('wages that others pay, and leave', () => {
  const lead = 'Chủ doanh nghiệp bỏ trốn, nợ BHXH gần 9 tỷ đồng.';
  it.each<[string, number]>([
    ['Tỉnh đã tạm ứng 5 tỷ đồng từ ngân sách để trả 50% tiền lương tháng 1 cho công nhân.', 0],
    ['Công ty còn phải trả tiền phép năm 2017 trên 410 triệu đồng.', 0],
    ['Trừ tiền chi tiêu, mỗi tháng chị tiết kiệm được khoảng 2 triệu đồng.', 0],
    ['Tỉnh đã tạm ứng 1,2 tỷ đồng từ ngân sách để đóng BHXH cho công nhân.', 1],
  ])('%s', (text, count) => {
    expect(figuresOf(text, { lead })).toHaveLength(count);
  });
});
