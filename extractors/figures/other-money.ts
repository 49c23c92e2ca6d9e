import { textAfter, textBefore } from './around.js';
import type { Unit } from '../../schemas/codes.js';
import { buysCards } from './gifts.js';
import { isMonthsOfPay } from './months-of-pay.js';
import { ONE_PERSON } from './concept-of.js';
import type { Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Money beside ours that is none of ours: what people live on, what firms and hospitals owe to others, what staff is paid, what
// a court takes.

const EXPENSES =
  'nuôi con(?! nuôi| nhỏ)|tiền (?:trọ|nhà trọ|phòng trọ|thuê nhà|thuê trọ|nhà|học(?! nghề| phí nghề)|xe|xe ôm|ăn|chợ|sữa|điện(?! châm)|nước|xăng|đi lại)';
// "riêng tiền trọ đã hết 2,5 triệu đồng", "tiền trọ nợ ba tháng"; support towards them is none
const EXPENSE_BEFORE = new RegExp(`(?<!hỗ trợ )${EXPENSES}(?!\\p{L})[^,;.()\\d]{0,40}$`, 'u');
// "mỗi lượt tốn 130.000 đồng tiền xe ôm"
const EXPENSE_BEHIND = new RegExp(`^ ${EXPENSES}(?!\\p{L})`, 'u');

// "mỗi tháng chị tiết kiệm được khoảng 2 triệu đồng"
const SAVED =
  /(?:tiết kiệm|dành dụm|để dành)(?: được)?(?: mỗi tháng| hằng tháng| thêm)* (?:khoảng |gần |hơn |chừng )?$/u;

// "bán rau mỗi ngày được 30.000 đồng bỏ vào heo đất"
const PUT_BY = /^ (?:để )?(?:bỏ|nuôi|góp)(?: \p{L}+){0,2} (?:heo|lợn|ống)(?: đất| nhựa| tiết kiệm| tre)?(?!\p{L})/u;

// "được các hãng bảo hiểm nhân thọ chi trả hơn 2 tỷ đồng", "mua bảo hiểm xe cơ giới": of firms that insure for gain
const OTHER_INSURER =
  /bảo hiểm (?:nhân thọ|phi nhân thọ|thương mại|tư nhân|xe|cháy nổ|tài sản|nông nghiệp|tiền gửi)(?!\p{L})[^;.\d]{0,50}$/u;
// "hỗ trợ 50 triệu đồng tiền mặt cho các hộ bị lũ"
const IN_CASH = /^ tiền mặt(?!\p{L})/u;
const HELPS = /(?:hỗ trợ|trao|tặng|ủng hộ)(?: thêm| tổng cộng| mỗi hộ| số tiền)* $/u;

// "mỗi tháng anh gửi về cho vợ 4 triệu đồng": what one of a family sends the others
const SENT_HOME =
  /(?:gửi|chu cấp|biếu|chuyển)(?: về)?(?: (?:cho|nuôi|quê|nhà|vợ|chồng|con|các con|mẹ|bố|cha|ba|má|ông bà|cha mẹ|bố mẹ|gia đình|thêm|được|khoảng|hơn|gần|chừng|tôi|bà|ông))+ $/u;

// "xã huy động 42 tỷ đồng, trong đó nhân dân đóng góp 9 tỷ đồng": to roads and schools, unless insurance is named
const GIVEN_TO_ALL =
  /(?:nhân dân|người dân|bà con|cộng đồng|doanh nghiệp|nhà hảo tâm|mạnh thường quân)(?: (?:đã|cùng|tự nguyện|chung tay))* đóng góp(?: (?:được|thêm|hơn|gần|trên|khoảng|là|tới))* $/u;
const OF_INSURANCE = /bhxh|bhyt|bhtn|bảo hiểm|quỹ/u;

// "nợ ngân hàng, nợ tiền xây xưởng, tiền suất ăn và tiền thuê đất tổng cộng 9 tỷ đồng"
// "nợ thuế quá 90 ngày với hơn 40 tỷ đồng", "còn thiếu các hãng dược 12 tỷ đồng", "đi vay nóng 60 triệu đồng"
const OWED_TO_OTHERS =
  /(?:nợ thuế|nợ ngân hàng|(?:nợ|thiếu|trả)(?: tiền)?(?: các| những| một số)? (?:hãng|công ty dược|nhà thuốc|nhà thầu|nhà cung|họ(?!\p{L}))|đi vay|vay nóng|vay mượn|vay ngân hàng|vay lãi)(?:(?:(?!bhxh|bhyt|bhtn|bảo hiểm|đóng)[^;]){0,50}|(?:(?!bhxh|bhyt|bhtn|bảo hiểm|đóng)[^;.\d]){0,140})$/u;

// "Bệnh viện huyện còn nợ tiền thuốc, vật tư 12 tỷ đồng", "công nợ của bệnh viện lên tới 31 tỷ đồng": owed to who supplies or
// works for it, unless insurance is named
const NO_INSURANCE = '(?:(?!bhxh|bhyt|bhtn|bảo hiểm|đóng)[^;.])';
const HOSPITAL_OWES = new RegExp(
  `(?:bệnh viện|trung tâm y tế|ttyt|(?<!\\p{L})bv)(?!\\p{L})${NO_INSURANCE}{0,60} (?:công )?nợ(?!\\p{L})${NO_INSURANCE}{0,80}$`,
  'u',
);
const INSURANCE_BEHIND = /^ (?:là )?(?:tiền |nợ )*(?:đóng )?(?:bhxh|bhyt|bhtn|bảo hiểm)(?!\p{L})/u;

// "phụ cấp ưu đãi nghề 70% cho nhân viên y tế"
const ALLOWANCE =
  /phụ cấp (?:ưu đãi|trách nhiệm|trực|nghề|thu hút|đặc thù|thâm niên)(?:(?!bhxh|bhyt|bảo hiểm|đóng)[^;.]){0,60}$/u;

// "nợ 40% tiền lương tháng 9", "chưa trả lương cho 60 người với số tiền 700 triệu đồng", "đòi 3 tháng lương"
const WAGES_RIGHT = /^ (?:tiền )?lương(?! hưu| cơ sở| tối thiểu| tháng đóng)/u;
const WAGES_LEFT =
  /(?:nợ|chậm trả|không trả|chưa trả) (?:tiền )?lương(?! hưu)(?:(?!bhxh|bảo hiểm|bhyt)(?:[^;.]|\.\d)){0,70}$/u;
// "còn nợ lương 120 công nhân", "nợ lương tháng 8 và 9-2024 của 120 công nhân"
const UNPAID =
  /(?:nợ|chậm trả|không trả|chưa trả) (?:tiền )?lương(?! hưu)(?: (?:các )?tháng [\d/.,\- và]{1,30}| nhiều tháng)?(?: của| cho)? $/u;
// "tỉnh tạm ứng 5 tỷ đồng từ ngân sách để trả nửa tháng lương cho công nhân", "để trả 60% tiền lương tháng 2"
const TO_PAY_WAGES =
  /^(?: từ (?:ngân sách|quỹ|nguồn)[^,;.()\d]{0,30})? (?:để )?(?:chi )?trả (?:\d[\d,]* ?% |\d[\d,]* tháng |nửa tháng )?(?:tiền )?lương(?! hưu)/u;
const PAYS_WAGES = /(?<!\p{L})để (?:chi )?trả (?:gần |hơn |khoảng )?$/u;
// "tiền phép năm trên 410 triệu đồng": what firms pay for leave that was not taken
const LEAVE_PAY = /tiền (?:nghỉ )?phép(?: năm)?(?: \d{4})?(?: là| còn)? (?:hơn |gần |trên |khoảng )?$/u;
// "ngoài khoản lương 6,4 tỷ đồng chưa trả"
const WAGES_BEFORE = /(?:khoản|tiền) lương $/u;
const NOT_PAID = /^ (?:chưa|không|chậm) (?:được )?trả/u;
// "còn nợ 12 tỷ đồng tiền lương; 4 tỷ đồng tiền bảo hiểm", "khiến 4 tỷ đồng lương của 870 công nhân bị nợ"
const OWES = /(?:nợ|thiếu|chưa trả|chậm trả)(?: (?:khoảng|gần|hơn|trên|tới|đến|tổng cộng))* $/u;
const WAGES_ALONE =
  /^ (?:tiền )?lương(?! hưu| cơ sở| tối thiểu| đóng| tháng đóng| làm căn cứ)(?!(?:,| và) (?:tiền |các khoản )*(?:bh|bảo hiểm))(?: của(?:(?![;.])[\s\S]|\.\d){1,40} (bị nợ|chưa được trả))?/u;
const areOwed = (before: string, behind: string): boolean => {
  const m = WAGES_ALONE.exec(behind);
  return m !== null && (m[1] !== undefined || OWES.test(before));
};
const WAGES_OF = /lương(?! hưu) của $/u;
const IS_OWED = /^ (?:đang |còn |vẫn )?(?:bị nợ|chưa được trả)(?! (?:bh|bảo hiểm))(?!\p{L})/u;
// "nợ lương 3,1 tỷ đồng và 2,2 tỷ đồng nợ BHXH"
const OURS_BEHIND = /^ (?:là )?(?:nợ )?(?:tiền )?(?:bhxh|bhyt|bhtn|bảo hiểm)(?!\p{L})/u;
// "đòi 2,4 tỷ đồng tiền nợ lương", "công ty đã chi trả 410 triệu đồng tiền lương cho công nhân"
const OWED_BEHIND = /^ (?:tiền )?nợ lương(?! hưu)(?!(?:,| và) (?:tiền |các khoản )*(?:bh|bảo hiểm))/u;
const PAID_OUT = /(?:chi trả|thanh toán|trả)(?: (?:gần|hơn|khoảng|được|đủ|xong))* $/u;
const AS_WAGES = /^ tiền lương (?:cho|còn nợ|của)(?!\p{L})/u;
// "nợ lương của 190 người (55% lương tháng 9)"
const OF_A_MONTH = /^ (?:tiền )?lương tháng \d/u;
const WAGES_OWED = /(?:nợ|chậm trả|chưa trả|không trả) (?:tiền )?lương(?! hưu)/u;
// "chịu án phí hơn 113 triệu đồng"
const COURT_FEE = /(?:án phí|lệ phí)(?: (?:sơ thẩm|phúc thẩm|dân sự|hình sự|là|hơn|gần|khoảng|trên|số tiền))* $/u;
// "nợ 40% lương tháng 8 và 100% lương tháng 9"
const OWED_WAGES = /(?:nợ|thiếu) (?:[\d,]{1,5} ?% (?:tiền )?lương[^;.]{0,25}(?:,| và) )?(?:gần |hơn |khoảng )?$/u;
// "trừ 10,5% tiền bảo hiểm và 1% đoàn phí công đoàn"; money of the union owed beside insurance is told as one debt with it
const UNION_DUES = /^ (?:tiền |là )?(?:(?:kinh |đoàn )?phí công đoàn|đoàn phí)(?!\p{L})/u;

// "trong túi có 180.000 đồng tiền công": what a day's work was paid with
const PAY_BEHIND = /^ (?:là )?tiền công(?! đóng|,? tiền lương)(?!\p{L})/u;

// "giữ trẻ với tiền công 31.000 đồng/giờ": what an hour of work is paid with
const PAY_LEFT = /tiền công(?: \p{L}+){0,2} $/u;
const AN_HOUR = /^ ?(?:\/ ?|một |mỗi )giờ(?!\p{L})/u;

// "chị Hoa làm ở xưởng may, thu nhập 8 triệu đồng", "thu nhập bình quân đầu người khoảng 4 triệu đồng", "anh làm bảo vệ, lương tháng chỉ 5 triệu đồng"; a wage that somebody pays on is ours
const EARNS =
  /(?:(?<!mức |chọn |tổng |quân )thu nhập|, (?:tiền )?lương(?: tháng)?)(?: (?:bình quân|đầu người|mỗi tháng|hằng tháng|hàng tháng|của chị|của anh|chỉ|được|khoảng|chừng|tầm|gần|hơn|trên|là))* $/u;
const PAID_ON = /^[^;.]{0,40} (?:để|làm căn cứ|tham gia) (?:đóng|bh)/u;

// "chị em quyên góp được 31 triệu đồng": what is given for all that is good
const COLLECTED = /(?:quyên góp|gây quỹ|góp quỹ)(?: được| tổng cộng| số tiền)* $/u;

type Test = (scene: Scene, site: Site) => boolean;
const expenses: Test = (scene, site) =>
  (isMoney(site.n.unit) || site.n.unit === 'month') &&
  (EXPENSE_BEFORE.test(textBefore(scene, site, 90)) ||
    EXPENSE_BEHIND.test(textAfter(scene, site, 24)) ||
    (site.n.value < ONE_PERSON &&
      (SAVED.test(textBefore(scene, site, 50)) ||
        PUT_BY.test(textAfter(scene, site, 40)) ||
        (SENT_HOME.test(textBefore(scene, site, 50)) && !PAID_ON.test(textAfter(scene, site, 50))))));
const OWED: ReadonlySet<Unit | null> = new Set<Unit | null>(['month', 'other', 'organisation']);
const owedToOthers: Test = (scene, site) =>
  (isMoney(site.n.unit) || OWED.has(site.n.unit)) &&
  (OWED_TO_OTHERS.test(textBefore(scene, site, 180)) ||
    (HOSPITAL_OWES.test(textBefore(scene, site, 170)) && !INSURANCE_BEHIND.test(textAfter(scene, site, 30))));
const wages: Test = (scene, site) => {
  const { unit } = site.n;
  const before = textBefore(scene, site, 60);
  const behind = textAfter(scene, site, 80);
  if (isMoney(unit) && (PAY_BEHIND.test(behind) || (AN_HOUR.test(behind) && PAY_LEFT.test(before)))) return true;
  if (isMoney(unit) && site.n.value < ONE_PERSON && EARNS.test(before) && !PAID_ON.test(behind)) return true;
  if (WAGES_BEFORE.test(before) && NOT_PAID.test(behind)) return true;
  if (isMoney(unit) && (OWED_BEHIND.test(behind) || (PAID_OUT.test(before) && AS_WAGES.test(behind)))) return true;
  if (unit === 'percent' && OF_A_MONTH.test(behind) && WAGES_OWED.test(textBefore(scene, site, 140))) return true;
  if (isMoney(unit) && OURS_BEHIND.test(behind)) return false;
  if (isMoney(unit))
    return WAGES_LEFT.test(before) || LEAVE_PAY.test(before) || TO_PAY_WAGES.test(behind) || areOwed(before, behind);
  if (unit === 'person') return UNPAID.test(before) || (WAGES_OF.test(before) && IS_OWED.test(behind));
  const owed = unit === 'month' || (unit === 'percent' && (OWED_WAGES.test(before) || PAYS_WAGES.test(before)));
  return owed && WAGES_RIGHT.test(behind) && !isMonthsOfPay(scene, site);
};
const collected: Test = (scene, site) => {
  if (!isMoney(site.n.unit) || buysCards(scene, site)) return false;
  const before = textBefore(scene, site, 160);
  return (
    COLLECTED.test(before.slice(-40)) ||
    (GIVEN_TO_ALL.test(before) && !OF_INSURANCE.test(before + textAfter(scene, site, 60)))
  );
};
const otherInsurers: Test = (scene, site) => isMoney(site.n.unit) && OTHER_INSURER.test(textBefore(scene, site, 80));
const cashAid: Test = (scene, site) =>
  isMoney(site.n.unit) && IN_CASH.test(textAfter(scene, site, 12)) && HELPS.test(textBefore(scene, site, 40));
const unionDues: Test = (scene, site) => site.n.unit === 'percent' && UNION_DUES.test(textAfter(scene, site, 30));
const allowances: Test = (scene, site) =>
  (isMoney(site.n.unit) || site.n.unit === 'percent') && ALLOWANCE.test(textBefore(scene, site, 90));

/** Why money, a rate or a time is of other people's business. */
export const OTHER_MONEY: ReadonlyArray<readonly [reason: string, holds: Test]> = [
  ['what people live on', expenses],
  ['a debt to others', owedToOthers],
  ['wages, no insurance', allowances],
  ['wages, no insurance', wages],
  ['a collection', collected],
  ['paid by another insurer', otherInsurers],
  ['aid in cash', cashAid],
  ['dues of the union', unionDues],
  ['a fee of the court', (scene, site) => isMoney(site.n.unit) && COURT_FEE.test(textBefore(scene, site, 60))],
];
