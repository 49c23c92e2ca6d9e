import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('wrongs that are listed, and what they were for', () => {
  it.each([
    [
      'collected twice',
      'Kiểm toán nêu ngành thu BHXH tự nguyện trùng đối tượng 96 trường hợp với số tiền 410 triệu đồng.',
      [
        ['96 trường hợp', 'violations'],
        ['410 triệu đồng', 'violations'],
      ],
    ],
    [
      'the next cases of a list',
      'BHXH huyện thu không đúng đối tượng 34 trường hợp buôn bán nhỏ và 11 trường hợp đã nghỉ hưu.',
      [
        ['34 trường hợp', 'violations'],
        ['11 trường hợp', 'violations'],
      ],
    ],
    // who is accused is none
    ['who was charged', 'Công an khởi tố bị can đối với 3 bác sĩ và 4 điều dưỡng về hành vi gian lận BHYT.', []],
    ['who was arrested', 'Công an bắt 3 đối tượng làm giả thẻ BHYT.', []],
    ['doctors before the law', 'Liên quan vụ gian lận BHYT, hai bác sĩ của phòng khám cũng bị khởi tố.', []],
    ['hurt by those who were charged', 'Việc làm của 3 bị can còn ảnh hưởng tới người bệnh BHYT.', []],
    ['who was found out', 'Phát hiện 34 người hưởng sai chế độ BHXH.', [['34 người', 'violations']]],
    [
      'false papers for money',
      'Đoàn kiểm tra phát hiện chữ ký lạ trên các phiếu thủ thuật BHYT để thanh toán 210 triệu đồng.',
      [['210 triệu đồng', 'violations']],
    ],
    [
      'claimed all the same',
      'Dù không ai đến khám, trạm vẫn lập hồ sơ thanh toán BHYT cho 21 trường hợp, với tổng số tiền 6 triệu đồng.',
      [
        ['21 trường hợp', 'violations'],
        ['6 triệu đồng', 'violations'],
      ],
    ],
    [
      'papers that were found out',
      'Trong quý I, BHXH tỉnh phát hiện hơn 2.100 giấy nghỉ ốm của công nhân có vấn đề.',
      [['hơn 2.100 giấy nghỉ', 'violations']],
    ],
    [
      'claims that were paid for good reason',
      'Bệnh viện lập hồ sơ thanh toán BHYT cho 2.100 lượt khám, trong đó có 310 trường hợp nội trú.',
      [
        ['2.100 lượt', 'medical_visits'],
        ['310 trường hợp', 'medical_visits'],
      ],
    ],
    [
      'doctors of a clinic',
      'Phòng khám BHYT có 3 bác sĩ và 4 điều dưỡng.',
      [
        ['3 bác sĩ', 'network'],
        ['4 điều dưỡng', 'network'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });
});

describe('what has to come back, and who pays up', () => {
  it.each([
    [
      'a benefit that is asked back',
      'Bà bị yêu cầu hoàn trả số tiền lương hưu đã nhận là 52 triệu đồng.',
      [['52 triệu đồng', 'recovered', 'target']],
    ],
    [
      'what a court tells to pay to the agency',
      'TAND quận tuyên buộc Công ty TNHH Hải Vân phải hoàn trả cho cơ quan BHXH quận hơn 3,7 tỷ đồng, Công ty TNHH Lan Chi trả 1,3 tỷ đồng.',
      [
        ['hơn 3,7 tỷ đồng', 'recovered', 'target'],
        ['1,3 tỷ đồng', 'recovered', 'target'],
      ],
    ],
    [
      'a rate of those who pay up',
      'Sau khi có quyết định xử phạt về đóng BHXH, chỉ 35% doanh nghiệp chịu khắc phục.',
      [['35%', 'recovered', 'actual']],
    ],
    [
      'a rate of those who still owe',
      'Sau khi có quyết định xử phạt, vẫn còn 35% doanh nghiệp nợ BHXH.',
      [['35%', 'arrears_units', 'actual']],
    ],
    [
      'a benefit that is paid',
      'Bà được hoàn tất hồ sơ và nhận tiền lương hưu 5,2 triệu đồng/tháng.',
      [['5,2 triệu đồng/tháng', 'benefit', 'actual']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });
});

describe('from where a law is applied, and what is planned to be inspected', () => {
  it.each([
    [
      'a threshold of the penal code',
      'Theo Bộ luật Hình sự, chủ doanh nghiệp trốn đóng BHXH từ 50 triệu đồng trở lên, hay cho từ 10 công nhân trở lên, sẽ bị truy cứu trách nhiệm.',
      [
        ['từ 50 triệu đồng trở lên', 'arrears', 'policy'],
        ['từ 10 công nhân trở lên', 'arrears_workers', 'policy'],
      ],
    ],
    [
      'debtors of some months',
      'Đến 30/6/2021, có 41 đơn vị nợ BHXH từ 6 tháng trở lên.',
      [
        ['41 đơn vị', 'arrears_units', 'actual'],
        ['từ 6 tháng trở lên', 'arrears_duration', 'actual'],
      ],
    ],
    [
      'a plan and its parts',
      'Ngành BHXH đã lập kế hoạch thanh tra, kiểm tra năm 2019 tại 5.400 đơn vị. Cụ thể, thanh tra chuyên ngành 2.140 nơi; kiểm tra 3.260 đơn vị.',
      [
        ['5.400 đơn vị', 'inspections', 'target'],
        ['2.140 nơi', 'inspections', 'target'],
        ['3.260 đơn vị', 'inspections', 'target'],
      ],
    ],
    [
      'what was done by it',
      'Theo kế hoạch thanh tra năm 2019, ngành BHXH đã thanh tra 2.140 đơn vị.',
      [['2.140 đơn vị', 'inspections', 'actual']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'status'])).toEqual(want);
  });
});
