import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what a number is of: words that tell it from its neighbours', () => {
  it.each([
    ['withdrawn', 'Sau 9 năm đóng BHXH, chị rút được hơn 68 triệu đồng.', [['hơn 68 triệu đồng', 'benefit', 'level']]],
    [
      'those who pay for those who draw',
      'Năm 2012, cứ 9,4 người đóng BHXH cho 1 người hưởng lương hưu.',
      [
        ['9,4 người', 'participants', 'level'],
        ['1 người', 'beneficiaries', 'level'],
      ],
    ],
    [
      'pupils amongst whom',
      'Trong gần 84.000 học sinh toàn tỉnh, có 71.200 em tham gia BHYT.',
      [
        ['gần 84.000 học sinh', 'eligible', 'level'],
        ['71.200 em', 'participants', 'level'],
      ],
    ],
    [
      'pupils of a named province',
      'Toàn tỉnh Hà Nam có 91.300 học sinh, trong đó 90.100 em tham gia BHYT.',
      [
        ['91.300 học sinh', 'eligible', 'level'],
        ['90.100 em', 'participants', 'level'],
      ],
    ],
    ['points of contact', 'Cơ quan BHXH cử người trực tại 96 điểm chi trả.', [['96 điểm chi trả', 'network', 'level']]],
    [
      'the income that a rate is of',
      'Người tham gia BHXH tự nguyện đóng bằng 22% mức thu nhập. Mức thấp nhất là 700.000 đồng/tháng.',
      [
        ['22%', 'contribution', 'level'],
        ['700.000 đồng/tháng', 'wage_base', 'level'],
      ],
    ],
    [
      'the noun behind a change',
      'So với cùng kỳ, phòng khám tăng 286% số lượt khám BHYT và tăng 310% chi phí đề nghị thanh toán.',
      [
        ['286%', 'medical_visits', 'change'],
        ['310%', 'expenditure', 'change'],
      ],
    ],
    ['a share of employers', 'Mới 31% doanh nghiệp tham gia BHXH.', [['31%', 'employers', 'share']]],
    [
      'what employers pay',
      'Mới 31% doanh nghiệp tham gia BHXH. Doanh nghiệp đóng 17%, người lao động đóng 8%.',
      [
        ['31%', 'employers', 'share'],
        ['17%', 'contribution', 'level'],
        ['8%', 'contribution', 'level'],
      ],
    ],
    ['employers who pay', 'Toàn tỉnh có 1.240 doanh nghiệp đóng BHXH.', [['1.240 doanh nghiệp', 'employers', 'level']]],
    [
      'the rate of those who have joined',
      'Có 96% học sinh thuộc diện đóng BHYT đã mua thẻ.',
      [['96%', 'coverage', 'level']],
    ],
    [
      'each of those who are paid',
      'Có 8.120 người hưởng trợ cấp thất nghiệp với kinh phí 148 tỷ đồng, bình quân 18 triệu đồng/người.',
      [
        ['8.120 người', 'claims', 'level'],
        ['148 tỷ đồng', 'expenditure', 'level'],
        ['18 triệu đồng/người', 'benefit', 'level'],
      ],
    ],
    [
      'overdue debts as a share',
      'Nợ BHXH trên 6 tháng chiếm 27% tổng số nợ.',
      [
        ['trên 6 tháng', 'arrears_duration', 'level'],
        ['27%', 'arrears', 'share'],
      ],
    ],
    [
      'premiums of many',
      'Có 31.000 người mua BHYT với số tiền đóng 24 tỷ đồng.',
      [
        ['31.000 người', 'participants', 'level'],
        ['24 tỷ đồng', 'revenue', 'level'],
      ],
    ],
    ['premium of one', 'Chị mua BHYT với số tiền đóng 804.000 đồng.', [['804.000 đồng', 'contribution', 'level']]],
    [
      'paid by bank, through a list',
      'Tỷ lệ nhận lương hưu qua tài khoản đạt 61%; riêng người hưởng trợ cấp thất nghiệp đạt 96%.',
      [
        ['61%', 'cashless', 'share'],
        ['96%', 'cashless', 'share'],
      ],
    ],
    [
      'support, then those who join',
      'Huyện hỗ trợ 15% mức đóng BHYT cho học sinh, phấn đấu có 92% học sinh tham gia.',
      [
        ['15%', 'subsidy', 'level'],
        ['92%', 'coverage', 'level'],
      ],
    ],
    ['what is kept off a wage', 'Công ty vẫn trừ 9,5% lương để đóng BHXH.', [['9,5%', 'contribution', 'level']]],
    [
      'a number of units that rises',
      'So với cuối năm 2024, số đơn vị nợ BHXH tăng 118 nhưng số tiền nợ giảm 6,1 tỷ đồng.',
      [
        ['118', 'arrears_units', 'change'],
        ['6,1 tỷ đồng', 'arrears', 'change'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});

describe('rates and changes whose noun stands elsewhere', () => {
  it.each([
    [
      'a share of what is due',
      'Tỷ lệ nợ BHXH giảm 0,6 điểm phần trăm, còn 2,9% số phải thu.',
      [
        ['0,6 điểm phần trăm', 'arrears', 'change'],
        ['2,9%', 'arrears', 'share'],
      ],
    ],
    [
      'revenue, not debts',
      'Thu BHXH tăng 6%, đạt 71% số phải thu.',
      [
        ['6%', 'revenue', 'change'],
        ['71%', 'revenue', 'completion'],
      ],
    ],
    [
      'places ranked by the rate told last',
      'Tỷ lệ nhận lương hưu qua tài khoản đạt 56%. Cao nhất là Đà Nẵng 81%, Hải Phòng 66%.',
      [
        ['56%', 'cashless', 'share'],
        ['81%', 'cashless', 'share'],
        ['66%', 'cashless', 'share'],
      ],
    ],
    [
      'places ranked by something else',
      'Tỷ lệ nhận lương hưu qua tài khoản đạt 56%. Cao nhất là Đà Nẵng với tỷ lệ bao phủ BHYT 91%.',
      [
        ['56%', 'cashless', 'share'],
        ['91%', 'coverage', 'level'],
      ],
    ],
    [
      'visits, then their money',
      'So với cùng kỳ, số lượt khám BHYT tăng 12%, số tiền tăng 310 tỷ đồng.',
      [
        ['12%', 'medical_visits', 'change'],
        ['310 tỷ đồng', 'expenditure', 'change'],
      ],
    ],
    [
      'those who hold cards, whoever pays',
      'Đến nay, 97% hộ cận nghèo ở huyện đã được cấp thẻ BHYT vì được hỗ trợ 40% mức đóng.',
      [
        ['97%', 'coverage', 'level'],
        ['40%', 'subsidy', 'level'],
      ],
    ],
    [
      'a short form on the way',
      'Có 92% học sinh, sinh viên (HSSV) tham gia BHYT. Có 120 doanh nghiệp (DN) nợ BHXH.',
      [
        ['92%', 'coverage', 'level'],
        ['120 doanh nghiệp', 'arrears_units', 'level'],
      ],
    ],
    ['the size of a group', 'Trung tâm tư vấn chế độ BHTN theo từng nhóm 30-40 người.', []],
    [
      'ranked by what was told right before, however long ago the fund was named',
      'Chi BHYT chưa quyết toán là 91 tỷ đồng. Nhiều nơi gặp khó. Thuốc phải mua chịu. Lương trả chậm. Nhóm ở xa còn 71 tỷ đồng. Nhiều nhất là Bệnh viện Đa khoa Thảo Nguyên, gần 29 tỷ đồng; kế đến Bệnh viện Mắt 8,7 tỷ đồng.',
      [
        ['91 tỷ đồng', 'expenditure', 'level'],
        ['71 tỷ đồng', 'expenditure', 'level'],
        ['gần 29 tỷ đồng', 'expenditure', 'level'],
        ['8,7 tỷ đồng', 'expenditure', 'level'],
      ],
    ],
    [
      'money of something else',
      'Chi BHYT chưa quyết toán là 91 tỷ đồng. Nhiều nơi gặp khó. Thuốc phải mua chịu. Lương trả chậm. Nhóm ở xa còn 71 tỷ đồng. Bệnh viện Đa khoa Thảo Nguyên mới xây nhà, gần 29 tỷ đồng.',
      [
        ['91 tỷ đồng', 'expenditure', 'level'],
        ['71 tỷ đồng', 'expenditure', 'level'],
      ],
    ],
    [
      'what a budget adds, and what the insured add',
      'Ngân sách huyện đã đóng thêm 20% tiền mua thẻ BHYT cho hộ cận nghèo. Người lao động phải đóng thêm 2% vào quỹ BHXH.',
      [
        ['20%', 'subsidy', 'level'],
        ['2%', 'contribution', 'change'],
      ],
    ],
    [
      'what is left to a budget',
      'Địa phương lo nốt 25% mức đóng BHYT cho hộ cận nghèo.',
      [['25%', 'subsidy', 'level']],
    ],
    [
      'those who are helped, and those who are treated',
      'Có 8.300 lượt người cận nghèo được hỗ trợ thêm tiền đóng BHYT. Có 9.100 lượt người khám BHYT.',
      [
        ['8.300 lượt người', 'subsidy', 'level'],
        ['9.100 lượt người', 'medical_visits', 'level'],
      ],
    ],
    [
      'the sum of what a sentence is about',
      'Việc chi trả các chế độ BHXH được bảo đảm kịp thời, đúng hạn, với tổng số tiền 640 tỷ đồng.',
      [['640 tỷ đồng', 'expenditure', 'level']],
    ],
    [
      'the worth of cards that are given',
      'BHXH tỉnh yêu cầu truy thu 1,2 tỷ đồng. Ngành đã vận động trao 8.300 thẻ BHYT cho hộ khó khăn, tổng trị giá 2,4 tỷ đồng.',
      [
        ['1,2 tỷ đồng', 'recovered', 'level'],
        ['8.300 thẻ', 'cards', 'level'],
        ['2,4 tỷ đồng', 'subsidy', 'level'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure'])).toEqual(want);
  });
});

describe('units that the words before a number give it', () => {
  it.each([
    ['turns of a head', 'So với cùng kỳ, số lượt khám BHYT tăng 1,2 triệu.', [['1,2 triệu', 'turn']]],
    ['a benefit named by its month', 'Chi trợ cấp thất nghiệp hàng tháng là 310 tỷ đồng.', [['310 tỷ đồng', 'VND']]],
    ['money of each month', 'Mỗi tháng chi trợ cấp thất nghiệp 31 tỷ đồng.', [['31 tỷ đồng', 'VND_per_month']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'unit'])).toEqual(want);
  });
});
