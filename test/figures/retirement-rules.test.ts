import { describe, expect, it } from 'vitest';
import { lastOf, rowsOf } from './read.js';

describe('how pensions are reckoned', () => {
  it.each([
    [
      'what early retirement takes off',
      'Ai nghỉ hưu trước tuổi do mất sức sẽ bị trừ 2% lương hưu của mỗi năm; nghỉ từ 6 đến dưới 12 tháng thì giảm 1%.',
      [
        ['2%', 'benefit', 'change'],
        ['1%', 'benefit', 'change'],
      ],
    ],
    [
      'and what it took off before',
      'Khi nghỉ hưu sớm, lao động sẽ bị trừ 2% cho mỗi năm thay vì 1% như luật cũ về BHXH.',
      [
        ['2%', 'benefit', 'change'],
        ['1%', 'benefit', 'change'],
      ],
    ],
    [
      'those who retire early are counted',
      'Năm 2019, số người nghỉ hưu hưởng BHXH giảm 4% so với năm 2018.',
      [['4%', 'beneficiaries', 'change']],
    ],
    [
      'a raise, whoever the pension is of',
      'Lương hưu của người lao động nghỉ trước đó cũng sẽ tăng thêm 7,5%.',
      [['7,5%', 'benefit', 'change']],
    ],
    [
      'months of the mean wage, in lines of their own',
      'BHXH một lần được tính cho mỗi năm như sau:\n- 1,4 tháng mức bình quân tiền lương làm căn cứ cho những năm đóng trước năm 2013;\n- 2,2 tháng mức bình quân tiền lương làm căn cứ cho những năm đóng về sau.',
      [
        ['1,4 tháng', 'benefit', 'level'],
        ['2,2 tháng', 'benefit', 'level'],
      ],
    ],
    [
      'the mean wage itself',
      'Ông đóng BHXH 11 năm, mức bình quân tiền lương của ông là 3.600.000 đồng.',
      [['3.600.000 đồng', 'wage_base', 'level']],
    ],
    [
      'and what is paid out of it',
      'Trợ cấp thất nghiệp 60% mức bình quân tiền lương là 2.160.000 đồng.',
      [
        ['60%', 'benefit', 'level'],
        ['2.160.000 đồng', 'benefit', 'level'],
      ],
    ],
    [
      'the least wages by zones',
      'Lương đóng BHXH không được thấp hơn lương tối thiểu vùng. Cụ thể, vùng I là 3,7 triệu đồng; vùng II: 3,3 triệu đồng.',
      [
        ['3,7 triệu đồng', 'wage_base', 'level'],
        ['3,3 triệu đồng', 'wage_base', 'level'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });

  it.each([
    [
      'the years for which so much is asked date nothing',
      'Từ ngày 1/1/2018, được hưởng 45% mức bình quân tiền lương; nam về hưu năm 2031 là 21 năm đóng BHXH, năm 2033 là 22 năm, từ năm 2035 trở đi là 23 năm, sau đó mỗi năm đóng thêm được tính thêm 2%.',
      ['2018-01-01', '2018-01-01'],
    ],
    [
      'a year of its own does',
      'Từ ngày 1/1/2018, hưởng 45% mức bình quân tiền lương; từ năm 2022 trở đi, hưởng 40% mức bình quân tiền lương.',
      ['2018-01-01', '2022-01-01'],
    ],
    [
      'what was needed before a year',
      'Trước năm 2018, lao động nữ đóng BHXH đủ 25 năm là hưởng lương hưu tối đa 75%.',
      [null],
    ],
    [
      'what comes after that',
      'Trước năm 2018, lương hưu tính khác; từ năm 2018, 15 năm đầu đóng BHXH được hưởng 45%.',
      ['2018-01-01'],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['period']).flat()).toEqual(want);
  });
});

describe('words that hold those of a person', () => {
  it.each([
    ['Cụ thể, mức trợ cấp mai táng là 14,9 triệu đồng.', 'policy'],
    ['Cụ thể, lương hưu dưới 2,7 triệu đồng/tháng được nâng lên.', 'policy'],
    ['Năm nay, cụ Nga nhận lương hưu 2,7 triệu đồng/tháng.', 'actual'],
  ])('tell of nobody: %s', (text, status) => {
    expect(lastOf(text).status).toBe(status);
  });

  it('date what is set', () => {
    const text = 'Cụ thể, mức đóng của lao động có tham gia BHXH kể từ ngày 1/1/2014 là 8% tiền lương.';
    expect(rowsOf(text, ['period'])).toEqual([['2014-01-01']]);
  });
});

describe('whose costs, support and limbs', () => {
  it('costs of one patient', () => {
    const text = 'Năm 2019, chi phí khám, chữa bệnh BHYT của chị lên tới gần 96 triệu đồng.';
    expect(rowsOf(text, ['concept'])).toEqual([['medical_cost']]);
    const all = 'Năm 2019, chi phí khám, chữa bệnh BHYT của tỉnh lên tới gần 960 tỷ đồng.';
    expect(rowsOf(all, ['concept'])).toEqual([['expenditure']]);
  });

  it('support of others below a headline on pupils', () => {
    const title = 'Học sinh Cao Bằng được hỗ trợ mức đóng BHYT';
    const text =
      'Theo đó, người của hộ gia đình cận nghèo theo chuẩn của Chính phủ được hỗ trợ 90% mức đóng bảo hiểm y tế.\n\nHọc sinh nhà cận nghèo được hỗ trợ 60% mức đóng bảo hiểm y tế.';
    expect(rowsOf(text, ['scheme'], { title })).toEqual([[['BHYT']], [['BHYT_HSSV']]]);
  });

  it('a limb that recovers is no visit', () => {
    const text = 'Sau đợt điều trị BHYT, chân anh phục hồi được 60%.';
    expect(rowsOf(text, ['quote'])).toEqual([]);
  });
});
