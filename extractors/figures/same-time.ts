import { textAfter, textBefore } from './around.js';
import { isStock } from './as-of.js';
import { interval } from '../../schemas/period.js';
import type { DateFound } from '../dates/types.js';
import type { Memory } from './memory.js';
import { type Governor, isCelebrated } from './period.js';
import type { Draft, FiguresInput, Scene, Site } from './types.js';
import { tellsUse } from './used-budget.js';

// What may stand between the words that point back and the number
const REACH = '(?:,| toàn| cả| đã| có| bhxh| ngành| cơ quan)[\\s\\S]{0,260}$';
// "trong tháng, cả nước có 13,4 triệu lượt người", "cũng trong quý"
const THIS_MONTH = new RegExp(`(?:^|[^\\p{L}])trong (tháng|quý|kỳ)(?: này| qua)?${REACH}`, 'u');
// "trong năm, BHXH tỉnh đã ký hợp đồng với 41 cơ sở"
const THIS_YEAR = new RegExp(`(?:^|[^\\p{L}])trong năm(?: qua)?${REACH}`, 'u');
// "cấp 41.300 thẻ BHYT trong năm", "15.300 lượt trong quý, đúng hẹn 91%"
const BEHIND = /^[^,;.()\d]{0,40} trong (tháng|quý|năm)(?: này| qua)?(?=[,;.)”"]|$)/u;
// "trong thời gian này, BHXH tỉnh đã cấp 3.120 sổ"
const THIS_TIME = new RegExp(`(?:trong|cũng|cùng) (?:khoảng )?thời gian (?:này|trên|đó|nói trên)${REACH}`, 'u');

// "Tính chung 5 năm ấy, nữ chiếm 54%", "cả giai đoạn có 31.000 người rút"
const THOSE_YEARS =
  /(?:^|[^\p{L}\d])(?:\d{1,2}|hai|ba|bốn|năm|mười) năm (?:ấy|đó|này|nói trên|kể trên|vừa nêu)(?!\p{L})|(?:^|[^\p{L}])(?:cả|toàn|trong) giai đoạn(?: này| đó| trên)?(?= là| đạt| có|,|\.|$)|^"?giai đoạn (?:này|đó|trên|nói trên)(?!\p{L})/u;

// "Sau 2 tháng, toàn huyện đã vận động được 640 người", "kết thúc đợt cao điểm, …", "dẫn đầu đợt vận động là xã A …": of the campaign told before
const AFTER_SPAN =
  /^"?(?:sau|kết thúc|qua|kết quả|(?:dẫn|đứng) đầu|nổi bật trong)(?: (?:hơn|gần|đúng))? (?:\d{1,2} (?:tháng|tuần|ngày)|(?:một|hai|ba|bốn) (?:tháng|tuần)|(?:các )?đợt|chiến dịch|tháng cao điểm|thời gian)(?![\p{L}])/u;

// "được giao dự toán cả năm 2,4 tỷ đồng", "dự toán 13 tỷ đồng cho cả năm"
const WHOLE_YEAR = /(?<![\p{L}])cả năm(?! \d)[^,;.()]{0,30}$/u;
const WHOLE_YEAR_BEHIND = /^(?:(?!chỉ tiêu|kế hoạch|mục tiêu)[^,;.()\d]){0,16} cả năm(?! \d)(?![\p{L}])/u;

/** Is a number said to be the whole year's? */
export const isOfWholeYear = (scene: Scene, site: Site): boolean =>
  (WHOLE_YEAR.test(textBefore(scene, site, 40)) && !tellsUse(scene, site)) ||
  (site.n.unit !== 'percent' && WHOLE_YEAR_BEHIND.test(textAfter(scene, site, 30))); // "80% kế hoạch cả năm" is of its own time

/** The whole year of the time last spoken of, where a number is said to be the whole year's. */
export function wholeYear(scene: Scene, site: Site, { governor }: Memory): Governor | null {
  const { dates } = scene;
  const year = isOfWholeYear(scene, site)
    ? (governor?.value ?? dates.find((d) => d.value)?.value)?.slice(0, 4)
    : undefined;
  return year === undefined ? null : { role: 'in', value: year, atStart: false };
}

// "chỉ trong ngày ra quân, các tổ đã vận động được 96 người": the day of the event that is told
const ON_THE_DAY =
  /(?:trong|ngay|tại|qua) (?:(?:ngày|buổi|lễ|đợt) (?:đầu(?: tiên)?|ra quân|phát động|sáng|chiều)|ngày(?=,| toàn| cả| các| đã| bhxh))(?!\p{L})/u;
// "vận động 96 người chỉ trong một ngày"
const ON_THE_DAY_BEHIND = /^[^;.()\d]{0,70} (?:chỉ|ngay) trong (?:một |1 )?(?:ngày|buổi)(?!\p{L})/u;

/** The day of the event, where a number is said to be of that day. */
export const onTheDay = (scene: Scene, site: Site, { eventDay }: Memory): Governor | null =>
  eventDay !== null &&
  (ON_THE_DAY.test(textBefore(scene, site, 300)) || ON_THE_DAY_BEHIND.test(textAfter(scene, site, 100)))
    ? { role: 'in', value: eventDay, atStart: false, inferred: true }
    : null;

// "Tính đến thời điểm này, còn 41 đơn vị nợ", told at a meeting whose day was named before
const THIS_MOMENT = /(?:đến|tới) thời điểm này(?!\p{L})/u;
/** Up to the day of the event that is told, where no day of publication is known. */
export const untilThen = (scene: Scene, site: Site, { eventDay }: Memory, published: string | null): Governor | null =>
  published === null &&
  eventDay !== null &&
  !scene.dates.some((d) => d.end <= site.n.start) &&
  THIS_MOMENT.test(textBefore(scene, site, 200))
    ? { role: 'until', value: eventDay, atStart: false, inferred: true }
    : null;

// "Cùng thời điểm, cả nước đạt 78%", "đến cùng thời điểm trên, thu được …"; "so với cùng thời điểm năm ngoái" is of another
const SAME_MOMENT =
  /(?<!so với )(?<!so )(?:cùng thời điểm|cũng (?:tính )?(?:đến|tới) thời điểm (?:này|đó|trên))(?! (?:năm|tháng|ngày|của)(?!\p{L}))/u;

// "theo số liệu tháng 8/2022 của trung tâm, trong khoảng thời gian trên …": of the report, not of what it tells
const OF_REPORT = /(?:số liệu|báo cáo|thống kê|bản tin)(?: của)? $/u;

/** The time told before, where a number is said to be of the same, and no time stands between. */
export function atThatTime({ scene, site, concept, unit }: Draft, { governor, asOf }: Memory): Governor | null {
  const told = isStock(concept, unit) ? (asOf ?? governor) : governor;
  const before = textBefore(scene, site, 200);
  const between = scene.dates.filter((d) => d.end <= site.n.start);
  const reported =
    between.length > 0 && between.every((d) => OF_REPORT.test(scene.lower.slice(Math.max(0, d.start - 20), d.start)));
  if (!told?.value || !(reported ? THIS_TIME.test(before) : between.length === 0 && SAME_MOMENT.test(before)))
    return null;
  return { ...told, inferred: true };
}

// "tăng 41 tỷ đồng so với thời điểm 31/12/2018": the other side of a comparison; "Từ ngày 1/1/2022, mức đóng mới được áp
// dụng", "tính đến 31/8/2023, toàn tỉnh có …": since when something holds, up to when something is counted
const NO_EVENT =
  /(?:so (?:với )?(?:thời điểm |cuối )?|(?<!\p{L})từ |(?<!\p{L})(?:đến|tới|trước)(?: hết)? )(?:ngày )?$/u;
const isNoEvent = (lower: string, { start }: DateFound): boolean =>
  NO_EVENT.test(lower.slice(Math.max(0, start - 24), start));

/** The first day that lede or body print; else the day of the telling. */
export function eventDayOf({ dates: { dates, reference }, ctx }: FiguresInput): string | null {
  const { sentences } = ctx.article;
  let s = 0;
  for (const d of dates) {
    if (d.grain !== 'day' || d.anchor !== null || d.value === null) continue;
    while (s < sentences.length && sentences[s]!.end <= d.start) s++;
    const kind = sentences[s]?.kind;
    if (kind !== 'lede' && kind !== 'body') continue;
    if (!isCelebrated(ctx.view.lower, d, sentences[s]!.start) && !isNoEvent(ctx.view.lower, d)) return d.value;
  }
  return reference;
}

// "… đã giải quyết cho 2.140 người. Lũy kế 3 tháng đầu năm, …": what is told before the running total is the month's
const RUNNING_TOTAL = /^[\s"]*(?:lũy kế|luỹ kế|tính chung|cộng dồn)(?![\p{L}])/u;
// "duyệt 2.140 hồ sơ, hỗ trợ học nghề 310 người trong tháng; tính chung 4 tháng là …"
const RUNNING_TOTAL_BEHIND = /^(?:[^;.]|\.(?=\d)){0,120}; (?:lũy kế|luỹ kế|tính chung|cộng dồn)(?![\p{L}])/u;

/** "Đến hết quý III/2024, … Trong quý, thu 310 tỷ đồng": the month, quarter or year that ends on a day. */
function endingOn(end: string, unit: string): Governor {
  const month = Number(end.slice(5, 7));
  const first = unit === 'năm' ? 1 : unit === 'quý' ? month - ((month - 1) % 3) : month;
  return { role: 'in', value: `${end.slice(0, 5)}${String(first).padStart(2, '0')}-01/${end}`, atStart: false };
}

/** "Đến hết năm 2020, tỉnh … cấp mới 41.300 thẻ BHYT trong năm": less than what has run up to the day, or null. */
export function within(scene: Scene, site: Site, { role, value }: Governor): Governor | null {
  const unit = role === 'until' ? BEHIND.exec(textAfter(scene, site, 70))?.[1] : undefined;
  const span = unit === undefined ? null : interval(value);
  return span && endingOn(span[1], unit!);
}

// "Đợt này, 3,1 triệu người được tăng lương hưu", "số người được điều chỉnh lần này": as of the day from which it is raised
const THIS_RISE = /(?<!\p{L})(?:đợt|lần)(?: (?:điều chỉnh|tăng)(?: \p{L}+){0,3})? này(?!\p{L})/u;
const isOfThisRise = (scene: Scene, site: Site, before: string): boolean =>
  THIS_RISE.test(before) || THIS_RISE.test(textAfter(scene, site, 60));

/** The time that a number's sentence points back to, from what earlier sentences named; null when it points to none. */
export function sameTime(scene: Scene, site: Site, { month, quarter, governor, span, years }: Memory): Governor | null {
  const opening = scene.lower.slice(scene.sentence.start, Math.min(site.n.start, scene.sentence.start + 40));
  if (span && AFTER_SPAN.test(opening)) return span;
  const before = textBefore(scene, site, 300);
  if (years && (THOSE_YEARS.test(before) || THOSE_YEARS.test(textAfter(scene, site, 70)))) return years;
  const named = THIS_MONTH.exec(before)?.[1];
  const spoken = named === 'quý' ? quarter : named === 'tháng' ? month : (month ?? quarter);
  const { lower, sentence } = scene;
  const partOfTotal =
    RUNNING_TOTAL.test(lower.slice(sentence.end, sentence.end + 14)) ||
    RUNNING_TOTAL_BEHIND.test(textAfter(scene, site, 140));
  if (spoken && (named || partOfTotal)) return spoken;
  // "… đóng BHXH từ tháng 2 đến tháng 9/2017. Trong khoảng thời gian này, công ty không đóng 95 triệu đồng"
  if (!governor?.value) return span && THIS_TIME.test(before) ? span : null;
  if (governor.role === 'from' && isOfThisRise(scene, site, before)) return governor;
  const [first, last] = interval(governor.value) ?? ['', ''];
  if (governor.role === 'until' && (named === 'tháng' || named === 'quý')) return endingOn(last, named);
  if (THIS_YEAR.test(before) && governor.role === 'since') return governor;
  if (THIS_YEAR.test(before)) return { role: 'in', value: last.slice(0, 4), atStart: false };
  if (!THIS_TIME.test(before)) return within(scene, site, governor);
  const end = governor.atStart ? first : last;
  return governor.role === 'until'
    ? { role: 'in', value: `${end.slice(0, 4)}-01-01/${end}`, atStart: false }
    : { ...governor, role: 'in' };
}

// "Trong tháng 4, đã cấp 1.900 sổ, lũy kế| 7.300 sổ", "thu 84 tỷ đồng, lũy kế từ đầu năm| 310 tỷ đồng, đạt 31% kế hoạch"; "lũy kế từ
// khi triển khai" runs for longer
const RUN_UP_SO_FAR =
  /(?:lũy kế|luỹ kế|cộng dồn)(?! (?:đến|tới|từ(?! đầu năm)|\d+ (?:tháng|năm)))(?!\p{L})(?:(?! (?:tháng|quý)(?!\p{L}))(?:[^;.]|\.(?=\d))){0,60}$/u;
/** What a month or a quarter runs up to, where a report tells it beside what was done in the month: from 1 January. */
export function runUpSoFar(scene: Scene, site: Site, governor: Governor | null, { month }: Memory): Governor | null {
  const before = textBefore(scene, site, 90);
  if (!governor || !RUN_UP_SO_FAR.test(before)) return governor;
  // "từ đầu năm" runs up to the end of that month, unless "đến nay" follows
  const open = governor.role === 'since' && !/(?:đến|tới) nay/u.test(before);
  const named = open ? scene.dates.findLast(({ grain, end }) => grain === 'month' && end <= site.n.start) : undefined;
  const told = named ? { role: 'in', value: named.value } : open ? month : governor;
  const [first, last] = told?.role === 'in' ? (interval(told.value) ?? []) : [];
  if (!first || !last || first === last || first.slice(0, 4) !== last.slice(0, 4)) return governor;
  return { role: 'in', value: `${last.slice(0, 4)}-01-01/${last}`, atStart: false, inferred: true };
}
