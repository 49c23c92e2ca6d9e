import { interval } from '../../schemas/period.js';
import type { Unit } from '../../schemas/codes.js';
import { isHead, isTitle } from './around.js';
import { dayKnown, isStock } from './as-of.js';
import { isRateOfLaw } from './of-the-law.js';
import { isHeading } from './scheme-memory.js';
import { isOldValue } from './steps.js';
import type { Draft, Scene } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

/** May `a`, printed roughly in a headline, be `b` of the body? "gần 10.000 tỷ" and "9.910 tỷ" may. */
function mayBeSame(a: Draft, b: Draft): boolean {
  if ((a.unit !== b.unit && !areSameCases(a, b)) || a.measure !== b.measure || a.upper !== b.upper) return false;
  if (a.value === b.value) return true;
  const [bound, x, y] = [a.site.n.bound, Math.abs(a.value), Math.abs(b.value)];
  const gap = Math.abs(x - y) / Math.max(x, y);
  const near = gap <= 0.03 || (gap <= 0.1 && Math.abs(x - y) < stepOf(x)); // "trên 1,4 triệu" and "1.452.310"
  if (!near) return false;
  // "đạt 71% kế hoạch", where the body prints 71,6%
  if (bound === 'exact')
    return isTitle(a.scene) && isPercent(a.unit) && x % 1 === 0 && (x === Math.floor(y) || x === Math.round(y));
  return bound === 'more_than' || bound === 'at_least'
    ? y >= x
    : bound === 'almost' || bound === 'less_than' || bound === 'at_most'
      ? y <= x
      : true;
}

const CASES: ReadonlySet<Unit> = new Set<Unit>(['person', 'turn', 'file', 'case']);
/** "Gần 47.000 lượt người nộp hồ sơ" and "46.815 hồ sơ": a headline that rounds also counts in its own words. */
const areSameCases = (a: Draft, b: Draft): boolean =>
  isTitle(a.scene) &&
  a.concept === 'claims' &&
  b.concept === 'claims' &&
  a.site.n.bound !== 'exact' &&
  CASES.has(a.unit) &&
  CASES.has(b.unit);

/** The place value of the last digit that is not zero: 1.400.000 → 100.000. */
const stepOf = (value: number): number => {
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  return step;
};

/** A number of the head that its own words make no figure. */
export type Bare = Pick<Draft, 'scene' | 'site'>;

type Quantity = Pick<Draft['site']['n'], 'value' | 'upper'> & { unit: Unit };
const sameAs = ({ unit, value, upper }: Quantity): string => `${unit} ${value} ${upper}`;

/** "Danh sách mới có hơn 8.300 đơn vị", where the body says of what: the body's figure, told ahead. */
export function toldBelow(bare: readonly Bare[], figures: readonly Draft[]): Draft[] {
  if (bare.length === 0) return [];
  const told = new Map<string, Draft[]>();
  for (const f of figures) {
    const alike = told.get(sameAs(f));
    if (alike) alike.push(f);
    else told.set(sameAs(f), [f]);
  }
  return bare.flatMap(({ scene, site }) => {
    const { value, upper, unit, plain, foreign } = site.n;
    if (unit === null || foreign || (plain && value < LEAST)) return [];
    const alike = told.get(sameAs({ unit, value, upper }));
    const twin = alike?.find((f) => f.scene !== scene && f.site.n.start > site.n.end);
    if (!twin || twin.measure !== 'level') return [];
    const inferred = new Set([...twin.inferred, 'scheme', 'period', 'place']);
    return [{ ...twin, scene, site, rule: 'told below', score: 2.5, inferred }];
  });
}

/** Smaller plain numbers are equal by chance. */
const LEAST = 100;

/** The same number of the same thing: told again without its time, it takes the time it had. */
const keyOf = (d: Draft): string => [d.concept, d.measure, d.unit, d.value].join();

// "Hà Nam: Thu hồi 95 triệu đồng chi sai", in the text of one of its districts
const isWithin = (twin: Draft, title: Draft): boolean =>
  isTitle(title.scene) && title.place !== null && !!twin.place?.startsWith(`${title.place}/`);

/** Of a head with more figures than any paper prints the rest is not looked for in the body: each search reads all of it. */
const MOST_IN_HEAD = 50;

/** How many figures below a heading may tell again what it tells. */
const BELOW = 8;
/** "Hơn 3 triệu tài khoản VssID", a heading between two paragraphs: of the time of what is told below, not above it. */
function settleHeadings(body: readonly Draft[]): void {
  for (const [i, d] of body.entries()) {
    if ((d.period !== null && !d.inferred.has('period')) || !isHeading(d.scene)) continue;
    const below = body.slice(i + 1, i + 1 + BELOW);
    const twin = below.find((b) => b.period !== null && b.concept === d.concept && mayBeSame(d, b));
    if (!twin) continue;
    d.period = twin.period;
    d.inferred.add('period');
  }
}

/** "Năm 2020, BHYT bao phủ 90,7% dân số": a goal, or what is foreseen, that only the body says to be one. */
const isAheadInBody = (head: Draft, twin: Draft): boolean =>
  isTitle(head.scene) &&
  head.concept === twin.concept &&
  head.status === 'actual' &&
  (twin.status === 'target' || twin.status === 'estimate');

// "10 tháng qua, đã có 91.000 lượt người được tư vấn", of a year that nothing tells: not that of another sentence
const MONTHS_PAST = /\d tháng (?:qua|vừa qua|gần đây)(?!\p{L})/u;
const isOfVagueTime = ({ lower, sentence }: Scene): boolean =>
  MONTHS_PAST.test(lower.slice(sentence.start, sentence.end));

/** The one told of the latest day, the first of several: no headline tells how it was before. */
const latest = (told: readonly Draft[]): Draft | undefined =>
  told.reduce<Draft | undefined>((last, b) => (!last || dayOf(b) > dayOf(last) ? b : last), undefined);
const dayOf = ({ period }: Draft): string => interval(period)?.[1] ?? '';

/**
 * "nữ được thêm 3%, nam 2% … từ ngày 1/1/2018, nữ cũng chỉ thêm 2%": a rate that is set anew for some held for others before.
 * What is no longer may be told again with the year in which it held, but not with the day from which another holds.
 */
const heldBefore = (late: Draft, { site: { n }, period }: Draft): boolean =>
  isRateOfLaw(late) &&
  (n.start > late.site.n.start || (isOldValue(late.scene, late.site) && period?.includes('/') === false));

/**
 * Headlines and ledes leave out what the body prints: a figure that the body repeats takes the body's period and place,
 * and what it is about when the headline did not say.
 */
export function settleRepeats(figures: Draft[], place: string | null): void {
  const dated = new Map<string, Draft>();
  for (const f of figures) if (f.period !== null && !dated.has(keyOf(f))) dated.set(keyOf(f), f);
  for (const late of figures) {
    if (late.period !== null || late.timeless || isHead(late.scene)) continue;
    const twin = dated.get(keyOf(late));
    if (!twin || heldBefore(late, twin)) continue;
    late.period = twin.period;
    late.inferred.add('period');
  }
  const body = figures.filter((d) => !isHead(d.scene));
  settleHeadings(body);
  const ledes = figures.filter((d) => isHead(d.scene) && !isTitle(d.scene));
  for (const head of figures.filter((d) => isHead(d.scene)).slice(0, MOST_IN_HEAD)) {
    const isTwin = (b: Draft): boolean => mayBeSame(head, b) && (b.concept === head.concept || head.rule !== 'left');
    // "nâng tỷ lệ lên 96%" is a goal: the headline tells what is, if the text prints it
    const told = isTitle(head.scene) ? [...body, ...ledes] : body;
    // "Thu hồi 41 triệu đồng" is what the inspectors ordered, and not the 41 triệu đồng that were paid wrongly
    const sameThing = (b: Draft): boolean => isTwin(b) && (b.concept === head.concept || head.concept !== 'recovered');
    const twin =
      told.find((b) => b.status === head.status && sameThing(b)) ?? told.find(sameThing) ?? told.find(isTwin);
    if (twin) {
      if (isAheadInBody(head, twin)) head.status = twin.status;
      const ofGoal = twin.status === 'target' && head.status !== 'target'; // "đã đạt 100%", and below "phấn đấu đạt 100%"
      if ((head.period === null || head.inferred.has('period')) && twin.period !== null && !ofGoal) {
        head.period = twin.period;
        head.inferred.add('period');
      }
      // "BHYT chi trả hơn 1,4 tỷ đồng", where the body tells of one patient
      if (head.concept === 'expenditure' && twin.concept === 'medical_cost')
        Object.assign(head, { concept: twin.concept, family: twin.family });
      if (head.inferred.has('scheme') && twin.concept === head.concept) head.scheme = twin.scheme;
      const threshold = head.concept === 'arrears_duration' && head.site.n.bound === 'at_least'; // "nợ từ 3 tháng trở lên" is told of any place
      if (
        twin.concept === head.concept &&
        !threshold &&
        (head.inferred.has('place') ? twin.place !== place : isWithin(twin, head))
      )
        head.place = twin.place;
    } else if (head.period === null && !head.timeless && !isOfVagueTime(head.scene)) {
      const dated = body.filter((b) => b.period !== null && b.status !== 'target' && b.status !== 'policy');
      const same =
        latest(dated.filter((b) => b.concept === head.concept)) ??
        (isStock(head.concept, head.unit)
          ? dated.find((b) => isStock(b.concept, b.unit) && dayKnown(b.period))
          : undefined);
      if (same && head.status !== 'policy' && head.status !== 'target') {
        head.period = same.period;
        head.inferred.add('period');
      }
    }
  }
}

/** Whom a raise is told of again: those who get it, or nobody, "với mức tăng 8%". */
const isToldAgain = ({ concept, rule }: Draft): boolean => concept === 'beneficiaries' || rule === 'topic';
/**
 * "lương hưu, trợ cấp tăng 15% … Mức tăng 15% áp dụng cho 3,1 triệu người đang hưởng": the raise that was told of the
 * benefits, or of the base wage, is theirs wherever it is told again, whoever gets it.
 */
export function settleRaises(figures: readonly Draft[]): void {
  const raises = new Map<number, Draft>();
  for (const f of figures) {
    if (f.measure !== 'change' || f.unit !== 'percent') continue;
    const told = raises.get(f.value);
    if (!told && (f.concept === 'benefit' || f.concept === 'wage_base') && f.status === 'policy')
      raises.set(f.value, f);
    if (!told || !isToldAgain(f)) continue;
    const { concept, family, scheme, base, status } = told;
    Object.assign(f, { concept, family, scheme, base, status });
    f.period = told.period;
    f.inferred.add('period');
  }
}
