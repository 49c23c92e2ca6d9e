import { textBefore } from './around.js';
import { type Asked, type Kind, type Lookalike, counts, people, percent } from './lookalike.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Rates and counts of other fields that a report on the whole life of a place tells in one sentence with ours: model families,
// schools, roads, water, jobs.

// "91% hộ đạt gia đình văn hóa", "70% thôn, bản văn hóa", "9 xã đạt chuẩn nông thôn mới", "1 trường (Tiểu học An Phú) đạt chuẩn"
const MODEL_BEHIND =
  /^(?: \([^()]{1,40}\))?(?: (?!bhyt|bhxh|bảo|tham|thẻ|người|dân(?! cư)|học|em|lao)[\p{L}]+,?){0,8} (?:(?:gia đình|thôn|làng|bản|ấp|khu phố|tổ dân phố|xã|đô thị|chuẩn|đạt|cơ quan|đơn vị) văn hóa|chuẩn quốc gia|trạm y tế(?: xã| phường)* đạt chuẩn|nông thôn mới|ntm|đô thị văn minh)(?!\p{L})/u;
// "89% tuyến đường được cứng hóa", "96% hộ dùng nước sạch", "99% hộ có điện lưới", "82% rác thải được thu gom"
const WORKS_BEHIND =
  /^(?: (?!bhyt|bhxh|bảo|tham|thẻ)[\p{L}]+,?){0,8} (?:nước sạch|nước hợp vệ sinh|bê tông|bê tông hóa|cứng hóa|kiên cố hóa|vững mạnh|qua đào tạo|(?:dùng|có) điện(?: lưới| thường xuyên| an toàn)*|thu gom)(?!\p{L})/u;
// "chi bộ trong sạch, vững mạnh đạt 90%", "tỷ lệ gia đình văn hóa là 93%", "học sinh tốt nghiệp THPT đạt 98%"
const ELSE_BEFORE =
  /(?:văn hóa|chuẩn quốc gia|vững mạnh|hoàn thành (?:tốt|xuất sắc) nhiệm vụ|nước sạch|hợp vệ sinh|cứng hóa|đô thị hóa|che phủ rừng|qua đào tạo|tốt nghiệp(?: thpt| thcs)?|phổ cập|công suất (?:sử dụng )?giường(?: bệnh)?|suy dinh dưỡng(?: thể (?:thấp còi|nhẹ cân))?)(?: (?:đạt|là|trên|hơn|gần|còn|chiếm|ước|khoảng|lên|xuống))* $/u;

// "tốc độ tăng trưởng 8,5%", "tỷ lệ hộ nghèo còn 2,7%", "số người có việc làm đạt hơn 94% (yêu cầu từ 90%)";
// the clause itself must say nothing of ours: "tỷ lệ bao phủ BHYT ở hộ cận nghèo đạt 96%"
const LIFE_BEFORE =
  /(?:tốc độ tăng trưởng|(?:tỷ|tỉ) lệ(?: hộ)?(?: cận)? nghèo(?: đa chiều)?|nghèo(?: đa chiều)?(?= (?:(?:xã|của|toàn|huyện|chỉ|giảm|xuống) ){0,3}còn )|việc làm(?: thường xuyên)?|tăng dân số(?: tự nhiên)?|sinh con thứ (?:3|ba))(?: (?:kinh tế|bình quân|của|toàn|xã|huyện|tỉnh|chỉ|giảm|xuống|còn|đạt|là|dưới|trên|hơn|gần|khoảng|mức|ở))*(?: [\d,]+ ?%)?(?: \((?:yêu cầu|quy định|tiêu chí)[^()]{0,70})? $/u;
const LIFE_REACH = 130;
// "thu ngân sách đạt 286 tỷ đồng, bằng 114% dự toán": the purse of a place, and how far its plan went
const BUDGET = /(?:thu ngân sách|thu nội địa|giá trị sản xuất)(?:(?!;)[\s\S]){0,60}$/u;
// "thu nhập bình quân đầu người của xã đạt 47 triệu đồng/năm (tăng 1,9 lần so với năm 2016)"
const INCOME = /thu nhập bình quân(?:(?!;| đóng |hưởng)[^()]|\((?=tăng)){0,90}$/u;
const OURS = /bhxh|bhyt|bhtn|bảo hiểm|thẻ|tham gia|hỗ trợ/u;
const OURS_BEHIND = /^[^;.]{0,50}(?:bhxh|bhyt|bhtn|bảo hiểm|thẻ|hỗ trợ)/u;
/** What stands before a number in its own member of a list. */
const memberOf = (left: string): string => left.slice(Math.max(left.lastIndexOf(';'), left.lastIndexOf(', ')) + 1);
const ofALife = ({ scene, site }: Asked): boolean => {
  const told = LIFE_BEFORE.exec(textBefore(scene, site, LIFE_REACH));
  return told !== null && !OURS.test(told[0]) && !OURS.test(memberOf(told.input.slice(0, told.index)));
};
const ofABudget = ({ left, right }: Asked): boolean => {
  const told = BUDGET.exec(left)?.[0];
  return told !== undefined && !OURS.test(told) && !OURS_BEHIND.test(right);
};
// "mỗi vụ lúa chỉ thu được 8 triệu đồng", "bán cà phê được 40 triệu đồng"
const HARVEST =
  /(?<!\p{L})(?:vụ (?:lúa|mùa|ngô|tôm|cà phê|keo)|mùa (?:lúa|vụ)|bán (?:lúa|cà phê|hồ tiêu|cá|rau|keo|trâu|bò|lợn|gà|hàng))(?!\p{L})[^;.\d]{0,40} (?:thu|được|lãi|lời)(?: (?:về|được|chỉ|lãi|khoảng|hơn|gần))* $/u;
const anIncome = ({ scene, site, right }: Asked): boolean => {
  if (HARVEST.test(textBefore(scene, site, 80))) return true;
  const told = INCOME.exec(textBefore(scene, site, LIFE_REACH))?.[0];
  return told !== undefined && !OURS.test(told) && !/^[^;.]{0,40} đóng(?!\p{L})/u.test(right);
};

// "trợ giúp 3.150 đối tượng bảo trợ xã hội với kinh phí 9,4 tỷ đồng", "tặng 860 suất quà trị giá 410 triệu đồng": aid of the
// state and gifts that are no insurance
const AIDED = /^ (?:bảo trợ xã hội|người có công|chính sách)(?!\p{L})/u;
const AID_BEFORE =
  /(?:(?:bảo trợ xã hội|người có công)(?: [\p{L},]+){0,4}|(?:suất |phần )?quà(?: [\p{L},]+){0,4} trị giá)(?: (?:với|tổng|số tiền|kinh phí|là|trên|hơn|gần|khoảng))* $/u;
// "còn thiếu tiền đóng BHYT của 3.150 đối tượng bảo trợ xã hội là 9,4 tỷ đồng" is of insurance
const ofAid = ({ scene, site, left, right }: Asked): boolean =>
  !OURS.test(left) && !OURS.test(memberOf(textBefore(scene, site, LIFE_REACH))) && !OURS_BEHIND.test(right);

// "cao hơn mức lạm phát năm 2019 (2,8%)": of the economy
const OF_ECONOMY =
  /(?:lạm phát|chỉ số giá tiêu dùng|(?<!\p{L})cpi|tăng trưởng kinh tế|tăng trưởng gdp)(?: (?:cả|bình quân|của|năm|quý|\d{4}|là|mức|khoảng|đạt|tăng|chỉ|ở))* \(?$/u;

// "điều dưỡng tập trung cho 1.200 người có công", "tạo việc làm mới cho 2.300 lao động", "nuôi dưỡng 140 đối tượng bảo trợ"
const CARED_FOR =
  /(?:điều dưỡng(?: tập trung| luân phiên)?|nuôi dưỡng(?: tập trung)?|(?:tạo|giải quyết) việc làm(?: mới| tại chỗ)?|xuất khẩu lao động)(?: (?:cho|được|hơn|gần|trên|khoảng|thêm))* $/u;

// "số vụ phạm pháp hình sự giảm 9%"
const INCIDENTS =
  /(?:phạm pháp|tội phạm|tai nạn|cháy nổ|số vụ)(?:(?!bhxh|bhyt|bhtn|bảo hiểm)[^;,.\d]){0,40} (?:tăng|giảm)(?: gần| hơn| khoảng)* $/u;

const things: Kind = (unit) =>
  unit === 'percent' || unit === 'organisation' || unit === 'household' || unit === 'other';

export const OTHER_FIELDS: readonly Lookalike[] = [
  ['a rate of another field', percent, ofALife],
  ['the budget of a place', (unit) => unit === 'percent' || isMoney(unit), ofABudget],
  ['what people earn', (unit) => isMoney(unit) || unit === 'times', anIncome],
  ['aid that is no insurance', people, (asked) => AIDED.test(asked.right) && ofAid(asked)],
  ['aid that is no insurance', isMoney, (asked) => AID_BEFORE.test(asked.left) && ofAid(asked)],
  ['a model or a standard of another field', things, ({ right }: Asked) => MODEL_BEHIND.test(right)],
  [
    'a rate of another field',
    percent,
    ({ left, right }: Asked) => WORKS_BEHIND.test(right) || ELSE_BEFORE.test(left) || OF_ECONOMY.test(left),
  ],
  ['incidents', percent, ({ left }: Asked) => INCIDENTS.test(left)],
  ['work and care of another field', counts, ({ left }: Asked) => CARED_FOR.test(left)],
];
