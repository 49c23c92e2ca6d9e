import { namesTet } from '../dates/lunar.js';
import type { DateFound } from '../dates/types.js';

/** How a date governs: the day up to which, the time in which, the day from which, from then to now, now, the day of the telling. */
export type Role = 'until' | 'in' | 'from' | 'since' | 'now' | 'event';

/** The time that governs a stretch of text. `value` null: "hiện nay" in an article whose day is unknown. */
export interface Governor {
  role: Role;
  value: string | null;
  /** "đầu năm": a stock is dated by the first day. */
  atStart: boolean;
  /** Not printed in the figure's own sentence, but left by what the article told before. */
  inferred?: boolean;
  /** "trước ngày 1/7, mức đóng là …": a rate held until then, from a day that nobody tells. */
  ended?: boolean;
  /** When something befell one person: of its paragraph alone. */
  ofPerson?: boolean;
  /** The day of publication, for what runs until now. */
  published?: string | null;
}

// "so với cùng kỳ năm 2016", "so với số nợ năm 2014": the other side of a comparison
const COMPARED =
  /(?:so với|so sánh với|so|cùng kỳ|cùng kì|% với|\d lần|gấp (?:đôi|ba|bốn|rưỡi|hơn hai)|(?:nhiều|ít|cao|thấp) hơn|bên cạnh)(?: [\p{L}]+){0,5} ?$/u;
// "so với thời điểm cuối năm 2013": the other side, though the same words tell up to when a figure runs
const OTHER_DAY = /(?:so với|so) (?:cùng |cả )?(?:thời điểm|cuối|hết|ngày)(?: cuối| hết| ngày)? ?$/u;
// "thu 82.000 tỷ đồng, hơn năm 2016 9.300 tỷ đồng"
const MORE_THAN = /(?:^|[ ,])(?:hơn|kém)(?: so với)? ?$/u;
// "Nghị quyết đặt mục tiêu đến năm 2025", "Nghị quyết về nhiệm vụ phát triển kinh tế - xã hội năm 2023": the time of the goal, not
// of the document
const SETS =
  /(?:mục tiêu|đề ra|đặt ra|phấn đấu|xác định)[^,;.()]{0,16}$|nhiệm vụ(?: phát triển)?(?: kinh tế ?[-–,] ?xã hội)? $/u;
// "Chiến lược phát triển ngành đến năm 2030 đặt mục tiêu 60%", "chỉ tiêu tại Nghị quyết 28 đến hết năm 2021 đạt 1%": by when
const DEADLINE = /(?:đến|tới)(?: hết| cuối)? ?$/u;
const DEADLINE_SETS =
  /^,? (?:đặt(?: ra)?|đề ra|đưa ra|xác định|phấn đấu|nêu|giao|yêu cầu|(?:phải |cần |sẽ )(?:đạt|có)|đạt|là)(?!\p{L})/u;
// "sinh năm 2018": a birth, "chết tháng 3/2019": a death; "học sinh năm 2018" is none
const BIRTH = /(?:(?<!(?:học|phát|khai|hộ|bình|dưỡng) )sinh|chết|qua đời|tử vong)(?: từ| hồi| vào)?(?: ngày)? ?$/u;
// "2 tháng lương cho những năm đóng từ năm 2014 trở đi": for which years, not since when
const YEARS_PAID =
  /(?:những|các|mỗi) năm (?:đã )?(?:đóng|tham gia)(?: bhxh| bảo hiểm xã hội)?(?: kể)?(?: từ| trước)?(?: ngày)? ?$/u;
// "bà Lê Thị B về hưu năm 1991, nay nhận 3,1 triệu đồng": since when one person is retired
const RETIRED = /(?<!\p{L})(?:ông|bà|anh|chị|cụ(?! thể)|cô) [^,;.]{0,24}(?:nghỉ|về) hưu(?: từ| hồi| vào)? $/u;
// "Chị Lê Thị B (41 tuổi, xã C) mất việc ở một xưởng may hồi tháng 3, được trợ cấp 3,2 triệu đồng": when it befell one person
const BEFELL =
  /(?<!\p{L})(?:ông|bà|anh|chị|cụ(?! thể)|cô) (?:(?!cho biết|cho hay|giám đốc)[^;.:“"]){2,90}(?<!khi )(?:(?:nghỉ|về) hưu|(?:nghỉ|mất|thôi) việc|tham gia|vào làm)[^,;.]{0,50} (?:từ|hồi)(?: ngày)? $/u;
// "Quyết định số 705/QĐ-TTg ngày 8/5/2013", "Luật BHXH năm 2014", "dân số năm 2016"
const DOCUMENT =
  /(?:nghị quyết|quyết định|nghị định|thông tư|luật|blhs|bllđ|công văn|chỉ thị|kế hoạch số|hiến pháp|hướng dẫn|đề án|chiến lược|niên giám)[^,;.()]{0,40}$|kế hoạch(?:(?! thì )[^,;.()\d]){0,40}$|dân số $/u;
// "Theo nghị quyết của Huyện ủy năm 2019, tỷ lệ tham gia BHYT đạt 88%": the year of whose goals it tells
const GOALS_OF = /^"?theo (?:chỉ tiêu )?(?:nghị quyết|kế hoạch) (?:(?!số )[^,;.()\d]){2,50} $/u;
const WHAT_IS_AIMED_AT = /^,? (?:tỷ lệ|tỉ lệ|độ bao phủ|số người|chỉ tiêu)(?!\p{L})/u;
// "vượt 8% chỉ tiêu cả năm 2017": the year of the plan
const PLAN_REACHED = /\d ?% (?:so với )?(?:chỉ tiêu|mục tiêu|dự toán|nghị quyết)[^,;.()\d]{0,40}$/u;
// "60% lương tháng 12/2024": of what month a wage is owed; "lương hưu tháng 12" is paid in it
const OF_WAGE = /(?:^|[^\p{L}])lương $/u;
// " date 2023-06 Theo báo cáo …": what an archive printed before the text
const META = /(?:^|\s)date $/u;
// "ai về hưu năm 2031 là 21 năm, năm 2033 là 22 năm, từ 2035 trở đi là 23 năm": for whom so many years are asked
const YEARS_TO_PAY = /^(?: trở đi)?(?: thì)? là \d{1,2} năm(?!\p{L})/u;
// "tính đến ngày 31/8", "tính đến 17 giờ ngày 31/8"
const UNTIL =
  /(?:tính đến|tính tới|tính hết|đến|tới|đến hết|tới hết|hết|trước|lũy kế đến|đến thời điểm|thời điểm|đến cuối|cuối|chốt|chốt số liệu|chốt sổ)(?: hết| cuối| thời điểm| ngày| nay)? ?\(?(?:\d{1,2} ?(?:h|giờ)(?: ?\d{2}(?:['’]| phút)?)?,? )?$/u;
// "Từ nay đến cuối năm, chúng tôi tập trung …; toàn tỉnh có …": a time to come governs nothing that is told
export const FROM_NOW = /từ (?:nay|đây|giờ) (?:đến|tới|cho đến)(?: hết| cuối)? ?$/u;
// "người nghỉ hưu trước ngày 1/1/1995", "đang hưởng trợ cấp mất sức, tiền tuất trước 1/10/1993": whom, not when
const WHO =
  /(?:(?:nghỉ hưu|hưởng|tham gia)[^,;.]{0,30}|đang hưởng (?:lương hưu|trợ cấp|chế độ)[^;.\d]{0,70}) trước (?:ngày )?$/u;
// "từ hôm nay (1/7), lương cơ sở tăng"
const FROM = /(?:từ|kể từ|bắt đầu từ|từ sau)(?: sau)?(?:(?: ngày)? hôm nay,? ?\(?)? ?$/u;
const UP_TO = /^(?: cho)? (?:đến|tới) /u;
const OWES_SINCE = /(?:nợ|chậm đóng|không đóng|chưa đóng|trốn đóng)[^,;.()]{0,24} (?:kể )?từ(?: ngày)? ?$/u;
// A day without one of these is the day of the event, not of the figures: "Ngày 05/3, UBND tổ chức Hội nghị"
const DATED = /(?:vào|trong|của|là) ?$/u;
// "năm ngoái nợ bằng 3% kế hoạch thu thì đến hết tháng 8 …": the clause before its main clause
const SUBORDINATE = /^.* thì(?= )/su;

// "mừng 95 năm Ngày thành lập Đảng (3/2/1930 - 3/2/2025)": what is celebrated
const CELEBRATED = /(?:kỷ niệm|chào mừng|ngày (?:thành lập|truyền thống|giải phóng|quốc tế))(?!\p{L})[^;.]{0,120}\($/u;
const CELEBRATION_REACH = 160;
/** Is a date only that of what is celebrated, be it a Tết ("quà Xuân Bính Ngọ 2026")? It tells of no figure's time. */
export const isCelebrated = (lower: string, { start, grain }: DateFound, sentenceStart: number): boolean => {
  const before = lower.slice(Math.max(sentenceStart, start - CELEBRATION_REACH), start);
  return CELEBRATED.test(before) || (grain === 'year' && namesTet(before));
};

// "chị Lan làm việc ở xưởng từ năm 2009 đến năm 2015, nay công ty nợ BHXH": when somebody was employed
const EMPLOYED =
  /(?<!\p{L})(?:ông|bà|anh|chị|cô|tôi|em)(?!\p{L})[^;.]{0,50} (?:làm việc|làm|công tác|làm công nhân)(?: (?:tại|ở|cho|trong)(?!\p{L})[^,;()\d]{0,60})? (?:từ )?(?:cuối |đầu )?$/u;
const EMPLOYED_REACH = 150;
const isEmployment = (lower: string, { start, grain }: DateFound, sentenceStart: number): boolean =>
  grain !== 'day' && EMPLOYED.test(lower.slice(Math.max(sentenceStart, start - EMPLOYED_REACH), start));

/** Role of a date in its sentence, or null when it governs no figures. */
function roleOf(lower: string, d: DateFound, sentenceStart: number): Role | null {
  const before = lower.slice(Math.max(sentenceStart, d.start - 60), d.start).replace(SUBORDINATE, '');
  if (COMPARED.test(before.slice(-44)) && (!UNTIL.test(before) || OTHER_DAY.test(before))) return null;
  if (MORE_THAN.test(before)) return null;
  // "nhận quyết định xử phạt từ tháng 5 đến tháng 11/2025": no document has a span of months
  // "Luật BHYT sửa đổi có hiệu lực từ 1/1/2015", "theo Luật BHXH sẽ lên 22% từ năm 2014": what it sets holds from then
  const ofDocument =
    DOCUMENT.test(before) &&
    !SETS.test(before) &&
    !FROM.test(before) &&
    !/^\d{4}-\d{2}-.*\//.test(d.value ?? '') &&
    !(d.grain === 'year' && GOALS_OF.test(before) && WHAT_IS_AIMED_AT.test(lower.slice(d.end, d.end + 14))) &&
    !(DEADLINE.test(before) && DEADLINE_SETS.test(lower.slice(d.end, d.end + 14)));
  if (
    ofDocument ||
    BIRTH.test(before) ||
    RETIRED.test(before) ||
    YEARS_PAID.test(before) ||
    BEFELL.test(lower.slice(Math.max(sentenceStart, d.start - 160), d.start)) ||
    META.test(before) ||
    (d.grain === 'month' && OF_WAGE.test(before)) ||
    (d.grain === 'year' && PLAN_REACHED.test(before))
  )
    return null;
  if (d.grain === 'year' && YEARS_TO_PAY.test(lower.slice(d.end, d.end + 34))) return null;
  if (FROM_NOW.test(before) || isEmployment(lower, d, sentenceStart)) return null;
  // "người nghỉ hưu trước năm 1995"
  if (d.grain === 'year' && /trước ?$/u.test(before)) return null;
  if (/trước (?:ngày )?$/u.test(before) && WHO.test(lower.slice(Math.max(sentenceStart, d.start - 110), d.start)))
    return null;
  if (d.grain === 'day' && /(?:lần|đợt)(?: điều chỉnh| tăng)? $/u.test(before)) return null; // "chưa được tăng trong đợt 1/5/2021"
  if (OWES_SINCE.test(before)) return null; // "nợ từ cuối tháng 10/2010": since when it is owed
  if ((d.anchor === 'end' && !FROM.test(before)) || UNTIL.test(before)) return 'until';
  if (FROM.test(before)) {
    // "tính từ đầu năm, toàn huyện có …", "thu từ đầu năm được …" run until now, as "từ đầu năm đến nay" does
    const open = d.anchor === 'start' && d.grain === 'year' && !UP_TO.test(lower.slice(d.end, d.end + 9));
    return open || /^ (?:đến|tới) nay/u.test(lower.slice(d.end, d.end + 9)) ? 'since' : 'from';
  }
  if (d.grain === 'day' && !DATED.test(before)) return 'event';
  return 'in';
}

// "31/6/2024": no such day, but its month is plain
const IMPOSSIBLE_DAY = /\d{1,2}[./-](\d{1,2})[./-](\d{4})$/;
const monthOf = (lower: string, d: DateFound): string | null => {
  const m = d.impossible ? IMPOSSIBLE_DAY.exec(lower.slice(d.start, d.end)) : null;
  return m ? `${m[2]}-${m[1]!.padStart(2, '0')}` : null;
};

// "Trước 1/7/2017, lương cơ sở là …", "mức hưởng trước thời điểm ngày 1/7 bằng …"
const ENDED = /(?<!\p{L})trước(?: thời điểm| mốc)?(?: ngày| tháng)? ?$/u;
/** The time that a date of the sentence gives, or null when it governs no figures. */
export const governorOf = (lower: string, d: DateFound, sentenceStart: number): Governor | null => {
  const value = d.value ?? monthOf(lower, d);
  const role = value === null ? null : roleOf(lower, d, sentenceStart);
  if (role === null) return null;
  const before = lower.slice(Math.max(sentenceStart, d.start - 16), d.start);
  const atStart = d.anchor === 'start' || /(?:bước sang|bước vào|chuyển sang|đầu) ?$/u.test(before);
  const ended = role === 'until' && ENDED.test(lower.slice(Math.max(sentenceStart, d.start - 24), d.start));
  return { role, value, atStart, inferred: d.value === null, ended };
};
