import type { Scene } from './types.js';

/** Only words that link a head to its number stand between: "là", "đạt", "được", "có", ":" */
export const LINK =
  /^(?: (?:là|đạt|được|có|gồm|với|cho|hơn|lên|đến|tới|đã|hiện|đang|tổng|số|tiền|số tiền|trên|toàn|tỉnh|ước|khoảng|gần|đối|thêm|mới|từ|cả|nước|chỉ|còn|chiếm|tỷ|lệ|mức|bằng|ở|của|quản|lý|ngày|tháng|năm|các|quỹ)|:|,|bhxh|bhyt|bhtn|bảo hiểm|xã hội|y tế|thất nghiệp|bắt buộc|tự nguyện| |-|\(|\))*$/u;

/** Text between two points, with the names of schemes, places and times taken out: they fill a phrase, they do not part it. */
export function gapText(scene: Scene, from: number, to: number): string {
  const { lower, names } = scene;
  if (to - from > 300) return lower.slice(from, to);
  let text = '';
  let at = from;
  for (const name of names) {
    if (name.start >= to) break;
    if (name.start < at || name.end > to) continue;
    text += lower.slice(at, name.start);
    at = name.end;
  }
  text += lower.slice(at, Math.max(at, to));
  const whole = at === from && !text.includes('('); // nothing was taken out, so no two spaces meet
  return whole ? text : text.replace(/\([^()]*\)/g, '').replace(/ +/g, ' ');
}
