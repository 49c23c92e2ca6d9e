/** What employers owe, who owes it, for how long, and what was got back. */
import { billions, count, exact, exactBillions, few, percent, rate, under } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { finding, listed, say } from '../text.js';
import { year } from '../time.js';

const owed = (s: Scene) => billions(s.random, 2, 900);
const HEADS = ['số tiền nợ', 'số tiền chậm đóng', 'nợ', 'tổng số nợ', 'số nợ'];
const LOCAL_FIRMS = [
  'Công ty TNHH May Phú Lâm An',
  'Công ty CP Gạch Đại Tân Hưng',
  'Công ty TNHH Giày Vĩnh Thuận Lợi',
  'Công ty CP Cơ khí Song Bình',
  'Công ty CP Thủy sản Nam Hải Vân',
];

export const ARREARS: Record<string, Production> = {
  // số tiền chậm đóng BHXH, BHYT, BHTN là 430 tỷ đồng, chiếm 2,56% số phải thu
  'arrears: share of what is due': (s) => {
    const [when, funds] = [s.stock(), s.allFunds()];
    const of = { period: when.period };
    const base = s.random.pick([
      ['số phải thu', 'receivable'],
      ['tổng số phải thu', 'receivable'],
      ['so với kế hoạch', 'plan'],
      ['kế hoạch thu', 'plan'],
    ] as const);
    const share = s.figure(percent(s.random, 1, 9), 'arrears', funds.codes, { ...of, measure: 'share', base: base[1] });
    return say`${when.text}${s.random.pick(HEADS)} ${funds.text} ${s.random.pick(['là', 'còn', 'lên tới'])} ${s.figure(owed(s), 'arrears', funds.codes, of)}, ${s.random.pick(['chiếm', 'bằng', 'tương đương'])} ${share} ${base[0]}`;
  },
  // toàn tỉnh nợ BHXH 61,8 tỷ đồng, giảm 4,5 tỷ đồng so với cùng kỳ
  'arrears: fell': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(['BHXH', 'BHYT', 'BHTN'] as const))];
    const of = { period: when.period };
    const by = billions(s.random, 1, 90);
    const change = s.figure({ ...by, value: -by.value }, 'arrears', scheme.codes, { ...of, measure: 'change' });
    return say`${when.text}${s.whole} nợ ${scheme.text} ${s.figure(owed(s), 'arrears', scheme.codes, of)}, giảm ${change} so với cùng kỳ ${year(s.year - 1)}`;
  },
  // nợ BHXH là A, nợ BHYT B, nợ BHTN C
  'arrears: by fund': (s) => {
    const when = s.stock();
    const members = (['BHXH', 'BHYT', 'BHTN'] as const).map(
      (code) =>
        say`nợ ${code} ${s.random.pick(['', 'là '])}${s.figure(owed(s), 'arrears', [code], { period: when.period })}`,
    );
    const comma = s.random.pick([', ', '; ']);
    return say`${when.text}${listed(members, comma, comma)}`;
  },
  // có 947 đơn vị nợ BHXH từ 3 tháng trở lên
  'arrears units: with duration': (s) => {
    const [when, funds] = [s.stock(), s.allFunds()];
    const of = { period: when.period };
    const months = s.random.int(2, 24);
    const duration = s.random.chance(0.5)
      ? ({ quote: `từ ${months} tháng trở lên`, value: months, upper: null, unit: 'month', bound: 'at_least' } as const)
      : ({ quote: `trên ${months} tháng`, value: months, upper: null, unit: 'month', bound: 'more_than' } as const);
    const units = count(s.random, s.random.pick(['đơn vị', 'doanh nghiệp']), 'organisation', 20, 3_000);
    return say`${when.text}${s.whole} có ${s.figure(units, 'arrears_units', funds.codes, of)} ${s.random.pick(['nợ', 'chậm đóng'])} ${funds.text} ${s.figure(duration, 'arrears_duration', funds.codes, of)}`;
  },
  // 215 doanh nghiệp nợ BHXH của 4.120 lao động với số tiền 38 tỷ đồng
  'arrears workers: units, workers, money': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    const units = s.figure(few(s.random, 'doanh nghiệp', 'organisation', 10, 400), 'arrears_units', ['BHXH'], of);
    const workers = s.figure(count(s.random, 'lao động', 'person', 500, 60_000), 'arrears_workers', ['BHXH'], of);
    return say`${when.text}có ${units} nợ BHXH của ${workers} với số tiền ${s.figure(owed(s), 'arrears', ['BHXH'], of)}`;
  },
  // ảnh hưởng đến quyền lợi của hơn 21 ngàn lao động
  'arrears workers: rights': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    const workers = s.figure(
      count(s.random, s.random.pick(['lao động', 'người lao động']), 'person', 500, 90_000),
      'arrears_workers',
      ['BHXH'],
      of,
    );
    return say`${when.text}các doanh nghiệp nợ BHXH ${s.figure(owed(s), 'arrears', ['BHXH'], of)}, ảnh hưởng đến quyền lợi của ${workers}`;
  },
  // Công ty A (24,6 tỷ đồng), Công ty B (15,3 tỷ đồng)
  'arrears: companies in parentheses': (s) => {
    const when = s.stock();
    const firms = s.random.some(LOCAL_FIRMS, 3);
    const members = firms.map(
      (firm) => say`${s.agency(firm)} (${s.figure(owed(s), 'arrears', ['BHXH'], { period: when.period })})`,
    );
    return say`${when.text}các doanh nghiệp nợ BHXH nhiều gồm: ${listed(members, ', ')}`;
  },
  // Công ty A nợ 24,6 tỷ đồng, 14 tháng
  'arrears: company, money and months': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    const firm = s.agency(s.random.pick(LOCAL_FIRMS));
    return say`${when.text}${firm} nợ BHXH ${s.figure(owed(s), 'arrears', ['BHXH'], of)}, thời gian nợ ${s.figure(few(s.random, 'tháng', 'month', 3, 40), 'arrears_duration', ['BHXH'], of)}`;
  },
  // giảm tỷ lệ chậm đóng xuống dưới 2,8% số phải thu
  'arrears: target': (s) => {
    const next = s.year + 1;
    const rate = under('dưới', 'less_than', percent(s.random, 1, 4, 0));
    return say`${year(next)}, ${s.office} phấn đấu giảm tỷ lệ nợ ${s.random.pick(['BHXH', 'BHXH'])} xuống ${s.figure(rate, 'arrears', ['BHXH'], { period: `${next}-12-31`, measure: 'share', base: 'receivable', status: 'target' })} số phải thu`;
  },
  // nợ gốc A, lãi chậm đóng B: parts that make the whole
  'arrears: principal and interest': (s) => {
    const when = s.stock();
    const [principal, interest] = [s.random.int(300, 9_000), s.random.int(20, 900)];
    const [whole, a, b] = [exactBillions(principal + interest), exactBillions(principal), exactBillions(interest)];
    const of = { period: when.period };
    const agrees = finding('sum_ok', [whole.quote, a.quote, b.quote]);
    return say`${when.text}số nợ BHXH là ${s.figure(whole, 'arrears', ['BHXH'], of)}, trong đó nợ gốc ${s.figure(a, 'arrears', ['BHXH'], of)}, lãi chậm đóng ${s.figure(b, 'arrears', ['BHXH'], of)}${agrees}`;
  },
  // nợ khối doanh nghiệp A, chiếm 71% tổng số nợ
  'arrears: share of the total': (s) => {
    const when = s.stock();
    const whole = s.random.int(1_000, 9_000);
    const part = s.random.int(200, whole - 100);
    const [all, some, share] = [exact(whole, 'tỷ đồng', 'VND'), exact(part, 'tỷ đồng', 'VND'), rate(part, whole)];
    const of = { period: when.period };
    const agrees = finding('share_ok', [all.quote, some.quote, share.quote]);
    const money = (q: typeof all) => s.figure({ ...q, value: q.value * 1e9 }, 'arrears', ['BHXH'], of);
    return say`${when.text}tổng số nợ BHXH là ${money(all)}, trong đó khối doanh nghiệp ngoài quốc doanh nợ ${money(some)}, chiếm ${s.figure(share, 'arrears', ['BHXH'], { ...of, measure: 'share', base: 'total' })} tổng số nợ${agrees}`;
  },
  // đã thu hồi được 73,5 tỷ đồng tiền nợ BHXH
  'recovered: debts': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} đã ${s.random.pick(['thu hồi', 'thu hồi được', 'đôn đốc thu hồi được'])} ${s.figure(owed(s), 'recovered', ['BHXH'], { period: when.period })} ${s.random.pick(['tiền nợ BHXH', 'nợ BHXH'])}`;
  },
};
