import { describe, expect, it } from 'vitest';
import { figuresOf, refusedIn, rowsOf } from './read.js';

describe('the months and years of a child', () => {
  it.each([
    'Thẻ BHYT dùng đến ngày trẻ đủ 72 tháng tuổi.',
    'Thẻ BHYT có giá trị đến hết tháng 9 của năm trẻ đủ 72 tháng tuổi.',
  ])('are no figures: %s', (text) => expect(rowsOf(text, ['quote'])).toEqual([]));

  it('five children are counted', () => {
    expect(rowsOf('Quý I, BHXH huyện cấp thẻ BHYT cho năm trẻ mồ côi.', ['value'])).toEqual([[5]]);
  });
});

describe('an age behind a number or a part of people', () => {
  it.each([
    ['Toàn tỉnh còn 8.240 trẻ dưới 6 tuổi chưa có thẻ BHYT.', [['8.240 trẻ', 'uninsured']]],
    ['Còn 310 em dưới sáu tuổi chưa được cấp thẻ BHYT.', [['310 em', 'uninsured']]],
    ['Huyện có 1.975 người từ 75 tuổi trở lên hưởng trợ cấp hưu trí xã hội.', [['1.975 người', 'beneficiaries']]],
    ['Quý I, 940 lao động từ 25 đến 40 tuổi nộp hồ sơ hưởng trợ cấp thất nghiệp.', [['940 lao động', 'claims']]],
    ['Có 96% trẻ em dưới 6 tuổi có thẻ BHYT.', [['96%', 'coverage']]],
    ['Đã có 96% trẻ em dưới 6 tuổi được cấp thẻ BHYT.', [['96%', 'coverage']]],
    ['Vẫn còn 7% trẻ em dưới 6 tuổi chưa có thẻ BHYT.', [['7%', 'uninsured']]],
    [
      'Có 28 người nghèo trên 60 tuổi được cấp thẻ BHYT, 51 người trên 80 tuổi hưởng trợ cấp hưu trí xã hội.',
      [
        ['28 người', 'cards'],
        ['51 người', 'beneficiaries'],
      ],
    ],
  ])('parts them not from what they do: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept'])).toEqual(want);
  });

  it('is no figure itself, nor are people of whom nothing is said', () => {
    const text = 'Xã có 860 thanh niên dưới 30 tuổi, trong đó 120 em chưa tham gia BHYT.';
    expect(figuresOf(text).map((f) => f.quote)).toEqual(['120 em']);
    expect(refusedIn(text).map((r) => r.quote)).toContain('dưới 30 tuổi');
  });
});

describe('people of several trades', () => {
  it.each([
    [
      'Có 140 giáo viên, 65 tài xế và 210 tiểu thương tham gia BHXH tự nguyện.',
      ['140 giáo viên', '65 tài xế', '210 tiểu thương'],
    ],
    ['Có 48 thợ hồ, 36 ngư dân và 75 phụ nữ chưa có thẻ BHYT.', ['48 thợ', '36 ngư dân', '75 phụ nữ']],
  ])('do what the last of them does: %s', (text, want) => {
    const figures = figuresOf(text);
    expect(figures.map((f) => f.quote)).toEqual(want);
    expect(new Set(figures.map((f) => f.concept)).size).toBe(1);
  });

  it('but not where each has a verb', () => {
    expect(
      rowsOf('Có 140 giáo viên nghỉ hưu, 65 tài xế nộp hồ sơ và 210 nông dân tham gia BHXH tự nguyện.', [
        'quote',
        'concept',
      ]).at(-1),
    ).toEqual(['210 nông dân', 'participants']);
  });
});

describe('men, women and places', () => {
  it.each([
    [
      'Có 5.120 người nộp hồ sơ hưởng trợ cấp thất nghiệp, trong đó 3.040 nữ.',
      [
        ['5.120 người', 'claims', 'person'],
        ['3.040 nữ', 'claims', 'person'],
      ],
    ],
    [
      'Có 870 người hưởng lương hưu (410 nam, 460 nữ).',
      [
        ['870 người', 'beneficiaries', 'person'],
        ['410 nam', 'beneficiaries', 'person'],
        ['460 nữ', 'beneficiaries', 'person'],
      ],
    ],
    ['Toàn ngành có 6 nơi nợ BHXH kéo dài.', [['6 nơi', 'arrears', 'other']]],
    [
      'Bà đi khám BHYT 31 lần, có ngày đến 4 nơi.',
      [
        ['31 lần', 'medical_visits', 'times'],
        ['4 nơi', 'medical_visits', 'organisation'],
      ],
    ],
    ['Ông khám BHYT hơn 1 lần/ngày.', [['hơn 1 lần/ngày', 'medical_visits', 'times']]],
  ])('are counted: %s', (text, want) => {
    expect(rowsOf(text, ['quote', 'concept', 'unit'])).toEqual(want);
  });

  it.each([
    'Cả hai bệnh viện đều bị BHXH tỉnh từ chối thanh toán.',
    'Ba người này lập khống hồ sơ BHYT.',
    'Tính chung hai nơi, tiền khám chữa bệnh BHYT tăng.',
  ])('are no count when they were told of before: %s', (text) => {
    expect(figuresOf(text)).toEqual([]);
  });

  it.each([
    ['Hai bệnh viện bị BHXH tỉnh từ chối thanh toán 3 tỷ đồng.', 'Hai bệnh viện'],
    ['Ba người lập khống hồ sơ BHYT.', 'Ba người'],
  ])('but are where they are told first: %s', (text, quote) => {
    expect(figuresOf(text).map((f) => f.quote)).toContain(quote);
  });
});
