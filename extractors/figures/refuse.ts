import { leftOf, nounOf } from './around.js';
import { isMonthsOfPay } from './months-of-pay.js';
import { OTHER_MONEY } from './other-money.js';
import { isYearsOfSupport } from './set-rates.js';
import type { Unit } from '../../schemas/codes.js';
import type { Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// Lookalikes: numbers that count something else, each with an example of what it refuses.

const SPAN: readonly RegExp[] = [
  // "chưa đóng đủ 6 tháng BHXH": how long somebody has paid
  /đóng (?:chưa |không )?đủ (?:hơn |gần |từ )?$/u,
  // "cứ hưởng thêm 1 tháng lương hưu thì giảm 0,5 tháng": the step of a scale
  /(?<!\p{L})cứ (?:đóng|hưởng|thêm|tăng)(?: \p{L}+){0,3} $/u,
  // "cách đây 6 tháng", "sau 3 tháng thực hiện"
  /(?:cách đây|sau|trong vòng|suốt|trải qua|kỷ niệm) (?:hơn |gần |khoảng )?$/u,
];

// "12 tỷ đồng là nợ khó đòi của 96 công ty đã đóng cửa": counted for what they owe
const DEBT_OF = /(?:nợ|chậm đóng)[^;.\d]{0,40} (?:của|tại|ở) $/u;
/** What stands right behind the unit of a thing counted. */
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
  // "2 phương án", "3 nhóm giải pháp"
  ['a list of measures', /^ (?:giải pháp|nhóm|phương án|nội dung|chuyên đề|vấn đề|nguyên nhân)/u],
];
// "96 doanh nghiệp đăng ký giải thể", "412 doanh nghiệp tạm ngừng kinh doanh": firms in general
const OF_FIRMS =
  /^(?: (?!nợ|chậm|trốn|còn)[\p{L}]+){0,3} (?:(?:tạm )?ngừng (?:kinh doanh|hoạt động|sản xuất)|giải thể|thành lập mới|phá sản|rút khỏi thị trường)(?![^;.]{0,120}(?:nợ|bhxh|bảo hiểm))/u;

// "suy giảm 5% khả năng lao động", "cứ suy giảm thêm 1%"
const DISABLED =
  /(?:suy giảm|thương tật|mất sức|(?:tay|chân|sức khỏe|vận động)(?: \p{L}+){0,4} phục hồi(?: được)?)(?: (?:thêm|từ|đến|khả|năng|sức|lao|động|tỷ|lệ|dưới|là))* (?:từ )?$/u;
const OF_STRENGTH = /^(?: trở lên)? (?:khả năng|sức) lao động/u;
// "mở 34 hội nghị tuyên truyền", "phát 12.000 tờ rơi"
const GATHERING = /(?:buổi|hội nghị|lớp|bài viết|tin bài|tờ rơi|tin nhắn)$/u;
// "nếu tính trên dân số 812.000 người"
const POPULATION =
  /(?<!tổng số )dân số(?: (?:dự kiến|ước|ước tính|năm nay|hiện nay|toàn tỉnh|của tỉnh|là|hơn|gần|trên|khoảng))* $/u;
// "dân số 52.300 người, hơn một phần ba là người Dao", "số đồng bào chưa tới 15%": who lives somewhere
const PEOPLE_OF = /(?:dân số|số dân|số đồng bào|số hộ)(?:(?!bhyt|bhxh|thẻ|tham gia)[^;.]){0,90}$/u;
const OF_A_PEOPLE =
  /^,? (?:dân số )?là (?:đồng bào|người) (?:dân tộc|các dân tộc|dtts|mông|h'mông|hmông|dao|thái|tày|nùng|mường|kinh|khmer|chăm|hoa|ê đê|ba na|jrai|gia rai|cơ tu|xơ đăng|hà nhì|sán)(?!\p{L})|^[,.]/u;
// "Xã Kim Bình có hơn 3.200 nhân khẩu, trong đó …"
const PLACE_HAS =
  /(?:xã|phường|thị trấn|huyện|thôn|bản|ấp|quận|tỉnh|thành phố)(?!\p{L})[^,;.\d]{0,30} có (?:hơn |gần |khoảng |trên )?$/u;
// "hiện có 41.000 đồng bào dân tộc thiểu số sinh sống với tỷ lệ bao phủ 96%"; "… sinh sống ở vùng khó khăn được cấp thẻ" are in
const LIVE_THERE =
  /^(?: (?:dân tộc|dtts|thiểu số|đang|cùng|hiện))* sinh sống(?!\p{L})(?:(?!tham gia|cấp|thẻ|hưởng|hỗ trợ|mua|đóng|nhận)[^.;\d])*(?:[.;\d]|$)/u;
const SAYS_NO_MORE = /^(?:[,.;]|$| (?:sinh sống|là|với) )/u;
// "nhà chị Lan ở xã An Phú có 5 người"
const HOUSEHOLD_OF_ONE =
  /(?:nhà|gia đình|hộ) (?:chị|anh|ông|bà|cô|chú|bác|em)(?!\p{L})[^;.\d]{0,50} có (?:tới |đến |tất cả )?$/u;
// "mỗi hộ 5 người phải bỏ ra 3 triệu đồng", "gia đình có 4 người"
const HOUSEHOLD_OF = /(?:hộ|gia đình|nhà)(?: (?:tôi|mình|em|anh|chị|ông|bà|có|gồm|khoảng|với|cũng|đông))* $/u;
// "tổ chức buổi đối thoại với 60 chủ hộ", "hội nghị tuyên truyền cho gần 120 người"
const GATHERED = /(?:hội nghị|lớp tập huấn|buổi)[^,;.]{0,24}(?:cho|với|thu hút) (?:gần |hơn |khoảng |trên )?$/u;
// "tuyên truyền, đối thoại về chính sách BHXH cho 16.000 hội viên": who was told; who is won over is counted
const TOLD_TO =
  /(?:tuyên truyền|phổ biến|tập huấn|đối thoại)(?: (?!vận động|phát triển|tham gia)[\p{L},]+){0,9} (?:cho|tới|đến) $/u;
// "Cùng dự có lãnh đạo 25 bệnh viện", "đối thoại chính sách với 1.800 hội viên"
const GUESTS =
  /(?:(?:cùng dự|đến dự|tham dự|dự lễ|dự hội nghị) (?:còn )?(?:có|gồm)|(?:đối thoại|gặp gỡ|nói chuyện)[^,;.()]{0,30} (?:với|cho))(?:(?!cho biết|cho hay|báo cáo)[^;.]){0,60}$/u;
// "Dự lễ ra quân có ông A, bà B cùng 70 đoàn viên"
const ATTENDS = /^"?(?:(?:cùng|đến|tham|về) )?dự (?:lễ|hội|buổi|có|chương|và|còn)(?!\p{L})/u;
const WITH_THEM = /(?:cùng|và|với|có)(?: (?:sự|tham gia|của|hơn|gần|trên|khoảng|đông đảo|toàn thể))* $/u;
const openingOf = ({ lower, sentence }: Scene): string => lower.slice(sentence.start, sentence.start + 24);
// "khảo sát với 1.250 công nhân", "phỏng vấn 300 hộ": a sample
const SAMPLE = /(?:khảo sát|phỏng vấn|thăm dò)(?:(?!cho thấy)[^,;.\d]){0,30} (?:với |trên |ở |của )?$/u;
// "hội nông dân kết nạp mới 410 hội viên"
const OF_A_UNION = /(?:hội viên|đoàn viên|đảng viên)$/u;
const ADMITS = /kết nạp(?: (?:mới|thêm|được|gần|hơn|trên))* $/u;
// "doanh nghiệp có quy mô dưới 10 lao động"
const SIZE = /quy mô (?:từ |dưới |trên |khoảng )?$/u;
// "hộ kinh doanh cá thể sử dụng từ 10 lao động trở lên"
const EMPLOYS = /(?:sử dụng|thuê|doanh nghiệp có|đơn vị có) (?:từ |dưới |trên )?$/u;
// "với sự tham dự của 63 tỉnh, thành"
const ATTENDED_BY = /(?:tham dự|góp mặt|tham gia) của (?:gần |hơn |khoảng |trên )?$/u;
// "tặng bằng khen cho 12 tập thể"
const AWARD_LEFT = /(?:tặng|khen thưởng|biểu dương|tuyên dương|bằng khen|giấy khen|trao thưởng)[^,;.]{0,50}$/u;
// "suốt 10 tháng, công ty không đóng BHXH"
const UNPAID_SINCE = /^[^;.]{0,60} (?:(?:không|chưa|chậm|trốn) (?:đóng|nộp)|nợ(?!\p{L}))/u;
// "nợ gần 18 tỷ đồng trong 94 tháng", "41 tỷ đồng nợ trong 148 tháng", "đã chậm đóng suốt 87 tháng": how long it is owed
const OWED_FOR =
  /(?:nợ|chậm đóng|chậm nộp|không đóng|trốn đóng)(?: (?:[^;.]|\.\d){1,40}(?:đồng|tỷ|tỉ|bhxh|bảo hiểm xã hội))?,? (?:trong(?: suốt)?|(?:kéo dài )?suốt|liên tục(?: trong)?) $/u;
// "nợ 2 năm", "nợ hơn 16 tỷ đồng, kéo dài trên 3 năm", "chậm đóng 171 tháng, tức hơn 14 năm"
const YEARS_OWED =
  /nợ[^,;.]{0,30}$|(?:nợ|chậm đóng|không đóng|\d (?:tỷ|tỉ|triệu) đồng)[^;.]{0,30}, (?:đã )?kéo dài (?:suốt |tới |đến )?$|(?:nợ|chậm đóng|không đóng)[^;.]{0,30}\d tháng,? \(?(?:tức|tương đương|hay)(?: là)? (?:hơn |gần )?$/u;
// "lương của 6 tháng liền kề", "9 tháng qua", "3 tháng tới"
const LAST_MONTHS =
  /^ (?:qua(?![\p{L}])|vừa qua|(?:sắp )?tới(?![\p{L}])|tiếp theo|liền kề|liền trước|gần nhất|cuối cùng)/u;
// "trong 3 tháng kể từ ngày nghỉ việc"
const WITHIN = /(?:trong|trong vòng|trong thời hạn|thời hạn) $/u;

// "dân số của huyện năm 2021 là 84.000 người"
const POPULATION_OF = /dân số của (?:(?!tham gia|bhyt|bhxh|thẻ|bảo hiểm)[^,;.()]){2,40} (?:là|khoảng|có) $/u;
// "đạt 31 giường bệnh trên một vạn dân"
const PER_DWELLERS = /(?:giường(?: bệnh)?|bác sĩ|dược sĩ|điều dưỡng|nhân viên y tế) $/u;

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

// "An Phú, Tân Châu và Châu Đốc là 3 địa phương đứng đầu về số hồ sơ"
const LEADS = /^ (?:đứng|dẫn) đầu(?!\p{L})/u;

// "Chính phủ đã 21 lần điều chỉnh lương hưu"
const RAISED = /^ (?:điều chỉnh|nâng|tăng)(?: tăng| mức)? (?:lương|trợ cấp|mức)(?!\p{L})/u;

// "một trong 9 nội dung lớn của dự thảo", "có 8 đối tượng được điều chỉnh lương hưu": kinds that a law tells of
const KINDS = /^ (?:nội dung|nhóm nội dung|vấn đề|đối tượng|nhóm đối tượng|phương án|chính sách|quyền lợi)$/u;
const OF_A_LAW =
  /^ (?:lớn|mới|chính|cơ bản|quan trọng|sửa đổi|(?:sẽ )?được (?:điều chỉnh|tăng|hưởng|áp dụng)|của (?:dự thảo|luật|dự án))/u;

// "lọt top 10 đơn vị nợ BHXH lớn nhất"
const RANK = /(?:^|[ "“(])(?:top|tốp) $/u;

// "140 công nhân đình công đòi lương", "hơn 800 công nhân phải nghỉ việc": what befell them, where nothing of ours is told of it
const ON_STRIKE = /^(?: [\p{L}\d]+){0,8} (?:đình công|lãn công|ngừng việc tập thể)(?!\p{L})/u;
const LOST_WORK = /^(?: [\p{L}\d]+){0,6} (?:phải|bị|bất ngờ|đột ngột) (?:nghỉ|mất|ngừng) việc(?!\p{L})/u;
const OURS = /(?:sổ|nợ|bhxh|bhtn|bảo hiểm|trợ cấp|hồ sơ|chế độ|hưởng)(?!\p{L})/u;

// "sàn giao dịch việc làm thu hút 4.200 lượt lao động, các doanh nghiệp sơ tuyển được 900 người": a fair of jobs
const AT_A_FAIR =
  /(?:phiên|sàn|ngày hội|hội chợ) (?:giao dịch )?việc làm[^;.]{0,40} thu hút (?:được )?$|(?:sơ tuyển|tuyển dụng|tuyển chọn) (?:được )?$/u;

/** No firm is told by more hands than these when its size is only bounded. */
const MANY_HANDS = 50;

/** No household has so many members, and no enumeration of names is so long. */
const MANY = 20;

// "700 hợp tác xã, 300 tổ hợp tác với hơn 31 nghìn thành viên"
const MEMBERS_OF = /(?:hợp tác xã|htx|tổ hợp tác|câu lạc bộ)(?!\p{L})/u;
// "tỷ lệ người dân hài lòng đạt trên 87%": with whatever it is
const CONTENT = /hài lòng[^,;.()\d]{0,40} $/u;
const INSURANCE = /bhxh|bhyt|bhtn|bảo hiểm/u;

/** A number with a unit, and the words around it. */
interface Asked {
  scene: Scene;
  site: Site;
  left: string;
  right: string;
}

/** Is a number of months or years no debt and no benefit, but how long something took? */
function isSpanOfTime({ scene, site, left, right }: Asked): boolean {
  const spans = SPAN.some((pattern) => pattern.test(left));
  // "15 năm đóng BHXH", "đủ 25 năm": years of contribution; only debts last years
  if (site.n.unit === 'year') return spans || (!YEARS_OWED.test(left) && !isYearsOfSupport(scene, site));
  if (site.n.unit !== 'month') return false;
  const owed = OWED_FOR.test(left);
  if (spans && !owed && !UNPAID_SINCE.test(right)) return true;
  return LAST_MONTHS.test(right) || (WITHIN.test(left) && !owed && !isMonthsOfPay(scene, site));
}

/** Is a small number of people one household? */
const isHousehold = ({ scene, site, left, right }: Asked): boolean =>
  nounOf({ scene, site }).endsWith('khẩu') ||
  HOUSEHOLD_OF.test(left) ||
  HOUSEHOLD_OF_ONE.test(left) ||
  /^ (?:con|cháu)(?!\p{L})/u.test(right); // "sống cùng 5 người con"

type Kind = (unit: Unit) => boolean;
const any: Kind = () => true;
const people: Kind = (unit) => unit === 'person';
const percent: Kind = (unit) => unit === 'percent';
const counts: Kind = (unit) => unit !== 'percent' && !isMoney(unit);

/** What numbers of a kind count that is none of ours; the first that holds is the reason. */
const REFUSALS: ReadonlyArray<readonly [reason: string, of: Kind, holds: (asked: Asked) => boolean]> = [
  [
    'a degree of disability',
    percent,
    ({ scene, site, left, right }) => DISABLED.test(left) || OF_STRENGTH.test(right) || isDegree(scene, site),
  ],
  ['a span of time', any, isSpanOfTime],
  ...OTHER_MONEY.map(
    ([reason, holds]) => [reason, any, ({ scene, site }: Asked): boolean => holds(scene, site)] as const,
  ),
  [
    'out of work, no insurance',
    any,
    ({ left, right }) => JOBLESS.test(left) && !INSURED_JOBLESS.test(left + right.slice(0, 40)),
  ],
  ['the whole population', people, ({ left }) => POPULATION.test(left) || POPULATION_OF.test(left)],
  ['the whole population', people, ({ right }) => LIVE_THERE.test(right)],
  ['beds and doctors', people, ({ left }) => PER_DWELLERS.test(left)],
  [
    'the whole population',
    people,
    ({ scene, site, left, right }) =>
      nounOf({ scene, site }) === ' nhân khẩu' && PLACE_HAS.test(left) && SAYS_NO_MORE.test(right),
  ],
  [
    'a share of who lives there',
    percent,
    ({ left, right }) => PEOPLE_OF.test(left) && OF_A_PEOPLE.test(right) && !/(?:đạt|bao phủ|thẻ)/u.test(left),
  ],
  // "mỗi người chỉ được cấp 1 thẻ", "gộp về một sổ BHXH"
  ['one of a thing that each has', (unit) => unit === 'card' || unit === 'book', ({ site: { n } }) => n.value === 1],
  ['a share of capital', percent, ({ right }) => /^ vốn(?![\p{L}])/u.test(right)],
  ['the size of a household', people, (asked) => asked.site.n.value < MANY && isHousehold(asked)],
  ['the size of a group', people, ({ left }) => EACH_GROUP.test(left)],
  ['attendance', counts, ({ left }) => GUESTS.test(left)],
  [
    'members of something else',
    people,
    ({ scene, site, left }) => nounOf({ scene, site }) === ' thành viên' && MEMBERS_OF.test(left),
  ],
  [
    'how content people are',
    percent,
    ({ scene, site, left }) => CONTENT.test(left) && !INSURANCE.test(leftOf({ scene, site })),
  ],
  [
    'a kind that a law tells of',
    counts,
    ({ scene, site, right }) =>
      site.n.plain && site.n.value < MANY && KINDS.test(nounOf({ scene, site })) && OF_A_LAW.test(right),
  ],
  ['how often it was raised', (unit) => unit === 'times', ({ right }) => RAISED.test(right)],
  ['a rank', counts, ({ left }) => RANK.test(left)],
  ['on strike', people, ({ right }) => ON_STRIKE.test(right)],
  ['out of work, no insurance', people, ({ left, right }) => LOST_WORK.test(right) && !OURS.test(left + right)],
  ['a fair of jobs', counts, ({ left }) => AT_A_FAIR.test(left)],
  [
    'who joins a union',
    people,
    ({ scene, site, left }) => OF_A_UNION.test(nounOf({ scene, site })) && ADMITS.test(left),
  ],
  ['a sample', people, ({ left }) => SAMPLE.test(left)],
  [
    'the size of a firm',
    people,
    ({ site: { n }, left, right }) =>
      SIZE.test(left) ||
      (n.bound !== 'exact' && EMPLOYS.test(left) && (n.value <= MANY_HANDS || SAYS_NO_MORE.test(right))),
  ],
  ['attendance', any, ({ left }) => ATTENDED_BY.test(left)],
  ['attendance', people, ({ left }) => GATHERED.test(left) || TOLD_TO.test(left)],
  ['attendance', people, ({ scene, left }) => WITH_THEM.test(left) && ATTENDS.test(openingOf(scene))],
  [
    'out of work, no insurance',
    people,
    ({ left, right }) => OUT_OF_WORK.test(right) && !INSURED_JOBLESS.test(left + right),
  ],
  ['a manner of speaking', any, ({ site: { n } }) => n.form === 'words' && n.value === 1],
  [
    'those who were told of before',
    any,
    ({ site: { n }, left, right }) => n.form === 'words' && (ALL_OF_THEM.test(left) || TOLD_BEFORE.test(right)),
  ],
  ...RIGHT.map(([reason, pattern]) => [reason, counts, ({ right }: Asked): boolean => pattern.test(right)] as const),
  ['a statistic of firms', counts, ({ left, right }) => OF_FIRMS.test(right) && !DEBT_OF.test(left)],
  ['an award', (unit) => counts(unit) && unit !== 'card' && unit !== 'book', ({ left }) => AWARD_LEFT.test(left)],
  ['a meeting or a leaflet', (unit) => unit === 'other', ({ scene, site }) => GATHERING.test(nounOf({ scene, site }))],
  // "2 ngành", "3 huyện Tiền Hải, Kiến Xương": an enumeration of names
  [
    'an enumeration',
    (unit) => unit === 'other',
    ({ site: { n }, right }) => n.plain && n.value < MANY && (/^ (?:\p{L}+ )?$/u.test(right) || LEADS.test(right)),
  ],
];

/** Reason why this number quantifies nothing of the domain whatever its neighbours say, or null. */
export function refusalOf(scene: Scene, site: Site): string | null {
  const { n } = site;
  if (n.foreign) return 'counts a thing of another domain';
  if (n.unit === null && (n.plain || n.value < 1000)) return 'a bare number without a unit';
  const left = scene.lower.slice(Math.max(scene.sentence.start, n.start - 60), n.start);
  const { unit } = n;
  if (unit === null) return WHOLE_OF_RATE.test(left) ? 'the whole of a rate' : null;
  const asked = { scene, site, left, right: scene.lower.slice(n.end, Math.min(scene.sentence.end, n.end + 80)) };
  return REFUSALS.find(([, of, holds]) => of(unit) && holds(asked))?.[0] ?? null;
}
