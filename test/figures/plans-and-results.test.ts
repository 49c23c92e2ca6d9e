import { describe, expect, it } from 'vitest';
import { refusedIn, rowsOf } from './read.js';

describe('plans, results and what is still to be done', () => {
  it.each<[string, (string | number | null)[][]]>([
    [
      'Có 12.300 người tham gia BHXH, giảm 3,4% so với năm trước, tương đương 430 người.',
      [
        ['level', 12300],
        ['change', -3.4],
        ['change', -430],
      ],
    ],
    [
      'Có 12.300 người tham gia BHXH, đạt 34% lực lượng lao động, tương đương 430 người mỗi xã.',
      [
        ['level', 12300],
        ['level', 34],
        ['level', 430],
      ],
    ],
  ])('a change told again in people: %s', (text, want) => {
    expect(rowsOf(text, ['measure', 'value'])).toEqual(want);
  });

  it('changes of people below a headline on those who take part', () => {
    expect(
      rowsOf('Cụ thể, An Phú tăng 410 người so với năm trước; Bình Hòa tăng 380 người.', ['concept', 'measure'], {
        title: 'Phát triển người tham gia BHXH tự nguyện',
      }),
    ).toEqual([
      ['participants', 'change'],
      ['participants', 'change'],
    ]);
    expect(
      rowsOf('Cụ thể, An Phú tăng 410 người so với năm trước.', ['concept'], { title: 'Chi BHXH ở huyện' }),
    ).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['Số người BHYT cần phát triển thêm để đạt kế hoạch là 4.100 người.', ['target']],
    ['Số người BHYT phát triển thêm là 4.100 người.', ['actual']],
    [
      'Tham gia BHXH có 2.100 người, đạt 90% kế hoạch giao; số người tham gia BHYT là 41.000 người.',
      ['actual', 'actual', 'actual'],
    ],
    ['Kế hoạch giao số người tham gia BHYT là 41.000 người.', ['target']],
    [
      'BHXH tự nguyện đạt 3,4% lực lượng lao động (vượt 1,2% mục tiêu đến năm 2025 tại nghị quyết); 13.500 người tham gia BHTN.',
      ['actual', 'actual', 'actual'],
    ],
    ['Tỷ lệ bao phủ BHYT tiệm cận mục tiêu BHYT toàn dân, đạt 92,6% dân số.', ['actual']],
    [
      'BHXH tỉnh buộc Công ty TNHH Phòng khám An Phú (gọi tắt là Phòng khám An Phú) hoàn trả hơn 1,2 tỷ đồng cho quỹ BHYT.',
      ['target'],
    ],
    ['Mục tiêu đến năm 2025 là 41.000 người tham gia BHYT.', ['target']],
    ['Các xã hoàn thành chỉ tiêu tham gia BHYT là An Hòa (100,2%), An Phú (100,7%).', ['actual', 'actual']],
    ['Tỷ lệ bao phủ BHYT đạt 91%, thấp hơn chỉ tiêu giao (92%).', ['actual', 'target']],
    ['Đoàn kiến nghị chưa chấp nhận thanh toán 310 triệu đồng chi phí KCB BHYT.', ['target']],
    ['Cơ quan BHXH không chấp nhận thanh toán 310 triệu đồng chi phí KCB BHYT.', ['actual']],
  ])('told or wanted: %s', (text, want) => {
    expect(rowsOf(text, ['status']).flat()).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['Cơ quan BHXH không chấp nhận thanh toán 310 triệu đồng chi phí KCB BHYT.', ['recovered']],
    ['Cơ quan BHXH thanh toán 310 triệu đồng chi phí KCB BHYT.', ['expenditure']],
    ['Doanh nghiệp nợ BHXH có 310 đơn vị, chiếm 99% tổng số tiền nợ.', ['arrears_units', 'arrears']],
    ['Doanh nghiệp nợ BHXH có 310 đơn vị, chiếm 12% tổng số đơn vị.', ['arrears_units', 'arrears_units']],
  ])('refused money, shares of debts: %s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });

  it('those who attend a launch of a campaign', () => {
    expect(refusedIn('Lễ ra quân BHXH diễn ra với sự tham dự của 31 tỉnh.').map((r) => r.reason)).toEqual([
      'attendance',
    ]);
  });
});
