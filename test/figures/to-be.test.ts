import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

describe('what is, what is to be, and what holds', () => {
  it.each([
    [
      'a word that only ends like an estimate',
      'Theo báo cáo cập nhật mới nhất của ngành vừa được công bố trong tuần này, tính đến hết tháng 6 năm 2021 thì cả nước có 13,1 triệu người tham gia BHXH bắt buộc (tăng 4,5% so với cùng kỳ năm trước đó); BHXH tự nguyện 0,9 triệu người.',
      [
        ['13,1 triệu người', 'actual'],
        ['4,5%', 'actual'],
        ['0,9 triệu người', 'actual'],
      ],
    ],
    [
      'to be collected',
      'Năm 2017, ngành BHXH phải thu 290.000 tỷ đồng. Trong đó, thu BHXH là 180.000 tỷ đồng.',
      [
        ['290.000 tỷ đồng', 'target'],
        ['180.000 tỷ đồng', 'target'],
      ],
    ],
    [
      'owed, out of what was to be collected',
      'Nợ BHXH là 96 tỷ đồng, chiếm 4% số phải thu, ảnh hưởng đến 8.100 lao động.',
      [
        ['96 tỷ đồng', 'actual'],
        ['4%', 'actual'],
        ['8.100 lao động', 'actual'],
      ],
    ],
    ['asked for', 'BHXH tỉnh xin cấp tạm 41.000 thẻ BHYT.', [['41.000 thẻ', 'target']]],
    ['will be inspected', 'Năm nay, BHXH tỉnh sẽ thanh tra 24 đơn vị nợ BHXH.', [['24 đơn vị', 'target']]],
    [
      'a set wage, whoever tells of it',
      'Theo ông Nam, từ 1/7/2019, lương cơ sở tăng từ 1,39 triệu đồng lên 1,49 triệu đồng, vì vậy mức đóng BHYT tăng.',
      [
        ['1,39 triệu đồng', 'policy'],
        ['1,49 triệu đồng', 'policy'],
      ],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'status'])).toEqual(want);
  });
});

describe('plans and estimates, where they begin and end', () => {
  it.each([
    [
      'told again of the next fund',
      'Hết năm 2024, ước bao phủ BHXH đạt 42%. Với BHTN, con số này là 33%.',
      [
        ['42%', 'estimate'],
        ['33%', 'estimate'],
      ],
    ],
    [
      'the plan that a result is below',
      'Tỷ lệ bao phủ BHYT đạt 91,2%, thấp hơn 0,8% so với chỉ tiêu tỉnh giao là 92%.',
      [
        ['91,2%', 'actual'],
        ['0,8%', 'actual'],
        ['92%', 'target'],
      ],
    ],
    [
      'points of payment that are there',
      'BHXH tỉnh yêu cầu cử người trực tại 96 điểm chi trả lương hưu.',
      [['96 điểm chi trả', 'actual']],
    ],
    [
      'a clause with a day of its own',
      'Tổng thu BHXH cả năm ước 2.140 tỷ đồng; số nợ BHXH đến 31/12 còn 31 tỷ đồng.',
      [
        ['ước 2.140 tỷ đồng', 'estimate'],
        ['31 tỷ đồng', 'actual'],
      ],
    ],
    [
      'payment that is asked to be refused',
      'Đoàn kiến nghị tạm thời không thanh toán 9,4 tỷ đồng chi phí khám chữa bệnh BHYT.',
      [['9,4 tỷ đồng', 'target']],
    ],
    [
      'payment that was refused',
      'Cơ quan BHXH đã từ chối thanh toán 9,4 tỷ đồng chi phí khám chữa bệnh BHYT.',
      [['9,4 tỷ đồng', 'actual']],
    ],
  ])('%s', (_, text, want) => {
    expect(rowsOf(text, ['quote', 'status'])).toEqual(want);
  });
});
