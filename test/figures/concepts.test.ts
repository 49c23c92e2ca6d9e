import { describe, expect, it } from 'vitest';
import { CONCEPTS, type Concept } from '../../schemas/codes.js';
import { figureOf, figuresOf, rowsOf } from './read.js';

/** For each concept sentences with one figure: the noun after the number, before it, or around it. */
const CASES: Record<Concept, readonly string[]> = {
  participants: [
    'Toàn tỉnh có 61.482 người tham gia BHXH tự nguyện.',
    'Số người tham gia BHYT là 812.407 người.',
    'Đối tượng tham gia BHTN đạt 82.506 người.',
    'Cả nước có 17,4 triệu người đang tham gia BHXH.',
  ],
  new_participants: [
    'Các xã đã vận động được 1.364 người tham gia BHXH tự nguyện.',
    'Toàn huyện phát triển mới 2.418 người tham gia BHYT hộ gia đình.',
    'Hội Phụ nữ khai thác thêm 214 người tham gia BHXH tự nguyện.',
  ],
  coverage: [
    'Tỷ lệ bao phủ BHYT đạt 93,4% dân số.',
    'Đã có 92,1% dân số tham gia BHYT.',
    'Tỷ lệ tham gia BHXH là 38,2% lực lượng lao động.',
  ],
  employers: [
    'Toàn tỉnh có 3.218 đơn vị tham gia BHXH cho người lao động.',
    'Số doanh nghiệp tham gia BHXH là 2.740 doanh nghiệp.',
  ],
  revenue: [
    'Tổng số thu BHXH, BHYT, BHTN đạt 2.417,6 tỷ đồng.',
    'Toàn ngành thu được 2,1 nghìn tỷ đồng tiền BHXH.',
    'Lãi đầu tư quỹ BHXH đạt 31.200 tỷ đồng.',
  ],
  expenditure: [
    'Số chi BHTN là 84 tỷ đồng.',
    'Cơ quan BHXH đã chi trả lương hưu, trợ cấp BHXH 318 tỷ đồng.',
    'Tổng chi phí KCB BHYT là 1.214 tỷ đồng.',
  ],
  fund_balance: [
    'Quỹ BHYT bội chi 214 tỷ đồng.',
    'Quỹ BHTN kết dư 62.000 tỷ đồng.',
    'Số kết dư quỹ BHYT là 33.000 tỷ đồng.',
  ],
  arrears: [
    'Số tiền nợ BHXH, BHYT, BHTN là 142,8 tỷ đồng.',
    'Doanh nghiệp này chậm đóng BHXH 4,3 tỷ đồng.',
    'Tổng số tiền chậm đóng BHYT còn 12 tỷ đồng.',
  ],
  arrears_units: ['Toàn tỉnh còn 612 đơn vị nợ BHXH.', 'Số doanh nghiệp chậm đóng BHXH là 947 doanh nghiệp.'],
  arrears_workers: ['Có 4.310 lao động bị nợ BHXH.', 'Việc chậm đóng BHXH ảnh hưởng đến quyền lợi của 2.140 lao động.'],
  arrears_duration: ['Công ty nợ BHXH 14 tháng.', 'Công ty nợ BHXH kéo dài 28 tháng.'],
  recovered: [
    'Cơ quan BHXH đã thu hồi 17,3 tỷ đồng về quỹ BHYT.',
    'BHXH tỉnh từ chối thanh toán 9,7 tỷ đồng chi phí KCB BHYT.',
    'Số tiền truy thu BHXH là 1,3 tỷ đồng.',
  ],
  beneficiaries: [
    'Hiện có 71.925 người đang hưởng lương hưu, trợ cấp BHXH hằng tháng.',
    'Số người hưởng lương hưu là 64.310 người.',
  ],
  claims: [
    'Cơ quan BHXH đã giải quyết cho 18.240 lượt người hưởng chế độ ốm đau, thai sản.',
    'Toàn tỉnh có 4.310 người được giải quyết hưởng trợ cấp thất nghiệp.',
    'Bộ phận một cửa tiếp nhận 61.204 hồ sơ hưởng các chế độ BHXH.',
  ],
  cashless: [
    'Có 16.302 người nhận lương hưu qua tài khoản cá nhân.',
    'Tỷ lệ người nhận lương hưu qua tài khoản đạt 71,3%.',
  ],
  medical_visits: [
    'Các cơ sở đã phục vụ 412.600 lượt khám, chữa bệnh BHYT.',
    'Toàn tỉnh có 1,2 triệu lượt người KCB BHYT.',
  ],
  medical_cost: ['Chi phí điều trị của bệnh nhân này là 1,3 tỷ đồng.', 'Bệnh nhân được quỹ BHYT chi trả 2,4 tỷ đồng.'],
  cards: ['Cơ quan BHXH đã cấp 512.044 thẻ BHYT.', 'Số thẻ BHYT đã cấp là 812.407 thẻ.'],
  books: ['Cơ quan BHXH đã cấp 7.316 sổ BHXH.', 'Số sổ BHXH đã trả cho người lao động là 42.110 sổ.'],
  inspections: [
    'BHXH tỉnh đã thanh tra, kiểm tra 186 đơn vị sử dụng lao động.',
    'BHXH tỉnh đã tổ chức 12 cuộc thanh tra chuyên ngành về BHXH.',
  ],
  violations: [
    'Phát hiện 34 đơn vị vi phạm pháp luật về BHXH.',
    'BHXH tỉnh đã khởi kiện 12 doanh nghiệp nợ BHXH.',
    'Phát hiện 412 hồ sơ hưởng BHXH không đúng quy định.',
    'Công an đã khởi tố 3 vụ án gian lận BHYT.',
  ],
  fines: ['Công ty bị phạt 75 triệu đồng vì chậm đóng BHXH.', 'Tổng số tiền phạt về BHXH là 640 triệu đồng.'],
  contribution: [
    'Mức đóng BHYT bằng 4,5% lương cơ sở.',
    'Mức đóng BHYT hộ gia đình của người thứ nhất là 972.000 đồng/năm.',
    'Người lao động đóng 8% vào quỹ BHXH.',
  ],
  benefit: [
    'Người tham gia BHYT được hưởng 80% chi phí khám, chữa bệnh.',
    'Lương hưu bình quân là 5,4 triệu đồng/tháng.',
    'Mức trợ cấp thất nghiệp bình quân 3,6 triệu đồng/người/tháng.',
  ],
  subsidy: [
    'Ngân sách nhà nước hỗ trợ 70% mức đóng BHYT cho hộ cận nghèo.',
    'Người tham gia BHXH tự nguyện được Nhà nước hỗ trợ 30% mức đóng.',
  ],
  wage_base: ['Lương cơ sở tăng lên 1.800.000 đồng/tháng.', 'Mức lương tối thiểu vùng là 4,68 triệu đồng/tháng.'],
  uninsured: ['Còn 52.300 người chưa tham gia BHYT.', 'Số người chưa có thẻ BHYT là 82.400 người.'],
  eligible: [
    'Có 2.160 doanh nghiệp thuộc diện phải tham gia BHXH.',
    'Toàn huyện có 12.400 người thuộc diện tham gia BHXH tự nguyện.',
  ],
  network: [
    'Toàn tỉnh có 318 điểm thu BHXH, BHYT.',
    'Cơ quan BHXH ký hợp đồng KCB BHYT với 42 cơ sở y tế.',
    'Toàn tỉnh có 1.204 nhân viên đại lý thu BHXH.',
  ],
  digital: [
    'Đã có 204.115 tài khoản VssID được cài đặt.',
    'BHXH tỉnh nhận 48.310 hồ sơ điện tử.',
    'Toàn tỉnh có 214 cơ sở khám, chữa bệnh BHYT tra cứu bằng CCCD gắn chip.',
  ],
  other: ['Số ngày điều trị nội trú bình quân của người bệnh BHYT là 7,1 ngày.'],
};

describe('concepts', () => {
  it('has sentences for the whole codebook', () => {
    expect(Object.keys(CASES).sort()).toEqual(Object.keys(CONCEPTS).sort());
  });

  it.each(Object.entries(CASES).flatMap(([concept, texts]) => texts.map((text) => [concept, text] as const)))(
    '%s: %s',
    (concept, text) => {
      expect(figuresOf(text).map((f) => f.concept)).toEqual([concept]);
    },
  );

  it.each<[string, Concept]>([
    ['Người nhận lương hưu: 22.460 người nhận qua tài khoản.', 'cashless'],
    ['Còn 1.204 lao động chưa tham gia BHXH.', 'uninsured'],
    ['Toàn tỉnh có 86 đơn vị nợ BHXH được thanh tra.', 'arrears_units'],
  ])('the narrower idea wins: %s', (text, concept) => {
    expect(figuresOf(text).map((f) => f.concept)).toEqual([concept]);
  });

  it('the size of a sum tells one case from the spending of a place', () => {
    expect(
      rowsOf('Toàn tỉnh có 1,2 triệu lượt người KCB BHYT với tổng chi phí 842 tỷ đồng.', ['value', 'concept']),
    ).toEqual([
      [1.2e6, 'medical_visits'],
      [842e9, 'expenditure'],
    ]);
    expect(figuresOf('Tổng chi phí của ca bệnh BHYT này là 842 triệu đồng.').map((f) => f.concept)).toEqual([
      'medical_cost',
    ]);
  });

  it('what was not done counts nothing', () => {
    expect(figuresOf('Cơ quan BHXH chưa khởi kiện 12 doanh nghiệp.').map((f) => f.concept)).not.toContain('violations');
  });

  it.each([
    'Toàn tỉnh có 412 km đường nông thôn mới.',
    'Vụ lúa này, nông dân thu hoạch 12.000 tấn thóc.',
    'Huyện có 3.200 hộ dùng nước sạch.',
    'Giá xăng tăng 2,1%.',
  ])('nothing of the domain: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it('turns are of what they are turns of, whatever verb received them', () => {
    expect(figureOf('Các bệnh viện tiếp nhận 61.200 lượt người khám, chữa bệnh BHYT.').concept).toBe('medical_visits');
    expect(figureOf('Cơ quan BHXH giải quyết cho 6.120 lượt người hưởng chế độ ốm đau.').concept).toBe('claims');
    expect(figureOf('Năm 2022, toàn tỉnh có 6.120 lượt người hưởng BHXH.').concept).toBe('claims');
    expect(figureOf('BHXH tỉnh đang quản lý 6.120 lượt người hưởng BHXH hằng tháng.').concept).toBe('beneficiaries');
  });

  it('a rate before those who it is of is a coverage, also in an article on debts', () => {
    const given = { title: 'Nợ BHXH còn cao' };
    expect(figureOf('Mục tiêu là có 45% lực lượng lao động tham gia BHXH.', given).concept).toBe('coverage');
    expect(figureOf('Nợ BHXH bằng 4,5% số phải thu.', given).concept).toBe('arrears');
  });
});

describe('concepts carried on', () => {
  it('from the head of a list to its members', () => {
    expect(
      rowsOf('Số người tham gia BHXH: 101.240 người, BHTN: 82.506 người, BHYT: 1.102.450 người.', [
        'value',
        'concept',
        'scheme',
      ]),
    ).toEqual([
      [101_240, 'participants', ['BHXH']],
      [82_506, 'participants', ['BHTN']],
      [1_102_450, 'participants', ['BHYT']],
    ]);
  });

  it('over semicolons', () => {
    expect(
      rowsOf('Số tiền chậm đóng BHXH là 62 tỷ đồng; BHYT là 12 tỷ đồng; BHTN là 4 tỷ đồng.', ['concept', 'scheme']),
    ).toEqual([
      ['arrears', ['BHXH']],
      ['arrears', ['BHYT']],
      ['arrears', ['BHTN']],
    ]);
    expect(
      rowsOf('Thu BHXH bắt buộc 1.204 tỷ đồng; BHXH tự nguyện 84 tỷ đồng; BHYT 612 tỷ đồng.', ['concept', 'scheme']),
    ).toEqual([
      ['revenue', ['BHXH_BB']],
      ['revenue', ['BHXH_TN']],
      ['revenue', ['BHYT']],
    ]);
  });

  it('from a governing verb to all its objects', () => {
    expect(
      rowsOf('BHXH tỉnh đã giải quyết cho 1.756 người hưởng lương hưu, 18.240 lượt người hưởng chế độ ốm đau.', [
        'concept',
      ]),
    ).toEqual([['claims'], ['claims']]);
    expect(
      rowsOf('Toàn tỉnh phát triển mới 2.306 người tham gia BHXH tự nguyện, 5.308 người tham gia BHYT.', ['concept']),
    ).toEqual([['new_participants'], ['new_participants']]);
  });

  it('but not past words that open a new statement', () => {
    expect(
      rowsOf('Các xã vận động được 312 người tham gia BHXH tự nguyện, nâng tổng số người tham gia lên 4.316 người.', [
        'value',
        'concept',
      ]),
    ).toEqual([
      [312, 'new_participants'],
      [4316, 'participants'],
    ]);
  });

  it('to the other unit of the same thing', () => {
    expect(rowsOf('Công ty nợ 4,3 tỷ đồng tiền BHXH của 312 lao động.', ['concept'])).toEqual([
      ['arrears'],
      ['arrears_workers'],
    ]);
    expect(rowsOf('Cơ quan BHXH từ chối 1.240 hồ sơ BHYT với số tiền 3,1 tỷ đồng.', ['unit', 'concept'])).toEqual([
      ['file', 'recovered'],
      ['VND', 'recovered'],
    ]);
  });

  it('through three clauses of one report', () => {
    expect(
      rowsOf(
        'BHXH tỉnh đã thanh tra, kiểm tra tại 86 đơn vị; phát hiện 412 lao động chưa được đóng BHXH; yêu cầu truy thu 1,3 tỷ đồng.',
        ['concept', 'status'],
      ),
    ).toEqual([
      ['inspections', 'actual'],
      ['violations', 'actual'],
      ['recovered', 'target'],
    ]);
  });
});
