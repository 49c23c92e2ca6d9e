import { describe, expect, it } from 'vitest';
import { lastOf, rowsOf } from './read.js';

describe('shares that go on, and rates of those who could', () => {
  it.each([
    [
      'the next shares',
      'Trong tổng chi khám chữa bệnh BHYT, thuốc chiếm 33,1%; phẫu thuật, thủ thuật 16,4%; xét nghiệm 11,2%.',
      [
        ['33,1%', 'expenditure', 'share', 'total'],
        ['16,4%', 'expenditure', 'share', 'total'],
        ['11,2%', 'expenditure', 'share', 'total'],
      ],
    ],
    [
      'of a plan',
      'Chi khám chữa bệnh BHYT đạt 81% dự toán, trong đó quý I đạt 24%.',
      [
        ['81%', 'expenditure', 'completion', 'plan'],
        ['24%', 'expenditure', 'completion', 'plan'],
      ],
    ],
    [
      'paid ahead',
      'Mỗi quý BHXH tạm ứng cho bệnh viện 75% chi phí khám chữa bệnh BHYT của quý trước.',
      [['75%', 'expenditure', 'level', 'cost']],
    ],
    [
      'of those who could',
      'Trong 612.000 người thuộc lực lượng lao động, chỉ có 58.100 người tham gia BHXH, chiếm 9,5%.',
      [
        ['612.000 người', 'eligible', 'level', null],
        ['58.100 người', 'participants', 'level', null],
        ['9,5%', 'coverage', 'level', 'labour_force'],
      ],
    ],
    [
      'a part of them',
      'Toàn tỉnh có 58.100 người tham gia BHXH, trong đó nữ là 27.900 người, chiếm 48%.',
      [
        ['58.100 người', 'participants', 'level', null],
        ['27.900 người', 'participants', 'level', null],
        ['48%', 'participants', 'share', 'total'],
      ],
    ],
    [
      'of what should be paid',
      'Chậm đóng BHXH bị phạt từ 12% đến 15% tổng số tiền phải đóng.',
      [['từ 12% đến 15%', 'fines', 'level', 'receivable']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'measure', 'base'])).toEqual(want);
  });
});

describe("support is the state's, unless another gives it", () => {
  it.each([
    [
      'the state, then the district',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Nhà nước lo 60% mức đóng BHYT cho bà con mới thoát nghèo, huyện hỗ trợ thêm 15%; còn nhóm làm muối thì được Nhà nước hỗ trợ 25%.',
      [
        ['60%', 'VN'],
        ['15%', 'Hà Nam'],
        ['25%', 'VN'],
      ],
    ],
    [
      'no giver named',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Người tham gia BHXH tự nguyện thuộc hộ nghèo được hỗ trợ 66.000 đồng/tháng, hộ cận nghèo 55.000 đồng/tháng.',
      [
        ['66.000 đồng/tháng', 'VN'],
        ['55.000 đồng/tháng', 'VN'],
      ],
    ],
    [
      'a province',
      'Tại tỉnh Hà Nam, ngành BHXH họp. Theo nghị quyết của HĐND tỉnh, hộ cận nghèo được hỗ trợ 20% mức đóng BHYT.',
      [['20%', 'Hà Nam']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'place'])).toEqual(want);
  });
});

describe('what one person is paid is told, not set', () => {
  it.each([
    [
      'by her',
      'Bà Lê Thị Bình, 71 tuổi, cho biết lương hưu được 3,3 triệu đồng/tháng.',
      [['3,3 triệu đồng/tháng', 'benefit', 'actual']],
    ],
    [
      'set',
      'Mức hưởng trợ cấp thất nghiệp hằng tháng tối đa là 23,4 triệu đồng/tháng.',
      [['23,4 triệu đồng/tháng', 'benefit', 'policy']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });
});

describe('what pupils and their parents pay themselves', () => {
  it.each([
    ['Nhà nước hỗ trợ 30% mức đóng BHYT, số còn lại là 70% các em phải tự nộp.', 'contribution'],
    ['Sinh viên được ngân sách hỗ trợ 30% mức đóng BHYT, còn 70% tự nộp.', 'contribution'],
    ['Ở lớp này, mỗi em học sinh nộp 310.000 đồng mua thẻ BHYT.', 'contribution'],
    ['Phụ huynh nộp 560.000 đồng mua bảo hiểm y tế cho con.', 'contribution'],
    ['Nhà nước hỗ trợ 30% mức đóng BHYT; 70% còn lại các em được tỉnh đóng.', 'subsidy'],
    ['Một hội quán ủng hộ 560.000 đồng để mua bảo hiểm y tế cho em An.', 'subsidy'],
  ])('%s', (text, concept) => {
    expect(lastOf(text)).toMatchObject({ concept });
  });
});
