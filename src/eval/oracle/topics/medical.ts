/** Insured treatment: visits, what they cost, and money refused. */
import { billions, count, exact, millions, percent } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { finding, say } from '../text.js';
import { year } from '../time.js';

const visits = (s: Scene) => count(s.random, s.random.pick(['lượt', 'lượt người']), 'turn', 3_000, 3_000_000);
const HOSPITALS = [
  'Bệnh viện Đa khoa An Phúc Khang',
  'Phòng khám Đa khoa Tâm Bình Minh',
  'Bệnh viện Đa khoa Tân Lộc Thành',
];

export const MEDICAL: Record<string, Production> = {
  // có 1,2 triệu lượt khám, chữa bệnh BHYT
  'visits: noun after': (s) => {
    const when = s.flow();
    return say`${when.text}${s.whole} có ${s.figure(visits(s), 'medical_visits', ['BHYT'], { period: when.period })} khám, chữa bệnh BHYT`;
  },
  // khám, chữa bệnh BHYT cho 117,6 ngàn lượt người với số tiền 57,5 tỷ đồng
  'visits: with their cost': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    return say`${when.text}các cơ sở y tế khám, chữa bệnh BHYT cho ${s.figure(visits(s), 'medical_visits', ['BHYT'], of)} ${s.random.pick(['với số tiền', 'với chi phí', 'số tiền'])} ${s.figure(billions(s.random, 3, 5000), 'expenditure', ['BHYT'], of)}`;
  },
  // gồm A lượt ngoại trú và B lượt nội trú
  'visits: out and in': (s) => {
    const when = s.flow();
    const [out, inside] = [s.random.int(50_000, 900_000), s.random.int(5_000, 90_000)];
    const turn = (n: number) => exact(n, 'lượt', 'turn');
    const [whole, a, b] = [turn(out + inside), turn(out), turn(inside)];
    const of = { period: when.period };
    const agrees = finding('sum_ok', [whole.quote, a.quote, b.quote]);
    return say`${when.text}có ${s.figure(whole, 'medical_visits', ['BHYT'], of)} khám, chữa bệnh BHYT, ${s.random.pick(['gồm', 'trong đó'])} ${s.figure(a, 'medical_visits', ['BHYT'], of)} ngoại trú và ${s.figure(b, 'medical_visits', ['BHYT'], of)} nội trú${agrees}`;
  },
  // tăng 32.158 lượt so với cùng kỳ năm 2016
  'visits: change': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    const change = s.figure(exact(s.random.int(500, 90_000), 'lượt', 'turn'), 'medical_visits', ['BHYT'], {
      ...of,
      measure: 'change',
    });
    return say`${when.text}số lượt khám, chữa bệnh BHYT là ${s.figure(exact(s.random.int(100_000, 900_000), 'lượt', 'turn'), 'medical_visits', ['BHYT'], of)}, tăng ${change} so với cùng kỳ ${year(s.year - 1)}`;
  },
  // chi phí bình quân một đợt điều trị nội trú là 3,6 triệu đồng
  'medical cost: average': (s) => {
    const when = s.flow();
    return say`${when.text}chi phí bình quân ${s.random.pick(['một đợt điều trị nội trú', 'một lượt khám ngoại trú'])} BHYT là ${s.figure(millions(s.random, 1, 30), 'medical_cost', ['BHYT'], { period: when.period })}`;
  },
  // bệnh nhân được quỹ BHYT chi trả hơn 4 tỷ đồng
  'medical cost: one patient': (s) => {
    const when = s.flow();
    return say`${when.text}một bệnh nhân ở ${s.placeName} được quỹ BHYT thanh toán chi phí điều trị ${s.figure(millions(s.random, 100, 900), 'medical_cost', ['BHYT'], { period: when.period })}`;
  },
  // từ chối thanh toán 5,2 tỷ đồng chi phí khám chữa bệnh BHYT
  'recovered: refused': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} đã ${s.random.pick(['từ chối thanh toán', 'xuất toán', 'giảm trừ', 'thu hồi'])} ${s.figure(billions(s.random, 1, 90), 'recovered', ['BHYT'], { period: when.period })} chi phí khám, chữa bệnh BHYT ${s.random.pick(['không đúng quy định', 'sai quy định'])}`;
  },
  // kiến nghị thu hồi: only demanded
  'recovered: demanded': (s) => {
    const when = s.flow();
    return say`${when.text}đoàn kiểm tra ${s.random.pick(['kiến nghị thu hồi', 'yêu cầu hoàn trả', 'đề nghị thu hồi'])} ${s.figure(billions(s.random, 1, 30), 'recovered', ['BHYT'], { period: when.period, status: 'target' })} về quỹ BHYT`;
  },
  // thanh toán sai quy định 2,8 tỷ đồng tiền thuốc
  'violations: wrong spending': (s) => {
    const when = s.flow();
    return say`${when.text}${s.agency(s.random.pick(HOSPITALS))} thanh toán ${s.random.pick(['sai quy định', 'không đúng quy định', 'khống'])} ${s.figure(billions(s.random, 1, 20), 'violations', ['BHYT'], { period: when.period })} tiền thuốc BHYT`;
  },
  // trục lợi quỹ BHYT 3,7 tỷ đồng
  'violations: abuse': (s) => {
    const when = s.flow();
    const files = count(s.random, 'hồ sơ', 'file', 30, 5_000);
    const of = { period: when.period };
    return say`${when.text}phòng khám này lập khống ${s.figure(files, 'violations', ['BHYT'], of)}, trục lợi quỹ BHYT ${s.figure(billions(s.random, 1, 20), 'violations', ['BHYT'], of)}`;
  },
  // 38 cơ sở khám chữa bệnh BHYT
  'network: facilities': (s) => {
    const when = s.stock();
    const places = { ...exact(s.random.int(8, 250), 'cơ sở', 'organisation') };
    return say`${when.text}${s.whole} có ${s.figure(places, 'network', ['BHYT'], { period: when.period })} khám, chữa bệnh BHYT`;
  },
  // bình quân nằm viện 7,1 ngày
  'other: days in hospital': (s) => {
    const when = s.flow();
    const days = s.random.int(31, 99);
    const amount = {
      quote: `${Math.floor(days / 10)},${days % 10} ngày`,
      value: days / 10,
      upper: null,
      unit: 'other' as const,
      bound: 'exact' as const,
    };
    return say`${when.text}ngày điều trị nội trú BHYT bình quân là ${s.figure(amount, 'other', ['BHYT'], { period: when.period })}`;
  },
  // tỷ lệ chi vượt dự toán: completion of the budget
  'expenditure: completion of the budget': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    const done = s.figure(percent(s.random, 40, 125, 0), 'expenditure', ['BHYT'], {
      ...of,
      measure: 'completion',
      base: 'plan',
    });
    return say`${when.text}chi phí khám, chữa bệnh BHYT là ${s.figure(billions(s.random, 20, 3000), 'expenditure', ['BHYT'], of)}, bằng ${done} dự toán`;
  },
};
