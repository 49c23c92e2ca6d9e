import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('out of which purse', () => {
  it.each([
    [
      'who pays how much more of the contributions',
      'Mỗi năm ngân sách phải bỏ thêm 4.300 tỷ đồng để đóng BHYT; doanh nghiệp thêm 2.800 tỷ đồng; người lao động 1.400 tỷ đồng.',
      [
        ['4.300 tỷ đồng', 'subsidy'],
        ['2.800 tỷ đồng', 'contribution'],
        ['1.400 tỷ đồng', 'contribution'],
      ],
    ],
    [
      'the same, with the budget in the list',
      'Nâng mức đóng BHYT thì phải chi thêm: ngân sách 6.100 tỷ đồng, doanh nghiệp 3.900 tỷ đồng, hộ gia đình 2.700 tỷ đồng.',
      [
        ['6.100 tỷ đồng', 'subsidy'],
        ['3.900 tỷ đồng', 'contribution'],
        ['2.700 tỷ đồng', 'contribution'],
      ],
    ],
    [
      'who owes',
      'Toàn tỉnh nợ BHXH gồm: ngân sách 21 tỷ đồng, doanh nghiệp 180 tỷ đồng.',
      [
        ['21 tỷ đồng', 'arrears'],
        ['180 tỷ đồng', 'arrears'],
      ],
    ],
    [
      'the state and the fund',
      'Năm 2015, cơ quan BHXH chi trả 46.100 tỷ đồng, trong đó do ngân sách nhà nước bảo đảm 10.200 tỷ đồng, từ quỹ BHXH 35.900 tỷ đồng.',
      [
        ['46.100 tỷ đồng', 'expenditure'],
        ['10.200 tỷ đồng', 'expenditure'],
        ['35.900 tỷ đồng', 'expenditure'],
      ],
    ],
    [
      'who else pays',
      'Để trả lương hưu, quỹ BHXH chi 14.100 tỷ đồng, ngân sách nhà nước 2.000 tỷ đồng.',
      [
        ['14.100 tỷ đồng', 'expenditure'],
        ['2.000 tỷ đồng', 'expenditure'],
      ],
    ],
    [
      'paid for others',
      'Hộ cận nghèo mua thẻ BHYT được ngân sách trả giúp 39.600 đồng/tháng.',
      [['39.600 đồng/tháng', 'subsidy']],
    ],
    [
      'who lives of the budget',
      'Ở nhóm hưởng lương từ ngân sách, 210 trường hợp đóng BHXH không đúng.',
      [['210 trường hợp', 'violations']],
    ],
    [
      "the union's money",
      'Doanh nghiệp nợ BHXH 310 triệu đồng và kinh phí công đoàn 24 triệu đồng.',
      [
        ['310 triệu đồng', 'arrears'],
        ['24 triệu đồng', 'arrears'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('a change of money behind a count of people', () => {
  it.each([
    [
      'what they cost',
      'Sẽ có thêm 9.400 người được hưởng trợ cấp hưu trí, ngân sách tăng 54 tỷ đồng mỗi năm.',
      [
        ['9.400 người', 'beneficiaries'],
        ['54 tỷ đồng mỗi năm', 'expenditure'],
      ],
    ],
    [
      'how many more they are',
      'Toàn huyện có 12.300 người hưởng lương hưu, tăng 640 người so với năm trước.',
      [
        ['12.300 người', 'beneficiaries'],
        ['640 người', 'beneficiaries'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('taken out at once', () => {
  it.each([
    ['a second time', 'Có 88.400 lao động đã rút BHXH một lần đến lần thứ hai.', [['88.400 lao động', 'claims']]],
    ['how much one would get', 'Nếu rút BHXH một lần, chị sẽ nhận 92 triệu đồng.', [['92 triệu đồng', 'benefit']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('those something was done to, told of by what they are', () => {
  it.each([
    [
      'who takes part',
      'Ngành đã xác thực thông tin của 97 triệu người với cơ sở dữ liệu quốc gia về dân cư. Trong số đó, người đang tham gia là 88 triệu.',
      [
        ['97 triệu người', 'digital'],
        ['88 triệu', 'participants'],
      ],
    ],
    [
      'some of who takes part',
      'Có 41.200 người tham gia BHXH tự nguyện. Trong số đó, nông dân là 12.600 người.',
      [
        ['41.200 người', 'participants'],
        ['12.600 người', 'participants'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('how so many are paid', () => {
  it.each([
    ['by account', 'Ở đô thị, 82% người hưởng lương hưu nhận tiền qua tài khoản cá nhân.', [['82%', 'cashless']]],
    [
      'pensions and allowances by card',
      'Cuối năm, 35% đối tượng hưởng hưu, trợ cấp tuất ở phường được trả qua thẻ ATM.',
      [['35%', 'cashless']],
    ],
    [
      'without cash, and how each kind of them is paid',
      'Huyện đặt mục tiêu 77% người hưởng các chế độ BHXH được trả không dùng tiền mặt. Trong đó, tỷ lệ người nhận lương hưu là 61%, nhận trợ cấp thất nghiệp là 95%.',
      [
        ['77%', 'cashless'],
        ['61%', 'cashless'],
        ['95%', 'cashless'],
      ],
    ],
    [
      'in a paragraph of its own',
      'Có 77% người hưởng được trả lương hưu qua tài khoản. Tỷ lệ người cao tuổi hưởng lương hưu là 31%.',
      [
        ['77%', 'cashless'],
        ['31%', 'beneficiaries'],
      ],
    ],
    [
      'by transfer',
      'Có 58% người lĩnh hưu, trợ cấp mất sức, trợ cấp tuất theo hình thức chuyển khoản.',
      [['58%', 'cashless']],
    ],
    ['no way told', 'Ở đô thị, 82% người cao tuổi hưởng lương hưu hằng tháng.', [['82%', 'beneficiaries']]],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('the cost of a visit', () => {
  it.each([
    [
      'below which all is borne',
      'Người bệnh có thẻ BHYT không phải cùng chi trả nếu chi phí của một lần khám dưới 198.000 đồng.',
      [['dưới 198.000 đồng', 'medical_cost']],
    ],
    [
      'as a part of the wage',
      'Người bệnh có thẻ BHYT được quỹ trả 100% nếu chi phí của một lần khám thấp hơn 15% mức lương cơ sở.',
      [
        ['100%', 'benefit'],
        ['15%', 'benefit'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});
