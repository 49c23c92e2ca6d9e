import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('shares of a count that was told before', () => {
  it.each([
    [
      'members of one list',
      'Năm 2021, trung tâm tiếp nhận 8.420 hồ sơ đề nghị hưởng trợ cấp thất nghiệp. Trong số này, lao động nữ chiếm 57%, lao động nam 43%.',
      [
        ['8.420 hồ sơ', 'claims', 'level'],
        ['57%', 'claims', 'share'],
        ['43%', 'claims', 'share'],
      ],
    ],
    [
      'ages that are no counts',
      'Năm 2021, có 7.960 người hưởng trợ cấp thất nghiệp. Phần lớn là người dưới 35 tuổi, chiếm 64%.',
      [
        ['7.960 người', 'claims', 'level'],
        ['64%', 'claims', 'share'],
      ],
    ],
    [
      'a head of its own goes before',
      'Năm 2021, có 7.960 người hưởng trợ cấp thất nghiệp. Tỷ lệ bao phủ BHYT chiếm 91% dân số.',
      [
        ['7.960 người', 'claims', 'level'],
        ['91%', 'coverage', 'level'],
      ],
    ],
    [
      'a share of another field',
      'Năm 2021, có 7.960 người hưởng trợ cấp thất nghiệp. Sản lượng lúa vụ này cao. Giá cả tăng. Diện tích gieo trồng chiếm 64% diện tích.',
      [['7.960 người', 'claims', 'level']],
    ],
    [
      'a part of money',
      'Quỹ BHYT chi 96 tỷ đồng, trong đó khoảng 28% là chi ngoại tỉnh.',
      [
        ['96 tỷ đồng', 'expenditure', 'level'],
        ['khoảng 28%', 'expenditure', 'share'],
      ],
    ],
    [
      'counts that are parts',
      'Đến nay, toàn tỉnh có 612.000 người tham gia BHYT. Trong số này có 71.300 người nghèo và 98.200 trẻ em dưới 6 tuổi.',
      [
        ['612.000 người', 'participants', 'level'],
        ['71.300 người', 'participants', 'level'],
        ['98.200 trẻ em', 'participants', 'level'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});

describe('two counts joined before the words that are of both', () => {
  it.each([
    [
      'years paired in order',
      'Năm 2020 và năm 2021 lần lượt có 640 người và 910 người hưởng BHXH một lần.',
      [
        ['640 người', 'claims'],
        ['910 người', 'claims'],
      ],
    ],
    [
      'people and firms',
      'Tháng 5/2021, 310 lao động và 24 doanh nghiệp chậm đóng BHXH được nhắc nhở.',
      [
        ['310 lao động', 'arrears_workers'],
        ['24 doanh nghiệp', 'arrears_units'],
      ],
    ],
    [
      'each with words of its own',
      'Có 310 lao động được cấp sổ BHXH và 24 doanh nghiệp nợ BHXH.',
      [
        ['310 lao động', 'books'],
        ['24 doanh nghiệp', 'arrears_units'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('fractions in digits', () => {
  it.each([
    ['a part of people', 'Hơn 1/4 học sinh chưa có thẻ BHYT.', [['Hơn 1/4', 25, 'percent']]],
    ['a day', 'Từ ngày 1/3, học sinh tham gia BHYT theo năm tài chính.', []],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'value', 'unit'])).toEqual(want);
  });
});

describe('past brackets', () => {
  it.each([
    [
      'a rate is of the count before them',
      'Toàn huyện có 8.140 em tham gia BHYT (gồm 960 người thuộc hộ nghèo), đạt tỷ lệ 98,3%.',
      [
        ['8.140 em', 'participants', 'BHYT_HSSV'],
        ['960 người', 'participants', 'BHYT'],
        ['98,3%', 'coverage', 'BHYT_HSSV'],
      ],
    ],
    [
      'a plan is of the count before them',
      'Có 8.140 người tham gia BHXH tự nguyện (chiếm 4,1% lực lượng lao động) và đạt 91% kế hoạch.',
      [
        ['8.140 người', 'participants', 'BHXH_TN'],
        ['4,1%', 'coverage', 'BHXH_TN'],
        ['91%', 'participants', 'BHXH_TN'],
      ],
    ],
    [
      'within them the list goes on',
      'Toàn huyện có 8.140 người tham gia BHXH (bắt buộc 6.120 người, tăng 3%; tự nguyện 2.020 người, tăng 41%).',
      [
        ['8.140 người', 'participants', 'BHXH'],
        ['6.120 người', 'participants', 'BHXH_BB'],
        ['3%', 'participants', 'BHXH_BB'],
        ['2.020 người', 'participants', 'BHXH_TN'],
        ['41%', 'participants', 'BHXH_TN'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'scheme']).map(([q, c, s]) => [q, c, String(s)])).toEqual(want);
  });
});

describe('members by who pays for them', () => {
  const whole = 'Toàn tỉnh có 90.000 người tham gia BHYT. Trong đó, nhóm người lao động đóng có 20.000 người; ';
  it.each([
    ['nhóm ngân sách nhà nước đóng 40.000 người; nhóm được ngân sách hỗ trợ mức đóng 30.000 người.', 2],
    ['nhóm do tổ chức BHXH đóng là 70.000 người.', 1],
  ])('are members: %s', (rest, more) => {
    expect(rowsOf(whole + rest, ['concept'])).toEqual(Array.from({ length: 2 + more }, () => ['participants']));
  });
  it('support told of by itself is none', () => {
    const text = 'Ngân sách nhà nước hỗ trợ mức đóng BHYT cho 30.000 người.';
    expect(rowsOf(text, ['concept'])).toEqual([['subsidy']]);
  });
});

describe('what a policy costs more', () => {
  it('is spent, whoever pays it', () => {
    const text =
      'Kinh phí tăng thêm để chi lương hưu khoảng 9.400 tỷ đồng, trong đó ngân sách nhà nước chi 2.100 tỷ đồng, quỹ BHXH 7.300 tỷ đồng.';
    expect(rowsOf(text, ['concept', 'measure'])).toEqual(Array.from({ length: 3 }, () => ['expenditure', 'change']));
  });
});

describe('below a headline on a deficit', () => {
  const given = { title: 'Bội chi quỹ BHYT', place: 'Nghệ An' };
  it.each([
    ['Giá dịch vụ tăng, thông tuyến khiến số lượt khám tăng 18%.', 'medical_visits'],
    ['Chi phí bình quân đợt điều trị nội trú cao như Bệnh viện Phổi 4,9 triệu đồng.', 'medical_cost'],
    ['Cả năm bội chi 90 tỷ đồng.', 'fund_balance'],
  ])('%s', (text, concept) => expect(rowsOf(text, ['concept'], given)).toEqual([[concept]]));
});

describe('by how much each hospital went up', () => {
  const given = { title: 'Nhiều bệnh viện chi BHYT vượt dự toán', place: 'Thanh Hóa' };
  it('is of what it spends, not of how many hospitals there are', () => {
    const text = 'Nhiều nơi tăng cao so với cùng kỳ như: Bệnh viện Nhi tăng 31%, Bệnh viện Phổi tăng 18%.';
    expect(rowsOf(text, ['concept', 'measure'], given)).toEqual([
      ['expenditure', 'change'],
      ['expenditure', 'change'],
    ]);
  });
});
