import { describe, expect, it } from 'vitest';
import { figureOf, lastOf, refusedIn, rowsOf } from './read.js';

describe('pensions that are drawn', () => {
  it.each([
    [
      'how much so many draw',
      'Toàn tỉnh có 31.400 người đang hưởng lương hưu từ 4 đến dưới 6 triệu đồng/tháng.',
      [
        ['31.400 người', 'beneficiaries'],
        ['từ 4 đến dưới 6 triệu đồng/tháng', 'benefit'],
      ],
    ],
    [
      'who have one of that much',
      'Trong số này, 640 người có mức lương hưu trên 15 triệu đồng/tháng, 2.310 người có mức lương hưu dưới 3 triệu đồng/tháng.',
      [
        ['640 người', 'beneficiaries'],
        ['trên 15 triệu đồng/tháng', 'benefit'],
        ['2.310 người', 'beneficiaries'],
        ['dưới 3 triệu đồng/tháng', 'benefit'],
      ],
    ],
    [
      'a wage that is no pension',
      'Người tham gia BHXH là công nhân đang hưởng lương 6,2 triệu đồng/tháng.',
      [['6,2 triệu đồng/tháng', 'wage_base']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('pensions and wages that are raised', () => {
  it.each([
    ['adjusted by so much', 'Kể từ tháng 1/2022, lương hưu sẽ được điều chỉnh tăng 8,4%.', '8,4%'],
    ['up by so much', 'Lương hưu năm nay tăng lên 11,5%, nhiều cụ vui mừng.', '11,5%'],
    ['against the months before', 'Lương hưu kỳ này cao hơn 610.000 đồng so với các tháng trước.', '610.000 đồng'],
    ['against the present one', 'Lương hưu của nhóm này tăng 420.000 đồng so với mức hiện hành.', '420.000 đồng'],
  ])('%s', (_, text, quote) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual([[quote, 'benefit', 'change']]);
  });

  it.each([
    ['the rate of a pension', 'Đóng đủ 35 năm thì tỷ lệ hưởng lương hưu tăng lên 75%.', ['75%', 'benefit', 'level']],
    ['who has it raised', 'Có 41.000 người được điều chỉnh lương hưu.', ['41.000 người', 'beneficiaries', 'level']],
  ])('%s is no rise', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual([want]);
  });

  it('how often they were is no figure', () => {
    const text = 'Trong 20 năm, Chính phủ đã 17 lần điều chỉnh lương hưu.';
    expect(refusedIn(text).map((r) => r.reason)).toContain('how often it was raised');
  });

  it.each([
    ['Từ ngày 1/7/2019, lương hưu tăng 7,19%. Cả nước có 3,1 triệu người được điều chỉnh đợt này.', '2019-07-01'],
    [
      'Từ ngày 1/7/2019, lương hưu tăng 7,19%. Lần điều chỉnh này có 3,1 triệu người được tăng lương hưu.',
      '2019-07-01',
    ],
    ['Từ ngày 1/7/2019, lương hưu tăng 7,19%. Cả nước có 3,1 triệu người hưởng lương hưu.', '2019-07-05'],
  ])('those whose pension is raised are of that day: %s', (text, day) => {
    expect(lastOf(text, { published: '2019-07-05' }).period).toBe(day);
  });

  it.each([
    ['Người nghỉ hưu trước tuổi do suy giảm khả năng lao động bị trừ 2% mỗi năm.', ['BHXH']],
    ['Người suy giảm khả năng lao động vì bệnh nghề nghiệp được trợ cấp 3 lần mức lương cơ sở.', ['TNLD_BNN']],
  ])('who retires for his health has a pension, and no accident: %s', (text, scheme) => {
    expect(figureOf(text).scheme).toEqual(scheme);
  });
});

describe('what is paid once, or for some months', () => {
  it.each([
    ['Mỗi năm tỉnh có 8.300 người rút bảo hiểm xã hội (BHXH), phần đông còn trẻ.', ['8.300 người', 'claims', 'BHXH']],
    ['Gần 5.200 lao động nhận trợ cấp một lần vì mất việc, theo BHXH tỉnh.', ['Gần 5.200 lao động', 'claims', 'BHXH']],
    ['Số người được chi trả chế độ trợ cấp thất nghiệp là 12.640 người.', ['12.640 người', 'claims', 'BHTN']],
    ['Bảo hiểm thất nghiệp: 12.640 người.', ['12.640 người', 'participants', 'BHTN']],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'scheme']).map(([q, c, s]) => [q, c, String(s)])).toEqual([want]);
  });

  it.each([
    ['Lao động mất việc được hỗ trợ 3,6 triệu để học nghề bằng tiền của quỹ BHTN.', 'VND'],
    ['Gói hỗ trợ từ Quỹ bảo hiểm thất nghiệp đã trợ cấp cho 3,6 triệu người.', 'person'],
  ])('millions without a noun are money where support is told of: %s', (text, unit) => {
    expect(figureOf(text).unit).toBe(unit);
  });
});

describe('what the law pays, and what somebody is paid', () => {
  it.each([
    [
      'Bạn đọc hỏi: "Tôi sinh con thì được trợ cấp bằng 2 lần mức lương cơ sở, ngoài tiền do quỹ BHXH chi trả?"',
      ['2 lần', 'BHXH', 'policy', 'VN'],
    ],
    [
      'Nhờ khoản lương hưu 6 triệu đồng mỗi tháng, cuộc sống của vợ chồng họ ổn.',
      ['6 triệu đồng mỗi tháng', 'BHXH', 'actual', 'Nam Định'],
    ],
    ['Lương hưu tối thiểu là 2,3 triệu đồng mỗi tháng.', ['2,3 triệu đồng mỗi tháng', 'BHXH', 'policy', 'VN']],
  ])('%s', (text, want) => {
    const [row] = rowsOf(text, ['quote', 'scheme', 'status', 'place'], { place: 'Nam Định' });
    expect(row?.map(String)).toEqual(want);
  });

  it('a card that helps to pay bears a part of the costs; who helps to buy it supports', () => {
    expect(rowsOf('Thẻ BHYT hỗ trợ thanh toán 95% chi phí khám bệnh.', ['quote', 'concept'])).toEqual([
      ['95%', 'benefit'],
    ]);
    expect(rowsOf('Tỉnh hỗ trợ 95% chi phí mua thẻ BHYT.', ['quote', 'concept'])).toEqual([['95%', 'subsidy']]);
  });
});
