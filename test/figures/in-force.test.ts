import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('the day from which what is set holds', () => {
  it.each([
    [
      'the start of a year that opens the article: of the support, not of what is paid in',
      'Từ đầu năm 2019, người mua BHYT hộ gia đình được tỉnh góp thêm. Hộ cận nghèo được hỗ trợ 25%, hộ khác 15%. Mức đóng BHYT của người thứ nhất là 67.050 đồng/tháng.',
      [
        ['25%', '2019-01-01'],
        ['15%', '2019-01-01'],
        ['67.050 đồng/tháng', null],
      ],
    ],
    [
      'a day that opens a list: of its lines',
      'Chính sách này có nhiều điểm mới. Người dân rất quan tâm. Nhiều nơi đã triển khai. Theo đó, từ ngày 1/3/2021 mức hỗ trợ đóng BHXH tự nguyện như sau:\n- Hộ nghèo được hỗ trợ 45%;\n- Hộ cận nghèo được hỗ trợ 35%.',
      [
        ['45%', '2021-03-01'],
        ['35%', '2021-03-01'],
      ],
    ],
    [
      'a day in a sentence that opens none',
      'Chính sách này có nhiều điểm mới. Người dân rất quan tâm. Nhiều nơi đã triển khai. Đại lý thu tại các xã làm việc từ ngày 1/3/2021.\nHộ nghèo được hỗ trợ 45% mức đóng BHXH tự nguyện.',
      [['45%', null]],
    ],
    [
      'a year that is only told',
      'Năm 2019, người mua BHYT hộ gia đình được tỉnh góp thêm. Hộ cận nghèo được hỗ trợ 25%, hộ khác 15%.',
      [
        ['25%', null],
        ['15%', null],
      ],
    ],
    [
      'of a law that sets a rate in the same sentence: of that rate alone',
      'Tỉnh hỗ trợ thêm 10% mức đóng BHXH tự nguyện. Luật Bảo hiểm y tế mới có hiệu lực từ ngày 1/7/2016 nâng mức hưởng của hộ nghèo từ 95% lên 100% chi phí.',
      [
        ['10%', null],
        ['95%', null],
        ['100%', '2016-07-01'],
      ],
    ],
    [
      'of a resolution that sets a rate in the same sentence: of all that it sets',
      'Tỉnh hỗ trợ thêm 10% mức đóng BHXH tự nguyện. Nghị quyết có hiệu lực từ ngày 1/7/2019 cũng cho hộ cận nghèo vay 400.000 đồng/năm để đóng BHYT. Người thứ nhất còn phải đóng 67.050 đồng/tháng.',
      [
        ['10%', '2019-07-01'],
        ['400.000 đồng/năm', '2019-07-01'],
        ['67.050 đồng/tháng', '2019-07-01'],
      ],
    ],
    [
      'of a resolution that applies from it: of what it adds, not of what stands',
      'HĐND tỉnh ban hành Nghị quyết hỗ trợ tiền đóng BHYT, áp dụng trên toàn tỉnh kể từ ngày 1/8/2020. Theo đó, tỉnh hỗ trợ thêm 15% mức đóng cho hộ cận nghèo (Trung ương đã hỗ trợ 70%). Mức đóng BHYT là 4,5% lương cơ sở.',
      [
        ['15%', '2020-08-01'],
        ['70%', null],
        ['4,5%', null],
      ],
    ],
    [
      'of a decision that is carried out from it',
      'UBND huyện vừa có quyết định về đóng BHYT, thực hiện từ ngày 1/3/2021. Người cao tuổi được huyện hỗ trợ thêm 20% mức đóng.',
      [['20%', '2021-03-01']],
    ],
    [
      'of work that begins on it',
      'Bưu điện huyện thực hiện việc chi trả từ ngày 1/3/2021. Người cao tuổi được huyện hỗ trợ thêm 20% mức đóng BHYT.',
      [['20%', null]],
    ],
    ['of a meeting', 'Tại hội thảo ngày 12/5/2021, ông cho biết mức đóng BHXH là 22% tiền lương.', [['22%', null]]],
    ['of no meeting', 'Ngày 12/5/2021, mức đóng BHXH là 22% tiền lương.', [['22%', '2021-05-12']]],
    [
      'of a resolution that is told of before',
      'Tỉnh hỗ trợ thêm 10% mức đóng BHXH tự nguyện. Nghị quyết có hiệu lực từ ngày 1/7/2016.',
      [['10%', '2016-07-01']],
    ],
    [
      'behind the name of a document',
      'Người lao động đang đóng 20% tiền lương, theo Luật BHXH sẽ lên 22% từ năm 2014.',
      [
        ['20%', null],
        ['22%', '2014-01-01'],
      ],
    ],
    ['the year of a document', 'Theo Luật BHXH năm 2014, mức đóng là 22%.', [['22%', null]]],
    [
      'right behind its rate, after the first day of another',
      'Mức đóng BHYT từ ngày 1/1/2025 là 5,1% rồi đạt 5,7% từ năm 2031.',
      [
        ['5,1%', '2025-01-01'],
        ['5,7%', '2031-01-01'],
      ],
    ],
    [
      'before its rate, after the first day of another',
      'Mức đóng BHYT từ năm 2025 là 5,1%, từ năm 2031 là 5,7%.',
      [
        ['5,1%', '2025-01-01'],
        ['5,7%', '2031-01-01'],
      ],
    ],
    [
      'but not of what was set before',
      'Nghị định có hiệu lực từ ngày 1/9/2020. Doanh nghiệp trốn đóng BHXH bị phạt từ 50 triệu đến 75 triệu đồng. Trước đây, mức phạt trốn đóng BHXH là 18% đến 20%.',
      [
        ['từ 50 triệu đến 75 triệu đồng', '2020-09-01'],
        ['18% đến 20%', null],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'period'])).toEqual(want);
  });
});

describe('what is in force on the day of publication, since nobody tells when', () => {
  const given = { published: '2023-10-12' };
  it.each([
    ['Theo quy định hiện hành, người lao động đóng BHXH bằng 8% tiền lương.', null],
    ['Dự thảo nâng tỷ lệ hưởng lương hưu so với mức hiện hành, tối đa 79,5%.', null],
    // a stock of today
    ['Hiện nay cả nước có 17,4 triệu người tham gia BHXH.', '2023-10-12'],
  ])('%s', (text, period) => {
    expect(figuresOf(text, given).map((f) => f.period)).toEqual([period]);
  });
});

describe('what a fund has gathered stands on a day', () => {
  it.each([
    [
      'Năm 2023, số dư của các quỹ tài chính ngoài ngân sách, trong đó có quỹ BHXH, vào khoảng 1,1 triệu tỷ đồng.',
      '2023-12-31',
    ],
    ['Năm 2023 còn 31.000 tỷ đồng kết dư của quỹ BHYT.', '2023-12-31'],
    ['Năm 2023, quỹ BHYT bội chi 3.100 tỷ đồng.', '2023-01-01/2023-12-31'],
  ])('%s', (text, period) => {
    expect(figuresOf(text).map((f) => f.period)).toEqual([period]);
  });
});
