/** What is collected, spent, left over, and what the state adds. */
import type { Scheme } from '../../../../schemas/index.js';
import { billions, count, exactBillions, percent, rate, under } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { finding, listed, say } from '../text.js';
import { year } from '../time.js';

const money = (s: Scene) => billions(s.random, 20, 9000);
const HEADS = ['tổng số thu', 'số thu', 'tổng thu', 'số tiền thu'];

export const MONEY: Record<string, Production> = {
  // tổng số thu BHXH, BHYT, BHTN đạt 1.410,5 tỷ đồng, đạt 21,6% kế hoạch
  'revenue: completion': (s) => {
    const [when, funds] = [s.flow(), s.allFunds()];
    const of = { period: when.period };
    const done = s.figure(percent(s.random, 15, 105), 'revenue', funds.codes, {
      ...of,
      measure: 'completion',
      base: 'plan',
    });
    return say`${when.text}${s.random.pick(HEADS)} ${funds.text} ${s.random.pick(['đạt', 'là', 'được'])} ${s.figure(money(s), 'revenue', funds.codes, of)}, ${s.random.pick(['đạt', 'bằng'])} ${done} ${s.random.pick(['kế hoạch', 'kế hoạch năm', 'dự toán giao', 'kế hoạch được giao'])}`;
  },
  // thu được 7.846 tỷ đồng tiền BHXH
  'revenue: verb': (s) => {
    const when = s.flow();
    const scheme = s.scheme(s.random.pick(['BHXH', 'BHYT', 'BHTN', 'BHXH_TN'] as const));
    return say`${when.text}${s.office} ${s.random.pick(['thu được', 'đã thu', 'đã thu được'])} ${s.figure(money(s), 'revenue', scheme.codes, { period: when.period })} ${s.random.pick(['tiền ', ''])}${scheme.text}`;
  },
  // tăng 412,3 tỷ đồng (8,6%) so với cùng kỳ
  'revenue: change that agrees': (s) => {
    const [when, funds] = [s.flow(), s.allFunds()];
    const [now, by] = [s.random.int(8_000, 60_000), s.random.int(300, 3_000)];
    const [level, diff, growth] = [exactBillions(now), exactBillions(by), rate(by, now - by)];
    const of = { period: when.period };
    const agrees = finding(
      'change_ok',
      [level, diff, growth].map((q) => q.quote),
    );
    const change = s.figure(diff, 'revenue', funds.codes, { ...of, measure: 'change' });
    const pace = s.figure(growth, 'revenue', funds.codes, { ...of, measure: 'change', base: 'previous_period' });
    const tail = s.random.chance(0.5) ? say`(${pace})` : say`(tương ứng tăng ${pace})`;
    return say`${when.text}tổng thu ${funds.text} đạt ${s.figure(level, 'revenue', funds.codes, of)}, tăng ${change} ${tail} so với cùng kỳ ${year(s.year - 1)}${agrees}`;
  },
  // trong đó thu BHXH A, thu BHYT B, thu BHTN C
  'revenue: parts by fund': (s) => {
    const [when, funds] = [s.flow(), s.allFunds()];
    const parts = [s.random.int(5_000, 30_000), s.random.int(2_000, 9_000), s.random.int(200, 1_900)];
    const whole = exactBillions(parts.reduce((a, b) => a + b));
    const amounts = parts.map(exactBillions);
    const codes: Scheme[] = ['BHXH', 'BHYT', 'BHTN'];
    const of = { period: when.period };
    const members = amounts.map(
      (q, i) =>
        say`${s.random.pick(['thu ', ''])}${codes[i]!} ${s.random.pick(['là ', '', 'đạt '])}${s.figure(q, 'revenue', [codes[i]!], of)}`,
    );
    const agrees = finding(
      'sum_ok',
      [whole, ...amounts].map((q) => q.quote),
    );
    return say`${when.text}tổng số thu ${funds.text} là ${s.figure(whole, 'revenue', funds.codes, of)}, trong đó ${listed(members, s.random.pick([', ', ' và ']))}${agrees}`;
  },
  // Năm 2024, phấn đấu thu 5.511 tỷ đồng
  'revenue: target': (s) => {
    const funds = s.allFunds();
    const next = s.year + 1;
    return say`${year(next)}, ${s.office} ${s.random.pick(['phấn đấu thu', 'được giao thu', 'dự kiến thu'])} ${s.figure(money(s), 'revenue', funds.codes, { period: `${next}-01-01/${next}-12-31`, status: 'target' })} ${funds.text}`;
  },
  // số thu ước 1.200 tỷ đồng
  'revenue: ước at the number': (s) => {
    const [when, funds] = [s.flow(), s.allFunds()];
    const amount = under('ước', 'about', { ...exactBillions(s.random.int(3_000, 90_000)) });
    return say`${when.text}số thu ${funds.text} ${s.figure(amount, 'revenue', funds.codes, { period: when.period })}`;
  },
  // ước thu BHXH đạt 1.200 tỷ đồng: far from the number, no bound
  'revenue: ước far off': (s) => {
    const [when, funds] = [s.flow(), s.allFunds()];
    const amount = exactBillions(s.random.int(3_000, 90_000));
    const of = { period: when.period, status: 'estimate' as const };
    const done = s.figure(percent(s.random, 40, 105, 0), 'revenue', funds.codes, {
      ...of,
      measure: 'completion',
      base: 'plan',
    });
    return say`${when.text}ước tổng thu ${funds.text} đạt ${s.figure(amount, 'revenue', funds.codes, of)}, bằng ${done} kế hoạch`;
  },
  // chi trả 4.211 tỷ đồng lương hưu và trợ cấp BHXH cho N người
  'expenditure: pensions': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} ${s.random.pick(['chi trả', 'đã chi trả', 'chi'])} ${s.figure(money(s), 'expenditure', ['BHXH'], { period: when.period })} ${s.random.pick(['lương hưu và trợ cấp BHXH hằng tháng', 'lương hưu, trợ cấp BHXH', 'các chế độ BHXH'])}`;
  },
  // số chi BHTN là 812 tỷ đồng, tăng 12% so với cùng kỳ
  'expenditure: noun before': (s) => {
    const when = s.flow();
    const scheme = s.scheme(s.random.pick(['BHXH', 'BHTN', 'BHYT'] as const));
    const of = { period: when.period };
    const down = s.random.chance(0.3);
    const by = percent(s.random, 1, 40, 0);
    const change = s.figure({ ...by, value: down ? -by.value : by.value }, 'expenditure', scheme.codes, {
      ...of,
      measure: 'change',
      base: 'previous_period',
    });
    return say`${when.text}số chi ${scheme.text} là ${s.figure(money(s), 'expenditure', scheme.codes, of)}, ${down ? 'giảm' : 'tăng'} ${change} so với cùng kỳ ${year(s.year - 1)}`;
  },
  // Hiện nay, mỗi tháng chi trả trên 138,5 tỷ đồng: a monthly amount
  'expenditure: each month': (s) => {
    const amount = { ...billions(s.random, 50, 900), unit: 'VND_per_month' as const };
    const persons = count(s.random, 'người', 'person', 5_000, 90_000);
    return say`hiện nay, ${s.random.pick(['mỗi tháng', 'bình quân mỗi tháng'])} ${s.office} chi trả ${s.figure(amount, 'expenditure', ['BHXH'], { period: s.today })} cho ${s.figure(persons, 'beneficiaries', ['BHXH'], { period: s.today })} hưởng lương hưu, trợ cấp BHXH`;
  },
  // chi quản lý bộ máy 38,4 tỷ đồng: the agency's own costs, no scheme
  'expenditure: administration': (s) => {
    const when = s.flow();
    return say`${when.text}chi quản lý bộ máy của ${s.office} là ${s.figure(billions(s.random, 3, 300), 'expenditure', [], { period: when.period })}`;
  },
  // chi khám chữa bệnh BHYT vượt dự toán 428 tỷ đồng
  'fund balance: run up': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    return say`${when.text}chi khám, chữa bệnh BHYT là ${s.figure(money(s), 'expenditure', ['BHYT'], of)}, ${s.random.pick(['vượt quỹ', 'bội chi'])} ${s.figure(billions(s.random, 2, 400), 'fund_balance', ['BHYT'], of)}`;
  },
  // chi khám, chữa bệnh BHYT là 240 tỷ đồng, vượt dự toán 12 tỷ đồng
  'expenditure: over the budget': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    return say`${when.text}chi khám, chữa bệnh BHYT là ${s.figure(money(s), 'expenditure', ['BHYT'], of)}, vượt dự toán ${s.figure(billions(s.random, 2, 400), 'expenditure', ['BHYT'], { ...of, measure: 'gap' })}`;
  },
  // quỹ BHXH kết dư 1.200 tỷ đồng
  'fund balance: what is left': (s) => {
    const when = s.stock();
    const scheme = s.random.pick(['BHYT', 'BHXH', 'BHTN'] as const);
    return say`${when.text}quỹ ${scheme} ${s.random.pick(['kết dư', 'còn kết dư', 'có số dư'])} ${s.figure(money(s), 'fund_balance', [scheme], { period: when.period })}`;
  },
  // dự báo quỹ BHYT thiếu 12.000 tỷ đồng
  'fund balance: forecast': (s) => {
    const next = s.year + s.random.int(1, 4);
    return say`dự báo ${year(next)}, quỹ BHYT ${s.random.pick(['bội chi', 'thiếu hụt', 'mất cân đối'])} ${s.figure(money(s), 'fund_balance', ['BHYT'], { period: `${next}-01-01/${next}-12-31`, status: 'estimate' })}`;
  },
  // ngân sách tỉnh hỗ trợ 2,3 tỷ đồng mua thẻ BHYT cho người cận nghèo
  'subsidy: money': (s) => {
    const when = s.flow();
    return say`${when.text}ngân sách ${s.random.pick(['nhà nước', 'địa phương'])} hỗ trợ ${s.figure(billions(s.random, 1, 90), 'subsidy', ['BHYT'], { period: when.period })} đóng BHYT cho người thuộc hộ cận nghèo`;
  },
};
