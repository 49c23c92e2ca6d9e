import { type Asked, type Kind, type Lookalike, counts, percent } from './lookalike.js';

// Rates and counts of other fields that a report on the whole life of a place tells in one sentence with ours: model families,
// schools, roads, water, jobs.

// "91% hộ đạt gia đình văn hóa", "70% thôn, bản văn hóa", "9 xã đạt chuẩn nông thôn mới", "1 trường (Tiểu học An Phú) đạt chuẩn"
const MODEL_BEHIND =
  /^(?: \([^()]{1,40}\))?(?: (?!bhyt|bhxh|bảo|tham|thẻ|người|dân(?! cư)|học|em|lao)[\p{L}]+,?){0,8} (?:(?:gia đình|thôn|làng|bản|ấp|khu phố|tổ dân phố|xã|đô thị|chuẩn|cơ quan|đơn vị) văn hóa|chuẩn quốc gia|nông thôn mới|ntm|đô thị văn minh)(?!\p{L})/u;
// "89% tuyến đường được cứng hóa", "96% hộ dùng nước sạch"
const WORKS_BEHIND =
  /^(?: (?!bhyt|bhxh|bảo|tham|thẻ)[\p{L}]+,?){0,8} (?:nước sạch|nước hợp vệ sinh|bê tông|bê tông hóa|cứng hóa|kiên cố hóa|vững mạnh|qua đào tạo)(?!\p{L})/u;
// "chi bộ trong sạch, vững mạnh đạt 90%", "tỷ lệ gia đình văn hóa là 93%", "học sinh tốt nghiệp THPT đạt 98%"
const ELSE_BEFORE =
  /(?:văn hóa|chuẩn quốc gia|vững mạnh|hoàn thành (?:tốt|xuất sắc) nhiệm vụ|nước sạch|hợp vệ sinh|cứng hóa|đô thị hóa|che phủ rừng|qua đào tạo|tốt nghiệp(?: thpt| thcs)?|phổ cập|suy dinh dưỡng)(?: (?:đạt|là|trên|hơn|gần|còn|chiếm|ước|khoảng|lên|xuống))* $/u;

// "điều dưỡng tập trung cho 1.200 người có công", "tạo việc làm mới cho 2.300 lao động", "nuôi dưỡng 140 đối tượng bảo trợ"
const CARED_FOR =
  /(?:điều dưỡng(?: tập trung| luân phiên)?|nuôi dưỡng(?: tập trung)?|(?:tạo|giải quyết) việc làm(?: mới| tại chỗ)?|xuất khẩu lao động)(?: (?:cho|được|hơn|gần|trên|khoảng|thêm))* $/u;

const things: Kind = (unit) =>
  unit === 'percent' || unit === 'organisation' || unit === 'household' || unit === 'other';

export const OTHER_FIELDS: readonly Lookalike[] = [
  ['a model or a standard of another field', things, ({ right }: Asked) => MODEL_BEHIND.test(right)],
  ['a rate of another field', percent, ({ left, right }: Asked) => WORKS_BEHIND.test(right) || ELSE_BEFORE.test(left)],
  ['work and care of another field', counts, ({ left }: Asked) => CARED_FOR.test(left)],
];
