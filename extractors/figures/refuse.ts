import { nounOf } from './around.js';
import { otherMoney } from './other-money.js';
import { isMonthsOfPay } from './months-of-pay.js';
import { isYearsOfSupport } from './set-rates.js';
import type { Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

/**
 * Lookalikes: numbers that count something else. Each pattern with an example of what it refuses.
 * The left patterns are tested on the text right before the number, the right ones right after its unit.
 */
const LEFT: ReadonlyArray<readonly [reason: string, pattern: RegExp]> = [
  // "chưa đóng đủ 6 tháng BHXH": how long somebody has paid
  ['a span of time', /đóng (?:chưa |không )?đủ (?:hơn |gần |từ )?$/u],
  // "cách đây 6 tháng", "sau 3 tháng thực hiện"
  ['a span of time', /(?:cách đây|sau|trong vòng|suốt|trải qua|kỷ niệm) (?:hơn |gần |khoảng )?$/u],
];

const OF_FIRMS = 'a statistic of firms';
const DEBT_OF = /(?:nợ|chậm đóng)[^;.\d]{0,40} (?:của|tại|ở) $/u;
const RIGHT: ReadonlyArray<readonly [reason: string, pattern: RegExp]> = [
  // "hơn 200 cán bộ tham dự hội nghị"
  [
    'attendance',
    /^[^,;.()]{0,60}(?:được đối thoại|tham dự|dự hội nghị|dự lễ|về dự|có mặt|dự tập huấn|đã được (?:quán triệt|nghe|tập huấn|truyền đạt))/u,
  ],
  // "34 hội nghị, thu hút hơn 1.500 lượt người dự"
  ['attendance', /^[^,;.()]{0,30} dự(?! toán| báo| thảo| kiến| phòng| án)(?!\p{L})/u],
  // "03 đơn vị có thành tích xuất sắc"; "120 người được tặng thẻ BHYT" is a gift
  [
    'an award',
    /^[^,;.()]{0,60}(?:thành tích|khen thưởng|được (?:tặng(?! (?:\p{L}+ )?(?:thẻ|sổ) b)|khen)|bằng khen|giấy khen|xuất sắc)/u,
  ],
  // "96 doanh nghiệp đăng ký giải thể", "412 doanh nghiệp tạm ngừng kinh doanh": firms in general
  [
    OF_FIRMS,
    /^(?: (?!nợ|chậm|trốn|còn)[\p{L}]+){0,3} (?:(?:tạm )?ngừng (?:kinh doanh|hoạt động|sản xuất)|giải thể|thành lập mới|phá sản|rút khỏi thị trường)(?![^;.]{0,120}(?:nợ|bhxh|bảo hiểm))/u,
  ],
  // "2 phương án", "3 nhóm giải pháp"
  ['a list of measures', /^ (?:giải pháp|nhóm|phương án|nội dung|chuyên đề|vấn đề|nguyên nhân)/u],
];

// "nợ 40% tiền lương tháng 9", "chưa trả lương cho 60 người với số tiền 700 triệu đồng", "đòi 3 tháng lương"
const WAGES_RIGHT = /^ (?:tiền )?lương(?! hưu| cơ sở| tối thiểu| tháng đóng)/u;
const WAGES_LEFT = /(?:nợ|chậm trả|không trả|chưa trả) (?:tiền )?lương(?! hưu)(?:(?!bhxh|bảo hiểm|bhyt)[^;.]){0,70}$/u;
// "còn nợ lương 120 công nhân"
const UNPAID = /(?:nợ|chậm trả|không trả|chưa trả) (?:tiền )?lương(?! hưu)(?: của| cho)? $/u;
// "ngoài khoản lương 6,4 tỷ đồng chưa trả"
const WAGES_BEFORE = /(?:khoản|tiền) lương $/u;
const NOT_PAID = /^ (?:chưa|không|chậm) (?:được )?trả/u;
// "chịu án phí hơn 113 triệu đồng"
const COURT_FEE = /(?:án phí|lệ phí)(?: (?:sơ thẩm|phúc thẩm|dân sự|hình sự|là|hơn|gần|khoảng|trên|số tiền))* $/u;
// "suy giảm 5% khả năng lao động", "cứ suy giảm thêm 1%"
const DISABLED = /(?:suy giảm|thương tật|mất sức)(?: (?:thêm|từ|đến|khả|năng|sức|lao|động|tỷ|lệ|dưới|là))* (?:từ )?$/u;
const OF_STRENGTH = /^(?: trở lên)? (?:khả năng|sức) lao động/u;
// "mở 34 hội nghị tuyên truyền", "phát 12.000 tờ rơi"
const GATHERING = /(?:buổi|hội nghị|lớp|bài viết|tin bài|tờ rơi|tin nhắn)$/u;
// "nếu tính trên dân số 812.000 người"
const POPULATION =
  /(?<!tổng số )dân số(?: (?:dự kiến|ước|ước tính|năm nay|hiện nay|toàn tỉnh|của tỉnh|là|hơn|gần|trên|khoảng))* $/u;
// "Xã Kim Bình có hơn 3.200 nhân khẩu, trong đó …"
const PLACE_HAS =
  /(?:xã|phường|thị trấn|huyện|thôn|bản|ấp|quận|tỉnh|thành phố)(?!\p{L})[^,;.\d]{0,30} có (?:hơn |gần |khoảng |trên )?$/u;
const SAYS_NO_MORE = /^(?:[,.;]|$| (?:sinh sống|là|với) )/u;
// "mỗi hộ 5 người phải bỏ ra 3 triệu đồng", "gia đình có 4 người"
// "nhà chị Lan ở xã An Phú có 5 người"
const HOUSEHOLD_OF_ONE =
  /(?:nhà|gia đình|hộ) (?:chị|anh|ông|bà|cô|chú|bác|em)(?!\p{L})[^;.\d]{0,50} có (?:tới |đến |tất cả )?$/u;
const HOUSEHOLD_OF = /(?:hộ|gia đình|nhà)(?: (?:tôi|mình|em|anh|chị|ông|bà|có|gồm|khoảng|với|cũng|đông))* $/u;
const GATHERED = /(?:hội nghị|lớp tập huấn|buổi)[^,;.]{0,24}(?:cho|với|thu hút) (?:gần |hơn |khoảng |trên )?$/u;
// "Cùng dự có lãnh đạo 25 bệnh viện", "đối thoại chính sách với 1.800 hội viên"
const GUESTS =
  /(?:(?:cùng dự|đến dự|tham dự|dự lễ|dự hội nghị) (?:còn )?(?:có|gồm)|(?:đối thoại|gặp gỡ|nói chuyện)[^,;.()]{0,30} (?:với|cho))(?:(?!cho biết|cho hay|báo cáo)[^;.]){0,60}$/u;
// "khảo sát với 1.250 công nhân", "phỏng vấn 300 hộ": a sample
const SAMPLE = /(?:khảo sát|phỏng vấn|thăm dò)(?:(?!cho thấy)[^,;.\d]){0,30} (?:với |trên |ở |của )?$/u;
// "doanh nghiệp có quy mô dưới 10 lao động"
const SIZE = /quy mô (?:từ |dưới |trên |khoảng )?$/u;
// "với sự tham dự của 63 tỉnh, thành"
const ATTENDED_BY = /(?:tham dự|góp mặt|tham gia) của (?:gần |hơn |khoảng |trên )?$/u;
const AWARD_LEFT = /(?:tặng|khen thưởng|biểu dương|tuyên dương|bằng khen|giấy khen|trao thưởng)[^,;.]{0,50}$/u;
const UNPAID_SINCE = /^[^;.]{0,60} (?:(?:không|chưa|chậm|trốn) (?:đóng|nộp)|nợ(?!\p{L}))/u;
// "nợ gần 18 tỷ đồng trong 94 tháng", "41 tỷ đồng nợ trong 148 tháng": how long it is owed
const OWED_FOR = /(?:nợ|chậm đóng)(?: (?:[^;.]|\.\d){1,40}(?:đồng|tỷ|tỉ|bhxh|bảo hiểm xã hội))? trong (?:suốt )?$/u;
// "nợ 2 năm", "chậm đóng 171 tháng, tức hơn 14 năm"
const YEARS_OWED =
  /nợ[^,;.]{0,30}$|(?:nợ|chậm đóng|không đóng)[^;.]{0,30}\d tháng,? \(?(?:tức|tương đương|hay)(?: là)? (?:hơn |gần )?$/u;
const WITHIN = /(?:trong|trong vòng|trong thời hạn|thời hạn) $/u;
const TIME_UNITS = new Set(['year', 'month']);

/** "cứ suy giảm 5% thì …, cứ thêm 1% thì cộng 0,5 lần": a step of the same scale. */
const isDegree = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  n.value === 1 &&
  /(?:cứ|mỗi)(?: (?:thêm|tăng))? $/u.test(lower.slice(Math.max(sentence.start, n.start - 12), n.start)) &&
  /(?:suy giảm|khả năng lao động|thương tật)/u.test(lower.slice(Math.max(sentence.start, n.start - 200), n.start));

// "đạt 13,5% lực lượng lao động (436.400)": the whole that the rate before it is of
const WHOLE_OF_RATE = /\d ?% (?:so với |trên )?(?:tổng )?(?:số )?(?:lực lượng lao động|dân số)[^();.]{0,30} \($/u;

// "số người thất nghiệp trong độ tuổi lao động là 1,1 triệu người": a statistic of work, no insurance
const JOBLESS =
  /(?:số người|số lao động|lực lượng|tỷ lệ|tỉ lệ|tình trạng) thất nghiệp(?! (?:được|đến|nộp|đăng ký|hưởng|đã))[^;]{0,60}$/u;
// "1,3 triệu người trong độ tuổi thất nghiệp"
const OUT_OF_WORK = /^ (?:trong độ tuổi (?:lao động )?)?(?:bị )?thất nghiệp(?![\p{L}])/u;
const INSURED_JOBLESS = /(?:hồ sơ|trợ cấp|bảo hiểm|bhtn|đăng ký|nộp|hưởng|quyết định|học nghề)/u;

// "cả hai bệnh viện", "tính chung ba nơi", "hai người này": no count, a name for them
const ALL_OF_THEM = /(?:^|[^\p{L}])(?:cả|tính chung|chung cho|giữa) $/u;
const TOLD_BEFORE = /^ (?:này|ấy|nói trên|kể trên|trên đây)(?!\p{L})/u;

// "tư vấn theo từng nhóm 30-40 người"
const EACH_GROUP = /(?:từng|mỗi) (?:nhóm|lớp|đoàn|tổ) (?:khoảng |gần |từ )?$/u;

/** Reason why this number quantifies nothing of the domain whatever its neighbours say, or null. */
export function refusalOf(scene: Scene, site: Site): string | null {
  const { n } = site;
  if (n.foreign) return 'counts a thing of another domain';
  if (n.unit === null && n.plain && !n.shared) return 'a bare number without a unit';
  const left = scene.lower.slice(Math.max(scene.sentence.start, n.start - 60), n.start);
  if (n.unit === null && (n.value < 1000 || n.plain)) return 'a bare number without a unit';
  if (n.unit === null) return WHOLE_OF_RATE.test(left) ? 'the whole of a rate' : null;
  const right = scene.lower.slice(n.end, Math.min(scene.sentence.end, n.end + 80));
  if (n.unit === 'percent' && (DISABLED.test(left) || OF_STRENGTH.test(right) || isDegree(scene, site)))
    return 'a degree of disability';
  if (TIME_UNITS.has(n.unit)) {
    const unpaid = n.unit === 'month' && UNPAID_SINCE.test(right); // "suốt 10 tháng, công ty không đóng BHXH"
    for (const [reason, pattern] of LEFT) if (!unpaid && pattern.test(left)) return reason;
    // "mức bình quân tiền lương của 6 tháng liền kề", "trong 3 tháng kể từ ngày nghỉ việc", "9 tháng qua"
    if (
      n.unit === 'month' &&
      (/^ (?:qua(?![\p{L}])|vừa qua|liền kề|liền trước|gần nhất|cuối cùng)/u.test(right) ||
        (WITHIN.test(left) && !OWED_FOR.test(left) && !isMonthsOfPay(scene, site)))
    )
      return 'a span of time';
    // "15 năm đóng BHXH", "đủ 25 năm": years of contribution; only debts last years (`nợ 2 năm`)
    if (n.unit === 'year' && !YEARS_OWED.test(left) && !isYearsOfSupport(scene, site)) return 'a span of time';
  }
  const others = otherMoney(scene, site);
  if (others) return others;
  if (WAGES_BEFORE.test(left) && NOT_PAID.test(right)) return 'wages, no insurance';
  const owed = n.unit === 'month' || (n.unit === 'percent' && /(?:nợ|thiếu) (?:gần |hơn |khoảng )?$/u.test(left));
  if (owed && WAGES_RIGHT.test(right) && !isMonthsOfPay(scene, site)) return 'wages, no insurance';
  if (isMoney(n.unit) && WAGES_LEFT.test(left)) return 'wages, no insurance';
  if (isMoney(n.unit) && COURT_FEE.test(left)) return 'a fee of the court';
  if (n.unit === 'person' && UNPAID.test(left)) return 'wages, no insurance';
  if (JOBLESS.test(left) && !INSURED_JOBLESS.test(left + right.slice(0, 40))) return 'out of work, no insurance';
  if (n.unit === 'person' && POPULATION.test(left)) return 'the whole population';
  if (nounOf({ scene, site }) === ' nhân khẩu' && PLACE_HAS.test(left) && SAYS_NO_MORE.test(right))
    return 'the whole population';
  if (n.unit === 'percent' && /^ vốn(?![\p{L}])/u.test(right)) return 'a share of capital';
  if (n.unit === 'person' && n.value < 20 && nounOf({ scene, site }).endsWith('khẩu')) return 'the size of a household';
  const family = HOUSEHOLD_OF.test(left) || HOUSEHOLD_OF_ONE.test(left) || /^ (?:con|cháu)(?!\p{L})/u.test(right); // "sống cùng 5 người con"
  if (n.unit === 'person' && n.value < 20 && family) return 'the size of a household';
  if (n.unit === 'person' && EACH_GROUP.test(left)) return 'the size of a group';
  if (n.unit !== 'percent' && !isMoney(n.unit) && GUESTS.test(left)) return 'attendance';
  if (n.unit === 'person' && SAMPLE.test(left)) return 'a sample';
  if (n.unit === 'person' && SIZE.test(left)) return 'the size of a firm';
  if (ATTENDED_BY.test(left) || (n.unit === 'person' && GATHERED.test(left))) return 'attendance';
  if (n.unit === 'person' && OUT_OF_WORK.test(right) && !INSURED_JOBLESS.test(left + right))
    return 'out of work, no insurance';
  if (n.form === 'words' && n.value === 1) return 'a manner of speaking';
  if (n.form === 'words' && (ALL_OF_THEM.test(left) || TOLD_BEFORE.test(right))) return 'those who were told of before';
  if (n.unit !== 'percent' && !isMoney(n.unit)) {
    const ofDebt = DEBT_OF.test(left); // "31 tỷ đồng là nợ khó thu của 402 đơn vị đã giải thể"
    for (const [reason, pattern] of RIGHT) if (pattern.test(right) && !(ofDebt && reason === OF_FIRMS)) return reason;
    if (n.unit !== 'card' && n.unit !== 'book' && AWARD_LEFT.test(left)) return 'an award';
    if (n.unit === 'other' && GATHERING.test(nounOf({ scene, site }))) return 'a meeting or a leaflet';
    // "2 ngành", "3 huyện Tiền Hải, Kiến Xương": an enumeration of names
    if (n.plain && n.value < 20 && n.unit === 'other' && /^ (?:\p{L}+ )?$/u.test(right)) return 'an enumeration';
  }
  return null;
}
