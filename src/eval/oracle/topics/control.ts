/** Inspections, what they found, fines and courts. */
import { billions, count, few, millions } from '../quantity.js';
import type { Production, Scene } from '../scene.js';
import { say } from '../text.js';

const units = (s: Scene) => few(s.random, s.random.pick(['đơn vị', 'doanh nghiệp']), 'organisation', 3, 400);

export const CONTROL: Record<string, Production> = {
  // đã thanh tra, kiểm tra tại 215 đơn vị về đóng BHXH
  'inspections: units': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} đã ${s.random.pick(['thanh tra, kiểm tra', 'thanh tra', 'kiểm tra', 'tổ chức kiểm tra'])} ${s.random.pick(['', 'tại '])}${s.figure(units(s), 'inspections', ['BHXH'], { period: when.period })} về đóng BHXH`;
  },
  // tổ chức 36 cuộc thanh tra
  'inspections: rounds': (s) => {
    const when = s.flow();
    const rounds = few(s.random, 'cuộc', 'other', 3, 200);
    return say`${when.text}${s.office} thực hiện ${s.figure(rounds, 'inspections', ['BHXH'], { period: when.period })} thanh tra, kiểm tra việc thực hiện chính sách BHXH`;
  },
  // phát hiện 1.318 lao động chưa được đóng BHXH
  'violations: workers not insured': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    const workers = count(s.random, 'lao động', 'person', 20, 5_000);
    return say`${when.text}qua thanh tra ${s.figure(units(s), 'inspections', ['BHXH'], of)}, ${s.office} phát hiện ${s.figure(workers, 'violations', ['BHXH'], of)} đóng BHXH thiếu thời gian`;
  },
  // khởi kiện 12 doanh nghiệp nợ BHXH ra tòa
  'violations: lawsuits': (s) => {
    const when = s.flow();
    return say`${when.text}công đoàn đã khởi kiện ${s.figure(units(s), 'violations', ['BHXH'], { period: when.period })} nợ BHXH ra tòa án`;
  },
  // chuyển 9 hồ sơ sang cơ quan công an
  'violations: to the police': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} chuyển ${s.figure(few(s.random, s.random.pick(['hồ sơ', 'hồ sơ']), 'file', 2, 60), 'violations', ['BHXH'], { period: when.period })} trốn đóng BHXH sang cơ quan công an`;
  },
  'violations: cases': (s) => {
    const when = s.flow();
    return say`${when.text}${s.office} phát hiện ${s.figure(few(s.random, s.random.pick(['vụ', 'trường hợp']), 'case', 2, 90), 'violations', ['BHYT'], { period: when.period })} ${s.random.pick(['gian lận BHYT', 'trục lợi quỹ BHYT'])}`;
  },
  // xử phạt 21 doanh nghiệp với số tiền 1,985 tỷ đồng
  'fines: units and money': (s) => {
    const when = s.flow();
    const of = { period: when.period };
    return say`${when.text}cơ quan chức năng xử phạt vi phạm hành chính ${s.figure(units(s), 'violations', ['BHXH'], of)} ${s.random.pick(['chậm đóng BHXH', 'trốn đóng BHXH'])}, tổng số tiền phạt ${s.figure(billions(s.random, 1, 20), 'fines', ['BHXH'], of)}`;
  },
  // công ty bị phạt 150 triệu đồng
  'fines: one company': (s) => {
    const when = s.flow();
    const firm = s.agency(s.random.pick(['Công ty TNHH May Phú Lâm An', 'Công ty CP Gạch Đại Tân Hưng']));
    return say`${when.text}${firm} bị phạt ${s.figure(millions(s.random, 20, 200), 'fines', ['BHXH'], { period: when.period })} vì chậm đóng BHXH`;
  },
  // có thể bị phạt tới 3 tỷ đồng: a legal ceiling
  'fines: ceiling': (s) => {
    const n = s.random.int(1, 9);
    const amount = {
      quote: `${n} tỷ đồng`,
      value: n * 1e9,
      upper: null,
      unit: 'VND' as const,
      bound: 'at_most' as const,
    };
    return say`theo quy định, pháp nhân trốn đóng BHXH có thể bị phạt tới ${s.figure(amount, 'fines', ['BHXH'], { period: null, status: 'policy' })}`;
  },
  // phạt từ 50 triệu đến 200 triệu đồng: a range
  'fines: range': (s) => {
    const low = s.random.int(2, 60);
    const high = low + s.random.int(5, 150);
    const quote = s.random.pick([
      `từ ${low} triệu đến ${high} triệu đồng`,
      `từ ${low} đến ${high} triệu đồng`,
      `${low} - ${high} triệu đồng`,
    ]);
    const amount = { quote, value: low * 1e6, upper: high * 1e6, unit: 'VND' as const, bound: 'exact' as const };
    return say`theo quy định, người sử dụng lao động trốn đóng BHXH bị phạt ${s.figure(amount, 'fines', ['BHXH'], { period: null, status: 'policy' })}`;
  },
  'recovered: after inspection': (s) => {
    const when = s.flow();
    return say`${when.text}sau thanh tra, các đơn vị đã nộp ${s.figure(billions(s.random, 1, 90), 'recovered', ['BHXH'], { period: when.period })} tiền nợ BHXH`;
  },
};
