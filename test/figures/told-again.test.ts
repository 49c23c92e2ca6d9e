import { describe, expect, it } from 'vitest';
import { extract } from '../../extractors/index.js';
import { refusedIn, rowsOf } from './read.js';

describe('what an earlier number of the article is told of again', () => {
  it.each<[string, string[][]]>([
    [
      'Có 64,4% người hưởng lương hưu nhận qua tài khoản. Riêng khu vực đô thị, tỷ lệ này là 79,2%.',
      [['cashless'], ['cashless']],
    ],
    ['Tỷ lệ nhận lương hưu qua tài khoản đạt 54,1%, gần với mục tiêu của ngành (60%).', [['cashless'], ['cashless']]],
    [
      'Chi trả qua thẻ: lương hưu có 12.410/15.300 người nhận qua tài khoản, đạt 81,1%; trợ cấp thất nghiệp 2.240/2.310 người, đạt 97%.',
      [['cashless'], ['beneficiaries'], ['cashless'], ['cashless'], ['claims'], ['cashless']],
    ],
    [
      'Có 12.410 người nhận lương hưu qua tài khoản; giải quyết 310/340 hồ sơ trợ cấp thất nghiệp.',
      [['cashless'], ['claims'], ['claims']],
    ],
    ['Toàn tỉnh có 88,2% học sinh tham gia BHYT; 11,8% còn lại chưa có thẻ.', [['coverage'], ['uninsured']]],
    [
      'Tỷ lệ học sinh có BHYT đạt 92,6%, còn 7,4%, tương ứng gần 2.100 học sinh chưa tham gia.',
      [['coverage'], ['uninsured'], ['uninsured']],
    ],
    ['Tỷ lệ học sinh có BHYT còn 92,6%, tương ứng gần 26.100 học sinh đã tham gia.', [['coverage'], ['participants']]],
    ['Có 21.314/22.040 người dân tham gia BHYT, đạt 96,7%.', [['participants'], ['eligible'], ['coverage']]],
    [
      'Xã An Hạnh có 87,8% người dân tham gia BHYT (4.120/4.690), xã Nam An 85,6% (3.205/3.740).',
      [['coverage'], ['participants'], ['eligible'], ['coverage'], ['participants'], ['eligible']],
    ],
    ['Mức trợ cấp BHXH khi sinh con bằng 2 lần lương cơ sở, tương đương 3,6 triệu đồng.', [['benefit'], ['benefit']]],
    [
      'Có 1.240 đơn vị đóng BHXH với mức đóng 22%, tăng 96 đơn vị so với năm trước.',
      [['employers'], ['contribution'], ['employers']],
    ],
    ['Có 4.100 hộ thuộc diện phải tham gia BHXH nhưng mới có 900 hộ đăng ký.', [['eligible'], ['participants']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept'])).toEqual(want);
  });

  it.each<[string, (string | null)[][]]>([
    [
      'Dự toán là 140 tỷ đồng, nhưng chi phí KCB BHYT đã 170 tỷ đồng, vượt 30 tỷ đồng.',
      [
        ['level', 'exact'],
        ['level', 'exact'],
        ['gap', 'exact'],
      ],
    ],
    [
      'Có 3.855 người tham gia BHXH, nhiều hơn 498 người so với năm trước.',
      [
        ['level', 'exact'],
        ['change', 'exact'],
      ],
    ],
    ['Có nhiều hơn 3.855 người tham gia BHXH.', [['level', 'more_than']]],
    [
      'Số thu BHXH đạt 640,2 tỷ đồng (đạt 61,4 kế hoạch năm).',
      [
        ['level', 'exact'],
        ['completion', 'exact'],
      ],
    ],
    [
      'Số thu BHXH là 512,4 tỷ đồng, đạt 31,8% kế hoạch (vượt chỉ tiêu giao 1,7%).',
      [
        ['level', 'exact'],
        ['completion', 'exact'],
        ['gap', 'exact'],
      ],
    ],
    ['Công đoàn giám sát 17 doanh nghiệp về đóng BHXH.', [['level', 'exact']]],
    ['Công đoàn làm việc với sát 17 doanh nghiệp về đóng BHXH.', [['level', 'almost']]],
  ])('measure and bound: %s', (text, want) => {
    expect(rowsOf(text, ['measure', 'bound'])).toEqual(want);
  });

  it.each<[string, string[]]>([
    [
      'Phòng khám lập khống 240 hồ sơ bệnh án của 110 người có thẻ BHYT để đề nghị thanh toán 3 tỷ đồng.',
      ['violations', 'violations', 'violations'],
    ],
    ['Phòng khám phục vụ 110 người có thẻ BHYT và đề nghị thanh toán 3 tỷ đồng.', ['participants', 'expenditure']],
    ['Việc chi 118 triệu đồng từ quỹ BHYT để khám sức khỏe là trái quy định.', ['violations']],
    ['Hơn 31 tỷ đồng chi phí KCB BHYT đã được giảm trừ.', ['recovered']],
    ['Hơn 31 tỷ đồng chi phí KCB BHYT đã được chi trả.', ['expenditure']],
    ['Tiền phạt chậm đóng BHXH là 18,4 tỷ đồng nhưng mới thu được 5,2 tỷ đồng.', ['fines', 'fines']],
    ['Toàn ngành BHXH đã gửi 23 hồ sơ đề nghị khởi tố.', ['violations']],
    ['Qua thanh tra của ngành cho thấy 500 lao động chưa tham gia BHXH.', ['uninsured']],
    ['Qua thanh tra của ngành cho thấy 500 lao động thuộc diện tham gia BHXH.', ['violations']],
    ['Quỹ BHXH gánh khoản nợ khó thu 250 tỷ đồng.', ['arrears']],
    ['Có 4.180 người đã có sổ BHXH.', ['books']],
    ['Có 41.250 thẻ BHYT được tích hợp trên ứng dụng.', ['digital']],
    ['Mục tiêu là 100% học sinh tham gia BHYT, nhờ giải pháp đồng bộ.', ['coverage']],
    [
      'Có 14.870 người tham gia BHXH, gồm 14.260 người thuộc diện bắt buộc và 610 người tự nguyện.',
      ['participants', 'participants', 'participants'],
    ],
    ['Có 75% số người tham gia BHXH, BHYT đã được xác thực với cơ sở dữ liệu dân cư.', ['digital']],
    ['Có 75% số người tham gia BHYT.', ['coverage']],
    ['Hệ thống giao dịch điện tử của BHXH tỉnh tiếp nhận 42.100 hồ sơ.', ['digital']],
    ['BHXH tỉnh tiếp nhận 42.100 hồ sơ đề nghị hưởng chế độ.', ['claims']],
    ['Dự báo năm 2028, quỹ BHYT thiếu hụt 18 tỷ đồng.', ['fund_balance']],
    ['Quỹ BHYT trích lại cho các trường 14,6 tỷ đồng.', ['expenditure']],
  ])('by deed: %s', (text, want) => {
    expect(rowsOf(text, ['concept']).flat()).toEqual(want);
  });

  it.each([
    ['Công ty còn nợ 40% tiền lương tháng 9 và chưa đóng BHXH.', 'wages, no insurance'],
    ['Công ty chưa trả lương cho công nhân với số tiền 700 triệu đồng, nợ BHXH kéo dài.', 'wages, no insurance'],
    ['BHXH huyện tổ chức hội nghị cho gần 90 hội viên phụ nữ.', 'attendance'],
  ])('another matter: %s', (text, reason) => {
    expect(refusedIn(text).map((r) => r.reason)).toContain(reason);
  });
});

describe('told again below', () => {
  it('a goal of another time gives no time to what is told', () => {
    const text = [
      'Học sinh tham gia BHYT',
      'Tính đến ngày 30/11/2022, huyện có 3 xã đạt 100% học sinh tham gia BHYT.',
      'Huyện phấn đấu năm học 2022-2023 đạt 100% học sinh tham gia BHYT.',
    ].join('\n\n');
    const [article] = extract(text, { document: 'test' });
    expect(article!.figures.filter((f) => f.quote === '100%').map((f) => [f.period, f.status])).toEqual([
      ['2022-11-30', 'actual'],
      ['2023-05-31', 'target'],
    ]);
  });

  it('a threshold of debts is of no place, how long one firm owes is of its own', () => {
    const placesOf = (span: string) => {
      const text = [
        `Kiên Giang: doanh nghiệp nợ BHXH ${span}`,
        'Tính đến ngày 31/3/2020, BHXH tỉnh Kiên Giang thống kê được 310 đơn vị nợ BHXH.',
        `Tại huyện Hòn Đất, Công ty May Sao Biển nợ BHXH ${span}.`,
      ].join('\n\n');
      const [article] = extract(text, { document: 'test' });
      return article!.figures.filter((f) => f.unit === 'month').map((f) => f.place);
    };
    expect(placesOf('từ 3 tháng trở lên')[0]).toBe('Kiên Giang');
    expect(placesOf('61 tháng').at(-1)).toBe('Kiên Giang/Hòn Đất');
  });
});
