import { isOldValue, isStock, periodOf } from './as-of.js';
import { type Governor, SCHOOL_YEAR, governorOf } from './period.js';
import type { Span } from '../document/view.js';
import type { Draft, Scene } from './types.js';

/** May `a`, printed roughly in a headline, be `b` of the body? "gần 10.000 tỷ" and "9.910 tỷ" may. */
function mayBeSame(a: Draft, b: Draft): boolean {
  if (a.unit !== b.unit || a.measure !== b.measure || a.upper !== b.upper) return false;
  if (a.value === b.value) return true;
  const [bound, x, y] = [a.site.n.bound, Math.abs(a.value), Math.abs(b.value)];
  const gap = Math.abs(x - y) / Math.max(x, y);
  const near = gap <= 0.03 || (gap <= 0.1 && Math.abs(x - y) < stepOf(x)); // "trên 1,4 triệu" and "1.452.310"
  if (!near || bound === 'exact') return false;
  return bound === 'more_than' || bound === 'at_least'
    ? y >= x
    : bound === 'almost' || bound === 'less_than' || bound === 'at_most'
      ? y <= x
      : true;
}

/** The place value of the last digit that is not zero: 1.400.000 → 100.000. */
const stepOf = (value: number): number => {
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step;
};

const isTitle = (d: Draft): boolean => d.scene.sentence.kind === 'title';
const isHead = (d: Draft): boolean => isTitle(d) || d.scene.sentence.kind === 'lede';

/** The same number of the same thing: told again without its time, it takes the time it had. */
const keyOf = (d: Draft): string => [d.concept, d.measure, d.unit, d.value].join();

/**
 * Headlines and ledes leave out what the body prints: a figure that the body repeats takes the body's period and place,
 * and what it is about when the headline did not say.
 */
export function settleRepeats(figures: Draft[], place: string | null): void {
  const periods = new Map<string, string>();
  for (const f of figures) if (f.period !== null && !periods.has(keyOf(f))) periods.set(keyOf(f), f.period);
  for (const late of figures) {
    if (late.period !== null || isHead(late)) continue;
    late.period = periods.get(keyOf(late)) ?? null;
    if (late.period !== null) late.inferred.add('period');
  }
  const body = figures.filter((d) => !isHead(d));
  const ledes = figures.filter((d) => isHead(d) && !isTitle(d));
  for (const head of figures) {
    if (!isHead(head)) continue;
    const isTwin = (b: Draft): boolean => mayBeSame(head, b) && (b.concept === head.concept || head.rule !== 'left');
    const twin = body.find(isTwin) ?? (isTitle(head) ? ledes.find(isTwin) : undefined);
    if (twin) {
      if ((head.period === null || head.inferred.has('period')) && twin.period !== null) {
        head.period = twin.period;
        head.inferred.add('period');
      }
      if (head.inferred.has('scheme') && twin.concept === head.concept) head.scheme = twin.scheme;
      if (head.inferred.has('place') && twin.place !== place && twin.concept === head.concept) head.place = twin.place;
    } else if (head.period === null) {
      const dated = body.filter((b) => b.period !== null && b.status !== 'target' && b.status !== 'policy');
      const same =
        dated.find((b) => b.concept === head.concept) ??
        (isStock(head.concept, head.unit) ? dated.find((b) => isStock(b.concept, b.unit)) : undefined);
      if (same && head.status !== 'policy' && head.status !== 'target') {
        head.period = same.period;
        head.inferred.add('period');
      }
    }
  }
}

// "trong thời gian qua, ngành đã chi trả cho 21.400 người": a time, but nobody knows which
const VAGUE_PAST = /(?:thời gian|những năm|nhiều năm|những tháng|mấy năm|các năm) qua/u;

// "sẽ cấp thẻ cho 4.100 người"
const AHEAD = /(?<![\p{L}])sẽ(?![\p{L}])/u;

const MONTHS_OF_YEAR: ReadonlySet<string> = new Set(['interval', 'half', 'quarter', 'month']);

/** The one time that headline and first paragraph name: "17.500 cơ hội việc làm trong nửa đầu năm 2024". */
function timeOfHead(scenes: readonly Scene[]): Governor | null {
  let found: Governor | null = null;
  for (const { sentence, lower, dates } of scenes) {
    if (sentence.kind !== 'title' && sentence.kind !== 'lede') continue;
    for (const d of dates) {
      // A year alone may be that of a law or of a beginning
      const governor = MONTHS_OF_YEAR.has(d.grain) ? governorOf(lower, d, sentence.start) : null;
      if (governor?.role !== 'in') continue;
      if (found && found.value !== governor.value) return null;
      found = governor;
    }
  }
  return found;
}

/** What runs up over a time that nothing near it tells, runs over that of the headline and the first paragraph. */
export function settleFlows(figures: Draft[], scenes: readonly Scene[]): void {
  const governor = timeOfHead(scenes);
  if (!governor) return;
  for (const f of figures) {
    const { concept, status, unit, measure } = f;
    // "năm học 2019-2020, học sinh đóng 563.220 đồng": premiums are set for a school year
    const told =
      status === 'actual' || (status === 'policy' && unit.startsWith('VND') && SCHOOL_YEAR.test(governor.value ?? ''));
    if (f.period !== null || !told || f.aside || isStock(concept, unit) || measure !== 'level') continue;
    f.period = periodOf(governor, { concept, status, unit, asTotal: false });
    if (f.period !== null) f.inferred.add('period');
  }
}

const OF_DATA =
  /(?:số liệu|dữ liệu|thống kê|danh sách|số nợ|thời điểm chốt)[^.;]{0,60} (?:tính|chốt|cập nhật|thống kê|tổng hợp) (?:đến|tới|hết)/u;

/** The one day up to which the article says that it counts: "(số liệu tính đến ngày 30/6/2019)". */
function dayOfAll(scenes: readonly Scene[]): string | null {
  const days = new Set<string>();
  for (const { sentence, lower, dates } of scenes) {
    if (!OF_DATA.test(lower.slice(sentence.start, Math.min(sentence.end, sentence.start + 200)))) continue;
    for (const d of dates) {
      const governor = d.grain === 'day' ? governorOf(lower, d, sentence.start) : null;
      if (governor?.role === 'until' && governor.value) days.add(governor.value);
    }
  }
  return days.size === 1 ? [...days][0]! : null;
}

/** A stock that nothing dates is told as of the one day that the article counts up to, else of the day of publication. */
export function settleUndated(figures: Draft[], scenes: readonly Scene[], publication: string | null): void {
  const published = dayOfAll(scenes) ?? publication;
  if (published?.length !== DAY) return;
  for (const f of figures) {
    if (f.period !== null || f.status === 'policy' || f.status === 'target' || f.aside) continue;
    const { lower, sentence } = f.scene;
    const before = lower.slice(Math.max(sentence.start, f.site.n.start - 400), f.site.n.start);
    if (!isStock(f.concept, f.unit) || VAGUE_PAST.test(before) || AHEAD.test(before)) continue;
    f.period = published;
    f.inferred.add('period');
  }
}
const DAY = 'YYYY-MM-DD'.length;

// "Nghị quyết có hiệu lực thi hành từ ngày 1/8/2021"
const IN_FORCE = /có hiệu lực(?: thi hành)?(?: kể)? từ(?: ngày)? ?$/u;
const CURRENT = /(?:đang áp dụng|hiện nay|hiện hành|hiện đang|hiện tại)/u;

// "Từ ngày 1/1/2018, người mua BHXH tự nguyện được hỗ trợ": the first day of what the whole article is on
const FROM_DAY = /(?:^|[^\p{L}])từ(?: ngày)? ?$/u;
const NEW_RULE = /(?:được|tăng|giảm|áp dụng|hỗ trợ|điều chỉnh|thay đổi|mức mới|chính sách mới)(?![\p{L}])/u;
/** How many sentences open an article. */
const OPENING = 3;
const isFirstDay = (lower: string, s: Span, d: Span): boolean =>
  FROM_DAY.test(lower.slice(Math.max(s.start, d.start - 10), d.start)) &&
  !/^ (?:đến|tới)/u.test(lower.slice(d.end, d.end + 5)) &&
  NEW_RULE.test(lower.slice(d.end, Math.min(s.end, d.end + 200)));

/** "hưởng 45%, tối đa 75%": rates of benefits stand for long, and are told again beside what is new. */
const isStanding = (f: Draft): boolean =>
  f.concept === 'benefit' && f.unit === 'percent' && (f.measure === 'level' || f.base === 'wage');

/** What a resolution sets, it sets from the one day on which the article says that it comes into force. */
export function settleInForce(figures: Draft[], scenes: readonly Scene[]): void {
  const days = scenes.flatMap(({ lower, sentence, dates }, i) =>
    dates.filter(
      (d) =>
        d.grain === 'day' &&
        d.value &&
        (IN_FORCE.test(lower.slice(Math.max(sentence.start, d.start - 40), d.start)) ||
          (i < OPENING && isFirstDay(lower, sentence, d))),
    ),
  );
  const day = days[0]?.value;
  if (!day || days.some((d) => d.value !== day)) return;
  for (const f of figures) {
    const { lower, sentence } = f.scene;
    if (
      f.status !== 'policy' ||
      f.period !== null ||
      isStanding(f) ||
      isOldValue(f.scene, f.site) ||
      CURRENT.test(
        lower.slice(Math.max(sentence.start, f.site.n.start - 200), Math.min(sentence.end, f.site.n.end + 200)),
      )
    )
      continue;
    f.period = day;
    f.inferred.add('period');
  }
}
