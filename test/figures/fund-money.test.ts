import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe("the fund's money: lent, invested, and what it earns", () => {
  it.each([
    [
      'where it lies',
      'Cuối năm 2015, quỹ BHXH cho ngân sách nhà nước vay 318.000 tỷ đồng, chiếm 73,8% tổng số tiền đầu tư; gửi tại các ngân hàng 61.000 tỷ đồng.',
      [
        ['318.000 tỷ đồng', 'fund_balance', 'level'],
        ['73,8%', 'fund_balance', 'share'],
        ['61.000 tỷ đồng', 'fund_balance', 'level'],
      ],
    ],
    [
      'what it earned',
      'Lãi thu về từ đầu tư quỹ BHXH năm 2015 là 30.200 tỷ đồng.',
      [['30.200 tỷ đồng', 'revenue', 'level']],
    ],
    ['at which rate', 'Quỹ BHXH sinh lời với lãi suất bình quân 7,4%.', [['7,4%', 'revenue', 'level']]],
    [
      'what came in past what was paid',
      'Năm 2021, chênh lệch thu và chi quỹ BHYT là 2.900 tỷ đồng; chênh lệch thu chi quỹ BHTN là 410 tỷ đồng.',
      [
        ['2.900 tỷ đồng', 'fund_balance', 'level'],
        ['410 tỷ đồng', 'fund_balance', 'level'],
      ],
    ],
    [
      'not a difference that is a wrong',
      'Kiểm tra phát hiện số tiền chênh lệch do áp sai giá dịch vụ BHYT là 2,4 tỷ đồng.',
      [['2,4 tỷ đồng', 'violations', 'level']],
    ],
    [
      'not by how much prices differ',
      'Giá thuốc BHYT mỗi nơi một khác, có tỉnh chênh lệch từ 12% đến 25%.',
      [['từ 12% đến 25%', 'medical_cost', 'share']],
    ],
    [
      'not how unlike two groups are',
      'Tỷ lệ tham gia BHYT của học sinh và sinh viên có sự chênh lệch, trong đó trên 61 nghìn em là sinh viên.',
      [['trên 61 nghìn em', 'participants', 'level']],
    ],
    [
      'not the interest on debts',
      'Công ty An Phú nợ BHXH 680 triệu đồng và 540 triệu đồng tiền lãi.',
      [
        ['680 triệu đồng', 'arrears', 'level'],
        ['540 triệu đồng', 'arrears', 'level'],
      ],
    ],
    [
      'interest among the revenue',
      'Thu BHXH đạt 611 tỷ đồng, BHYT 598 tỷ đồng, còn lại 4,7 tỷ đồng là tiền lãi chậm đóng.',
      [
        ['611 tỷ đồng', 'revenue', 'level'],
        ['598 tỷ đồng', 'revenue', 'level'],
        ['4,7 tỷ đồng', 'revenue', 'level'],
      ],
    ],
    [
      'a part owed of what should come in',
      'Nợ BHXH là 88 tỷ đồng, chiếm 3,1% số phải thu, trong đó 27 tỷ đồng thuộc các đơn vị đã giải thể.',
      [
        ['88 tỷ đồng', 'arrears', 'level'],
        ['3,1%', 'arrears', 'share'],
        ['27 tỷ đồng', 'arrears', 'level'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});

describe('the funds that BHXH is made of, and what is paid out in all', () => {
  it.each([
    [
      'Kết dư các quỹ gồm: quỹ ốm đau, thai sản 1.420 tỷ đồng; quỹ BHTN 6.310 tỷ đồng.',
      ['fund_balance', 'fund_balance'],
    ],
    ['Đến cuối năm 2022, kết dư quỹ ốm đau và thai sản là 1.420 tỷ đồng.', ['fund_balance']],
    [
      'Số thu BHXH năm 2022 đạt 8.140 tỷ đồng. Tổng chi trả các chế độ BHXH năm 2022 ước thực hiện là 7.260 tỷ đồng.',
      ['revenue', 'expenditure'],
    ],
    ['Số thu BHXH đạt 8.140 tỷ đồng. Tổng số chi trả trong kỳ là 7.260 tỷ đồng.', ['revenue', 'expenditure']],
    // what the fund paid
    ['Năm 2022, BHXH tỉnh chi chế độ ốm đau, thai sản 142 tỷ đồng.', ['expenditure']],
  ])('%s', (text, concepts) => {
    expect(figuresOf(text).map((f) => f.concept)).toEqual(concepts);
  });
});
