import { describe, expect, test } from 'vitest';
import { kinds, read } from './build.js';

const money = { unit: 'VND', concept: 'arrears', scheme: ['BHXH', 'BHYT', 'BHTN'] } as const;
const growth = {
  unit: 'percent',
  concept: 'revenue',
  measure: 'change',
  base: 'previous_period',
  period: '2024-01-01/2024-06-30',
} as const;

describe('the same figure twice', () => {
  test('headline rounds what the body prints', () => {
    const text = 'Nợ bảo hiểm gần 80 tỷ đồng\n\nĐến cuối năm, toàn tỉnh nợ 78,6 tỷ đồng.\n';
    expect(
      kinds(text, [
        { quote: '80 tỷ', ...money },
        { quote: '78,6', ...money },
      ]),
    ).toEqual(['repeat_ok']);
  });

  test('a goal is not repeated by what is reached', () => {
    const text = 'BHYT đạt gần 80%\n\nTỷ lệ bao phủ đạt 79,3%. Mục tiêu là trên 78,1%.\n';
    const rate = { unit: 'percent', concept: 'coverage', scheme: ['BHYT'], base: 'population' } as const;
    const figures = (status: 'actual' | 'target') => [
      { quote: 'gần 80%', ...rate, bound: 'almost' as const },
      { quote: 'trên 78,1%', ...rate, bound: 'more_than' as const, status },
    ];
    expect(kinds(text, figures('target'))).toEqual([]);
    expect(kinds(text, figures('actual'))).toEqual(['repeat_ok']);
    expect(
      kinds(text, [
        { quote: 'gần 80%', ...rate },
        { quote: '79,3%', ...rate },
      ]),
    ).toEqual(['repeat_ok']);
  });

  test('an amount of the headline that the body prints again, of whatever it is there', () => {
    const text = 'Đòi lại 47,3 tỷ đồng chi sai\n\nHội nghị diễn ra sáng qua.\n\nCác đơn vị chi sai 47,3 tỷ đồng.\n';
    const figures = (body: string) => [
      { quote: '47,3 tỷ', ...money, concept: 'recovered' as const },
      { quote: body, nth: body === '47,3 tỷ' ? 2 : 1, ...money, concept: 'violations' as const },
    ];
    expect(kinds(text, figures('47,3 tỷ'))).toEqual(['repeat_ok']);
    expect(kinds(text.replace('sai 47,3', 'sai 43,7'), figures('43,7 tỷ'))).toEqual([]);
  });

  test('a lede that says the headline again leaves the body free to tell of others', () => {
    const year = { ...money, concept: 'revenue', period: '2024-01-01/2024-12-31' } as const;
    const text = (lede: string) => `Thu bảo hiểm hơn 61 tỷ đồng\n\n${lede}\n\nHội nghị diễn ra sáng qua.\n\nSố thu nộp chậm là 7,4 tỷ đồng.\n`; // prettier-ignore
    const told = text('Ngày 14-5, lãnh đạo huyện cho hay cả năm thu hơn 61 tỷ đồng.');
    const figures = [{ quote: '61 tỷ', ...year }, { quote: '7,4 tỷ', ...year }]; // prettier-ignore
    expect(kinds(told, [...figures, { quote: '61 tỷ', nth: 2, ...year }])).not.toContain('contradiction');
    expect(kinds(text('Ngày 14-5, huyện họp.'), figures)).toContain('contradiction');
  });

  test('headline and body differ in the growth of one figure', () => {
    const text = 'Thu bảo hiểm tăng 14,1% trong 6 tháng\n\nSố thu tăng 11,4% so với cùng kỳ.\n';
    expect(
      read(text, [
        { quote: '14,1%', ...growth },
        { quote: '11,4%', ...growth },
      ]),
    ).toMatchObject([{ kind: 'contradiction' }]);
  });

  test('a headline of another place or period contradicts nothing', () => {
    const text = 'Thu bảo hiểm tăng 14,1% trong 6 tháng\n\nSố thu tăng 11,4% so với cùng kỳ.\n';
    expect(
      kinds(text, [
        { quote: '14,1%', ...growth },
        { quote: '11,4%', ...growth, place: 'Bến Tre/Ba Tri' },
      ]),
    ).toEqual([]);
    expect(
      kinds(text, [
        { quote: '14,1%', ...growth },
        { quote: '11,4%', ...growth, period: '2024-04-01/2024-06-30' },
      ]),
    ).toEqual([]);
  });

  test('a body that tells of one of the headline’s funds contradicts nothing', () => {
    const text = 'Thu BHXH, BHYT tăng 14,1% trong 6 tháng\n\nSố thu BHYT tăng 11,4% so với cùng kỳ.\n';
    const both = { ...growth, scheme: ['BHXH', 'BHYT'] } as const;
    expect(kinds(text, [{ quote: '14,1%', ...both }, { quote: '11,4%', ...both, scheme: ['BHYT'] }])).toEqual([]); // prettier-ignore
  });

  describe('a headline that proposes another rate', () => {
    const rise = { unit: 'percent', concept: 'benefit', measure: 'change', base: 'previous_period', status: 'policy', period: null } as const; // prettier-ignore
    const text = (lede: string) =>
      `Đề xuất tăng lương hưu 9,4%\n\n${lede}\n\nDự thảo nêu mức tăng 11%, riêng người nghỉ trước đó tăng 14,2%.\n`;
    const figures = [{ quote: '9,4%', ...rise }, { quote: '11%', ...rise, period: '2031-07-01' }, { quote: '14,2%', ...rise }]; // prettier-ignore
    test('than all those of the text', () => {
      expect(kinds(text('Bộ vừa trình dự thảo.'), figures)).toEqual(['contradiction']);
    });
    test('that the text names elsewhere', () => {
      expect(kinds(text('Hiệp hội kiến nghị 9,4%.'), figures)).not.toContain('contradiction');
    });
    test('of another fund', () => {
      const other = figures.map((f, i) => (i === 0 ? { ...f, scheme: ['BHTN'] as const } : f));
      expect(kinds(text('Bộ vừa trình dự thảo.'), other)).not.toContain('contradiction');
    });
  });

  test('a rise in the headline, a fall in the body', () => {
    const text = (verb: string) =>
      `Số thu bảo hiểm tăng 14,1%\n\nHội nghị diễn ra sáng qua.\n\nSố thu ${verb} 14,1% so với cùng kỳ.\n`;
    const figures = (value: number) => [{ quote: '14,1%', ...growth }, { quote: '14,1%', nth: 2, ...growth, value }]; // prettier-ignore
    expect(kinds(text('giảm'), figures(-14.1))).toEqual(['contradiction']);
    expect(kinds(text('tăng'), figures(14.1))).toEqual(['repeat_ok']);
  });

  test('digits in another order, in every other field the same', () => {
    const text =
      'Nợ bảo hiểm kéo dài\n\nToàn tỉnh nợ 286,7 tỷ đồng. Nhiều đơn vị chây ì. Với số nợ 268,7 tỷ đồng, tỉnh đứng thứ ba.\n';
    expect(
      kinds(text, [
        { quote: '286,7', ...money },
        { quote: '268,7', ...money },
      ]),
    ).toEqual(['contradiction']);
    expect(
      kinds(text, [
        { quote: '286,7', ...money },
        { quote: '268,7', ...money, period: '2022-12-31' },
      ]),
    ).toEqual([]);
  });
});

describe('one fund or all of them', () => {
  const text = (own: string) =>
    `Chậm đóng bảo hiểm\n\nToàn tỉnh nợ BHXH gần 500 tỷ đồng.\n\nHội nghị diễn ra sáng qua. Số nợ BHXH, BHYT, BHTN là 492,4 tỷ đồng, trong đó nợ BHXH bắt buộc ${own} tỷ đồng.\n`;
  const figures = (own: string) => [
    { quote: '500 tỷ', ...money, scheme: ['BHXH'] as const },
    { quote: '492,4', ...money },
    { quote: own, ...money, scheme: ['BHXH_BB'] as const },
  ];

  test('the lede gives to social insurance what all funds are owed', () => {
    expect(kinds(text('351,2'), figures('351,2'))).toContain('contradiction');
  });

  test('a debt of social insurance that is nearly all of it contradicts nothing', () => {
    expect(kinds(text('478,9'), figures('478,9'))).not.toContain('contradiction');
  });
});

describe('words that exclude each other', () => {
  test('more than and from … on', () => {
    const text =
      'Nhiều người đi khám hơn 40 lần\n\nThống kê những người đi khám từ 40 lần trở lên cho thấy điều bất thường.\n';
    expect(kinds(text)).toEqual(['contradiction']);
  });

  test('to keep a rate that is not yet reached', () => {
    const rate = { unit: 'percent', concept: 'coverage', base: 'population', scheme: ['BHYT'] } as const;
    const text = (goal: string) =>
      `Tin bảo hiểm\n\nTỷ lệ bao phủ BHYT đạt 88,4%. Lãnh đạo tỉnh yêu cầu duy trì tỷ lệ tham gia BHYT đạt ${goal}.\n`;
    expect(
      kinds(text('94%'), [
        { quote: '88,4%', ...rate },
        { quote: '94%', ...rate, status: 'target' },
      ]),
    ).toEqual(['contradiction']);
    expect(
      kinds(text('88%'), [
        { quote: '88,4%', ...rate },
        { quote: '88%', nth: 1, ...rate, status: 'target' },
      ]),
    ).toEqual([]);
  });
});

test('who is to reach a rate and keep it need not have it', () => {
  const rate = { unit: 'percent', concept: 'coverage', base: 'population', scheme: ['BHYT'] } as const;
  const text = 'Tin bảo hiểm\n\nTỷ lệ bao phủ BHYT đạt 88,4%. Các xã phải đạt và duy trì tỷ lệ bao phủ BHYT 94%.\n';
  expect(
    kinds(text, [
      { quote: '88,4%', ...rate },
      { quote: '94%', ...rate, status: 'target' },
    ]),
  ).toEqual([]);
});

test('who keeps on something else keeps no rate', () => {
  const rate = { unit: 'percent', concept: 'coverage', base: 'population', scheme: ['BHYT'] } as const;
  const text = 'Tin bảo hiểm\n\nTỷ lệ bao phủ BHYT đạt 88,4%. Ngành duy trì các đội thu tại từng thôn, phấn đấu có 94% dân số tham gia.\n'; // prettier-ignore
  expect(
    kinds(text, [
      { quote: '88,4%', ...rate },
      { quote: '94%', ...rate, status: 'target' },
    ]),
  ).toEqual([]);
});

describe('oddities', () => {
  const visits = { unit: 'turn', concept: 'medical_visits', scheme: ['BHYT'] } as const;
  const cost = { unit: 'VND', concept: 'expenditure', scheme: ['BHYT'] } as const;

  test('some hundred đồng a visit', () => {
    const text = (amount: string) =>
      `Tin y tế\n\nCác bệnh viện khám cho 520.300 lượt người với số tiền ${amount} đồng.\n`;
    expect(
      kinds(text('310 triệu'), [
        { quote: '520.300', ...visits },
        { quote: '310 triệu', ...cost },
      ]),
    ).toEqual(['other']);
    expect(
      kinds(text('310 tỷ'), [
        { quote: '520.300', ...visits },
        { quote: '310 tỷ', ...cost },
      ]),
    ).toEqual([]);
  });

  test('more is spent than there was', () => {
    const text = 'Tin y tế\n\nSố chi bằng 126% quỹ được giao.\n';
    expect(kinds(text, [{ quote: '126%', ...cost, unit: 'percent', measure: 'share', base: 'total' }])).toEqual([]);
  });

  test('coverage above the whole', () => {
    const text = 'Tin y tế\n\nTỷ lệ bao phủ BHYT đạt 104,2% dân số.\n';
    expect(kinds(text, [{ quote: '104,2%', unit: 'percent', concept: 'coverage', base: 'population' }])).toEqual([
      'share_mismatch',
    ]);
  });
});
