import { describe, expect, it } from 'vitest';
import { figuresOf, refusedIn, rowsOf } from './read.js';

describe('rates and multiples that laws and resolutions set', () => {
  it.each<[string, (string | null)[][]]>([
    [
      'Nhà nước hỗ trợ tiền đóng BHXH tự nguyện bằng 30% đối với hộ nghèo, 25% đối với hộ cận nghèo và 10% đối với nhóm khác.',
      [
        ['30%', 'subsidy', 'cost'],
        ['25%', 'subsidy', 'cost'],
        ['10%', 'subsidy', 'cost'],
      ],
    ],
    [
      'Ngân sách hỗ trợ 70% mức đóng BHYT cho hộ cận nghèo, người dân tự đóng 30%.',
      [
        ['70%', 'subsidy', 'cost'],
        ['30%', 'contribution', 'cost'],
      ],
    ],
    [
      'Người lao động đóng BHXH bằng 8% tiền lương, doanh nghiệp chịu 17,5%.',
      [
        ['8%', 'contribution', 'wage'],
        ['17,5%', 'contribution', 'wage'],
      ],
    ],
    [
      'Lao động nam đóng BHXH đủ 20 năm được hưởng 45%, mỗi năm đóng thêm được tính 2%, tối đa 75%.',
      [
        ['45%', 'benefit', 'wage'],
        ['2%', 'benefit', 'wage'],
        ['tối đa 75%', 'benefit', 'wage'],
      ],
    ],
    [
      'Hết hạn mà chưa khỏi bệnh, họ được quỹ BHXH cho hưởng tiếp nhưng thấp hơn: 60% nếu đóng từ đủ 25 năm, 45% với người đóng từ đủ 10 năm.',
      [
        ['60%', 'benefit', 'wage'],
        ['45%', 'benefit', 'wage'],
      ],
    ],
    [
      'Khi đi khám đúng tuyến, hộ nghèo được hưởng 100%, người khác 80%.',
      [
        ['100%', 'benefit', 'cost'],
        ['80%', 'benefit', 'cost'],
      ],
    ],
    [
      'Doanh nghiệp gặp khó được hỗ trợ bằng cách hạ tỷ lệ đóng BHTN từ 2% xuống bằng 0% quỹ lương.',
      [
        ['2%', 'contribution', 'wage'],
        ['0%', 'contribution', 'wage'],
      ],
    ],
    [
      'Ngoài mức đóng BHXH tự nguyện 22%, người dân được hỗ trợ bằng 10% mức đóng.',
      [
        ['22%', 'contribution', 'wage'],
        ['10%', 'subsidy', 'cost'],
      ],
    ],
    ['Quỹ BHYT đã chi trả 45% dự toán năm.', [['45%', 'expenditure', 'plan']]],
    ['Mức dưỡng sức một ngày bằng 30% mức lương cơ sở.', [['30%', 'benefit', 'wage']]],
    ['Mức đóng BHYT của người thứ nhất trong hộ bằng 4,5% mức lương cơ sở.', [['4,5%', 'contribution', 'wage']]],
    [
      'Chuẩn hộ nghèo là 700.000 đồng/tháng, mức đóng BHXH tự nguyện bằng 22% chuẩn nghèo là 154.000 đồng.',
      [
        ['700.000 đồng/tháng', 'wage_base', null],
        ['22%', 'contribution', 'wage'],
        ['154.000 đồng', 'contribution', null],
      ],
    ],
    [
      'Lương cơ sở tính đóng BHYT được điều chỉnh từ 1.390.000 đồng lên 1.490.000 đồng.',
      [
        ['1.390.000 đồng', 'wage_base', null],
        ['1.490.000 đồng', 'wage_base', null],
      ],
    ],
    ['Lương hưu được điều chỉnh lên 3,2 triệu đồng.', [['3,2 triệu đồng', 'benefit', null]]],
    ['Nghỉ hưu trước tuổi, mỗi năm nghỉ sớm lương hưu bị trừ 2%.', [['2%', 'benefit', 'wage']]],
    ['Lương tối thiểu vùng tăng bình quân 6% từ giữa năm.', [['6%', 'wage_base', 'previous_period']]],
    ['Doanh nghiệp nộp vào quỹ tai nạn lao động 0,5% quỹ tiền lương.', [['0,5%', 'contribution', 'wage']]],
  ])('percentages: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'base'])).toEqual(want);
  });

  it.each<[string, (string | null)[][]]>([
    [
      'Tỉnh hỗ trợ thêm cho hộ cận nghèo: An Phú 30% mức đóng BHYT, Châu Thành 20%, còn Tân Châu 10%.',
      [
        ['subsidy', 'level'],
        ['subsidy', 'level'],
        ['subsidy', 'level'],
      ],
    ],
    [
      'Nhà nước đã hỗ trợ 70% mức đóng BHYT, 30% còn lại hộ cận nghèo tự lo.',
      [
        ['subsidy', 'level'],
        ['contribution', 'level'],
      ],
    ],
    [
      'Nhà nước hỗ trợ 30% mức đóng BHYT cho học sinh; 70% phụ huynh đóng.',
      [
        ['subsidy', 'level'],
        ['contribution', 'level'],
      ],
    ],
    ['99% cơ sở y tế đã khám BHYT bằng căn cước công dân.', [['digital', 'share']]],
    ['Mức tăng lương hưu là 15%.', [['benefit', 'change']]],
    ['Mức lương hưu là 45%.', [['benefit', 'level']]],
    ['98% trạm y tế xã khám, chữa bệnh BHYT.', [['network', 'share']]],
  ])('lists, changes and shares: %s', (text, want) => {
    expect(rowsOf(text, ['concept', 'measure'])).toEqual(want);
  });

  it('gifts', () => {
    expect(rowsOf('Các nhà hảo tâm tặng 520 thẻ BHYT trị giá 340 triệu đồng.', ['concept']).flat()).toEqual([
      'cards',
      'subsidy',
    ]);
    expect(rowsOf('Công đoàn tặng 20 suất quà, mỗi suất trị giá 500.000 đồng.', ['concept'])).toEqual([]);
    expect(rowsOf('BHXH tỉnh chi trả cho 520 người với số tiền 340 triệu đồng.', ['concept']).flat()).not.toContain(
      'subsidy',
    );
  });

  it('a premium of the wage, not those who pay it', () => {
    expect(rowsOf('Người lao động đóng BHYT 1,5%.', ['concept']).flat()).toEqual(['contribution']);
    expect(rowsOf('Lao động đóng BHYT đạt 91,5%.', ['concept']).flat()).toEqual(['coverage']);
  });

  it('support out of the unemployment fund is its benefit', () => {
    expect(
      rowsOf('Có 402 người được hỗ trợ học nghề theo chính sách BHTN, mỗi người 1,5 triệu đồng/tháng.', [
        'concept',
      ]).flat(),
    ).toEqual(['claims', 'benefit']);
  });

  it('the first day that an article opens with holds for what it sets, not for rates that stand', () => {
    const lead = 'Từ ngày 1/1/2018, người dân được hỗ trợ tiền đóng BHXH tự nguyện.';
    expect(rowsOf('Hộ nghèo được hỗ trợ 30% mức đóng.', ['period'], { lead }).flat()).toEqual(['2018-01-01']);
    expect(rowsOf('Lương hưu tối đa bằng 75% tiền lương.', ['period'], { lead }).flat()).toEqual([null]);
    expect(rowsOf('Hộ nghèo được hỗ trợ 30% mức đóng.', ['period']).flat()).toEqual([null]);
  });

  it.each<[string, string[]]>([
    ['Trợ cấp mai táng bằng 10 lần lương cơ sở.', ['benefit']],
    ['Lương đóng BHXH cao nhất bằng 20 lần mức tham chiếu.', ['wage_base']],
    ['Mỗi năm đóng BHXH được tính 2 tháng mức bình quân tiền lương.', ['benefit']],
    ['Người lao động được hưởng 3 tháng trợ cấp thất nghiệp.', ['benefit']],
    ['Thời gian hỗ trợ tiền đóng BHXH tự nguyện không quá 10 năm.', ['subsidy']],
  ])('multiples and lengths of time: %s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });

  it.each<[string, string]>([
    ['Trợ cấp thất nghiệp tính theo tiền lương của 6 tháng liền kề.', '6 tháng'],
    ['Hồ sơ hưởng trợ cấp thất nghiệp nộp trong 3 tháng kể từ ngày nghỉ.', '3 tháng'],
    ['Ông đã có 16 năm đóng BHXH.', '16 năm'],
    ['Suy giảm 31% khả năng lao động thì được trợ cấp.', '31%'],
  ])('none of them: %s', (text, quote) => {
    expect(refusedIn(text).map((r) => r.quote)).toContain(quote);
  });

  it.each<[string, (string | number)[][]]>([
    [
      'Người thứ nhất đóng 1.263.600 đồng/năm, người thứ hai 884.520 đồng.',
      [
        ['VND_per_year', 'BHYT_HGD'],
        ['VND_per_year', 'BHYT_HGD'],
      ],
    ],
    [
      'Lương tối thiểu vùng I là 4,96 triệu đồng, vùng II 4,41 triệu đồng, vùng III 3,86 triệu đồng/tháng.',
      [['VND_per_month'], ['VND_per_month'], ['VND_per_month']],
    ],
    ['Mỗi năm chị đóng 804.600 đồng tiền BHYT.', [['VND_per_year', 'BHYT']]],
    [
      'Người thứ nhất đóng BHYT 81.000 đồng/tháng; 1 năm là: 972.000 đồng.',
      [
        ['VND_per_month', 'BHYT_HGD'],
        ['VND_per_year', 'BHYT_HGD'],
      ],
    ],
    ['Cụ nhận lương hưu 4,5 triệu đồng.', [['VND_per_month', 'BHXH']]],
    [
      'Mỗi tháng đóng BHXH tự nguyện 440.000 đồng, 48 tháng là 21,1 triệu đồng.',
      [
        ['VND_per_month', 'BHXH_TN'],
        ['VND', 'BHXH_TN'],
      ],
    ],
    ['Người lao động được trợ cấp một lần 9 triệu đồng khi sinh con, theo chế độ BHXH.', [['VND', 'BHXH']]],
  ])('money of a month or a year: %s', (text, want) => {
    expect(rowsOf(text, ['unit', 'scheme']).map(([unit, scheme]) => [unit, ...(scheme as string[])])).toEqual(want);
  });

  it('the fund behind a rate, not the name of the wage, is its scheme', () => {
    expect(rowsOf('Người lao động đóng 1,5% vào quỹ BHYT và 1% vào quỹ BHTN.', ['scheme']).flat(2)).toEqual([
      'BHYT',
      'BHTN',
    ]);
    expect(rowsOf('Mức đóng TNLĐ-BNN giảm từ 1% xuống 0,5% tiền lương đóng BHXH.', ['scheme']).flat(2)).toEqual([
      'TNLD_BNN',
      'TNLD_BNN',
    ]);
  });
});

describe('a rate that is to rise', () => {
  it.each<[string, unknown[]]>([
    ['Nếu mức đóng BHYT tăng lên 5,2% thì ngân sách phải lo thêm.', ['contribution', 'wage', 'BHYT']],
    ['Theo dự thảo, mức đóng BHYT của người lao động nâng dần lên 5,2%.', ['contribution', 'wage', 'BHYT']],
    [
      'Từ năm 2026, mức đóng BHYT là 5,2% lương tháng, trợ cấp thất nghiệp hoặc lương cơ sở.',
      ['contribution', 'wage', 'BHYT'],
    ],
    ['Người lao động đóng BHTN được hưởng 60% lương, trợ cấp thất nghiệp trả theo tháng.', ['benefit', 'wage', 'BHTN']],
  ])('%s', (text, row) => {
    expect(figuresOf(text).map((f) => [f.concept, f.base, f.scheme.join()])).toEqual([row]);
  });
});
