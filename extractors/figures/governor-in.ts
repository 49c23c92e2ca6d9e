import { interval } from '../../schemas/period.js';
import { SCHOOL_YEAR } from '../dates/calendar.js';
import type { DateFound } from '../dates/types.js';
import { joined } from './joined-times.js';
import { pairedTime } from './paired-period.js';
import { type Governor, governorOf } from './period.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import type { Scene, Site } from './types.js';

// "đạt 97,2% chỉ tiêu thu của năm 2021", "chiếm 48% quỹ được sử dụng trong năm": of the plan, not of the figure
const OF_PLAN = /(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết)[^,;.()]{0,60}$/u;
// "31 tỷ đồng mà quỹ đã chi trả trong năm" is of its own time
const OF_FUND = /quỹ[^,;.()]{0,60}$/u;
// "31 tỷ đồng vượt dự toán năm 2023": what was spent over it was spent in its year
const OVER_BUDGET = /(?:vượt|quá)(?: chi)? (?:tổng )?(?:dự toán|quỹ|trần|mức thanh toán)[^,;.()\d]{0,60}$/u;
const isOfPlan = (between: string, { unit }: Site['n']): boolean =>
  (OF_PLAN.test(between) || (unit === 'percent' && OF_FUND.test(between))) && !OVER_BUDGET.test(between);
// "Theo đó, hiện có 2.140 đơn vị chậm đóng", "Đối với BHYT, hiện có …": goes on with what was announced before, of the day announced
const CONTINUES = /^"?(?:theo đó|đối với|trong số|ví dụ|chẳng hạn|cụ thể|trong đó|trong danh sách)/u;
const SINCE_NEW_YEAR = /từ đầu năm(?: \d{4})? (?:đến|tới) nay/u;

// Between a number and the date that belongs to it: "61,4% (gần 800 nghìn người) năm 2021", "5% vào năm 2022",
// "nợ 3,1 tỷ đồng (tính đến 31/8/2019)"; "năm 2020 thu hồi 9 tỷ đồng và chỉ trong nửa đầu năm 2021 …" opens the next
const ATTACHED =
  /^ \((?:(?:(?:số liệu )?(?:tính|chốt) )?(?:đến|tới) )?$|^(?:\)| \([^()]{0,60}\))? ?(?:(?:vào|trong|của|đến|tính đến|người|lương cơ sở|mức lương cơ sở|cho) ?){0,3}$|^(?! (?:và|còn|riêng|nhưng|song)(?!\p{L}))(?: [\p{L}]+){1,6} (?:vào|trong) (?:đầu |cuối )?$/u;

// "hơn 71% người dân có BHYT như lúc này"; "tăng 2% so với mức hiện nay" is not of now
const NOW_BEHIND =
  /^[^,;.()\d]{0,50} (?<!(?:so|so với|hơn)(?: mức)? )(?:như )?(?:hiện nay|hiện tại|hiện có)(?![\p{L}])/u;
// "năm 2022 là 5,4%": the date opens the next member of the list
const OPENS_NEXT = /^,? (?:là|đạt|mới|chỉ|có|tăng|giảm|ước|thì|chiếm|được)(?![\p{L}])|^:/u;

/** Is the date shut in brackets that close before the number? "như năm 2013 (trước ngày 1-6-2014), mức hưởng" */
const shutIn = (lower: string, d: DateFound, n: { start: number }): boolean => {
  // never the whole text: it may be long and without brackets
  const before = lower.slice(Math.max(0, d.start - 60), d.start);
  const open = before.lastIndexOf('(');
  return open >= 0 && !before.includes(')', open) && lower.slice(d.end, n.start).includes(')');
};

/** "số nợ đến hết ngày 30/9, cập nhật chứng từ đến ngày 8/10": the papers are of that day, the debts of the first. */
export const updates = (lower: string, d: DateFound, from: number): boolean =>
  /cập nhật[^,;.()]{0,50}$/u.test(lower.slice(Math.max(from, d.start - 70), d.start));

// "thu được 310 tỷ đồng, ước hết năm đạt 98%": a time of its own
const FORESEEN = /(?:ước|dự kiến|phấn đấu|dự báo)(?: [\p{L}]+){0,4} ?$/u;

// "58% nộp qua mạng, trong khi năm 2024 mới đạt 31%", "58% …, cao hơn mức 31% của năm ngoái": what it is compared with
const OTHER_SIDE = /(?:trong khi|trong lúc|còn|(?:cao|thấp|nhiều|ít) hơn)(?!\p{L})/u;
// "tăng 12,5% trên mức lương hưu, trợ cấp của tháng 6/2023": what was drawn before
const RAISED_FROM = /^ ?(?:trên|so với|tính trên) (?:mức |tiền )*(?:lương|trợ cấp|hưởng)(?!\p{L})[^;.\d]{0,80}$/u;
// "bội chi 31 tỷ đồng, gần bằng cả năm 2021", "… gấp đôi năm 2021": as much as in a time that it is not of
const AS_MUCH_AS = /(?:bằng|ngang|gấp (?:đôi|ba|\d[\d,]* lần))(?: với| so với)?(?: (?:cả|của|mức|con số))* $/u;
// "bằng 140% số hồ sơ bình quân năm 2021", "bằng 112% số thu của năm 2021": what it is a percentage of was then
const SO_MUCH_OF = /(?:^|[^\p{L}])bằng(?: khoảng| gần| hơn| trên)? $/u;
const OF_THEN = /^ (?:so với )?(?:(?:tổng )?(?:số|mức)(?: \p{L}+){1,6} )?(?:của |bình quân )?$/u;
const isPercentOfThen = (scene: Scene, { n }: Site, d: DateFound): boolean =>
  n.unit === 'percent' &&
  OF_THEN.test(scene.lower.slice(n.end, d.start)) &&
  SO_MUCH_OF.test(scene.lower.slice(Math.max(scene.sentence.start, n.start - 20), n.start));

/** Is a date behind a number that of another number, which it is compared with? */
function isOfOtherSide(scene: Scene, site: Site, d: DateFound): boolean {
  const { lower, numbers } = scene;
  const { n } = site;
  if (isPercentOfThen(scene, site, d)) return true;
  if (RAISED_FROM.test(lower.slice(n.end, d.start))) return true;
  if (AS_MUCH_AS.test(lower.slice(Math.max(n.end, d.start - 40), d.start))) return true;
  if (!OTHER_SIDE.test(lower.slice(n.end, d.start))) return false;
  return (
    OPENS_NEXT.test(lower.slice(d.end, d.end + 10)) ||
    numbers.some((m) => m.start >= n.end && m.end <= d.start && ATTACHED.test(lower.slice(m.end, d.start)))
  );
}

// "3,1 tỷ đồng (trong đó năm 2021 là 1,9 tỷ đồng, 6 tháng đầu năm 2022 là 1,2 tỷ đồng)": a sum runs over the times of its parts
const PARTS = /^ ?(?:đồng)? ?\((?:trong đó|gồm|bao gồm|cụ thể|năm \d|\d{4}(?: là|:))/u;
function ofParts({ lower, dates, sentence }: Scene, { n }: Site): Governor | null {
  if (!PARTS.test(lower.slice(n.end, n.end + 24))) return null;
  const close = n.end + lower.slice(n.end, n.end + 400).indexOf(')');
  const spans = dates.flatMap((d) => {
    const inside = d.start > n.end && d.end <= close && governorOf(lower, d, sentence.start)?.role === 'in';
    const span = inside ? interval(d.value) : null;
    return span ? [span] : [];
  });
  if (spans.length < 2) return null;
  const first = spans.map(([from]) => from).sort()[0]!;
  const last = spans
    .map(([, to]) => to)
    .sort()
    .at(-1)!;
  return { role: 'in', value: `${first}/${last}`, atStart: false };
}

/** "Ngày 9/4, nêu tên 41 đơn vị nợ lâu, số liệu chốt đến 31/3": the day of the count, not that of the telling. */
function countedUpTo({ lower, sentence, dates }: Scene, { n }: Site): Governor | null {
  const d = dates.find((d) => d.start >= n.end && d.start - n.end <= 120);
  const counted = d && /(?:số liệu|tính|chốt)[^,;.()\d]{0,24}$/u.test(lower.slice(n.end, d.start));
  const governor = counted ? governorOf(lower, d, sentence.start) : null;
  return governor?.role === 'until' ? governor : null;
}

// "Ngày 6/3, tỉnh cấp 41 tỷ đồng, là kinh phí mua thẻ BHYT năm 2017": the money of that year, decided on the day
const MONEY_OF = /(?:kinh phí|chi phí|dự toán|tiền|mua thẻ|hỗ trợ đóng|đóng) (?:(?!theo |giai đoạn )[^;.()\d]){0,70}$/u;
function meantFor({ lower, sentence, dates }: Scene, { n }: Site): Governor | null {
  const d = isMoney(n.unit) ? dates.find((d) => d.start >= n.end && d.start - n.end <= 120) : undefined;
  if (!d || d.grain === 'day' || !MONEY_OF.test(lower.slice(n.end, d.start))) return null;
  const governor = governorOf(lower, d, sentence.start);
  return governor?.role === 'in' ? governor : null;
}

/** "chi 28 tỷ đồng lương hưu tháng 1 và tháng 2": the time of a date behind a number, with the one that is joined to it. */
function withNext({ lower, dates }: Scene, d: DateFound, governor: Governor): Governor {
  const next = dates[dates.indexOf(d) + 1];
  const span =
    next && !OPENS_NEXT.test(lower.slice(next.end, next.end + 10)) && governor.role === 'in'
      ? joined(lower, d, next)
      : null;
  return span === null ? governor : { ...governor, value: span };
}

/** How far behind a number the first date of a sentence governs it, in characters. */
const FIRST_DATE = 120;
/** The time of a date right behind a number: "5% vào năm 2022". */
function attachedTo(scene: Scene, site: Site): Governor | null {
  const { n } = site;
  const { lower, dates, sentence } = scene;
  const d = dates.find((d) => d.start >= n.end);
  const gap = d ? lower.slice(n.end, d.start) : '';
  if (!d || gap.length >= 90 || !ATTACHED.test(gap) || isOfPlan(gap, n) || isPercentOfThen(scene, site, d)) return null;
  if (OPENS_NEXT.test(lower.slice(d.end, d.end + 10))) return null;
  const governor = governorOf(lower, d, sentence.start);
  return governor && governor.role !== 'from' && governor.role !== 'event' ? withNext(scene, d, governor) : null;
}

/** The time told last before a number, and where. */
function lastBefore(
  { lower, dates, sentence }: Scene,
  { n }: Site,
  published: string | null,
): { at: number; governor: Governor } | null {
  let left: { at: number; governor: Governor } | null = null;
  let upTo: string | null = null; // "từ 1/4/2018 đến 20/2/2019 … từ đầu năm 2019 đến nay": until that day
  for (const [i, d] of dates.entries()) {
    if (d.end > n.start) break;
    const governor = governorOf(lower, d, sentence.start);
    const passedBy =
      governor?.role === 'event' ||
      // "tính đến 30/11/2022, độ bao phủ BHYT học sinh năm học 2022-2023 đạt 99%": of whom, not when
      (left?.governor.role === 'until' && SCHOOL_YEAR.test(d.value ?? '')) ||
      shutIn(lower, d, n) ||
      updates(lower, d, sentence.start);
    if (governor && !(left && passedBy)) {
      const span = joined(lower, dates[i - 1], d);
      left = {
        at: d.start,
        governor: {
          role: span === null ? governor.role : 'in',
          value: span ?? governor.value,
          atStart: governor.atStart,
          inferred: governor.inferred === true,
          ended: governor.ended === true,
          published: upTo ?? published,
        },
      };
    }
    const [, last] = d.value?.split('/') ?? [];
    const end = last?.length === 'YYYY'.length ? undefined : last; // "đề án giai đoạn 2011-2015, từ năm 2012 đến nay"
    if (end ?? (governor?.role === 'until' && d.grain === 'day')) upTo = end ?? d.value;
  }
  return left;
}

// "giả sử trả hết (bằng 43% dự toán) thì năm 2017 …": past the bracket that a number stands in
const CLOSES = /^[^()]*\),? (?:thì|nhưng|song|còn|trong khi)(?!\p{L})/u;
// "… lương hưu 3,2 triệu đồng, nói: “Hồi tháng 11, …”": what somebody then says
const OPENS_QUOTE = /: ?["“]/u;
// "tỉnh cấp 41 tỷ đồng để đóng BHYT cho người nghèo, trẻ em … trong năm 2017.": what closes a sentence holds for all of it
const closes = ({ lower, sentence }: Scene, { start, end, grain }: DateFound): boolean =>
  grain === 'year' && lower.startsWith('trong ', start - 6) && sentence.end - end <= 1;
/** "… 60% (53,5 triệu người) vào năm 2010": where nothing is told before a number, the first date behind it governs. */
function firstBehind(scene: Scene, site: Site): Governor | null {
  const { lower, dates, sentence } = scene;
  const { n } = site;
  let plan = n.end; // "60% kế hoạch năm 2022 trong 6 tháng đầu năm": the year of the plan, then the time
  for (const d of dates) {
    if (d.start < n.end || isOfOtherSide(scene, site, d)) continue;
    if (d.start - n.end > FIRST_DATE && !closes(scene, d)) continue;
    const behind = lower.slice(plan, d.start);
    if (behind.includes(';') || OPENS_QUOTE.test(behind) || CLOSES.test(lower.slice(n.end, d.start))) break;
    // "650 tỷ đồng (năm 2015 là 2.150 tỷ đồng)", "tăng bình quân 7%/năm, cuối năm 2024 đạt 42%"
    if (OPENS_NEXT.test(lower.slice(d.end, d.end + 10)) && /[(,] ?$/u.test(behind)) break;
    const governor = isOfPlan(behind, n) || FORESEEN.test(behind) ? null : governorOf(lower, d, sentence.start);
    if (governor && (governor.role === 'in' || governor.role === 'until')) return withNext(scene, d, governor);
    plan = d.end;
  }
  return null;
}

/** How far before a number "hiện nay" may stand, in characters. */
const NOW_REACH = 320;

// "Tính đến hết tháng 3, toàn huyện hiện có 8.100 người": nothing but who has them stands between
const SUBJECT_HAS = /^[^,;]{1,40}, [^,;]{0,50}(?<!\p{L})hiện (?:có|còn|đã|đang|$)/u;
const TO_NOW = /^(?:đến|tới) (?:nay|giờ|thời điểm này)(?!\p{L})/u;
/** "Đến cuối tháng 7, nhờ nỗ lực của các huyện, đến nay có 3.100 người": up to the day of the same clause, which no number used. */
const isToThatDay = ({ lower, numbers }: Scene, day: number, now: number): boolean =>
  (TO_NOW.test(lower.slice(now, now + 20)) || SUBJECT_HAS.test(lower.slice(day, now + 10))) &&
  !lower.slice(day, now).includes(';') &&
  !numbers.some((n) => n.start > day && n.end <= now);

// "thấp hơn quy định hiện hành": in force, since a day that is not told
const IN_FORCE = /^hiện hành(?!\p{L})/u;
/** The time that governs one number, from its own sentence. Null when the sentence says nothing. */
export function governorIn(
  scene: Scene,
  site: Site,
  published: string | null,
  told: string | null = null,
): Governor | null {
  const { lower, sentence } = scene;
  const own = pairedTime(scene, site);
  if (own) return { role: 'in', value: own, atStart: false };
  const attached = attachedTo(scene, site);
  if (attached) return attached;
  const left = lastBefore(scene, site, published ?? told);
  const from = Math.max(sentence.start, site.n.start - NOW_REACH);
  const now = scene.nows.findLast((n) => n.end <= site.n.start && n.start >= from)?.start ?? -1;
  // "đến nay", told on a printed day, runs up to that day
  if (now >= 0 && left?.governor.role === 'event') return { ...left.governor, role: 'until' };
  if (now >= 0 && left?.governor.role === 'since') return left.governor;
  if (left && now > left.at && left.governor.role === 'until' && isToThatDay(scene, left.at, now)) return left.governor;
  if (now >= 0 && (!left || now > left.at)) {
    const goesOn = CONTINUES.test(lower.slice(sentence.start, sentence.start + 14));
    if (goesOn && /^hiện (?!nay|tại)/u.test(lower.slice(now, now + 9))) return null;
    if (SINCE_NEW_YEAR.test(lower.slice(from, site.n.start)) && (published ?? told))
      return { role: 'until', value: published ?? told, atStart: false };
    return { role: 'now', value: IN_FORCE.test(lower.slice(now, now + 12)) ? null : published, atStart: false };
  }
  if (left)
    return (left.governor.role === 'event' && (countedUpTo(scene, site) ?? meantFor(scene, site))) || left.governor;
  if (NOW_BEHIND.test(lower.slice(site.n.end, site.rightHead.end)))
    return { role: 'now', value: published, atStart: false };
  return ofParts(scene, site) ?? firstBehind(scene, site);
}
