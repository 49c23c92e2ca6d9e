import { describe, expect, test } from 'vitest';
import { kinds, read } from './build.js';

const body = (sentence: string): string => `Tin bảo hiểm\n\nHội nghị diễn ra sáng qua.\n\n${sentence}\n`;

describe('new value, difference and rate', () => {
  test.each([
    'Số thu đạt 612,4 tỷ đồng, tăng 48,6 tỷ đồng (8,6%) so với cùng kỳ.',
    'Số thu đạt 612,4 tỷ đồng, bằng 51% kế hoạch, tăng 48,6 tỷ đồng (tương ứng tăng 8,6%) so với cùng kỳ.',
    'Có 804 người tham gia, giảm 46 người (5,41%) so với cùng kỳ.',
    'Có 1.166 người nộp hồ sơ, tăng 112% so với cùng kỳ (550 người).',
  ])('agree: %s', (sentence) => expect(kinds(body(sentence))).toEqual(['change_ok']));

  test('a rate that fits another pair', () => {
    const found = read(
      body('Số thu đạt 612,4 tỷ đồng, tăng 48,6 tỷ đồng so với cùng kỳ năm trước, tương ứng tăng 9,8%.'),
    );
    expect(found).toMatchObject([{ kind: 'change_mismatch', quotes: ['612,4 tỷ đồng', '48,6 tỷ đồng', '9,8%'] }]);
  });

  test.each([
    ['a vague difference', 'Số thu đạt hơn 600 tỷ đồng, tăng gần 50 tỷ đồng (tăng 8%) so với cùng kỳ.'],
    ['the rate of a plan', 'Số thu đạt 612,4 tỷ đồng, tăng 48,6 tỷ đồng, đạt 52% kế hoạch.'],
    ['another thing between', 'Có 804 người tham gia, tăng 46 người; số thu tăng 9%.'],
  ])('no mismatch: %s', (_, sentence) => expect(kinds(body(sentence))).not.toContain('change_mismatch'));
});

describe('the old value or the rate in another place', () => {
  test.each([
    ['old value in parentheses', 'Có 6.214 người; so với cùng kỳ (5.640 người) tăng 574 người (10,2%).'],
    ['rate before the difference', 'Tiếp nhận 6.214 hồ sơ, tăng 10,2% (tương đương 574 hồ sơ) so với năm trước.'],
    ['multiple and old value', 'Tiếp nhận 2.418 hồ sơ, gấp hơn 2,3 lần cùng kỳ (1.036 hồ sơ).'],
    ['old, new and multiple', 'Năm đầu có 316 người học nghề, năm nay là 15.168 người (gấp 48 lần).'],
  ])('%s', (_, sentence) => expect(kinds(body(sentence))).toEqual(['change_ok']));

  test('a plan in parentheses is no old value', () => {
    const text = 'Có 6.214 người, đạt 88% so với chỉ tiêu (7.060 người), tăng 574 người (10,2%) so với năm trước.';
    expect(kinds(body(text)).sort()).toEqual(['change_ok', 'share_ok']);
  });

  test('the old value in parentheses is not what grew', () => {
    expect(read(body('Có 6.214 người; so với cùng kỳ (5.460 người) tăng 574 người (10,2%).'))).toMatchObject([
      { kind: 'change_ok' },
      { kind: 'change_mismatch', quotes: ['6.214 người', '5.460 người', '574 người'] },
    ]);
  });

  test.each([
    ['another multiple', 'Tiếp nhận 2.418 hồ sơ, gấp hơn 3,2 lần cùng kỳ (1.036 hồ sơ).'],
    ['another rate', 'Tiếp nhận 6.214 hồ sơ, tăng 13,2% (tương đương 574 hồ sơ) so với năm trước.'],
  ])('nothing said of %s', (_, sentence) => expect(kinds(body(sentence))).toEqual([]));
});

describe('rates and points', () => {
  test('a target without parentheses, or named elsewhere', () => {
    const gap = 'Tỷ lệ bao phủ đạt 88,4%, thấp hơn 3,2% so với chỉ tiêu';
    expect(kinds(body(`${gap} được giao là 91,6%.`))).toEqual(['change_ok']);
    expect(kinds(body(`${gap} được giao là 93,6%.`))).toEqual([]);
    const rate = { unit: 'percent', concept: 'coverage', scheme: ['BHYT'], base: 'population' } as const;
    const figures = [
      { quote: '91,6%', ...rate, status: 'target' as const },
      { quote: '88,4%', ...rate },
    ];
    expect(kinds(body(`Tỉnh phấn đấu có 91,6% người dân tham gia. ${gap}.`), figures)).toEqual(['change_ok']);
  });

  test('two rates and the step between them', () => {
    const rate = { unit: 'percent', concept: 'coverage', scheme: ['BHYT'], base: 'population' } as const;
    const text = (step: string) =>
      body(`Năm ngoái bao phủ 83,7% dân số, nay chỉ còn 71,2% dân số. Tỷ lệ này giảm ${step}.`);
    const figures = (step: string) => [
      { quote: '83,7%', ...rate },
      { quote: '71,2%', ...rate },
      {
        quote: step,
        ...rate,
        measure: 'change' as const,
        base: null,
        value: -Number(step.replace(',', '.').replace('%', '')),
      },
    ];
    expect(kinds(text('12,5%'), figures('12,5%'))).toEqual(['change_ok']);
    expect(kinds(text('11,5%'), figures('11,5%'))).toEqual([]);
  });

  test('level, gap and target', () => {
    expect(kinds(body('Tỷ lệ bao phủ đạt 91,2%, vượt 1,2% so với chỉ tiêu được giao (90%).'))).toEqual(['change_ok']);
    expect(kinds(body('Tỷ lệ bao phủ đạt 91,2%, thấp hơn 3,2% so với chỉ tiêu được giao (97%).'))).toEqual([
      'change_mismatch',
    ]);
  });

  test('from one rate to another', () => {
    expect(kinds(body('Mức đóng tăng 0,6%, từ 4,2% lên 4,8%.'))).toEqual(['change_ok']);
  });

  test('a schedule that keeps the announced step, and one that skips a year', () => {
    const plan = 'Mức đóng tăng thêm 0,4%/năm.';
    expect(kinds(body(`${plan} Theo đó, năm 2031 là 5,4%, năm 2032 là 5,8%, năm 2033 là 6,2%.`))).toEqual([
      'change_ok',
    ]);
    expect(kinds(body(`${plan} Theo đó, năm 2031 là 5,4%, năm 2032 là 5,8%, năm 2034 là 6,2%.`)).sort()).toEqual([
      'change_mismatch',
      'change_ok',
    ]);
  });
});

describe('against a named year', () => {
  const money = { unit: 'VND', concept: 'expenditure', scheme: ['BHYT'] } as const;
  const text = (rate: string) =>
    body(`Năm 2021 quỹ chi 412,5 tỷ đồng; năm 2022 chi 601,9 tỷ đồng, tăng ${rate} so với năm 2021.`);
  const figures = (rate: string) => [
    { quote: '412,5', ...money, period: '2021-01-01/2021-12-31' },
    { quote: '601,9', ...money, period: '2022-01-01/2022-12-31' },
    {
      quote: rate,
      ...money,
      unit: 'percent' as const,
      measure: 'change' as const,
      base: 'previous_period' as const,
      period: '2022-01-01/2022-12-31',
    },
  ];

  test('agrees or not', () => {
    expect(kinds(text('45,9%'), figures('45,9%'))).toEqual(['change_ok']);
    expect(kinds(text('54,9%'), figures('54,9%'))).toEqual(['change_mismatch']);
  });

  test('and never with the old value of another quantity', () => {
    const claims = { concept: 'claims', scheme: ['BHTN'] } as const;
    const text = body(
      'Năm 2022 có 1.240 người nộp hồ sơ, tăng 22,5% so với năm 2021 (1.012 người); 1.156 người được hưởng, tăng 27,8% so với năm 2021.',
    );
    const all = [
      { quote: '1.240', ...claims, period: '2022-01-01/2022-12-31' },
      { quote: '1.012', ...claims, period: '2021-01-01/2021-12-31' },
      { quote: '1.156', ...claims, period: '2022-01-01/2022-12-31' },
    ];
    expect(kinds(text, all)).not.toContain('change_mismatch');
  });
});
