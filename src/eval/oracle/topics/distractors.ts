/** Numbers that are not ours: guests, awards, ages, documents, other topics. Dates in them are still dates. */
import type { Production } from '../scene.js';
import { say } from '../text.js';
import { dayDate, year } from '../time.js';

export const DISTRACTORS: Record<string, Production> = {
  'none: guests': (s) => say`dự hội nghị có hơn ${String(s.random.int(60, 500))} đại biểu`,
  'none: awards': (s) =>
    say`dịp này, ${String(s.random.int(10, 40))} tập thể và ${String(s.random.int(10, 60))} cá nhân được tặng giấy khen`,
  'none: age': (s) =>
    say`ông ${s.random.pick(['Lành', 'Tư', 'Bảy'])}, ${String(s.random.int(60, 88))} tuổi, sống cùng ${String(s.random.int(2, 6))} người con`,
  'none: years of contribution': (s) =>
    say`người lao động phải có đủ ${String(s.random.int(15, 25))} năm đóng BHXH mới được nghỉ hưu`,
  'none: document': (s) =>
    say`việc này thực hiện theo Nghị định số ${String(s.random.int(10, 160))}/${String(s.year)}/NĐ-CP và Điều ${String(s.random.int(3, 90))} Luật BHXH`,
  'none: vague': (s) =>
    say`có đơn vị nợ BHXH ${s.random.pick(['hàng chục tỷ đồng', 'hàng trăm triệu đồng', 'vài tỷ đồng'])}, ảnh hưởng đến ${s.random.pick(['hàng nghìn', 'hàng trăm'])} lao động`,
  'none: party cell': (s) =>
    say`chi bộ có ${String(s.random.int(8, 40))} đảng viên, trong đó ${String(s.random.int(3, 7))} đảng viên dự bị`,
  'none: crops': (s) =>
    say`vụ này nông dân thu hoạch ${String(s.random.int(200, 900))} ha lúa, năng suất ${String(s.random.int(5, 7))},${String(s.random.int(1, 9))} tấn/ha`,
  'none: gifts': (s) =>
    say`nhà hảo tâm tặng ${String(s.random.int(20, 90))} suất quà, mỗi suất trị giá ${String(s.random.int(3, 9))}00.000 đồng`,
  'none: telephone': (s) => say`người dân gọi tổng đài 1900 ${String(s.random.int(1000, 9999))} để được hỗ trợ`,
  'none: anniversary': (s) => say`ngành hướng tới kỷ niệm ${String(s.random.int(20, 30))} năm ngày thành lập`,
  'none: meeting': (s) => {
    const day = { ...s.published, day: Math.max(1, s.published.day - 1) };
    return say`sáng ${dayDate(s.random, day)}, ${s.office} tổ chức hội nghị triển khai nhiệm vụ ${year(s.published.year)}`;
  },
};
