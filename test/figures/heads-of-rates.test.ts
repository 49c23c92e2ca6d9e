import { describe, expect, it } from 'vitest';
import { figuresOf, rowsOf } from './read.js';

describe('a rate is of what its own head names', () => {
  it.each([
    [
      'after those who are not in',
      'Nay còn 1.230 người chưa tham gia BHYT, tỷ lệ bao phủ chỉ đạt 63,1%.',
      [
        ['1.230 người', 'uninsured', 'level'],
        ['63,1%', 'coverage', 'level'],
      ],
    ],
    [
      'far from its number',
      'Tỷ lệ khám chữa bệnh BHYT ở trạm y tế xã cũng phải được kéo lên trên 21%.',
      [['trên 21%', 'medical_visits', 'share']],
    ],
    [
      'a goal behind a verb',
      'Nhà trường rà soát số em chưa có thẻ BHYT, phấn đấu đến cuối năm có 100% học sinh tham gia BHYT.',
      [['100%', 'coverage', 'level']],
    ],
    [
      'told on the way',
      'Có 261.000 doanh nghiệp, tương đương 44,9%, vẫn chưa đóng BHXH cho người lao động.',
      [
        ['261.000 doanh nghiệp', 'uninsured', 'level'],
        ['44,9%', 'uninsured', 'share'],
      ],
    ],
    [
      'a part of those before',
      'Trong 10 tháng, các nhóm vận động được 498 người tham gia BHXH tự nguyện mới, hơn 60% trong số đó là phụ nữ.',
      [
        ['498 người', 'new_participants', 'level'],
        ['hơn 60%', 'new_participants', 'share'],
      ],
    ],
    [
      'how they are paid',
      'Có 5.900 người hưởng lương hưu, 93% trong số đó nhận qua tài khoản.',
      [
        ['5.900 người', 'beneficiaries', 'level'],
        ['93%', 'cashless', 'share'],
      ],
    ],
    [
      'of what the costs are borne',
      'Luật mới nâng mức hưởng BHYT của hộ cận nghèo từ 80% lên 95% chi phí.',
      [
        ['80%', 'benefit', 'level'],
        ['95%', 'benefit', 'level'],
      ],
    ],
    [
      "the next sum is another verb's",
      'Số thu BHYT gồm học sinh đóng 108 tỷ đồng và ngân sách hỗ trợ 46 tỷ đồng.',
      [
        ['108 tỷ đồng', 'revenue', 'level'],
        ['46 tỷ đồng', 'subsidy', 'level'],
      ],
    ],
    ['a share of what is spent', 'Năm 2011, thuốc nội chiếm 38% tiền thuốc BHYT.', [['38%', 'expenditure', 'share']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});

describe('a rate right before those who take part', () => {
  it.each<[string, string[]]>([
    [
      'Mỗi năm vận động 2.100 hội viên tham gia BHXH tự nguyện, đến năm 2027 có 93% hội viên tham gia BHYT.',
      ['new_participants', 'coverage'],
    ],
    ['Nhờ tuyên truyền, nay 97% đảng viên, cán bộ thôn đều tham gia BHXH tự nguyện.', ['coverage']],
    ['Ngân sách hỗ trợ thêm, tỉnh phấn đấu có 91% dân số tham gia BHYT.', ['coverage']],
    ['Ngân sách hỗ trợ 70% mức đóng cho hội viên tham gia BHYT.', ['subsidy']],
  ])('is their coverage: %s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });

  it('changes are of what stands behind them', () => {
    const text = 'So với năm trước, bệnh viện tăng 24% lượt khám BHYT và 37% chi phí.';
    expect(rowsOf(text, ['concept', 'measure'])).toEqual([
      ['medical_visits', 'change'],
      ['expenditure', 'change'],
    ]);
  });
});

describe('a rate in a clause of its own', () => {
  it.each<[string, string[]]>([
    [
      'Số người tham gia BHXH bắt buộc đạt 97% kế hoạch, BHXH tự nguyện đạt 88%; chi khám chữa bệnh BHYT bằng 103% dự toán.',
      ['participants', 'participants', 'expenditure'],
    ],
    ['Số thu BHXH đạt 46% kế hoạch; số người tham gia BHXH tự nguyện đạt 71% kế hoạch.', ['revenue', 'participants']],
    ['Số thu BHXH đạt 46% kế hoạch năm; riêng khối doanh nghiệp đạt 51%.', ['revenue', 'revenue']],
  ])('has its own head, or goes on: %s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });
});

describe('a rate told of how pensions are paid', () => {
  it.each<[string, string[]]>([
    ['Nhiều cụ chọn nhận qua tài khoản, nhất là từ khi lương hưu tăng 12% từ ngày 1-7.', ['benefit']],
    [
      'Đã có 97% người hưởng trợ cấp thất nghiệp và 88% người hưởng BHXH một lần nhận qua thẻ.',
      ['cashless', 'cashless'],
    ],
    ['Số người hưởng lương hưu tăng 4% so với năm trước.', ['beneficiaries']],
    ['Chi trả lương hưu qua tài khoản đạt 74%, trợ cấp thất nghiệp đạt 96%.', ['cashless', 'cashless']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });
});

describe('a rate of something else', () => {
  it.each<[string, string[]]>([
    ['Bao phủ BHYT đạt 92,4%, vượt 0,4%; tỷ lệ hộ dân hài lòng với dịch vụ đạt trên 88%.', ['92,4%', '0,4%']],
    ['Lao động tham gia BHTN đạt 31%. Tỷ lệ trẻ từ 6 tuổi trở lên đến trường đúng độ tuổi đạt 99%.', ['31%']],
    ['Số người tham gia BHXH và BHYT đạt tỷ lệ tương ứng là 41% và 92%.', ['41%', '92%']],
    ['Bao phủ BHYT đạt 92,4%; tỷ lệ lao động tham gia BHXH đạt 41%.', ['92,4%', '41%']],
  ])('goes not with what was told before: %s', (text, want) => {
    expect(rowsOf(text, ['quote']).flat()).toEqual(want);
  });
});

describe('a completion told in a sentence of its own', () => {
  it.each<[string, string]>([
    ['Tỷ lệ bao phủ BHYT của huyện là 81,2%. Như vậy, mới đạt 96,4% so với nghị quyết.', 'coverage'],
    ['Toàn huyện bao phủ BHYT được 81,2%. Con số ấy bằng 98% kế hoạch tỉnh giao.', 'coverage'],
    ['Tỷ lệ bao phủ BHYT của phường là 81,2%. Phường mới đạt 47% chỉ tiêu BHXH tự nguyện.', 'participants'],
  ])('is of the rate before, unless it names a task: %s', (text, want) => {
    expect(figuresOf(text).at(-1)).toMatchObject({ concept: want, measure: 'completion' });
  });
});

describe('a rate whose head tells of several groups', () => {
  it.each<[string, string[]]>([
    [
      'Tỷ lệ sinh viên, học viên tại chức tham gia BHYT ở các lớp phía bắc thị xã, kể cả lớp buổi tối, chỉ đạt 71%.',
      ['coverage'],
    ],
    [
      'Tỷ lệ thợ hồ và người bán rong tham gia BHXH tự nguyện ở các chợ, bến xe, công trường mới đạt 4,2%.',
      ['coverage'],
    ],
    ['Tỷ lệ hộ nghèo của các xã, phường, thị trấn tham gia chương trình giảm nghèo của huyện chỉ còn 7,1%.', []],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });
});
