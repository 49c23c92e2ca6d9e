import { interval } from '../../schemas/period.js';
import type { DateFound } from '../dates/types.js';
import { SCHOOL_YEAR, joined } from './joined-times.js';
import { pairedTime } from './paired-period.js';
import type { Scene, Site } from './types.js';

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
// "Nghị quyết đặt mục tiêu đến năm 2025": the time of the goal, not of the document
const SETS = /(?:mục tiêu|đề ra|đặt ra|phấn đấu|xác định)[^,;.()]{0,16}$/u;
// "sinh năm 2018": a birth, "chết tháng 3/2019": a death; "học sinh năm 2018" is none
const BIRTH = /(?:(?<!(?:học|phát|khai|hộ|bình|dưỡng) )sinh|chết|qua đời|tử vong)(?: từ| hồi| vào)?(?: ngày)? ?$/u;
// "bà Lê Thị B về hưu năm 1991, nay nhận 3,1 triệu đồng": since when one person is retired
const RETIRED = /(?:ông|bà|anh|chị|cụ|cô) [^,;.]{0,24}(?:nghỉ|về) hưu(?: từ| hồi| vào)? $/u;
// "Quyết định số 705/QĐ-TTg ngày 8/5/2013", "Luật BHXH năm 2014", "dân số năm 2016"
const DOCUMENT =
  /(?:nghị quyết|quyết định|nghị định|thông tư|luật|công văn|chỉ thị|kế hoạch số|hiến pháp|hướng dẫn|đề án|chiến lược)[^,;.()]{0,40}$|kế hoạch[^,;.()\d]{0,40}$|dân số $/u;
// " date 2023-06 Theo báo cáo …": what an archive printed before the text
const META = /(?:^|\s)date $/u;
// "đạt 97,2% chỉ tiêu thu của năm 2021", "chiếm 48% quỹ được sử dụng trong năm": of the plan, not of the figure
const OF_PLAN = /(?:chỉ tiêu|kế hoạch|dự toán|mục tiêu|nghị quyết|quỹ)[^,;.()]{0,60}$/u;
const UNTIL =
  /(?:tính đến|tính tới|tính hết|đến|tới|đến hết|tới hết|hết|trước|lũy kế đến|đến thời điểm|thời điểm|đến cuối|cuối|chốt|chốt số liệu|chốt sổ)(?: hết| cuối| thời điểm| ngày| nay)? ?\(?$/u;
// "Từ nay đến cuối năm, chúng tôi tập trung …; toàn tỉnh có …": a time to come governs nothing that is told
const FROM_NOW = /từ nay (?:đến|tới|cho đến)(?: hết| cuối)? ?$/u;
const FROM = /(?:từ|kể từ|bắt đầu từ|từ sau)(?: sau)? ?$/u;
const OWES_SINCE = /(?:nợ|chậm đóng|không đóng|chưa đóng|trốn đóng)[^,;.()]{0,24} (?:kể )?từ(?: ngày)? ?$/u;
// A day without one of these is the day of the event, not of the figures: "Ngày 05/3, UBND tổ chức Hội nghị"
const DATED = /(?:vào|trong|của|là) ?$/u;
// "Theo đó, hiện có 2.140 đơn vị chậm đóng", "Đối với BHYT, hiện có …": goes on with what was announced before, of the day announced
const CONTINUES = /^"?(?:theo đó|đối với|trong số|ví dụ|chẳng hạn|cụ thể|trong đó|trong danh sách)/u;
const SINCE_NEW_YEAR = /từ đầu năm(?: \d{4})? (?:đến|tới) nay/u;

/** Role of a date in its sentence, or null when it governs no figures. */
export function roleOf(lower: string, d: DateFound, sentenceStart: number): Role | null {
  const before = lower.slice(Math.max(sentenceStart, d.start - 60), d.start);
  if (COMPARED.test(before.slice(-44)) && (!UNTIL.test(before) || OTHER_DAY.test(before))) return null;
  if (MORE_THAN.test(before)) return null;
  // "nhận quyết định xử phạt từ tháng 5 đến tháng 11/2025": no document has a span of months
  // "Luật BHYT sửa đổi có hiệu lực từ 1/1/2015", "theo Luật BHXH sẽ lên 22% từ năm 2014": what it sets holds from then
  const ofDocument =
    DOCUMENT.test(before) && !SETS.test(before) && !FROM.test(before) && !/^\d{4}-\d{2}-.*\//.test(d.value ?? '');
  if (ofDocument || BIRTH.test(before) || RETIRED.test(before) || META.test(before)) return null;
  if (FROM_NOW.test(before)) return null;
  // "người nghỉ hưu trước năm 1995", "hưởng trợ cấp trước ngày 1/1/1995": whom, not when
  if (d.grain === 'year' && /trước ?$/u.test(before)) return null;
  if (/(?:nghỉ hưu|hưởng|tham gia)[^,;.]{0,30} trước (?:ngày )?$/u.test(before)) return null;
  if (d.grain === 'day' && /(?:lần|đợt)(?: điều chỉnh| tăng)? $/u.test(before)) return null; // "chưa được tăng trong đợt 1/5/2021"
  if (d.anchor === 'end' || UNTIL.test(before)) return 'until';
  if (OWES_SINCE.test(before)) return null; // "nợ từ tháng 10/2010": since when it is owed
  if (FROM.test(before)) {
    // "tính từ đầu năm, toàn huyện có …" runs until now, as "từ đầu năm đến nay" does
    const open = d.anchor === 'start' && d.grain === 'year' && lower[d.end] === ',';
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

/** The time that a date of the sentence gives, or null when it governs no figures. */
export const governorOf = (lower: string, d: DateFound, sentenceStart: number): Governor | null => {
  const value = d.value ?? monthOf(lower, d);
  const role = value === null ? null : roleOf(lower, d, sentenceStart);
  if (role === null) return null;
  const before = lower.slice(Math.max(sentenceStart, d.start - 16), d.start);
  const atStart = d.anchor === 'start' || /(?:bước sang|bước vào|đầu) ?$/u.test(before);
  return d.value === null ? { role, value, atStart, inferred: true } : { role, value, atStart };
};

// Between a number and the date that belongs to it: "61,4% (gần 800 nghìn người) năm 2021", "5% vào năm 2022"
const ATTACHED =
  /^ \($|^(?:\)| \([^()]{0,60}\))? ?(?:(?:vào|trong|của|đến|tính đến|người|lương cơ sở|mức lương cơ sở|cho) ?){0,3}$|^(?: [\p{L}]+){1,6} (?:vào|trong) (?:đầu |cuối )?$/u;

// "trên 84% số dân tham gia BHYT như hiện nay"
const NOW_BEHIND = /^[^,;.()\d]{0,50} (?:như )?(?:hiện nay|hiện tại|hiện có)(?![\p{L}])/u;
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
const updates = (lower: string, d: DateFound, from: number): boolean =>
  /cập nhật[^,;.()]{0,50}$/u.test(lower.slice(Math.max(from, d.start - 70), d.start));

// "thu được 310 tỷ đồng, ước hết năm đạt 98%": a time of its own
const FORESEEN = /(?:ước|dự kiến|phấn đấu|dự báo)(?: [\p{L}]+){0,4} ?$/u;

// "58% nộp qua mạng, trong khi năm 2024 mới đạt 31%", "58% …, cao hơn mức 31% của năm ngoái": what it is compared with
const OTHER_SIDE = /(?:trong khi|trong lúc|còn|(?:cao|thấp|nhiều|ít) hơn)(?!\p{L})/u;
/** Is a date behind a number that of another number, which it is compared with? */
function isOfOtherSide({ lower, numbers }: Scene, { n }: Site, d: DateFound): boolean {
  if (!OTHER_SIDE.test(lower.slice(n.end, d.start))) return false;
  return (
    OPENS_NEXT.test(lower.slice(d.end, d.end + 10)) ||
    numbers.some((m) => m.start >= n.end && m.end <= d.start && ATTACHED.test(lower.slice(m.end, d.start)))
  );
}

// "từ 1/1/2025 là 5,4% rồi đạt 6% từ năm 2035": right behind its own rate
const RIGHT_BEHIND = /^ (?:kể )?từ (?:ngày |tháng )?$/u;
// "hiện đóng 20%, sẽ lên 22% từ năm 2014": of the next rate alone
const RISES = /(?:^|[^\p{L}])(?:lên|xuống|thành|còn)(?: mức)? \d/u;
const RATE_OF_LIST = /\d[\d.,]{0,8} ?%/gu;
/** How far behind a list of rates its first day may stand, in characters. */
const BEHIND = 200;

/** "tăng 12% lương hưu từ ngày 1/7": a policy's first day printed behind its rate. */
export function fromBehind(scene: Scene, site: Site): Governor | null {
  const { lower, sentence } = scene;
  // "từ năm 2010 đóng 18%, từ năm 2012 nâng lên 20%": the first day stands before its own rate
  const ahead = scene.dates.findLast((d) => d.end <= site.n.start);
  const next = scene.dates.find((d) => d.start >= site.n.end);
  const rightBehind = next && RIGHT_BEHIND.test(lower.slice(site.n.end, next.start));
  if (!rightBehind && ahead && governorOf(lower, ahead, sentence.start)?.role === 'from') return null;
  for (const d of scene.dates) {
    if (d.start < site.n.end) continue;
    const between = lower.slice(site.n.end, Math.min(d.start, site.n.end + BEHIND));
    // "thêm 20% cho hộ nghèo, 15% cho hộ cận nghèo, áp dụng từ ngày 1/8": one day for the whole list
    const list = between.replace(RATE_OF_LIST, '');
    if (d.start - site.n.end >= (list === between ? 80 : BEHIND) || /\d/.test(list) || RISES.test(between)) return null;
    const governor = governorOf(lower, d, sentence.start);
    return governor?.role === 'from' ? governor : null;
  }
  return null;
}

/** "từ nay đến hết năm, phấn đấu phát triển thêm 500 người": the day by which a goal is to be reached. */
export function fromNowOn({ lower, sentence, dates }: Scene, { n }: Site): Governor | null {
  const d = dates.findLast(
    (d) => d.end <= n.start && FROM_NOW.test(lower.slice(Math.max(sentence.start, d.start - 40), d.start)),
  );
  const day = d ? interval(d.value)?.[1] : undefined;
  return day === undefined ? null : { role: 'in', value: day, atStart: false };
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

// "giả sử trả hết (bằng 43% dự toán) thì năm 2017 …": past the bracket that a number stands in
const CLOSES = /^[^()]*\),? (?:thì|nhưng|song|còn|trong khi)(?!\p{L})/u;

/** The time that governs one number, from its own sentence. Null when the sentence says nothing. */
export function governorIn(
  scene: Scene,
  site: Site,
  published: string | null,
  told: string | null = null,
): Governor | null {
  const { lower, sentence, dates } = scene;
  const own = pairedTime(scene, site);
  if (own) return { role: 'in', value: own, atStart: false };
  let left: { at: number; governor: Governor } | null = null;
  let upTo: string | null = null; // "từ 1/4/2018 đến 20/2/2019 … từ đầu năm 2019 đến nay": until that day
  for (const [i, d] of dates.entries()) {
    if (d.end > site.n.start) {
      if (d.start < site.n.end) continue;
      const gap = lower.slice(site.n.end, d.start);
      if (
        gap.length < 90 &&
        ATTACHED.test(gap) &&
        !OF_PLAN.test(gap) &&
        !OPENS_NEXT.test(lower.slice(d.end, d.end + 10))
      ) {
        const governor = governorOf(lower, d, sentence.start);
        if (governor && governor.role !== 'from' && governor.role !== 'event') return governor;
      }
      break;
    }
    const governor = governorOf(lower, d, sentence.start);
    const passedBy =
      governor?.role === 'event' ||
      (left?.governor.role === 'until' && SCHOOL_YEAR.test(d.value ?? '')) ||
      shutIn(lower, d, site.n) ||
      updates(lower, d, sentence.start);
    if (governor && !(left && passedBy)) {
      const span = joined(lower, dates[i - 1], d);
      left = {
        at: d.start,
        governor: {
          role: span === null ? governor.role : 'in',
          atStart: governor.atStart,
          ...(governor.inferred ? { inferred: true } : {}),
          value: span ?? governor.value,
          published: upTo ?? published ?? told,
        },
      };
    }
    const [, end] = d.value?.split('/') ?? [];
    if (end ?? (governor?.role === 'until' && d.grain === 'day')) upTo = end ?? d.value;
  }
  const from = Math.max(sentence.start, site.n.start - 200);
  const before = lower.slice(from, site.n.start);
  const now = scene.nows.findLast((n) => n.end <= site.n.start && n.start >= from)?.start ?? -1;
  // "đến nay", told on a printed day, runs up to that day
  if (now >= 0 && left?.governor.role === 'event') return { ...left.governor, role: 'until' };
  if (now >= 0 && left?.governor.role === 'since') return left.governor;
  if (now >= 0 && (!left || now > left.at)) {
    if (
      CONTINUES.test(lower.slice(sentence.start, sentence.start + 14)) &&
      /^hiện (?!nay|tại)/u.test(lower.slice(now, now + 9))
    )
      return null;
    if (SINCE_NEW_YEAR.test(before) && (published ?? told))
      return { role: 'until', value: published ?? told, atStart: false };
    return { role: 'now', value: published, atStart: false };
  }
  if (left) return (left.governor.role === 'event' && countedUpTo(scene, site)) || left.governor;
  if (NOW_BEHIND.test(lower.slice(site.n.end, site.rightHead.end)))
    return { role: 'now', value: published, atStart: false };
  const parts = ofParts(scene, site);
  if (parts) return parts;
  // "… 60% (53,5 triệu người) vào năm 2010": nothing before it, the first date behind it governs
  let plan = site.n.end; // "60% kế hoạch năm 2022 trong 6 tháng đầu năm": the year of the plan, then the time
  for (const d of dates) {
    if (d.start < site.n.end || d.start - site.n.end > 120 || isOfOtherSide(scene, site, d)) continue;
    const behind = lower.slice(plan, d.start);
    if (behind.includes(';')) break;
    if (OPENS_NEXT.test(lower.slice(d.end, d.end + 10)) && behind.endsWith('(')) break; // "650 tỷ đồng (năm 2015 là 2.150 tỷ đồng)"
    if (CLOSES.test(lower.slice(site.n.end, d.start))) break;
    const governor = OF_PLAN.test(behind) || FORESEEN.test(behind) ? null : governorOf(lower, d, sentence.start);
    if (governor && (governor.role === 'in' || governor.role === 'until')) return governor;
    plan = d.end;
  }
  return null;
}
