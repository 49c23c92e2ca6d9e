import { nounOf } from './around.js';
import { type Asked, type Lookalike, MANY, any, counts, percent } from './lookalike.js';
import { OTHER_FIELDS } from './other-fields.js';
import { OTHER_MONEY } from './other-money.js';
import { OTHER_PEOPLE } from './other-people.js';
import { SPANS } from './spans-of-time.js';
import type { Scene, Site } from './types.js';

// Lookalikes: numbers that count something else, each with an example of what it refuses.

// "12 tỷ đồng là nợ khó đòi của 96 công ty đã đóng cửa": counted for what they owe
const DEBT_OF = /(?:nợ|chậm đóng)[^;.\d]{0,40} (?:của|tại|ở) $/u;
/** What stands right behind the unit of a thing counted. */
const RIGHT: ReadonlyArray<readonly [reason: string, pattern: RegExp]> = [
  // "hơn 200 cán bộ tham dự hội nghị"
  [
    'attendance',
    /^[^,;.()]{0,60}(?:được đối thoại|tham dự|dự hội nghị|dự lễ|về dự|có mặt|dự tập huấn|đã được (?:quán triệt|nghe|tập huấn|truyền đạt))/u,
  ],
  // "hơn 250 đoàn viên, thanh niên tham gia hưởng ứng chương trình"
  [
    'attendance',
    /^[^;.()\d]{0,60} tham gia (?:hưởng ứng|chương trình|buổi|lễ|hội nghị|hội thi|ngày hội|diễu hành|ra quân|đối thoại)(?!\p{L})/u,
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

// "mở 34 hội nghị tuyên truyền", "phát 12.000 tờ rơi"
const GATHERING = /(?:buổi|hội nghị|lớp|bài viết|tin bài|tờ rơi|tin nhắn)$/u;
// "tặng bằng khen cho 12 tập thể"
const AWARD_LEFT = /(?:tặng|khen thưởng|biểu dương|tuyên dương|bằng khen|giấy khen|trao thưởng)[^,;.]{0,50}$/u;

// "đạt 13,5% lực lượng lao động (436.400)": the whole that the rate before it is of
const WHOLE_OF_RATE = /\d ?% (?:so với |trên )?(?:tổng )?(?:số )?(?:lực lượng lao động|dân số)[^();.]{0,30} \($/u;

// "cả hai bệnh viện", "tính chung ba nơi", "hai người này": no count, a name for them
const ALL_OF_THEM = /(?:^|[^\p{L}])(?:cả|tính chung|chung cho|giữa) $/u;
const TOLD_BEFORE = /^ (?:này|ấy|nói trên|kể trên|trên đây)(?!\p{L})/u;

// "An Phú, Tân Châu và Châu Đốc là 3 địa phương đứng đầu về số hồ sơ"
const LEADS = /^ (?:đứng|dẫn) đầu(?!\p{L})/u;

// "Chính phủ đã 21 lần điều chỉnh lương hưu"
const RAISED = /^ (?:điều chỉnh|nâng|tăng)(?: tăng| mức)? (?:lương|trợ cấp|mức)(?!\p{L})/u;

// "lương hưu đã được điều chỉnh 23 lần"
const TIMES_RAISED = /(?<!\p{L})điều chỉnh(?: tăng)?(?: được)?(?: tổng cộng)? $/u;

// "một trong 9 nội dung lớn của dự thảo", "có 8 đối tượng được điều chỉnh lương hưu": kinds that a law tells of
const KINDS = /^ (?:nội dung|nhóm nội dung|vấn đề|đối tượng|nhóm đối tượng|phương án|chính sách|quyền lợi)$/u;
const OF_A_LAW =
  /^ (?:lớn|mới|chính|cơ bản|quan trọng|sửa đổi|(?:sẽ )?được (?:điều chỉnh|tăng|hưởng|áp dụng)|của (?:dự thảo|luật|dự án))/u;

// "ra mắt mô hình “Thôn 100% hộ dân tham gia BHYT”", "khu phố kiểu mẫu 100% bao phủ BHYT": a name
export const NAME_OF_A_MODEL = 'the name of a model';
const OF_A_MODEL =
  /(?:mô hình|phong trào|khẩu hiệu|chủ đề|phương châm|danh hiệu|cuộc vận động)(?: \p{L}+){0,4}:? ["“][^"“”]{0,50}$|(?:mô hình (?:(?:thôn|ấp|bản|xóm|khu phố|tổ dân phố|chi hội|xã|phường) )?|kiểu mẫu )$/u;

// "cả 63 tỉnh, thành phố đều được giao chỉ tiêu", "BHXH các cấp tại 63 tỉnh": the whole country
const ALL_PROVINCES = /^ tỉnh/u;
const ALL_OF = /(?:tất cả|toàn bộ|cả|khắp|tại|của)(?: các)? $/u;

// "Hà Nam là một trong 19 tỉnh được tặng thẻ"
const ONE_OF = /(?<![\p{L}\d.,])(?:1|một) trong (?:số |những )?$/u;

// "đến hết tháng 9 của năm trẻ đủ 72 tháng tuổi": a year, no five of them
const OF_THE_YEAR = /(?:của|trong|cuối) $/u;
const A_CHILD_IS = /^ (?:trẻ|trẻ em|em|cháu|bé|học sinh) (?:em )?(?:đủ|tròn|vào|lên)(?!\p{L})/u;

// "lọt top 10 đơn vị nợ BHXH lớn nhất"
const RANK = /(?:^|[ "“(])(?:top|tốp) $/u;

/** What numbers of a kind count that is none of ours; the first that holds is the reason. */
const REFUSALS: readonly Lookalike[] = [
  ...SPANS,
  ...OTHER_MONEY.map(
    ([reason, holds]) => [reason, any, ({ scene, site }: Asked): boolean => holds(scene, site)] as const,
  ),
  ...OTHER_PEOPLE,
  ...OTHER_FIELDS,
  // "mỗi người chỉ được cấp 1 thẻ", "gộp về một sổ BHXH"
  ['one of a thing that each has', (unit) => unit === 'card' || unit === 'book', ({ site: { n } }) => n.value === 1],
  [NAME_OF_A_MODEL, percent, ({ left }) => OF_A_MODEL.test(left)],
  [
    'all provinces',
    (unit) => unit === 'other',
    ({ scene, site, left }) =>
      site.n.slash === null && ALL_PROVINCES.test(nounOf({ scene, site })) && ALL_OF.test(left),
  ],
  ['an age', (unit) => unit === 'month', ({ right }) => /^ tuổi(?!\p{L})/u.test(right)],
  [
    'a year',
    any,
    ({ scene, site, left, right }) =>
      site.n.form === 'words' && OF_THE_YEAR.test(left) && A_CHILD_IS.test(`${nounOf({ scene, site })}${right}`),
  ],
  ['a share of capital', percent, ({ right }) => /^ vốn(?![\p{L}])/u.test(right)],
  [
    'a kind that a law tells of',
    counts,
    ({ scene, site, right }) =>
      site.n.plain && site.n.value < MANY && KINDS.test(nounOf({ scene, site })) && OF_A_LAW.test(right),
  ],
  [
    'how often it was raised',
    (unit) => unit === 'times',
    ({ left, right }) => RAISED.test(right) || TIMES_RAISED.test(left),
  ],
  ['a rank', counts, ({ left }) => RANK.test(left)],
  ['one of several', (unit) => unit === 'other' || unit === 'organisation', ({ left }) => ONE_OF.test(left)],
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
