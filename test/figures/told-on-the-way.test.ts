import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

const quotesOf = (text: string) => figuresOf(text).map((f) => f.quote);

describe('numbers that rules tell on the way', () => {
  it.each([
    [
      'how often it is paid',
      'Người dân đóng BHXH tự nguyện theo phương thức 3 tháng/lần, 6 tháng/lần hay 12 tháng/lần.',
    ],
    ['in a list', 'Học sinh có thể đóng BHYT 3 tháng, 6 tháng hoặc 12 tháng một lần.'],
    ['how often pensions were raised', 'Kể từ năm 1996, lương hưu của nước ta đã được điều chỉnh 24 lần.'],
    ['or have been, "tăng"', 'Trong mười năm, mức trợ cấp BHXH hằng tháng được điều chỉnh tăng 8 lần.'],
    ['what an hour of work is paid with', 'Lương hưu ít, bà xin giữ trẻ với tiền công 30.000 đồng/giờ.'],
    [
      'what people earn a head',
      'Lương hưu được so với thu nhập bình quân đầu người khoảng 4,6 triệu đồng/tháng của cả nước.',
    ],
    ['the number of a paper and its day', 'Giá khám BHYT theo quy định tại Thông tư số 14 ngày 2/8/2019 của Bộ Y tế.'],
  ])('%s is no figure', (_, text) => {
    expect(quotesOf(text)).toEqual([]);
  });

  it.each([
    ['months that are owed', 'Công ty nợ BHXH 3 tháng liền, mỗi lần đòi lại hứa.', ['3 tháng']],
    ['by how many times it rose', 'Sau 20 năm, số người tham gia BHXH tăng 3 lần.', ['3 lần']],
    [
      'a wage an hour that is paid on',
      'Lương tối thiểu làm căn cứ đóng BHXH của vùng I là 22.500 đồng/giờ.',
      ['22.500 đồng'],
    ],
    [
      'an income that is paid on',
      'Mức thu nhập chọn đóng BHXH tự nguyện là 4 triệu đồng/tháng.',
      ['4 triệu đồng/tháng'],
    ],
    ['people counted in a report', 'Theo báo cáo, số người tham gia BHXH là 22 nghìn người.', ['22 nghìn người']],
  ])('but %s', (_, text, want) => {
    expect(quotesOf(text)).toEqual(want);
  });
});

describe('lines of a list that open with a plus', () => {
  it('tell no change', () => {
    const text = `Mức hưởng dưỡng sức sau ốm đau một ngày bằng 490.000 đồng.
Mức hưởng dưỡng sức sau khi điều trị thương tật một ngày bằng:
+ 410.000 đồng (mức hiện hành là 380.000 đồng) nếu nghỉ tại nhà;
+ 650.000 đồng (mức hiện hành là 610.000 đồng) nếu nghỉ tại cơ sở tập trung.`;
    expect(rowsOf(text, ['value', 'concept', 'measure'], { title: 'Tăng mức hưởng chế độ BHXH' })).toEqual([
      [490_000, 'benefit', 'level'],
      [410_000, 'benefit', 'level'],
      [380_000, 'benefit', 'level'],
      [650_000, 'benefit', 'level'],
      [610_000, 'benefit', 'level'],
    ]);
  });
  it('but a plus right before its number does', () => {
    expect(rowsOf('Số thu BHXH là 96 tỷ đồng (+5,2% so với cùng kỳ).', ['value', 'measure'])).toEqual([
      [96e9, 'level'],
      [5.2, 'change'],
    ]);
  });
});

describe('months of wages that a withdrawal comes to', () => {
  it('for the years before and since, which date nothing', () => {
    const text =
      'Mỗi năm, mức đóng BHXH bằng 2,7 tháng lương, trong khi khi rút một lần chỉ nhận được 1,4 tháng lương cho những năm đóng trước năm 2012 và 1,8 tháng lương cho những năm đóng từ năm 2012 trở đi.';
    expect(rowsOf(text, ['value', 'concept', 'period'])).toEqual([
      [2.7, 'contribution', null],
      [1.4, 'benefit', null],
      [1.8, 'benefit', null],
    ]);
  });
  it('but not what a firm owes', () => {
    const text = 'Công ty nợ công nhân 2 tháng lương và nợ BHXH 5 tháng.';
    expect(rowsOf(text, ['value', 'concept'])).toEqual([[5, 'arrears_duration']]);
  });
});

describe('how long support lasts', () => {
  it('behind what it depends on, and told again', () => {
    const text =
      'Thời gian hỗ trợ tùy vào thời gian tham gia BHXH tự nguyện của từng người, nhưng không quá 8 năm (tương đương với 96 tháng).';
    expect(rowsOf(text, ['value', 'unit', 'concept'])).toEqual([
      [8, 'year', 'subsidy'],
      [96, 'month', 'subsidy'],
    ]);
  });
  it('but not how long somebody has paid', () => {
    const text =
      'Người được hỗ trợ phải đóng BHXH tự nguyện liên tục, có thể ngừng giữa chừng, song đủ 15 năm mới có lương hưu.';
    expect(quotesOf(text)).toEqual([]);
  });
});
