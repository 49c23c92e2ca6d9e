import { describe, expect, it } from 'vitest';
import type { Figure } from '../../schemas/index.js';
import { figureOf, figuresOf, rowsOf } from './read.js';

type Row = Partial<Figure>;

describe('the same noun, told apart by the words around it', () => {
  it.each<[string, Row]>([
    ['Toàn tỉnh phấn đấu thêm 12.000 người tham gia BHYT.', { concept: 'new_participants', status: 'target' }],
    ['Huyện thu hút thêm được 1.240 lao động tham gia BHXH.', { concept: 'new_participants' }],
    ['Số người tham gia BHYT tăng thêm 1.240 người so với năm 2021.', { concept: 'participants', measure: 'change' }],
    ['Có 1.240 người tham gia BHYT.', { concept: 'participants', measure: 'level' }],
  ])('those who are to come: %s', (text, want) => {
    expect(figureOf(text)).toMatchObject(want);
  });

  it.each<[string, Row]>([
    ['Quỹ khám chữa bệnh BHYT đã âm 41 tỷ đồng.', { concept: 'fund_balance' }],
    ['Quỹ khám chữa bệnh BHYT năm 2016 âm hơn 61 tỷ đồng.', { concept: 'fund_balance' }],
    ['Đến nay, trên 93,1% dân số hưởng BHYT.', { concept: 'coverage', base: 'population' }],
    ['Quỹ khám chữa bệnh BHYT đã chi 41 tỷ đồng.', { concept: 'expenditure' }],
  ])('a fund below zero: %s', (text, want) => {
    expect(figureOf(text)).toMatchObject(want);
  });

  it.each<[string, Row]>([
    ['Số nợ BHXH chiếm 5,2% kế hoạch thu.', { concept: 'arrears', measure: 'share', base: 'plan' }],
    ['Số nợ BHXH chiếm 5,2% số phải thu.', { concept: 'arrears', measure: 'share', base: 'receivable' }],
  ])('what a debt is measured by: %s', (text, want) => {
    expect(figureOf(text)).toMatchObject(want);
  });

  it.each<[string, Row]>([
    ['Thanh tra đã quyết định thu hồi 410 triệu đồng vào quỹ BHYT.', { concept: 'recovered', status: 'target' }],
    ['Thanh tra đã thu hồi 410 triệu đồng vào quỹ BHYT.', { concept: 'recovered', status: 'actual' }],
  ])('ordered or done: %s', (text, want) => {
    expect(figureOf(text)).toMatchObject(want);
  });

  it.each<[string, string[][]]>([
    ['Đã chi trả lương hưu 412 tỷ đồng cho 99.252 người.', [['expenditure'], ['beneficiaries']]],
    ['Đã chi trả lương hưu 412 tỷ đồng; có 99.252 người tham gia BHXH.', [['expenditure'], ['participants']]],
  ])('people that a sum goes to or comes from: %s', (text, want) => {
    expect(rowsOf(text, ['concept'])).toEqual(want);
  });

  it.each<[string, Row]>([
    ['Có 61,4% người hưởng lương hưu, chế độ trợ cấp nhận qua thẻ ATM.', { concept: 'cashless', measure: 'share' }],
    ['Chi lương hưu, trợ cấp BHXH hằng tháng 1.940 tỷ đồng.', { concept: 'expenditure', unit: 'VND' }],
    ['Mỗi tháng ông nhận lương hưu 4,2 triệu đồng.', { unit: 'VND_per_month' }],
  ])('benefits and how they are paid: %s', (text, want) => {
    expect(figureOf(text)).toMatchObject(want);
  });

  it.each(['Có 3.102 người rút BHXH một lần.', 'Số người hưởng BHXH 1 lần là 3.102 người.'])(
    'a number in the name of a benefit counts nothing and parts nothing: %s',
    (text) => {
      expect(figureOf(text)).toMatchObject({ concept: 'claims', value: 3102 });
    },
  );

  it('rates in brackets without the sign, after a rate', () => {
    const text = 'Tỷ lệ bao phủ BHYT cao nhất ở Tiền Hải (94,21), Vũ Thư (93,12).';
    expect(rowsOf(text, ['value', 'unit'], { place: 'Thái Bình' })).toEqual([
      [94.21, 'percent'],
      [93.12, 'percent'],
    ]);
  });
});

describe('which funds "số thu" without a name stands for', () => {
  it.each<[string, string[]]>([
    ['Toàn huyện có 41.200 người tham gia BHXH, BHYT.', ['BHXH', 'BHYT']],
    ['Toàn huyện có 41.200 người tham gia BHXH, BHYT, BHTN.', ['BHXH', 'BHYT', 'BHTN']],
    ['Toàn huyện có 41.200 người tham gia BHXH, BHYT. Việc nợ các quỹ bảo hiểm còn nhiều.', ['BHXH', 'BHYT', 'BHTN']],
  ])('%s', (lead, scheme) => {
    const [figure] = figuresOf('Tổng số thu của toàn ngành đạt 210 tỷ đồng.', { lead });
    expect(figure?.scheme).toEqual(scheme);
  });

  it('members of a list told apart by a semicolon keep their own scheme', () => {
    const text = 'Có 94.310 người tham gia BHXH bắt buộc; BHTN 82.506 người.';
    expect(rowsOf(text, ['scheme'])).toEqual([[['BHXH_BB']], [['BHTN']]]);
  });

  it.each<[string, string[]]>([
    ['Số người tham gia bảo hiểm xã hội trên cả nước đạt 19,5 triệu người.', ['BHXH']],
    ['Toàn tỉnh có 85.640 người tham gia BHXH, BHYT (BHXH, BHYT), bảo hiểm thất nghiệp.', ['BHXH', 'BHYT', 'BHTN']],
  ])('%s', (text, scheme) => {
    expect(figureOf(text).scheme).toEqual(scheme);
  });
});

describe('the year of a goal', () => {
  it.each<[string, string | null]>([
    ['Nghị quyết đặt mục tiêu đến năm 2025 có 45% lực lượng lao động tham gia BHXH.', '2025-12-31'],
    ['Theo Nghị quyết năm 2021, có 45% lực lượng lao động tham gia BHXH.', null],
  ])('%s', (text, period) => {
    expect(figureOf(text).period).toBe(period);
  });
});

describe('what a set wage belongs to', () => {
  it.each<[string, string, string[]]>([
    ['Lương cơ sở tăng thêm 8%', 'Lương cơ sở là 2,53 triệu đồng/tháng.', []],
    ['Mức đóng BHYT thay đổi', 'Lương cơ sở là 2,53 triệu đồng/tháng.', ['BHYT']],
  ])('%s: %s', (title, text, scheme) => {
    const [figure] = figuresOf(text, { title, lead: 'Toàn tỉnh có 12.400 người tham gia BHXH.' });
    expect(figure).toMatchObject({ concept: 'wage_base', scheme });
  });
});

it('what is recovered is what was owed', () => {
  const lead = 'Doanh nghiệp nợ BHXH, BHYT số tiền 412 tỷ đồng.';
  expect(figuresOf('Qua thanh tra đã thu hồi 67,4 tỷ đồng.', { lead })[0]).toMatchObject({
    concept: 'recovered',
    scheme: ['BHXH', 'BHYT'],
  });
});
