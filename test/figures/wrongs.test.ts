import { describe, expect, it } from 'vitest';
import { rowsOf } from './read.js';

const concepts = (text: string): string[] => rowsOf(text, ['concept']).flat();

describe('what was done wrong, and the money of it', () => {
  it.each<[string, string[]]>([
    ['Toàn tỉnh khởi kiện 14 doanh nghiệp nợ BHXH, thu được 3,2 tỷ đồng.', ['violations', 'recovered']],
    ['Đến hết tháng 5, toàn tỉnh thu được 312 tỷ đồng tiền BHXH.', ['revenue']],
    ['Cơ quan BHXH từ chối 8% hồ sơ KCB BHYT đề nghị thanh toán với số tiền 2,1 tỷ đồng.', ['recovered', 'recovered']],
    ['Có 320 thẻ BHYT cấp trùng, tương ứng số tiền 190 triệu đồng.', ['cards', 'violations']],
    ['Cơ quan BHXH đã tiếp nhận hồ sơ KCB BHYT đề nghị thanh toán với số tiền 2,1 tỷ đồng.', ['expenditure']],
  ])('money of what was counted: %s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });

  it.each<[string, string[]]>([
    [
      'Thanh tra nêu ba sai lệch trong KCB BHYT, gồm: 1.240 lượt khám không có tên (310 triệu đồng), 560 lượt khám trùng ngày.',
      ['violations', 'violations', 'violations'],
    ],
    [
      'Có 23 trường hợp giải quyết hưởng chế độ tử tuất sai quy định, số tiền bị chiếm hưởng 1,2 tỷ đồng.',
      ['violations', 'violations'],
    ],
    ['Hơn 61 thẻ bảo hiểm y tế của dân trong xã bị một cò mồi làm giả.', ['violations']],
    ['Có 23 hồ sơ được giải quyết chế độ không đúng đối tượng.', ['violations']],
    ['Có 23 trường hợp được giải quyết chế độ tử tuất đúng quy định.', ['claims']],
    ['Quý I có 1.240 lượt khám BHYT và 560 lượt nội trú.', ['medical_visits', 'medical_visits']],
    ['Qua thanh tra, phát hiện 41 lao động thuộc diện tham gia BHXH nhưng chưa tham gia.', ['violations']],
    ['Qua đối chiếu, trung tâm phát hiện 52 người đi làm mà vẫn khai thất nghiệp để lấy tiền BHTN.', ['violations']],
    [
      'Bệnh viện bị từ chối thanh toán BHYT 1,4 tỷ đồng, đoàn còn phát hiện 23 trường hợp dùng thẻ của người thân.',
      ['recovered', 'violations'],
    ],
    ['Đoàn phát hiện 12 lao động bị nợ BHXH.', ['arrears_workers']],
    [
      'Bà Lụa thuê người làm giả đơn. Bằng cách này, bà nộp 8 hồ sơ BHXH một lần và rút được 190 triệu đồng.',
      ['violations', 'violations'],
    ],
    ['Bác sĩ kê khống thuốc BHYT. Với thủ đoạn trên, phòng khám được thanh toán 2,3 tỷ đồng.', ['violations']],
    ['Bưu điện cử người đến tận nhà. Bằng cách này, BHXH tỉnh chi trả lương hưu 640 tỷ đồng.', ['expenditure']],
    [
      'Giám định viên rút ngẫu nhiên 310 hồ sơ BHYT thì 120 hồ sơ có xét nghiệm không cần thiết, tức gần 39%.',
      ['inspections', 'violations', 'violations'],
    ],
    ['Trung tâm thu hồi tiền trợ cấp thất nghiệp của 62 trường hợp khai gian.', ['violations']],
    ['Trung tâm thu hồi 140 triệu đồng trợ cấp thất nghiệp chi sai của 62 trường hợp.', ['recovered', 'violations']],
    ['BHXH tỉnh thu hồi nợ, 12 đơn vị đã nộp.', ['recovered']],
    ['Toàn huyện còn 41 lao động thuộc diện phải tham gia BHXH.', ['eligible']],
    ['Đoàn kiến nghị chấn chỉnh 640 triệu đồng chi KCB BHYT.', ['violations']],
    ['Trung tâm thanh toán 120 triệu đồng trái quy định từ quỹ BHYT.', ['violations']],
  ])('lists and finds: %s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['Ngành BHXH xử phạt 9 đơn vị chậm đóng, số tiền phạt 310 triệu đồng.', ['violations', 'fines']],
    ['Đề nghị công an xử lý hình sự đối với 3 công ty trốn đóng BHXH.', ['violations']],
    ['Tỉnh có 3 công ty trốn đóng BHXH.', ['arrears_units']],
    ['Hồ sơ về tội trốn đóng BHXH với số tiền 4,2 tỷ đồng.', ['violations']],
    ['Số tiền trốn đóng BHXH là 4,2 tỷ đồng.', ['arrears']],
    ['Công ty không đóng cho cơ quan BHXH số tiền 210 triệu đồng.', ['arrears']],
    [
      'Trong số đơn vị nợ BHXH, 31 đơn vị thuộc khối phường, xã, hợp tác xã nợ 2,6 tỷ đồng.',
      ['arrears_units', 'arrears'],
    ],
  ])('debtors before the court and before it: %s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['Có 35/76 đơn vị đã khắc phục số nợ BHXH.', ['recovered', 'recovered']],
    ['Có 35/76 cơ sở y tế bội chi quỹ KCB BHYT.', ['fund_balance', 'network']],
  ])('the whole of a slash: %s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });
});

describe('over the budget', () => {
  it.each<[string, string[][]]>([
    [
      'Có 8 bệnh viện vượt dự toán chi KCB BHYT, như Bệnh viện A (vượt 12,4%), Bệnh viện B (vượt 9%).',
      [
        ['fund_balance', 'level'],
        ['expenditure', 'gap'],
        ['expenditure', 'gap'],
      ],
    ],
    [
      'Nhiều nơi vượt dự toán chi KCB BHYT: Bệnh viện A vượt 12,4%. Cao nhất là Bệnh viện B, vượt 26%.',
      [
        ['expenditure', 'gap'],
        ['expenditure', 'gap'],
      ],
    ],
    [
      'Chi BHYT vượt dự toán\nTrong quý I, chi phí KCB BHYT tăng nhanh. Bệnh viện A vượt 10%, Bệnh viện B vượt 7%.',
      [
        ['expenditure', 'gap'],
        ['expenditure', 'gap'],
      ],
    ],
    [
      'Số thu BHXH đạt 420 tỷ đồng, vượt 2,1% kế hoạch.',
      [
        ['revenue', 'level'],
        ['revenue', 'gap'],
      ],
    ],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'measure'])).toEqual(want);
  });
});

describe('fraud, lawsuits and the kinds of inspections', () => {
  it.each<[string, Array<[string, number]>]>([
    [
      'Ngành đã thanh tra, kiểm tra 13.600 đơn vị BHXH (chuyên ngành: 4.950; liên ngành: 3.120; kiểm tra: 5.530).',
      [
        ['inspections', 13_600],
        ['inspections', 4_950],
        ['inspections', 3_120],
        ['inspections', 5_530],
      ],
    ],
    [
      'Phòng khám ký khống 86 giấy chứng nhận nghỉ việc hưởng BHXH cho 41 người.',
      [
        ['violations', 86],
        ['violations', 41],
      ],
    ],
    ['Tòa án đã thụ lý 12 vụ kiện đòi nợ BHXH.', [['violations', 12]]],
    [
      'Đoàn phát hiện 18 đơn vị đóng thiếu mức BHXH cho 95 lao động, số tiền 120 triệu đồng.',
      [
        ['violations', 18],
        ['violations', 95],
        ['violations', 120e6],
      ],
    ],
    [
      'Có 35 trong tổng số 76 đơn vị đã khắc phục nợ BHXH.',
      [
        ['recovered', 35],
        ['recovered', 76],
      ],
    ],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'value'])).toEqual(want);
  });

  it.each([
    'Học viên chuyên ngành 12 của trường đã dự lớp học về BHXH.',
    'Phòng họp tầng 3, ngành BHXH gửi 40 giấy mời.',
  ])('no kinds, no wrongs: %s', (text) => {
    expect(rowsOf(text, ['concept'])).toEqual([]);
  });
});

describe('what is told apart from its number', () => {
  it.each<[string, Array<[string, string, number]>]>([
    [
      'Suốt 10 tháng, từ tháng 1 đến tháng 10, công ty không đóng BHXH cho 41 lao động.',
      [
        ['arrears_duration', 'actual', 10],
        ['arrears_workers', 'actual', 41],
      ],
    ],
    [
      'Có 46 người đã có việc làm vẫn nhận trợ cấp thất nghiệp, số tiền 310 triệu đồng.',
      [
        ['violations', 'actual', 46],
        ['violations', 'actual', 310e6],
      ],
    ],
    ['Còn 32,5 tỷ đồng trợ cấp thất nghiệp chi sai chưa đòi được.', [['recovered', 'target', 32.5e9]]],
    [
      'Danh sách có 31 công nhân không hề đến khám BHYT, gây thiệt hại 26 triệu đồng.',
      [['violations', 'actual', 26e6]],
    ],
    ['Nếu không tăng mức đóng, quỹ BHYT sẽ thiếu hụt 12.000 tỷ đồng.', [['fund_balance', 'estimate', 12_000e9]]],
    ['Quỹ BHYT năm 2018 bội chi 9.300 tỷ đồng.', [['fund_balance', 'actual', 9_300e9]]],
    [
      'Dự toán năm cho thặng dư quỹ BHXH lần lượt 66.893, 76.111 và 81.736 tỷ đồng.',
      [
        ['fund_balance', 'estimate', 66_893e9],
        ['fund_balance', 'estimate', 76_111e9],
        ['fund_balance', 'estimate', 81_736e9],
      ],
    ],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'status', 'value'])).toEqual(want);
  });

  it.each<[string, string[]]>([
    ['Sau 10 tháng thực hiện, công tác BHXH có chuyển biến.', []],
    ['Cả tỉnh có 46 người đang nhận trợ cấp thất nghiệp.', ['claims']],
  ])('and what is not: %s', (text, want) => {
    expect(concepts(text)).toEqual(want);
  });
});

describe('fines of the law and fines imposed', () => {
  it.each<[string, Array<[string, string, string]>]>([
    ['Doanh nghiệp trốn đóng BHXH có thể bị phạt tới 3 tỷ đồng.', [['fines', 'policy', 'at_most']]],
    [
      'Mức phạt tiền từ 12% đến 15% tổng số tiền BHXH phải đóng, nhưng không quá 75 triệu đồng.',
      [
        ['fines', 'policy', 'exact'],
        ['fines', 'policy', 'at_most'],
      ],
    ],
    ['Phạt tiền từ 50 triệu đến 75 triệu đồng đối với hành vi trốn đóng BHXH.', [['fines', 'policy', 'exact']]],
    ['UBND tỉnh đã phạt công ty nợ BHXH này 150 triệu đồng.', [['fines', 'actual', 'exact']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'status', 'bound'])).toEqual(want);
  });
});

describe('budgets and what was spent against them', () => {
  it.each<[string, Array<[string, string, string]>]>([
    [
      'Tỉnh được giao dự toán chi KCB BHYT 1.240 tỷ đồng nhưng đã chi 1.310 tỷ đồng, vượt 70 tỷ đồng (5,6%).',
      [
        ['expenditure', 'level', 'target'],
        ['expenditure', 'level', 'actual'],
        ['expenditure', 'gap', 'actual'],
        ['expenditure', 'gap', 'actual'],
      ],
    ],
    ['Nợ BHXH không có khả năng thu hồi là 6,4 tỷ đồng.', [['arrears', 'level', 'actual']]],
    ['Giám định BHYT phát hiện 4.120 hồ sơ trùng lặp.', [['violations', 'level', 'actual']]],
  ])('%s', (text, want) => {
    expect(rowsOf(text, ['concept', 'measure', 'status'])).toEqual(want);
  });
});
