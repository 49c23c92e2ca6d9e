/** Orders of words that cut across topics: pairs, lists, ranges, previous values, numbers in words. */
import { exact, exactBillions, percent, printed, under, type Quantity } from '../quantity.js';
import type { Production } from '../scene.js';
import { finding, listed, say } from '../text.js';
import { year } from '../time.js';

export const LISTS: Record<string, Production> = {
  // Công ty A và Công ty B nợ BHXH tương ứng 24,6 tỷ đồng và 15,3 tỷ đồng
  'list: tương ứng over companies': (s) => {
    const when = s.stock();
    const firms = s.random.some(
      ['Công ty TNHH May Phú Lâm An', 'Công ty CP Gạch Đại Tân Hưng', 'Công ty CP Cơ khí Song Bình'],
      2,
    );
    const sums = firms.map(() =>
      s.figure(exactBillions(s.random.int(15, 900)), 'arrears', ['BHXH'], { period: when.period }),
    );
    return say`${when.text}${listed(firms.map((firm) => s.agency(firm)))} nợ BHXH ${s.random.pick(['tương ứng', 'lần lượt'])} ${listed(sums)}`;
  },
  // số lượt người hưởng chế độ ốm đau, thai sản, dưỡng sức lần lượt là A lượt, B lượt và C lượt
  'list: lần lượt over kinds of claims': (s) => {
    const when = s.flow();
    const turns = [0, 1, 2].map(() =>
      s.figure(exact(s.random.int(100, 40_000), 'lượt', 'turn'), 'claims', ['BHXH'], { period: when.period }),
    );
    return say`${when.text}số lượt người được giải quyết chế độ ốm đau, thai sản, dưỡng sức lần lượt là ${listed(turns)}`;
  },
  // gồm A người hưởng lương hưu, B người hưởng trợ cấp mất sức lao động, C người hưởng trợ cấp tuất
  'list: kinds of beneficiaries': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    const parts = [s.random.int(9_000, 60_000), s.random.int(500, 5_000), s.random.int(600, 7_000)];
    const person = (n: number) => exact(n, 'người', 'person');
    const amounts = [parts.reduce((a, b) => a + b), ...parts].map(person);
    const kinds = ['hưởng lương hưu', 'hưởng trợ cấp mất sức lao động', 'hưởng trợ cấp tuất hằng tháng'];
    const [whole, ...rest] = amounts.map((q) => s.figure(q, 'beneficiaries', ['BHXH'], of));
    return say`${when.text}${s.office} quản lý, chi trả cho ${whole!} hưởng các chế độ BHXH hằng tháng, gồm ${listed(rest.map((f, i) => say`${f} ${kinds[i]!}`))}${finding(
      'sum_ok',
      amounts.map((q) => q.quote),
    )}`;
  },
  // đạt 1.234,5 tỷ đồng (năm 2022 là 1.100,2 tỷ đồng)
  'list: previous value in parentheses': (s) => {
    const funds = s.allFunds();
    const y = s.published.year - 1;
    const at = (of: number) =>
      s.figure(exactBillions(s.random.int(9_000, 60_000)), 'revenue', funds.codes, { period: String(of) });
    return say`${year(y)}, tổng thu ${funds.text} đạt ${at(y)} (${year(y - 1)} là ${at(y - 1)})`;
  },
  // mức đóng dự kiến 5-6% lương cơ sở
  'list: range of rates': (s) => {
    const low = s.random.int(2, 8);
    const high = low + s.random.int(1, 4);
    const quote = s.random.pick([
      `${low}-${high}%`,
      `${low} - ${high}%`,
      `từ ${low} đến ${high}%`,
      `từ ${low}% đến ${high}%`,
      `${low}–${high}%`,
    ]);
    const amount: Quantity = { quote, value: low, upper: high, unit: 'percent', bound: 'exact' };
    const figure = s.figure(amount, 'contribution', ['BHYT'], { period: null, base: 'wage', status: 'policy' });
    return say`theo phương án đề xuất, mức đóng BHYT là ${figure} mức lương cơ sở`;
  },
  // hơn hai phần ba dân số tham gia BHYT
  'list: fraction in words': (s) => {
    const when = s.stock();
    const [words, value] = s.random.pick([
      ['hai phần ba', 66.67],
      ['ba phần tư', 75],
      ['một nửa', 50],
      ['bốn phần năm', 80],
    ] as const);
    const plain: Quantity = { quote: words, value, upper: null, unit: 'percent', bound: 'exact' };
    const [word, bound] = s.random.pick([
      ['hơn', 'more_than'],
      ['gần', 'almost'],
    ] as const);
    const amount = s.random.chance(0.6) ? under(word, bound, plain) : plain;
    return say`${when.text}${amount.bound === 'exact' ? 'có ' : ''}${s.figure(amount, 'coverage', ['BHYT'], { period: when.period, base: 'population' })} dân số tham gia BHYT`;
  },
  // gấp 1,5 lần so với năm 2020
  'list: times': (s) => {
    const when = s.stock();
    const n = s.random.int(11, 60);
    const times: Quantity = {
      quote: `${printed(n, 1)} lần`,
      value: n / 10,
      upper: null,
      unit: 'times',
      bound: 'exact',
    };
    const figure = s.figure(exact(s.random.int(4_000, 90_000), 'người', 'person'), 'participants', ['BHXH_TN'], {
      period: when.period,
    });
    const change = s.figure(times, 'participants', ['BHXH_TN'], { period: when.period, measure: 'change' });
    return say`${when.text}${s.whole} có ${figure} tham gia BHXH tự nguyện, ${s.random.pick(['gấp', 'tăng'])} ${change} so với ${year(s.year - 3)}`;
  },
  // nghỉ hưu trước tuổi thì mỗi năm giảm 2%
  'list: early retirement': (s) => {
    const figure = s.figure(
      { quote: '2%', value: -2, upper: null, unit: 'percent', bound: 'exact' },
      'benefit',
      ['BHXH'],
      { period: null, measure: 'change', base: 'wage', status: 'policy' },
    );
    return say`theo quy định, cứ mỗi năm nghỉ hưu trước tuổi, mức lương hưu giảm ${figure}`;
  },
  // thu BHXH đạt A (đạt 49% kế hoạch); thu BHYT đạt B (đạt 51% kế hoạch)
  'list: completion in parentheses': (s) => {
    const when = s.flow();
    const members = (['BHXH', 'BHYT', 'BHTN'] as const).map((code) => {
      const of = { period: when.period };
      const done = s.figure(percent(s.random, 20, 105, 0), 'revenue', [code], {
        ...of,
        measure: 'completion',
        base: 'plan',
      });
      return say`thu ${code} đạt ${s.figure(exactBillions(s.random.int(300, 60_000)), 'revenue', [code], of)} (đạt ${done} kế hoạch)`;
    });
    return say`${when.text}${listed(members, '; ', '; ')}`;
  },
};
