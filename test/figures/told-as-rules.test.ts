import { describe, expect, it } from 'vitest';
import { figuresOf, lastOf, rowsOf } from './read.js';

describe('what a law gives or takes, in its own words', () => {
  it.each([
    [
      'months of a pension',
      'Trợ cấp tuất một lần được tính bằng 36 tháng lương hưu, mức thấp nhất bằng 4 tháng lương hưu đang hưởng.',
      [
        ['36 tháng', 'benefit', 'level'],
        ['4 tháng', 'benefit', 'level'],
      ],
    ],
    [
      'the steps of a scale are none, what falls by each is a change',
      'Trợ cấp tuất bằng 36 tháng lương hưu, cứ hưởng thêm 2 tháng lương hưu thì giảm đi 0,4 tháng.',
      [
        ['36 tháng', 'benefit', 'level'],
        ['0,4 tháng', 'benefit', 'change'],
      ],
    ],
    [
      'so many times a set wage at most',
      'Trợ cấp thất nghiệp tối đa gấp 5 lần lương tối thiểu vùng, không vượt 5 lần lương cơ sở với viên chức.',
      [
        ['5 lần', 'benefit', 'level'],
        ['không vượt 5 lần', 'benefit', 'level'],
      ],
    ],
    [
      'so many times more than before is a change',
      'Số hộ tham gia BHXH tự nguyện gấp 3 lần năm 2015.',
      [['3 lần', 'participants', 'change']],
    ],
    [
      'by how much a contribution is raised',
      'Nâng mức đóng bảo hiểm y tế (BHYT) thêm 0,6%.',
      [['0,6%', 'contribution', 'change']],
    ],
    ['up to what it is raised', 'Nâng mức đóng BHYT lên 5,1% lương cơ sở.', [['5,1%', 'contribution', 'level']]],
    [
      'a contribution of all funds, whoever takes part',
      'Tính ra, mức đóng BHXH, BHYT, BHTN đối với doanh nghiệp thuộc diện tham gia BHTN là 31,5%.',
      [['31,5%', 'contribution', 'level']],
    ],
    [
      'the rate by which somebody has paid',
      'Ai đã đóng BHXH tự nguyện cho năm tới theo mức 18% thì phải nộp phần chênh lệch.',
      [['18%', 'contribution', 'level']],
    ],
    [
      'a share of those who take part',
      'Người đóng BHXH tự nguyện theo quý chiếm 18% số người tham gia.',
      [['18%', 'participants', 'share']],
    ],
    [
      'the rate at which somebody retired',
      'Ông đóng BHXH 25 năm 2 tháng, khi nghỉ hưu được hưởng tỉ lệ 64%.',
      [['64%', 'benefit', 'level']],
    ],
    [
      'a wage that is paid on, with months told on the way',
      'Mức lương 3 tháng cuối đăng ký đóng BHXH là 7.300.000 đồng.',
      [['7.300.000 đồng', 'wage_base', 'level']],
    ],
    [
      'what is paid out of a wage',
      'Mức lương của anh không cao, hằng tháng anh đóng BHXH 560.000 đồng.',
      [['560.000 đồng', 'contribution', 'level']],
    ],
    [
      'the ceiling of a fine told in money',
      'Phạt tiền từ 2.000.000 đồng đến 4.000.000 đồng với mỗi lao động bị vi phạm nhưng tối đa không quá 60.000.000 đồng đối với đơn vị không đóng BHXH.',
      [
        ['từ 2.000.000 đồng đến 4.000.000 đồng', 'fines', 'level'],
        ['không quá 60.000.000 đồng', 'fines', 'level'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });

  it('a list of days of leave goes on from line to line', () => {
    const text =
      'Lao động nữ sinh con được nghỉ dưỡng sức tối đa 10 ngày khi sinh đôi:\n- Tối đa 7 ngày với người phải mổ;\n- Tối đa 5 ngày nếu sinh thường.';
    expect(figuresOf(text).map((f) => f.quote)).toEqual(['tối đa 10 ngày', 'Tối đa 7 ngày', 'Tối đa 5 ngày']);
    const deadline =
      'Lao động nữ được nghỉ dưỡng sức 10 ngày khi sinh đôi.\n- Tối đa 5 ngày làm việc kể từ khi nhận hồ sơ.';
    expect(figuresOf(deadline).map((f) => f.quote)).toEqual(['10 ngày']);
  });

  it.each([
    'Mức hưởng một ngày ốm đau bằng trợ cấp thai sản của tháng chia cho 24 ngày.',
    'Mỗi người chỉ được cấp 1 thẻ BHYT, không trùng lặp.',
    'Người có hai sổ phải gộp về 01 sổ BHXH.',
  ])('counts nothing: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });
});

describe('set or told', () => {
  it.each([
    ['Mức đóng BHYT của học sinh trong 5 tháng là 331.000 đồng, gồm cả phần được hỗ trợ là 99.300 đồng.', 'policy'],
    ['Mức đóng BHYT là 4,5% lương cơ sở, năm qua tỉnh đã hỗ trợ 31 tỷ đồng.', 'actual'],
    ['Trợ cấp thai sản của bà là: 5,1 triệu đồng x 6 = 30,6 triệu đồng.', 'policy'],
    ['Năm ấy, lương hưu của người này đã hơn 61 triệu đồng/tháng.', 'actual'],
    ['Cả tỉnh có một lao động nữ ở Bến Cát hưởng lương hưu 44 triệu đồng/tháng.', 'actual'],
    ['Người lao động nữ nghỉ hưu thì lương hưu thấp nhất là 2 triệu đồng/tháng.', 'policy'],
  ])('%s', (text, status) => {
    expect(lastOf(text).status).toBe(status);
  });
});

describe('the fund of a part', () => {
  it.each([
    [
      'in the brackets of its rate',
      'Mức đóng BHTN và BHYT không thay đổi: BHTN: 2% (đơn vị đóng 1% và người lao động đóng 1%).',
      [['BHTN'], ['BHTN'], ['BHTN']],
    ],
    [
      'behind the brackets',
      'Mức đóng BHXH, BHYT là 30,5% (gồm cả hai bên). Trong đó, người lao động đóng BHYT 1,5%.',
      [['BHXH', 'BHYT'], ['BHYT']],
    ],
    [
      'of a premium that opens with all of them',
      'Mức đóng BHXH, BHYT, BHTN của nơi thuộc diện tham gia BHTN là 31,5%.',
      [['BHXH', 'BHYT', 'BHTN']],
    ],
    ['of a premium of one', 'Mức đóng BHTN của nơi thuộc diện tham gia BHTN là 2%.', [['BHTN']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['scheme']).flat()).toEqual(want);
  });
});

describe('what a penal code threatens', () => {
  it.each([
    'Người trốn đóng BHXH có thể bị phạt tù từ 4 tháng đến 2 năm.',
    'Người trốn đóng BHXH bị cải tạo không giam giữ đến 18 tháng.',
    'Giám đốc trốn đóng BHXH lĩnh án 9 tháng tù treo.',
  ])('months in jail are no debt: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('months that are owed are one', () => {
    expect(lastOf('Công ty nợ BHXH 9 tháng, giám đốc nhận án tù.')).toMatchObject({
      concept: 'arrears_duration',
      value: 9,
    });
  });

  it.each([
    [
      'sums from where it is applied, and the fine',
      'Chủ doanh nghiệp không đóng BHXH (trốn đóng từ 40 triệu đến dưới 200 triệu đồng) bị phạt tiền từ 30 - 90 triệu đồng.',
      'policy',
    ],
    [
      'fines for who was fined before',
      'Ai đã bị xử phạt hành chính về việc trốn đóng BHXH mà còn vi phạm thì bị phạt tiền từ 20 triệu đồng đến 90 triệu đồng.',
      'policy',
    ],
    ['not fines that were imposed', 'Thanh tra đã phạt các đơn vị nợ BHXH từ 20 đến 40 triệu đồng.', 'actual'],
  ])('%s', (_, text, status) => {
    for (const f of figuresOf(text)) expect(f).toMatchObject({ status });
  });

  it('the year in its name is no time', () => {
    expect(
      lastOf('Theo điều 216 BLHS 2015, người trốn đóng BHXH bị phạt tiền từ 30 - 90 triệu đồng.').period,
    ).toBeNull();
  });
});
