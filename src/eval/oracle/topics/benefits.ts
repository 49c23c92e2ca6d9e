/** Who draws a benefit, whose claims were settled, and how it is paid. */
import { count, exact, millions, percent, rate, under } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { finding, say } from '../text.js';
import { year } from '../time.js';

const people = (s: Scene, min = 300, max = 200_000) => count(s.random, 'người', 'person', min, max);
const turns = (s: Scene) => count(s.random, s.random.pick(['lượt người', 'lượt']), 'turn', 300, 200_000);

export const BENEFITS: Record<string, Production> = {
  // có 99.252 người đang hưởng lương hưu, trợ cấp BHXH hằng tháng
  'beneficiaries: pensions': (s) => {
    const when = s.stock();
    return say`${when.text}${s.whole} có ${s.figure(people(s), 'beneficiaries', ['BHXH'], { period: when.period })} ${s.random.pick(['đang hưởng', 'hưởng'])} ${s.random.pick(['lương hưu, trợ cấp BHXH hằng tháng', 'lương hưu', 'các chế độ BHXH hằng tháng'])}`;
  },
  // quản lý chi trả cho 5.082 người đang hưởng trợ cấp thất nghiệp
  'beneficiaries: unemployment': (s) => {
    const when = s.stock();
    return say`${when.text}${s.office} ${s.random.pick(['đang chi trả cho', 'quản lý, chi trả cho'])} ${s.figure(people(s), 'beneficiaries', ['BHTN'], { period: when.period })} đang hưởng trợ cấp thất nghiệp`;
  },
  // giải quyết chế độ ốm đau, thai sản cho 61.480 lượt người
  'claims: short-term': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} ${s.random.pick(['đã giải quyết', 'giải quyết'])} chế độ ${s.random.pick(['ốm đau, thai sản', 'ốm đau, thai sản, dưỡng sức', 'BHXH'])} cho ${s.figure(turns(s), 'claims', ['BHXH'], { period: when.period })}`;
  },
  // có 1.056 người được giải quyết hưởng trợ cấp thất nghiệp, tăng 14% so với cùng kỳ
  'claims: unemployment': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    const change = s.figure(percent(s.random, 1, 60, 0), 'claims', ['BHTN'], {
      ...of,
      measure: 'change',
      base: 'previous_period',
    });
    return say`${when.text}${s.whole} có ${s.figure(people(s), 'claims', ['BHTN'], of)} được giải quyết hưởng trợ cấp thất nghiệp, tăng ${change} so với cùng kỳ ${year(s.year - 1)}`;
  },
  // có 12.300 người hưởng BHXH một lần
  'claims: lump sum': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} giải quyết cho ${s.figure(people(s), 'claims', ['BHXH'], { period: when.period })} hưởng BHXH một lần`;
  },
  // tiếp nhận 4.120 hồ sơ đề nghị hưởng trợ cấp thất nghiệp
  'claims: files': (s) => {
    const when = s.flow();
    const files = count(s.random, 'hồ sơ', 'file', 300, 90_000);
    return say`${when.text}cơ quan chức năng tiếp nhận ${s.figure(files, 'claims', ['BHTN'], { period: when.period })} đề nghị hưởng trợ cấp thất nghiệp`;
  },
  // 33.780 người nhận lương hưu qua tài khoản, chiếm 64,4% số người hưởng: part of a printed whole
  'cashless: part of the beneficiaries': (s) => {
    const when = s.stock();
    const whole = s.random.int(5_000, 90_000);
    const part = s.random.int(Math.round(whole * 0.2), Math.round(whole * 0.95));
    const [all, some, share] = [exact(whole, 'người', 'person'), exact(part, 'người', 'person'), rate(part, whole)];
    const of = { period: when.period };
    const agrees = finding('share_ok', [all.quote, some.quote, share.quote]);
    const rateFigure = s.figure(share, 'cashless', ['BHXH'], { ...of, measure: 'share', base: 'beneficiaries' });
    return say`${when.text}có ${s.figure(all, 'beneficiaries', ['BHXH'], of)} hưởng lương hưu, trợ cấp BHXH hằng tháng, trong đó ${s.figure(some, 'cashless', ['BHXH'], of)} nhận qua ${s.random.pick(['tài khoản ATM', 'tài khoản cá nhân', 'tài khoản ngân hàng'])}, ${s.random.pick(['chiếm', 'đạt'])} ${rateFigure}${agrees}`;
  },
  // tỷ lệ người nhận lương hưu không dùng tiền mặt đạt 79,2%
  'cashless: rate': (s) => {
    const when = s.stock();
    const figure = s.figure(percent(s.random, 20, 98), 'cashless', ['BHXH'], {
      period: when.period,
      measure: 'share',
      base: 'beneficiaries',
    });
    return say`${when.text}tỷ lệ người hưởng lương hưu, trợ cấp BHXH nhận qua ${s.random.pick(['tài khoản', 'tài khoản cá nhân', 'thẻ ATM'])} đạt ${figure}`;
  },
  'cashless: target': (s) => {
    const next = s.year + 1;
    const amount = under('ít nhất', 'at_least', percent(s.random, 50, 90, 0));
    return say`phấn đấu ${year(next)} có ${s.figure(amount, 'cashless', ['BHXH'], { period: `${next}-12-31`, measure: 'share', base: 'beneficiaries', status: 'target' })} số người hưởng nhận lương hưu qua tài khoản`;
  },
  // mức lương hưu bình quân 5,6 triệu đồng/người/tháng
  'benefit: average pension': (s) => {
    const amount = millions(s.random, 3, 9);
    const monthly = {
      ...amount,
      quote: `${amount.quote}${s.random.pick(['/tháng', '/người/tháng'])}`,
      unit: 'VND_per_month' as const,
    };
    return say`hiện nay, mức lương hưu bình quân ${s.scope === 'nation' ? 'cả nước' : 'trên địa bàn'} là ${s.figure(monthly, 'benefit', ['BHXH'], { period: s.today })}`;
  },
};
