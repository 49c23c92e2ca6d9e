/** How many take part, how many are new, and the units that insure them. */
import type { Scheme } from '../../../../schemas/index.js';
import { count, exact, few, percent, rate } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { finding, listed, say } from '../text.js';
import { year } from '../time.js';

const SCHEMES: readonly Scheme[] = ['BHXH', 'BHXH_BB', 'BHXH_TN', 'BHYT', 'BHTN'];
const people = (s: Scene, min = 800, max = 900_000) => count(s.random, 'người', 'person', min, max);

/** Compulsory and voluntary participants that add up, with their sum. */
const split = (s: Scene) => {
  const [bb, tn] = [s.random.int(20_000, 600_000), s.random.int(2_000, 60_000)];
  const person = (n: number) => exact(n, 'người', 'person');
  const all = [person(bb + tn), person(bb), person(tn)] as const;
  return {
    whole: all[0],
    bb: all[1],
    tn: all[2],
    agrees: finding(
      'sum_ok',
      all.map((q) => q.quote),
    ),
  };
};

export const PARTICIPANTS: Record<string, Production> = {
  // Tính đến …, toàn tỉnh có 56.592 người tham gia BHXH tự nguyện
  'participants: noun after': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(SCHEMES))];
    const figure = s.figure(people(s), 'participants', scheme.codes, { period: when.period });
    return say`${when.text}${s.whole} có ${figure} tham gia ${scheme.text}`;
  },
  // … số người tham gia BHYT là 740.689 người
  'participants: noun before': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(SCHEMES))];
    const figure = s.figure(people(s), 'participants', scheme.codes, { period: when.period });
    return say`${when.text}số người tham gia ${scheme.text} ${s.random.pick(['là', 'đạt', 'lên tới', 'có'])} ${figure}`;
  },
  // … có 8.640 người tham gia BHXH tự nguyện, đạt 82,3% kế hoạch được giao
  'participants: completion': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(SCHEMES))];
    const of = { period: when.period };
    const figure = s.figure(people(s), 'participants', scheme.codes, of);
    const done = s.figure(percent(s.random, 45, 110), 'participants', scheme.codes, {
      ...of,
      measure: 'completion',
      base: 'plan',
    });
    return say`${when.text}có ${figure} tham gia ${scheme.text}, ${s.random.pick(['đạt', 'bằng'])} ${done} ${s.random.pick(['kế hoạch', 'kế hoạch được giao', 'chỉ tiêu kế hoạch', 'chỉ tiêu'])}`;
  },
  // BHXH tự nguyện là 38.590 người, giảm 1.204 người so với cùng kỳ năm 2022
  'participants: change in people': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(SCHEMES))];
    const down = s.random.chance(0.3);
    const by = people(s, 200, 20_000);
    const figure = s.figure(people(s, 30_000), 'participants', scheme.codes, { period: when.period });
    const change = s.figure({ ...by, value: down ? -by.value : by.value }, 'participants', scheme.codes, {
      period: when.period,
      measure: 'change',
    });
    return say`${when.text}số người tham gia ${scheme.text} là ${figure}, ${down ? 'giảm' : 'tăng'} ${change} so với cùng kỳ ${year(s.year - 1)}`;
  },
  // … 20.900 người tham gia BHTN, tăng 6,4% so với năm 2022
  'participants: change in per cent': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(SCHEMES))];
    const down = s.random.chance(0.3);
    const by = percent(s.random, 1, 30);
    const figure = s.figure(people(s), 'participants', scheme.codes, { period: when.period });
    const change = s.figure({ ...by, value: down ? -by.value : by.value }, 'participants', scheme.codes, {
      period: when.period,
      measure: 'change',
      base: 'previous_period',
    });
    return say`${when.text}${s.whole} có ${figure} tham gia ${scheme.text}, ${down ? 'giảm' : 'tăng'} ${change} so với ${s.random.pick(['', 'cùng kỳ '])}${year(s.year - 1)}`;
  },
  // … tăng 6.459 người (2,1%) so với cùng kỳ
  'participants: change, share in parentheses': (s) => {
    const when = s.stock();
    const [now, by] = [s.random.int(50_000, 400_000), s.random.int(2_000, 20_000)];
    const [level, diff, growth] = [exact(now, 'người', 'person'), exact(by, 'người', 'person'), rate(by, now - by)];
    const codes: Scheme[] = ['BHXH'];
    const of = { period: when.period };
    return say`${when.text}có ${s.figure(level, 'participants', codes, of)} tham gia BHXH, tăng ${s.figure(diff, 'participants', codes, { ...of, measure: 'change' })} (${s.figure(growth, 'participants', codes, { ...of, measure: 'change', base: 'previous_period' })}) so với cùng kỳ ${year(s.year - 1)}${finding('change_ok', [level.quote, diff.quote, growth.quote])}`;
  },
  // số người tham gia BHXH bắt buộc là A; BHXH tự nguyện là B; BHYT là C
  'participants: carried over in a ; list': (s) => {
    const when = s.stock();
    const schemes = s.random.some(['BHXH_BB', 'BHXH_TN', 'BHTN', 'BHYT'] as const, 3).map((code) => s.scheme(code));
    const members = schemes.map(
      (scheme) => say`${scheme.text} là ${s.figure(people(s), 'participants', scheme.codes, { period: when.period })}`,
    );
    return say`${when.text}số người tham gia ${listed(members, '; ', '; ')}`;
  },
  // có T người tham gia BHXH, trong đó có A người tham gia BHXH bắt buộc và B người tham gia BHXH tự nguyện
  'participants: trong đó': (s) => {
    const [when, { whole, bb, tn, agrees }] = [s.stock(), split(s)];
    const of = { period: when.period };
    return say`${when.text}${s.whole} có ${s.figure(whole, 'participants', ['BHXH'], of)} tham gia BHXH, trong đó ${s.random.pick(['', 'có '])}${s.figure(bb, 'participants', ['BHXH_BB'], of)} tham gia BHXH bắt buộc và ${s.figure(tn, 'participants', ['BHXH_TN'], of)} tham gia BHXH tự nguyện${agrees}`;
  },
  // … (bắt buộc A người, tự nguyện B người)
  'participants: parts in parentheses': (s) => {
    const [when, { whole, bb, tn, agrees }] = [s.stock(), split(s)];
    const of = { period: when.period };
    return say`${when.text}có ${s.figure(whole, 'participants', ['BHXH'], of)} tham gia BHXH (bắt buộc ${s.figure(bb, 'participants', ['BHXH_BB'], of)}, tự nguyện ${s.figure(tn, 'participants', ['BHXH_TN'], of)})${agrees}`;
  },
  // số người tham gia BHXH là T người, gồm: BHXH bắt buộc A người, BHXH tự nguyện B người
  'participants: gồm': (s) => {
    const [when, { whole, bb, tn, agrees }] = [s.stock(), split(s)];
    const of = { period: when.period };
    return say`${when.text}số người tham gia BHXH là ${s.figure(whole, 'participants', ['BHXH'], of)}, ${s.random.pick(['gồm', 'bao gồm', 'gồm:'])} BHXH bắt buộc ${s.figure(bb, 'participants', ['BHXH_BB'], of)}, BHXH tự nguyện ${s.figure(tn, 'participants', ['BHXH_TN'], of)}${agrees}`;
  },
  // số người tham gia BHXH bắt buộc, BHXH tự nguyện, BHTN lần lượt là A người, B người và C người
  'participants: lần lượt over schemes': (s) => {
    const when = s.stock();
    const codes = s.random.some(['BHXH_BB', 'BHXH_TN', 'BHTN', 'BHYT'] as const, 3);
    const figures = codes.map((code) =>
      s.figure(exact(s.random.int(2_000, 500_000), 'người', 'person'), 'participants', [code], { period: when.period }),
    );
    return say`${when.text}số người tham gia ${listed(codes.map((code) => s.scheme(code).text))} lần lượt là ${listed(figures)}`;
  },
  // BHXH huyện giao: còn thiếu 215 người so với kế hoạch
  'participants: gap in people': (s) => {
    const when = s.stock();
    const figure = s.figure(people(s, 1_000, 20_000), 'participants', ['BHXH_TN'], { period: when.period });
    const gap = s.figure(exact(s.random.int(50, 900), 'người', 'person'), 'participants', ['BHXH_TN'], {
      period: when.period,
      measure: 'gap',
    });
    return say`${when.text}có ${figure} tham gia BHXH tự nguyện, ${s.random.pick(['còn thiếu', 'vượt'])} ${gap} so với chỉ tiêu`;
  },
  // Năm 2024, phấn đấu có 12.000 người tham gia BHXH tự nguyện
  'participants: target': (s) => {
    const scheme = s.scheme(s.random.pick(SCHEMES));
    const next = s.year + 1;
    const figure = s.figure(people(s), 'participants', scheme.codes, { period: `${next}-12-31`, status: 'target' });
    return say`${year(next)}, ${s.whole} ${s.random.pick(['phấn đấu có', 'đặt mục tiêu có', 'được giao chỉ tiêu có'])} ${figure} tham gia ${scheme.text}`;
  },
  // tăng từ 12.000 người năm 2020 lên 15.300 người năm 2023
  'participants: old to new': (s) => {
    const scheme = s.scheme(s.random.pick(SCHEMES));
    const [from, to] = [s.year - s.random.int(2, 5), s.year - 1];
    const [before, after] = [from, to].map((y) =>
      s.figure(people(s), 'participants', scheme.codes, { period: `${y}-12-31` }),
    );
    return say`số người tham gia ${scheme.text} của ${s.placeName} tăng từ ${before!} ${year(from)} lên ${after!} ${year(to)}`;
  },
  // Tuy An, Đồng Xuân … lần lượt; places by name
  'participants: districts lần lượt': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(['BHXH_TN', 'BHYT'] as const))];
    const parts = s.random.some(s.province.parts, 3);
    const figures = parts.map(([, name]) =>
      s.figure(exact(s.random.int(900, 90_000), 'người', 'person'), 'participants', scheme.codes, {
        period: when.period,
        place: `${s.province.name}/${name}`,
      }),
    );
    return say`${when.text}tại các ${parts[0]![0]} ${listed(parts.map(([, name]) => name))} của ${s.province.type} ${s.province.name}, số người tham gia ${scheme.text} lần lượt là ${listed(figures)}`;
  },
  // Huyện A có N người tham gia BHYT; huyện B có M người; …
  'participants: districts one by one': (s) => {
    const [when, scheme] = [s.stock(), s.scheme(s.random.pick(['BHXH_TN', 'BHYT'] as const))];
    const parts = s.random.some(s.province.parts, 3);
    const members = parts.map(
      ([type, name], i) =>
        say`${type} ${name} có ${s.figure(people(s, 900, 90_000), 'participants', scheme.codes, { period: when.period, place: `${s.province.name}/${name}` })}${i === 0 ? ` tham gia ${scheme.text}` : ''}`,
    );
    const comma = s.random.pick([', ', '; ']);
    return say`${when.text}trên địa bàn ${s.province.type} ${s.province.name}, ${listed(members, comma, comma)}`;
  },
  // phát triển mới được 2.310 người tham gia BHXH tự nguyện
  'new participants: verb': (s) => {
    const when = s.flow();
    const scheme = s.scheme(s.random.pick(['BHXH_TN', 'BHYT_HGD', 'BHXH_TN'] as const));
    const figure = s.figure(people(s, 50, 40_000), 'new_participants', scheme.codes, { period: when.period });
    return say`${when.text}${s.office} ${s.random.pick(['phát triển mới', 'đã vận động được', 'phát triển mới được', 'vận động thêm'])} ${figure} tham gia ${scheme.text}`;
  },
  // có 1.206 người tham gia mới BHXH tự nguyện, đạt 48% kế hoạch
  'new participants: tham gia mới': (s) => {
    const when = s.flow();
    const figure = s.figure(people(s, 50, 40_000), 'new_participants', ['BHXH_TN'], { period: when.period });
    const done = s.figure(percent(s.random, 30, 115), 'new_participants', ['BHXH_TN'], {
      period: when.period,
      measure: 'completion',
      base: 'plan',
    });
    return say`${when.text}${s.whole} có ${figure} tham gia mới BHXH tự nguyện, đạt ${done} kế hoạch`;
  },
  // Năm 2024 phấn đấu phát triển mới trên 9.500 người
  'new participants: target': (s) => {
    const next = s.year + 1;
    const figure = s.figure(people(s, 500, 90_000), 'new_participants', ['BHXH_TN'], {
      period: `${next}-01-01/${next}-12-31`,
      status: 'target',
    });
    return say`${year(next)}, ${s.office} phấn đấu phát triển mới ${figure} tham gia BHXH tự nguyện`;
  },
  // có 1.432 đơn vị tham gia BHXH với 48.215 lao động
  'employers: with their workers': (s) => {
    const when = s.stock();
    const units = count(s.random, s.random.pick(['đơn vị', 'doanh nghiệp']), 'organisation', 300, 20_000);
    const workers = count(s.random, 'lao động', 'person', 5_000, 300_000);
    return say`${when.text}${s.whole} có ${s.figure(units, 'employers', ['BHXH'], { period: when.period })} tham gia BHXH với ${s.figure(workers, 'participants', ['BHXH'], { period: when.period })}`;
  },
  // số đơn vị tham gia BHXH là 4.120 đơn vị
  'employers: noun before': (s) => {
    const when = s.stock();
    const units = few(s.random, 'đơn vị', 'organisation', 200, 999);
    return say`${when.text}số đơn vị đang tham gia BHXH, BHYT, BHTN là ${s.figure(units, 'employers', ['BHXH', 'BHYT', 'BHTN'], { period: when.period })}`;
  },
};
