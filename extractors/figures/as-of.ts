import { textAfter, textBefore } from './around.js';
import type { Concept, Status, Unit } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import type { Governor } from './period.js';
import type { Draft, Scene, Site } from './types.js';

// "tăng 115% so với cùng kỳ năm 2021 (560 người)": the value of that year
const YEAR_AGO = /(?:cùng kỳ|cùng kì|cùng thời điểm)(?: năm)? (\d{4}|ngoái|trước)[^()\d]{0,12}\( ?$/u;
// "chỉ 41 người học nghề, còn cùng kỳ năm trước là 73 người", "(cùng kỳ năm ngoái 73 người)"
const YEAR_AGO_WAS =
  /(?<!so )(?<!với )(?:cùng kỳ|cùng kì|cùng thời điểm)(?: năm)? (\d{4}|ngoái|trước)(?:(?: (?:chỉ|mới))? (?:có|là|đạt)|:|(?<=\([^()]{1,30}))(?: (?:gần|hơn|khoảng|trên))? $/u;
// "Cùng kỳ năm 2022, toàn tỉnh thu 287 tỷ đồng, chi 301 tỷ đồng": all of a sentence that it opens, until it comes back
const YEAR_AGO_OPENS =
  /^["“]?(?:cùng kỳ|cùng kì|cùng thời điểm)(?: năm)? (\d{4}|ngoái|trước),? (?:(?!(?:nay|hiện|thì|tăng|giảm|song|nhưng)(?!\p{L}))(?:[^;.()]|\.(?=\d))){0,140}$/u;

// "812 người, tăng 31% (cùng kỳ 616 người)", "cao hơn mức 47,2% của cùng kỳ": of the year before, which is not printed
const SAME_TERM = /\((?:cùng kỳ|cùng kì)(?: là| chỉ| có)? $/u;
const SAME_TERM_BEHIND = /^(?: của)? (?:cùng kỳ|cùng kì)(?: năm (?:ngoái|trước))?(?! năm)(?=[,;.)]|$)/u;
const FROM_OR_THAN = /(?:từ|hơn|so với)(?: hẳn)?(?: mức)? $/u;

/** The period of a previous value printed in brackets behind a comparison, or undefined when it is none. */
export function periodBefore(scene: Scene, site: Site, period: string | null): string | null | undefined {
  const before = textBefore(scene, site, 50);
  const { lower, sentence } = scene;
  const opening = lower.slice(sentence.start, Math.min(site.n.start, sentence.start + 180));
  const m =
    YEAR_AGO.exec(before) ??
    YEAR_AGO_WAS.exec(before) ??
    (/^["“]?cùng /u.test(opening) && site.n.start - sentence.start < 180 ? YEAR_AGO_OPENS.exec(opening) : null);
  const unprinted =
    SAME_TERM.test(before) || (FROM_OR_THAN.test(before) && SAME_TERM_BEHIND.test(textAfter(scene, site, 40)));
  if (!m && !unprinted) return undefined;
  if (period === null) return null;
  const year = Number(period.slice(0, 4));
  const earlier = m && /\d/.test(m[1]!) ? Number(m[1]) : year - 1;
  const moved = period.replace(/\d{4}(?=-)/g, (y) => String(Number(y) - (year - earlier)));
  return interval(moved) ? moved : null;
}

/** Stocks have an as-of day, flows an interval. Cards and books are stocks only when told as a total. */
const STOCKS: ReadonlySet<Concept> = new Set<Concept>([
  'participants', 'coverage', 'employers', 'arrears', 'arrears_units', 'arrears_workers', 'arrears_duration', 'beneficiaries',
  'cashless', 'fund_balance', 'uninsured', 'eligible', 'network', 'digital',
]); // prettier-ignore

const POLICY: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit', 'wage_base', 'subsidy']);

/** Is it what ran up, and neither what stands on a day nor what is set? */
export const isFlow = ({ concept, unit, status }: Pick<Draft, 'concept' | 'unit' | 'status'>): boolean =>
  status === 'actual' && !isStock(concept, unit) && !POLICY.has(concept);

/** What decides how a time becomes a period. */
export interface PeriodOf {
  concept: Concept;
  status: Status;
  unit: Unit;
  /** Cards and books told as a total, people that are still to be won: counted on a day. */
  asTotal: boolean;
  /** A balance, or a share of files or money, that ran up over the time it is told of. */
  ranUp?: boolean;
  /** What was spent over a fund or budget, which runs up from the year's first day. */
  overspent?: boolean;
}

/** A time that is one day; null for any other, a month as well. */
export const dayKnown = (time: string | null): string | null => (time?.length === 'YYYY-MM-DD'.length ? time : null);

/** Is it a quantity that stands on a day, and not one that runs up over a time? */
export const isStock = (concept: Concept, unit: Unit): boolean =>
  (concept === 'other' && unit !== 'other' && unit !== 'times') || // "1.140 đơn vị được tạm dừng đóng"
  (STOCKS.has(concept) && !(concept === 'digital' && (unit === 'turn' || unit === 'file' || unit === 'times'))); // look-ups, files sent

// "số dư các quỹ năm 2022", "kết dư lũy kế": what has gathered by a day
const GATHERED =
  /(?:số dư|dư nợ|t[ỷỉ] trọng|còn dư|quỹ(?: (?:bhyt|bhxh|bhtn|bảo hiểm [\p{L}]+ [\p{L}]+))? dư|l(?:[uũ]y|uỹ) kế|tích l[uũ]y)(?![\p{L}])[^;:()]{0,90}$/u;
// "1,3 triệu tỷ đồng số dư các quỹ", "47.000 tỷ đồng kết dư của quỹ BHYT"
const GATHERED_BEHIND = /^ (?:tiền )?(?:số dư|kết dư)(?!\p{L})/u;
// "91% hồ sơ nộp qua mạng", "số hồ sơ gửi trực tuyến chiếm 85%", "tỷ lệ tra cứu thành công 93%": of what came in over a time
const OF_FILES = /(?<!\p{L})(?:hồ sơ|giao dịch|tra cứu|lượt)(?!\p{L})[^;.]{0,90}$/u;
const OF_FILES_BEHIND = /^ (?:tổng )?(?:số )?(?:hồ sơ|giao dịch|lượt)(?!\p{L})/u;
// "chi qua tài khoản chiếm 14% tổng số tiền chi trả": of what was paid over a time
const OF_MONEY_BEHIND = /^ (?:tổng )?số tiền(?!\p{L})/u;
// "đến hết tháng 5/2019 có 14 bệnh viện chi vượt quỹ", "tính đến 30/9, quỹ KCB đã bội chi 31 tỷ đồng"
const OVERSPENT = /(?:bội chi|chi vượt|vượt (?:quỹ|dự toán|chi|thu)|chi quá|tiêu quá)(?!\p{L})/u;
const LEFT_OVER = /(?<!\p{L})dư(?!\p{L})/u;
/** Is it a fund or budget that was overspent, or who overspent it? */
export function isOverspent(concept: Concept, scene: Scene, site: Site): boolean {
  const said = concept === 'fund_balance' ? textBefore(scene, site, 60) + textAfter(scene, site, 40) : '';
  return OVERSPENT.test(said) && !LEFT_OVER.test(said);
}
/** "năm 2022 quỹ bội chi 9 tỷ đồng, quý IV vượt quỹ 3 tỷ đồng": a balance, or a share of what came in, ran up over its time. */
export function isRunUp(concept: Concept, unit: Unit, scene: Scene, site: Site): boolean {
  const behind = textAfter(scene, site, 24);
  if (concept === 'fund_balance') return !GATHERED.test(textBefore(scene, site, 130)) && !GATHERED_BEHIND.test(behind);
  if (concept === 'cashless') return isMoney(unit) || OF_MONEY_BEHIND.test(behind);
  if (concept !== 'digital' || unit !== 'percent') return false;
  return OF_FILES_BEHIND.test(behind) || OF_FILES.test(textBefore(scene, site, 120));
}

// "tính đến ngày 20/4 đã có 3,9 triệu lượt tải": all that ever were; "lũy kế đến ngày 20/4" counts from the year's start
const CUMULATED = /l(?:[uũ]y|uỹ) kế|cộng dồn/u;
/** Downloads and look-ups counted up to a day are a total. */
export const isTotalTurns = (
  { concept, unit }: Pick<Draft, 'concept' | 'unit'>,
  role: Governor['role'] | undefined,
  before: string,
): boolean =>
  concept === 'digital' && unit === 'turn' && (role === 'until' || role === 'now') && !CUMULATED.test(before);

/** The record's period for a figure under this governor. */
export function periodOf(
  governor: Governor | null,
  { concept, status, unit, asTotal, ranUp, overspent }: PeriodOf,
): string | null {
  if (!governor || governor.value === null) return null;
  const span = interval(governor.value);
  if (!span) return null;
  const [first] = span;
  const [, last] = governor.role === 'since' ? (interval(governor.published ?? null) ?? ['', '']) : span;
  if (last === '') return null;
  if (POLICY.has(concept) && status === 'policy') {
    if (governor.role === 'from' || governor.role === 'since') return first;
    // "đến tháng 9/2021, có 58 người lĩnh lương hưu 15-18 triệu đồng/tháng": what is paid as of then
    if (governor.role === 'now' || (governor.role === 'until' && unit === 'VND_per_month')) return last;
    return first === last ? first : `${first}/${last}`;
  }
  if (ranUp && governor.role === 'in' && !governor.atStart && first !== last) return `${first}/${last}`;
  const issued = concept === 'cards' || concept === 'books';
  const stock = isStock(concept, unit) && !(overspent && governor.role === 'until');
  if (stock || asTotal || (issued && (governor.role === 'until' || governor.role === 'now')))
    return governor.atStart && governor.role !== 'since' && status !== 'target' ? first : last; // "từ đầu năm đến nay": as of now
  if (unit === 'VND_per_month' && (governor.role === 'until' || governor.role === 'now')) return last; // a running rate
  if (unit === 'VND_per_month' && governor.role === 'in' && governor.atStart) return first; // "đầu năm 2022, bà được tăng lên 2,2 triệu đồng/tháng"
  if (governor.role === 'until' || governor.role === 'now') {
    const end = governor.atStart ? first : last; // "tính đến đầu tháng 7": up to its first day
    return `${end.slice(0, 4)}-01-01/${end}`;
  }
  return first === last ? first : `${first}/${last}`;
}
