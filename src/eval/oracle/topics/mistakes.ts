/** What an editor should be told: sums, shares and rates that do not hold, days that do not exist. */
import { exact, exactBillions, rate, type Quantity } from '../quantity.js';
import type { Production } from '../scene.js';
import { finding, say } from '../text.js';
import { date, year } from '../time.js';

const person = (n: number): Quantity => exact(n, 'người', 'person');

export const MISTAKES: Record<string, Production> = {
  // 94.270 + 24.606 is not 118.930
  'mistake: sum': (s) => {
    const when = s.stock();
    const [bb, tn, off] = [s.random.int(30_000, 400_000), s.random.int(3_000, 29_000), s.random.int(100, 900)];
    const parts = [person(bb + tn + off), person(bb), person(tn)] as const;
    const of = { period: when.period };
    return say`${when.text}${s.whole} có ${s.figure(parts[0], 'participants', ['BHXH'], of)} tham gia BHXH, trong đó ${s.figure(parts[1], 'participants', ['BHXH_BB'], of)} tham gia BHXH bắt buộc và ${s.figure(parts[2], 'participants', ['BHXH_TN'], of)} tham gia BHXH tự nguyện${finding(
      'sum_mismatch',
      parts.map((q) => q.quote),
    )}`;
  },
  // 24.606 of 118.930 is not 27,1%
  'mistake: share': (s) => {
    const when = s.stock();
    const whole = s.random.int(20_000, 90_000);
    const part = s.random.int(Math.round(whole * 0.3), Math.round(whole * 0.8));
    const [all, some] = [person(whole), person(part)];
    const wrong = rate(part + Math.round(whole * 0.07), whole);
    const of = { period: when.period };
    const share = s.figure(wrong, 'cashless', ['BHXH'], { ...of, measure: 'share', base: 'beneficiaries' });
    return say`${when.text}có ${s.figure(all, 'beneficiaries', ['BHXH'], of)} hưởng lương hưu, trợ cấp BHXH hằng tháng, trong đó ${s.figure(some, 'cashless', ['BHXH'], of)} nhận qua tài khoản ngân hàng, chiếm ${share}${finding('share_mismatch', [all.quote, some.quote, wrong.quote])}`;
  },
  // 112,6 more than last year is not 12,5%
  'mistake: change': (s) => {
    const [when, funds] = [s.flow(), s.allFunds()];
    const [now, by] = [s.random.int(9_000, 60_000), s.random.int(400, 3_000)];
    const [level, diff] = [exactBillions(now), exactBillions(by)];
    const wrong = rate(by + Math.round(now * 0.04), now - by);
    const of = { period: when.period };
    const change = s.figure(diff, 'revenue', funds.codes, { ...of, measure: 'change' });
    const pace = s.figure(wrong, 'revenue', funds.codes, { ...of, measure: 'change', base: 'previous_period' });
    return say`${when.text}tổng thu ${funds.text} đạt ${s.figure(level, 'revenue', funds.codes, of)}, tăng ${change} (tương ứng tăng ${pace}) so với cùng kỳ ${year(s.year - 1)}${finding('change_mismatch', [level.quote, diff.quote, wrong.quote])}`;
  },
  // trước ngày 31/6/2023
  'mistake: impossible day': (s) => {
    const when = s.stock();
    const month = s.random.pick([2, 4, 6, 9, 11]);
    const quote = `ngày ${s.random.pick([30, 31].slice(month === 2 ? 0 : 1))}/${month}/${s.published.year}`;
    const figure = s.figure(person(s.random.int(1_000, 90_000)), 'participants', ['BHYT'], { period: when.period });
    return say`${when.text}${s.whole} có ${figure} tham gia BHYT; việc rà soát phải xong trước ${date(quote, null)}${finding('impossible_date', [quote])}`;
  },
};
