import { describe, expect, it } from 'vitest';
import type { Base, Concept, Measure } from '../../schemas/codes.js';
import { figuresOf, lastOf, rowsOf } from './read.js';

type Row = [text: string, concept: Concept, measure: Measure, base: Base | null, value: number];

describe('measures of a percentage', () => {
  it.each<Row>([
    [
      'Toàn tỉnh có 9.310 người tham gia BHXH tự nguyện, đạt 98,2% kế hoạch.',
      'participants',
      'completion',
      'plan',
      98.2,
    ],
    ['Toàn tỉnh hoàn thành 102,4% kế hoạch thu BHXH.', 'revenue', 'completion', 'plan', 102.4],
    ['Số thu BHXH là 210 tỷ đồng, bằng 74,2% dự toán được giao.', 'revenue', 'completion', 'plan', 74.2],
    [
      'Các xã phát triển mới 2.418 người tham gia BHXH tự nguyện, đạt 61,5% chỉ tiêu.',
      'new_participants',
      'completion',
      'plan',
      61.5,
    ],
    ['Số nợ BHXH là 96,4 tỷ đồng, chiếm 3,1% số phải thu.', 'arrears', 'share', 'receivable', 3.1],
    ['Nợ BHXH chiếm 72,6% tổng nợ.', 'arrears', 'share', 'total', 72.6],
    ['Nợ BHXH là 62 tỷ đồng, chiếm 2,56% so với kế hoạch.', 'arrears', 'share', 'plan', 2.56],
    [
      'Số người nhận lương hưu qua tài khoản chiếm 71,3% tổng số người hưởng.',
      'cashless',
      'share',
      'beneficiaries',
      71.3,
    ],
    ['Số thu BHXH là 210 tỷ đồng, tăng 6,1% so với cùng kỳ năm trước.', 'revenue', 'change', 'previous_period', 6.1],
    ['Số nợ BHXH là 96 tỷ đồng, giảm 0,4% so với tháng trước.', 'arrears', 'change', 'previous_period', -0.4],
    ['Số người tham gia BHTN giảm 2,1% so với năm 2021.', 'participants', 'change', 'previous_period', -2.1],
    ['Tỷ lệ bao phủ BHYT đạt 93,4%, vượt 0,6% chỉ tiêu.', 'coverage', 'gap', 'plan', 0.6],
    ['Tỷ lệ bao phủ BHYT đạt 91,2%, thấp hơn 1,3% so với chỉ tiêu cả năm.', 'coverage', 'gap', 'plan', 1.3],
    ['Số thu BHXH là 210 tỷ đồng, còn thiếu 3,2% so với kế hoạch.', 'revenue', 'gap', 'plan', 3.2],
  ])('%s', (text, concept, measure, base, value) => {
    expect(lastOf(text)).toMatchObject({ concept, measure, base, value, unit: 'percent' });
  });

  it.each<[string, Base]>([
    ['Số người tham gia BHYT là 1.102.450 người, đạt 92,6% dân số.', 'population'],
    ['Số người tham gia BHXH là 101.240 người, đạt 17,8% lực lượng lao động.', 'labour_force'],
    ['Có 13% lao động trong độ tuổi tham gia BHXH tự nguyện.', 'labour_force'],
    ['Bao phủ BHXH đạt 38,2%.', 'labour_force'],
    ['Bao phủ BHYT đạt 93,2%.', 'population'],
    ['Học sinh, sinh viên tham gia BHYT đạt 98,7%.', 'students'],
    ['Tỷ lệ bao phủ BHYT tăng lên 93,4%.', 'population'],
  ])('coverage is a level of its people: %s', (text, base) => {
    expect(lastOf(text)).toMatchObject({ concept: 'coverage', measure: 'level', base });
  });

  it.each<[string, Concept, Base]>([
    ['Mức đóng BHYT bằng 4,5% lương cơ sở.', 'contribution', 'wage'],
    ['Hộ cận nghèo được hỗ trợ 70% mức đóng BHYT.', 'subsidy', 'cost'],
    ['Người bệnh BHYT được hưởng 95% chi phí khám, chữa bệnh.', 'benefit', 'cost'],
    ['Mức hưởng lương hưu bằng 45% mức bình quân tiền lương tháng đóng BHXH.', 'benefit', 'wage'],
  ])('a policy rate is a level: %s', (text, concept, base) => {
    expect(lastOf(text)).toMatchObject({ concept, measure: 'level', base, status: 'policy' });
  });

  it('takes both sides of a step for levels', () => {
    expect(rowsOf('Mức đóng BHYT sẽ tăng từ 4,5% lên 4,8% lương cơ sở.', ['value', 'measure'])).toEqual([
      [4.5, 'level'],
      [4.8, 'level'],
    ]);
  });

  it.each([
    ['Tỷ lệ bao phủ BHYT tăng lên 93,4% so với năm 2021.', 93.4],
    ['Tỷ lệ nợ BHXH giảm xuống còn 2,9% so với năm 2021.', 2.9],
  ])('takes what was reached for no change: %s', (text, value) => {
    expect(lastOf(text)).toMatchObject({ value });
    expect(lastOf(text).measure).not.toBe('change');
  });

  it('knows the usual base of a share', () => {
    expect(lastOf('Tỷ lệ nhận lương hưu qua tài khoản đạt 71,3%.')).toMatchObject({
      concept: 'cashless',
      measure: 'share',
      base: 'beneficiaries',
    });
    expect(lastOf('Tỷ lệ nợ BHXH là 2,9%.')).toMatchObject({
      concept: 'arrears',
      measure: 'share',
      base: 'receivable',
    });
  });

  it('keeps a percentage point apart', () => {
    expect(lastOf('Tỷ lệ bao phủ BHYT tăng 1,2 điểm phần trăm so với năm 2021.')).toMatchObject({
      unit: 'percentage_point',
      measure: 'change',
    });
  });
});

describe('measures of a count', () => {
  it.each<[string, Measure, number]>([
    ['Số người tham gia BHXH là 101.240 người, tăng 4.315 người so với cùng kỳ năm 2022.', 'change', 4315],
    ['Có 62.000 người tham gia BHXH tự nguyện, giảm 1.204 người so với đầu năm.', 'change', -1204],
    ['Số người tham gia BHXH tự nguyện là 9.661 người, vượt 661 người so với chỉ tiêu.', 'gap', 661],
    ['Số nợ BHXH là 96 tỷ đồng, giảm 12 tỷ đồng so với năm 2021.', 'change', -12e9],
    ['Số thu BHXH tăng từ 210 tỷ đồng lên 240 tỷ đồng.', 'level', 240e9],
  ])('%s', (text, measure, value) => {
    expect(lastOf(text)).toMatchObject({ measure, value, base: null });
  });

  it('speaks of the figure before it', () => {
    const [first, second] = figuresOf('Số người tham gia BHTN là 82.506 người, tăng 1.240 người so với năm 2021.');
    expect(second).toMatchObject({
      concept: first!.concept,
      scheme: first!.scheme,
      place: first!.place,
      rule: 'follow',
    });
  });
});

describe('percentages in brackets', () => {
  it('repeat the change before them, with its sign', () => {
    expect(
      rowsOf('Số người tham gia BHYT là 812.407 người, giảm 38.281 người (4,5%) so với cùng kỳ.', ['value', 'measure']),
    ).toEqual([
      [812_407, 'level'],
      [-38_281, 'change'],
      [-4.5, 'change'],
    ]);
  });

  it('give the share of the amount before them', () => {
    expect(lastOf('Số nợ BHXH là 96,4 tỷ đồng (chiếm 3,1% số phải thu).')).toMatchObject({
      concept: 'arrears',
      measure: 'share',
      base: 'receivable',
    });
  });

  it('do not part a number from its noun', () => {
    expect(rowsOf('Có 82.400 người (chiếm 8,1% dân số) chưa tham gia BHYT.', ['concept', 'measure', 'base'])).toEqual([
      ['uninsured', 'level', null],
      ['uninsured', 'share', 'population'],
    ]);
  });

  it('and people in brackets restate a percentage', () => {
    expect(rowsOf('Toàn tỉnh đạt tỷ lệ bao phủ BHYT 92,4% (tương ứng 1.102.450 người).', ['concept', 'unit'])).toEqual([
      ['coverage', 'percent'],
      ['participants', 'person'],
    ]);
  });
});

describe('part and whole', () => {
  it('are those who take part and those who should', () => {
    expect(rowsOf('Đến nay, 58.214/60.120 người dân tham gia BHYT.', ['value', 'concept'])).toEqual([
      [58_214, 'participants'],
      [60_120, 'eligible'],
    ]);
  });
});

describe('how fast something grows in a year', () => {
  it.each<[string, string]>([
    ['Số người hưởng BHXH một lần năm sau cao hơn năm trước, tốc độ tăng bình quân mỗi năm 9,4%.', 'change'],
    ['Nợ BHXH của tỉnh là 41 tỷ đồng, tốc độ tăng trung bình hàng năm khoảng 6%.', 'change'],
    ['Tỷ lệ bao phủ BHYT trung bình mỗi năm đạt 91%.', 'level'],
  ])('%s', (text, want) => {
    expect(figuresOf(text).at(-1)?.measure).toBe(want);
  });
});
