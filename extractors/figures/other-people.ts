import { leftOf, nounOf, textBefore } from './around.js';
import { type Asked, type Lookalike, MANY, any, counts, people, percent } from './lookalike.js';
import type { Scene } from './types.js';

// People who are no figure of ours: inhabitants, households, guests, the jobless, the hands of a firm.

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

// "dân số của huyện năm 2021 là 84.000 người"
const POPULATION_OF = /dân số của (?:(?!tham gia|bhyt|bhxh|thẻ|bảo hiểm)[^,;.()]){2,40} (?:là|khoảng|có) $/u;

// "đạt 31 giường bệnh trên một vạn dân"
const PER_DWELLERS = /(?:giường(?: bệnh)?|bác sĩ|dược sĩ|điều dưỡng|nhân viên y tế) $/u;
// "12 bác sĩ/vạn dân"
const A_TEN_THOUSAND = /^ ?\/ ?(?:1 |một )?(?:vạn|10\.000|1\.000) dân(?!\p{L})/u;

// "nhà chị Lan ở xã An Phú có 5 người"
const HOUSEHOLD_OF_ONE =
  /(?:nhà|gia đình|hộ) (?:chị|anh|ông|bà|cô|chú|bác|em)(?!\p{L})[^;.\d]{0,50} có (?:tới |đến |tất cả )?$/u;

// "mỗi hộ 5 người phải bỏ ra 3 triệu đồng", "gia đình có 4 người"
const HOUSEHOLD_OF = /(?:hộ|gia đình|nhà)(?: (?:tôi|mình|em|anh|chị|ông|bà|có|gồm|khoảng|với|cũng|đông))* $/u;

// "khởi tố 3 bị can", "4 bị cáo lĩnh án": who is accused is counted by courts, the wrong by its money, files and cases
const ACCUSED = /^ ?(?:bị can|bị cáo|nghi phạm|nghi can)(?!\p{L})/u;
const STAFF =
  /^ ?(?:bác s[ĩỹ]|y s[ĩỹ]|y tá|điều dưỡng|dược s[ĩỹ]|kỹ thuật viên|kế toán|giám đốc|cán bộ|nhân viên|đối tượng|người)(?!\p{L})/u;
const AT_LAW = /khởi tố|bị bắt|tạm giam|truy tố|xét xử|đồng phạm|bị can|bị cáo|lĩnh án|hầu tòa|kỷ luật/u;
const ARRESTED =
  /(?:khởi tố|bắt(?: giữ| tạm giam| khẩn cấp)?|tạm giam|truy tố|xét xử|kỷ luật|triệu tập)(?: (?:bị can|hình sự|thêm|đối với|và|tạm giam|lệnh|các|tổng cộng|về tội|\d{1,2} (?:bác sĩ|điều dưỡng|y sĩ|dược sĩ|người)))*,? $/u;
const DOCTORS = /^ ?(?:bác s[ĩỹ]|y s[ĩỹ]|y tá|điều dưỡng|dược s[ĩỹ])(?!\p{L})/u;
/** Is somebody counted whom the law is after? "bắt 3 đối tượng", "2 bác sĩ … bị khởi tố" */
function isAccused({ scene, site, left }: Asked): boolean {
  const noun = nounOf({ scene, site });
  if (ACCUSED.test(noun)) return true;
  if (STAFF.test(noun) && ARRESTED.test(left)) return true;
  const { lower, sentence } = scene;
  return DOCTORS.test(noun) && AT_LAW.test(lower.slice(sentence.start, sentence.end));
}

/** Is a small number of people one household? */
const isHousehold = ({ scene, site, left, right }: Asked): boolean =>
  nounOf({ scene, site }).endsWith('khẩu') ||
  HOUSEHOLD_OF.test(left) ||
  HOUSEHOLD_OF_ONE.test(left) ||
  /^ (?:con|cháu|trong (?:gia đình|nhà))(?!\p{L})/u.test(right); // "sống cùng 5 người con", "cả 4 thành viên trong gia đình"

// "tổ chức buổi đối thoại với 60 chủ hộ", "hội nghị tuyên truyền cho gần 120 người"
const GATHERED = /(?:hội nghị|lớp tập huấn|buổi)[^,;.]{0,24}(?:cho|với|thu hút) (?:gần |hơn |khoảng |trên )?$/u;

// "tổ chức 34 hội nghị tuyên truyền về BHXH tự nguyện, với 1.210 người tham gia": who came; "…, với 46 người tham gia BHXH" are won
const MEETING =
  /(?:hội nghị|hội thảo|tọa đàm|lớp tập huấn|buổi)(?!\p{L})[^;.()\d]{0,50} (?:với|thu hút)(?: \p{L}+){0,3} $/u;
const CAME = /^(?: (?:tham gia|theo dõi|nghe))?(?:[.,;:)…]|$| và )/u;

// "tuyên truyền, đối thoại về chính sách BHXH cho 16.000 hội viên", "tư vấn cho gần 300 hội viên": who was told; who is won over is
// counted
const TOLD_TO =
  /(?:tuyên truyền|phổ biến|tập huấn|đối thoại)(?: (?!vận động|phát triển|tham gia)[\p{L},]+){0,14} (?:cho|tới|đến) (?:gần |hơn |khoảng |trên )?$|tư vấn(?: trực tiếp)? cho (?:gần |hơn |khoảng |trên )?$/u;
const TOLD_REACH = 110;
// "tư vấn cho 640 người hưởng trợ cấp", "tư vấn cho 95 người tham gia BHXH tự nguyện"
const OURS_BY_THEM = /^(?: \p{L}+){0,4} (?:hưởng|tham gia|đóng|nộp|thất nghiệp|nghỉ việc)(?!\p{L})/u;

// "huy động 60 cán bộ, chia thành 12 tổ": the hands that a campaign or a payment takes
const HANDS = /huy động(?: (?:được|tổng số|lực lượng|thêm|hơn|gần|trên|khoảng))* $/u;

// "Cùng dự có lãnh đạo 25 bệnh viện", "đối thoại chính sách với 1.800 hội viên"
const GUESTS =
  /(?:(?:cùng dự|đến dự|tham dự|dự lễ|dự hội nghị) (?:còn )?(?:có|gồm)|(?:đối thoại|gặp gỡ|nói chuyện)[^,;.()]{0,30} (?:với|cho))(?:(?!cho biết|cho hay|báo cáo)[^;.]){0,60}$/u;

// "Dự lễ ra quân có ông A, bà B cùng 70 đoàn viên"
const ATTENDS = /^"?(?:(?:cùng|đến|tham|về) )?dự (?:lễ|hội|buổi|có|chương|và|còn)(?!\p{L})/u;
const WITH_THEM = /(?:cùng|và|với|có)(?: (?:sự|tham gia|của|hơn|gần|trên|khoảng|đông đảo|toàn thể))* $/u;
const openingOf = ({ lower, sentence }: Scene): string => lower.slice(sentence.start, sentence.start + 24);

// "với sự tham dự của 63 tỉnh, thành"
const ATTENDED_BY = /(?:tham dự|góp mặt|tham gia) của (?:gần |hơn |khoảng |trên )?$/u;

// "khảo sát với 1.250 công nhân", "phỏng vấn 300 hộ": a sample
const SAMPLE = /(?:khảo sát|phỏng vấn|thăm dò)(?:(?!cho thấy)[^,;.\d]){0,30} (?:với |trên |ở |của )?$/u;

// "tư vấn theo từng nhóm 30-40 người"
const EACH_GROUP = /(?:từng|mỗi) (?:nhóm|lớp|đoàn|tổ) (?:khoảng |gần |từ )?$/u;

// "hội nông dân kết nạp mới 410 hội viên"
const OF_A_UNION = /(?:hội viên|đoàn viên|đảng viên)$/u;
const ADMITS = /kết nạp(?: (?:mới|thêm|được|gần|hơn|trên))* $/u;

// "700 hợp tác xã, 300 tổ hợp tác với hơn 31 nghìn thành viên", "lập 12 tổ tiết kiệm mua BHYT có 180 thành viên"
const MEMBERS_OF =
  /(?:hợp tác xã|htx|tổ hợp tác|câu lạc bộ)(?!\p{L})|(?<!\p{L})(?:tổ|nhóm|mô hình)(?!\p{L})[^;.]{0,50} (?:với|có|gồm) (?:hơn |gần |trên )?$/u;

// "doanh nghiệp có quy mô dưới 10 lao động"
const SIZE = /quy mô (?:từ |dưới |trên |khoảng )?$/u;

// "hộ kinh doanh cá thể sử dụng từ 10 lao động trở lên"
const EMPLOYS = /(?:sử dụng|thuê|doanh nghiệp có|đơn vị có) (?:từ |dưới |trên )?$/u;

/** No firm is told by more hands than these when its size is only bounded. */
const MANY_HANDS = 50;

// "số người thất nghiệp trong độ tuổi lao động là 1,1 triệu người": a statistic of work, no insurance
const JOBLESS =
  /(?:số người|số lao động|lực lượng|tỷ lệ|tỉ lệ|tình trạng) thất nghiệp(?! (?:được|đến|nộp|đăng ký|hưởng|đã))[^;]{0,60}$/u;

// "1,3 triệu người trong độ tuổi thất nghiệp"
const OUT_OF_WORK = /^ (?:trong độ tuổi (?:lao động )?)?(?:bị )?thất nghiệp(?![\p{L}])/u;
const INSURED_JOBLESS = /(?:hồ sơ|trợ cấp|bảo hiểm|bhtn|đăng ký|nộp|hưởng|quyết định|học nghề)/u;

// "140 công nhân đình công đòi lương", "hơn 800 công nhân phải nghỉ việc": what befell them, where nothing of ours is told of it
const ON_STRIKE = /^(?: [\p{L}\d]+){0,8} (?:đình công|lãn công|ngừng việc tập thể)(?!\p{L})/u;
const LOST_WORK = /^(?: [\p{L}\d]+){0,6} (?:phải|bị|bất ngờ|đột ngột) (?:nghỉ|mất|ngừng) việc(?!\p{L})/u;
const OURS = /(?:sổ|nợ|bhxh|bhtn|bảo hiểm|trợ cấp|hồ sơ|chế độ|hưởng)(?!\p{L})/u;

// "nợ BHXH nên đã xảy ra 9 vụ công nhân ngừng việc tập thể", "9 cuộc đình công": no cases of ours
const STRIKES =
  /^(?: (?:công nhân|người lao động|lao động|nlđ|tranh chấp lao động))*(?: (?:tự ý|đồng loạt|và|tập thể))* (?:(?:ngừng|nghỉ) việc|đình công|lãn công)(?!\p{L})/u;

// "2.140 người đăng ký tìm việc làm tại trung tâm", "sau đó, 640 người có việc làm": insured or not
const SEEKS_WORK =
  /^(?: (?:đã|đến|có nhu cầu|đăng ký|được|mới))* (?:tìm(?: được| kiếm)?|có|nhận được|bố trí) (?:được )?việc(?: làm)?(?!\p{L})/u;

// "sàn giao dịch việc làm thu hút 4.200 lượt lao động, các doanh nghiệp sơ tuyển được 900 người", "9 phiên giao dịch việc làm với
// 180 doanh nghiệp tham gia": a fair of jobs
const AT_A_FAIR =
  /(?:phiên|sàn|ngày hội|hội chợ) (?:giao dịch )?việc làm[^;.]{0,40} (?:thu hút|với)(?: (?:được|sự|tham gia|của|hơn|gần|trên|khoảng))* $|(?:sơ tuyển|tuyển dụng|tuyển chọn) (?:được )?$/u;

// "tỷ lệ hộ dân hài lòng đạt trên 82%", "chỉ số hài lòng của người tham gia BHXH đạt 86%": with whatever it is
const CONTENT = /hài lòng(?: (?:của|về|với) [^,;.()\d]{2,40})?[^,;.()\d]{0,40} $/u;
const INSURANCE = /bhxh|bhyt|bhtn|bảo hiểm/u;
const WITH_IT = /hài lòng (?:của|về|với) /u;

// "tư vấn việc làm, học nghề cho 18.000 lượt lao động, học sinh, sinh viên": whoever comes to a centre of jobs
const ADVISED = /(?:tư vấn|giới thiệu) [^;.\d]{0,40}(?:việc làm|học nghề)[^;.\d]{0,24} (?:cho|được)(?: \p{L}+)? $/u;
const WHOEVER = /^[^;.\d]{0,30}(?:học sinh|sinh viên|thanh niên|bộ đội xuất ngũ|quân nhân)(?!\p{L})/u;

/** People counted for something else than their insurance. */
export const OTHER_PEOPLE: readonly Lookalike[] = [
  [
    'out of work, no insurance',
    any,
    ({ left, right }) => JOBLESS.test(left) && !INSURED_JOBLESS.test(left + right.slice(0, 40)),
  ],
  ['the whole population', people, ({ left }) => POPULATION.test(left) || POPULATION_OF.test(left)],
  ['the whole population', people, ({ right }) => LIVE_THERE.test(right)],
  ['beds and doctors', people, ({ left }) => PER_DWELLERS.test(left)],
  ['beds and doctors', counts, ({ right }) => A_TEN_THOUSAND.test(right)],
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
    ({ scene, site, left }) => CONTENT.test(left) && (WITH_IT.test(left) || !INSURANCE.test(leftOf({ scene, site }))),
  ],
  [
    'on strike',
    counts,
    ({ scene, site, right }) => / (?:vụ|cuộc|đợt)$/u.test(nounOf({ scene, site })) && STRIKES.test(right),
  ],
  ['on strike', people, ({ right }) => ON_STRIKE.test(right)],
  ['out of work, no insurance', people, ({ left, right }) => LOST_WORK.test(right) && !OURS.test(left + right)],
  ['work, no insurance', people, ({ left, right }) => SEEKS_WORK.test(right) && !OURS.test(left + right)],
  ['a fair of jobs', counts, ({ left }) => AT_A_FAIR.test(left)],
  ['advice on jobs', counts, ({ left, right }) => ADVISED.test(left) && WHOEVER.test(right)],
  [
    'who joins a union',
    people,
    ({ scene, site, left }) => OF_A_UNION.test(nounOf({ scene, site })) && ADMITS.test(left),
  ],
  ['the accused', people, isAccused],
  ['a sample', people, ({ left }) => SAMPLE.test(left)],
  [
    'the size of a firm',
    people,
    ({ site: { n }, left, right }) =>
      SIZE.test(left) ||
      (n.bound !== 'exact' && EMPLOYS.test(left) && (n.value <= MANY_HANDS || SAYS_NO_MORE.test(right))),
  ],
  ['attendance', any, ({ left }) => ATTENDED_BY.test(left)],
  ['attendance', people, ({ left }) => GATHERED.test(left)],
  [
    'attendance',
    people,
    ({ scene, site, right }) => TOLD_TO.test(textBefore(scene, site, TOLD_REACH)) && !OURS_BY_THEM.test(right),
  ],
  ['hands at work', people, ({ left, right }) => HANDS.test(left) && !OURS_BY_THEM.test(right)],
  ['attendance', people, ({ left, right }) => CAME.test(right) && MEETING.test(left)],
  ['attendance', people, ({ scene, left }) => WITH_THEM.test(left) && ATTENDS.test(openingOf(scene))],
  [
    'out of work, no insurance',
    people,
    ({ left, right }) => OUT_OF_WORK.test(right) && !INSURED_JOBLESS.test(left + right),
  ],
];
