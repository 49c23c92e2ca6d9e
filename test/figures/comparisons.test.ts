import { describe, expect, it } from 'vitest';
import { figuresOf, lastOf, rowsOf } from './read.js';

describe('compared with another time', () => {
  it.each([
    ['Toàn tỉnh có 8.214 người tham gia BHXH tự nguyện, cao hơn 1.107 người so với cuối năm 2021.', 1107],
    ['Số nợ BHXH là 38 tỷ đồng, thấp hơn 4,2 tỷ đồng so với tháng trước.', -4.2e9],
    ['Số thu BHXH đạt 57% kế hoạch, nhanh hơn 1,8% so với cùng kỳ.', 1.8],
    ['Số thu BHYT đạt 49% kế hoạch, chậm hơn 2,3% so với cùng kỳ năm trước.', -2.3],
    ['Số người rút BHXH một lần giảm mạnh, tới 16,3% so với cùng kỳ.', -16.3],
    ['Tốc độ tăng thu BHXH bình quân đạt 9,4%/năm.', 9.4],
    ['Tốc độ tăng trưởng số người tham gia BHXH tự nguyện là 27%.', 27],
  ])('%s', (text, value) => {
    expect(lastOf(text)).toMatchObject({ measure: 'change', value });
  });

  it('lists what grew under one verb', () => {
    const text = 'Quý I, số lượt khám BHYT và chi phí đều tăng trở lại, lần lượt 11% và 14,5% so với cùng kỳ.';
    expect(rowsOf(text, ['value', 'measure', 'base'])).toEqual([
      [11, 'change', 'previous_period'],
      [14.5, 'change', 'previous_period'],
    ]);
    const counts = 'Toàn tỉnh có 612.000 người tham gia BHYT, giảm lần lượt 2.140 và 5.306 người so với hai quý trước.';
    expect(rowsOf(counts, ['value', 'measure']).slice(1)).toEqual([
      [-2140, 'change'],
      [-5306, 'change'],
    ]);
    const both = 'Có 9.300 người xin hưởng BHTN, giảm 410 người so với quý trước và 260 người so với cùng kỳ.';
    expect(rowsOf(both, ['value', 'measure']).slice(1)).toEqual([
      [-410, 'change'],
      [-260, 'change'],
    ]);
    const other = 'Có 9.300 người xin hưởng BHTN, giảm 410 người so với quý trước và 260 người nộp hồ sơ qua mạng.';
    expect(lastOf(other).measure).toBe('level');
    const groups = 'Lương hưu tăng 11% với người đang hưởng mức cao và 18% với những người còn lại.';
    expect(rowsOf(groups, ['value', 'measure']).slice(-2)).toEqual([
      [11, 'change'],
      [18, 'change'],
    ]);
  });

  it('goes back to the count told last', () => {
    const count = 'Trong quý, 9.300 người nộp đơn xin hưởng BHTN, bằng 7% số người tham gia.';
    expect(lastOf(`${count} Tuy nhiên, con số này vẫn thấp hơn 1.200 người so với cùng kỳ.`)).toMatchObject({
      concept: 'claims',
      measure: 'change',
      value: -1200,
    });
    expect(lastOf(`${count} Số người tham gia BHTN tăng 1.200 người so với cùng kỳ.`).concept).toBe('participants');
  });

  it('is no change where the number is what was reached', () => {
    expect(lastOf('Số người tham gia BHXH tự nguyện tăng mạnh, hơn 9.100 người đã đóng.').measure).toBe('level');
    expect(lastOf('Tỷ lệ bao phủ BHYT tăng đều, đạt 93,4% dân số.').measure).toBe('level');
    expect(lastOf('Số thu BHXH bằng 88% so với cùng kỳ năm trước.')).toMatchObject({
      measure: 'share',
      base: 'previous_period',
    });
  });
});

describe('compared with a plan', () => {
  it.each([
    'Tỷ lệ bao phủ BHYT đạt 90,4%, còn cách chỉ tiêu 1,6%.',
    'Tỷ lệ bao phủ BHYT đạt 94%, vượt nghị quyết đề ra 0,7%.',
    'Số thu BHXH đạt 310 tỷ đồng, cao hơn 3% so với tiến độ được giao.',
    'Bao phủ BHYT mới đạt 90,1%, còn cách mục tiêu của tỉnh gần 3%.',
  ])('%s', (text) => {
    expect(lastOf(text)).toMatchObject({ measure: 'gap', base: 'plan', status: 'actual' });
  });

  it('in numbers', () => {
    expect(lastOf('Huyện có 4.180 người tham gia BHXH tự nguyện, vượt chỉ tiêu tỉnh giao 180 người.')).toMatchObject({
      measure: 'gap',
      base: null,
    });
  });

  it('is no gap where the plan itself is told', () => {
    expect(lastOf('Tỷ lệ bao phủ BHYT còn thấp hơn mục tiêu 95% mà tỉnh đề ra.')).toMatchObject({
      measure: 'level',
      status: 'target',
    });
  });
});

it('is a level where it is reached and passed', () => {
  const text = 'Cuối năm, huyện sẽ đạt và vượt 93,5% dân số tham gia BHYT như chỉ tiêu giao.';
  expect(lastOf(text)).toMatchObject({ measure: 'level', status: 'target', value: 93.5 });
});

describe('compared with others', () => {
  it.each([
    ['Tỷ lệ bao phủ BHYT của huyện đạt 88%, thấp hơn mức bình quân của tỉnh 4%.', 4],
    ['Tỷ lệ bao phủ BHYT của huyện đạt 94%, cao hơn 2,1% so với bình quân chung của cả nước.', 2.1],
  ])('%s', (text, value) => {
    expect(lastOf(text)).toMatchObject({ measure: 'gap', base: 'other', value });
  });

  it.each([
    'Tỷ lệ bao phủ BHYT của tỉnh thấp hơn mức bình quân cả nước (93,2%).',
    'Tỷ lệ bao phủ BHYT của tỉnh cao hơn bình quân cả nước là 93,2%.',
    'Tỷ lệ bao phủ BHYT của tỉnh vượt mức chung 93,2% của cả nước.',
  ])('is what the others have: %s', (text) => {
    expect(lastOf(text)).toMatchObject({ measure: 'level', base: 'population', value: 93.2 });
  });
});

describe('what is printed behind a percentage', () => {
  it('is what it is of', () => {
    expect(lastOf('Tiền thuốc BHYT là 96 tỷ đồng, bằng 36% tổng chi phí.')).toMatchObject({
      measure: 'share',
      base: 'total',
    });
    expect(lastOf('Hiện toàn xã mới đạt 47% chỉ tiêu BHXH tự nguyện, độ bao phủ BHYT còn thấp.')).toMatchObject({
      concept: 'participants',
      measure: 'completion',
    });
    const plan = 'Huyện còn 700 lao động chưa tham gia BHXH; năm 2024 phấn đấu hoàn thành 100% chỉ tiêu được giao.';
    expect(lastOf(plan)).toMatchObject({ concept: 'participants', measure: 'completion', status: 'target' });
  });

  it.each([
    ['Toàn huyện còn thiếu 812 người nữa mới hoàn thành chỉ tiêu BHXH tự nguyện.', 'participants', 'gap'],
    ['Có 4 huyện đạt 96% chỉ tiêu về BHYT.', 'participants', 'completion'],
    ['Xã mới hoàn thành 61% kế hoạch thu BHXH tự nguyện.', 'revenue', 'completion'],
  ])('is a plan named by its scheme: %s', (text, concept, measure) => {
    expect(lastOf(text)).toMatchObject({ concept, measure });
  });

  it('is a plan where nothing else is', () => {
    expect(lastOf('Chi khám, chữa bệnh BHYT 6 tháng là 96 tỷ đồng, bằng 51%.')).toMatchObject({
      measure: 'completion',
      base: 'plan',
    });
  });
});

describe('what brackets and a second comparison tell of', () => {
  it('an amount alone in its brackets is that of the percentage before it', () => {
    const text = 'Số nợ BHXH đến 31/8/2019 chỉ bằng 4,2% (31 tỷ đồng) so với kế hoạch thu.';
    expect(rowsOf(text, ['quote', 'concept'])).toEqual([
      ['4,2%', 'arrears'],
      ['31 tỷ đồng', 'arrears'],
    ]);
    const other = 'Số nợ BHXH bằng 4,2% (kế hoạch thu 740 tỷ đồng).';
    expect(rowsOf(other, ['concept']).at(-1)).toEqual(['revenue']);
  });

  it('a second comparison under one verb is a change', () => {
    const text =
      'Toàn tỉnh có 81.300 người tham gia BHXH, tăng 1.150 người so với cuối năm 2018 và 4.900 người so với cùng kỳ.';
    expect(rowsOf(text, ['quote', 'measure']).slice(1)).toEqual([
      ['1.150 người', 'change'],
      ['4.900 người', 'change'],
    ]);
    const other =
      'Toàn tỉnh có 81.300 người tham gia BHXH, tăng 1.150 người so với cuối năm 2018 và 4.900 người tham gia BHXH tự nguyện.';
    expect(rowsOf(other, ['measure']).at(-1)).toEqual(['level']);
  });
});

describe('rates behind a count', () => {
  it.each([
    [
      'a change again, as a rate',
      'Toàn huyện có 8.400 học sinh tham gia BHYT, tăng 410 em so với năm học trước, bằng 5,1%.',
      ['participants', 'change'],
    ],
    [
      'of the plan',
      'Toàn huyện có 8.400 học sinh tham gia BHYT, tăng 410 em so với năm học trước, bằng 98,4% kế hoạch.',
      ['participants', 'completion'],
    ],
    [
      'of the plan for the count, past its rate',
      'Toàn huyện có 61.200 người tham gia BHYT, chiếm 84,1% dân số, đạt 97,3% kế hoạch.',
      ['participants', 'completion'],
    ],
    [
      'of the plan behind the rate in brackets',
      'Toàn huyện có 61.200 người tham gia BHYT (chiếm 84,1% dân số) và đạt 97,3% kế hoạch được giao.',
      ['participants', 'completion'],
    ],
    [
      'with so many past the plan, there are so many',
      'Xuân Lộc là huyện duy nhất vượt kế hoạch giao với 61.200 người tham gia BHYT.',
      ['participants', 'level'],
    ],
    ['by so many', 'BHXH huyện vượt kế hoạch giao 1.200 người tham gia BHYT.', ['participants', 'gap']],
  ])('%s', (_, text, want) => {
    const { concept, measure } = lastOf(text);
    expect([concept, measure]).toEqual(want);
  });
});

describe('told again before the other side of the comparison', () => {
  it.each([
    ['Số người tham gia BHYT là 640 nghìn người, tăng 4,1% (25 nghìn người) so với năm 2015.', [4.1, 25e3]],
    [
      'Quý II/2018 có 3,6 triệu lượt khám BHYT, tăng 310 nghìn lượt khám chữa bệnh (9,4%) và hơn 75 tỷ đồng (11%) so với cùng kỳ.',
      [310e3, 9.4, 75e9, 11],
    ],
    ['Thu được 98 tỷ đồng tiền BHXH, giảm 8 tỷ đồng tương đương 7,5% so với cùng kỳ năm 2014.', [-8e9, -7.5]],
  ])('is the change too: %s', (text, values) => {
    const [, ...changes] = figuresOf(text);
    expect(changes.map((f) => f.value)).toEqual(values);
    expect(changes.map((f) => f.measure)).toEqual(values.map(() => 'change'));
  });

  it.each([
    ['what there is now', 'Số người tham gia BHYT tăng 3,4% (910 nghìn người), đạt 91% dân số.', 910e3, 'level'],
    ['how far the plan is', 'Số người tham gia BHXH tự nguyện tăng 310 người (đạt 92% kế hoạch).', 92, 'completion'],
  ])('but not %s', (_, text, value, measure) => {
    expect(figuresOf(text).find((f) => f.value === value)).toMatchObject({ measure });
  });
});
