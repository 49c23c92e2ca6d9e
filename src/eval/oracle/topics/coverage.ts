/** Rates of participation, and those who are left out. */
import { count, percent, under } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { say } from '../text.js';
import { date, year } from '../time.js';

const high = (s: Scene) => percent(s.random, 70, 99);
const people = (s: Scene, min = 800, max = 900_000) => count(s.random, 'người', 'person', min, max);

export const COVERAGE: Record<string, Production> = {
  // tỷ lệ bao phủ BHYT đạt 91,6% dân số
  'coverage: level': (s) => {
    const when = s.stock();
    const figure = s.figure(high(s), 'coverage', ['BHYT'], { period: when.period, base: 'population' });
    const head = s.random.pick([
      'tỷ lệ bao phủ BHYT',
      'tỷ lệ bao phủ bảo hiểm y tế',
      'tỷ lệ tham gia BHYT',
      'độ bao phủ BHYT',
      'tỉ lệ người dân tham gia BHYT',
    ]);
    return say`${when.text}${head} ${s.random.pick(['đạt', 'là', 'ở mức', 'lên tới'])} ${figure}${s.random.pick(['', ' dân số'])}`;
  },
  // có N người tham gia BHYT, đạt tỷ lệ bao phủ 98,2%
  'coverage: after participants': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    return say`${when.text}${s.whole} có ${s.figure(people(s), 'participants', ['BHYT'], of)} tham gia BHYT, ${s.random.pick(['đạt tỷ lệ bao phủ', 'tỷ lệ bao phủ đạt', 'chiếm'])} ${s.figure(high(s), 'coverage', ['BHYT'], { ...of, base: 'population' })} dân số`;
  },
  // vượt 0,9% so với chỉ tiêu UBND tỉnh giao
  'coverage: gap to the target': (s) => {
    const when = s.stock();
    const of = { period: when.period };
    const gap = percent(s.random, 1, 5, 0);
    const points = s.random.chance(0.3);
    const amount = points
      ? { ...gap, quote: gap.quote.replace('%', ' điểm phần trăm'), unit: 'percentage_point' as const }
      : gap;
    return say`${when.text}tỷ lệ bao phủ BHYT đạt ${s.figure(high(s), 'coverage', ['BHYT'], { ...of, base: 'population' })}, ${s.random.pick(['vượt', 'thấp hơn', 'cao hơn'])} ${s.figure(amount, 'coverage', ['BHYT'], { ...of, measure: 'gap', base: 'plan' })} so với chỉ tiêu ${s.superior} giao`;
  },
  // N người tham gia BHXH, chiếm 34,6% lực lượng lao động
  'coverage: labour force after participants': (s) => {
    const when = s.stock();
    const code = s.random.pick(['BHXH', 'BHXH_BB', 'BHXH_TN', 'BHTN'] as const);
    const scheme = s.scheme(code);
    const of = { period: when.period };
    return say`${when.text}có ${s.figure(people(s), 'participants', [code], of)} tham gia ${scheme.text}, ${s.random.pick(['đạt', 'chiếm', 'bằng', 'tương đương'])} ${s.figure(percent(s.random, 2, 60), 'coverage', [code], { ...of, base: 'labour_force' })} ${s.random.pick(['lực lượng lao động', 'lực lượng lao động trong độ tuổi', 'so với lực lượng lao động'])}`;
  },
  // tỷ lệ người tham gia BHXH so với lực lượng lao động trong độ tuổi là 31,3%
  'coverage: labour force, noun before': (s) => {
    const when = s.stock();
    const figure = s.figure(percent(s.random, 10, 60), 'coverage', ['BHXH'], {
      period: when.period,
      base: 'labour_force',
    });
    return say`${when.text}tỷ lệ người tham gia BHXH so với lực lượng lao động trong độ tuổi ${s.random.pick(['là', 'đạt'])} ${figure}`;
  },
  // phấn đấu đến hết năm 2025 tỷ lệ bao phủ BHYT đạt 95% dân số
  'coverage: target by a year': (s) => {
    const next = s.year + s.random.int(1, 4);
    const figure = s.figure(high(s), 'coverage', ['BHYT'], {
      period: `${next}-12-31`,
      base: 'population',
      status: 'target',
    });
    return say`${s.random.pick(['phấn đấu', 'mục tiêu là', 'ngành đặt mục tiêu'])} đến ${date(`hết năm ${next}`, `${next}-12-31`)}, tỷ lệ bao phủ BHYT đạt ${figure} dân số`;
  },
  // từ 95% dân số tham gia BHYT trở lên
  'coverage: target, trở lên': (s) => {
    const next = s.year + 1;
    const rate = s.random.int(90, 99);
    const amount = {
      quote: `từ ${rate}% trở lên`,
      value: rate,
      upper: null,
      unit: 'percent' as const,
      bound: 'at_least' as const,
    };
    return say`${year(next)}, ${s.office} phấn đấu tỷ lệ bao phủ BHYT đạt ${s.figure(amount, 'coverage', ['BHYT'], { period: `${next}-12-31`, base: 'population', status: 'target' })}`;
  },
  // tăng từ 85,2% năm 2019 lên 91% năm 2022
  'coverage: old to new': (s) => {
    const [from, to] = [s.year - s.random.int(2, 5), s.year - 1];
    const at = (y: number, min: number, max: number) =>
      s.figure(percent(s.random, min, max, 0), 'coverage', ['BHYT'], { period: `${y}-12-31`, base: 'population' });
    return say`tỷ lệ bao phủ BHYT tăng từ ${at(from, 70, 84)} ${year(from)} lên ${at(to, 85, 98)} ${year(to)}`;
  },
  // có 98,9% học sinh, sinh viên tham gia BHYT
  'coverage: students': (s) => {
    const when = s.stock();
    const figure = s.figure(high(s), 'coverage', ['BHYT_HSSV'], { period: when.period, base: 'students' });
    return say`${when.text}${s.whole} có ${figure} học sinh, sinh viên tham gia BHYT`;
  },
  // còn 10.524 người chưa tham gia BHYT
  'uninsured: people': (s) => {
    const when = s.stock();
    const figure = s.figure(people(s, 500, 400_000), 'uninsured', ['BHYT'], { period: when.period });
    return say`${when.text}${s.whole} ${s.random.pick(['còn', 'vẫn còn'])} ${figure} chưa ${s.random.pick(['tham gia BHYT', 'có thẻ BHYT'])}`;
  },
  // còn gần 7% dân số chưa tham gia BHYT
  'uninsured: share': (s) => {
    const when = s.stock();
    const amount = under('gần', 'almost', percent(s.random, 2, 25, 0));
    return say`${when.text}còn ${s.figure(amount, 'uninsured', ['BHYT'], { period: when.period, measure: 'share', base: 'population' })} dân số chưa tham gia BHYT`;
  },
  // có 18.400 hộ kinh doanh thuộc diện phải tham gia BHXH bắt buộc
  'eligible: obliged': (s) => {
    const when = s.stock();
    const figure = s.figure(people(s, 1_000, 90_000), 'eligible', ['BHXH_BB'], { period: when.period });
    return say`${when.text}${s.whole} có ${figure} thuộc diện ${s.random.pick(['phải tham gia', 'tham gia'])} BHXH bắt buộc`;
  },
  // 58.214/60.120 người tham gia BHYT: part and whole
  'coverage: part and whole': (s) => {
    const when = s.stock();
    const whole = s.random.int(20_000, 90_000);
    const part = Math.round(whole * (0.8 + s.random.next() * 0.18));
    const group = (n: number): string => String(n).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
    const amount = (quote: string, value: number) => ({
      quote,
      value,
      upper: null,
      unit: 'person' as const,
      bound: 'exact' as const,
    });
    const of = { period: when.period };
    return say`${when.text}có ${s.figure(amount(group(part), part), 'participants', ['BHYT'], of)}/${s.figure(amount(`${group(whole)} người`, whole), 'eligible', ['BHYT'], of)} dân tham gia BHYT`;
  },
};
