import { SCHEMES, codeKeys, type Scheme } from '../../schemas/codes.js';
import { textBefore } from './around.js';
import { OF_FUNDS } from './meant-scheme.js';
import type { Draft } from './types.js';

// "số chi lên 1.836 tỷ đồng, gồm BHXH 1.119 tỷ đồng, BHTN 52 tỷ đồng, BHYT 665 tỷ đồng": a whole that names no fund
// is of those whose parts add up to it.

/** So many funds there are at most. */
const MOST_PARTS = 4;
/** So many figures their parts are looked for in: each may have a rate and a part of its own. */
const REACH = 12;
/** How far rounded parts may miss their whole. */
const ROUNDED = 0.004;

const isAmount = (d: Draft): boolean => OF_FUNDS.has(d.concept) && d.measure === 'level' && d.unit === 'VND';

/** The funds of the amounts behind `figures[i]` that add up to it, each of another fund; null when none do. */
function fundsBehind(figures: readonly Draft[], i: number): readonly Scheme[] | null {
  const whole = figures[i]!;
  const funds = new Set<Scheme>();
  let sum = 0;
  let parts = 0;
  let last = 0;
  for (let j = i + 1; j < Math.min(figures.length, i + REACH) && parts < MOST_PARTS; j++) {
    const part = figures[j]!;
    if (!isAmount(part)) continue;
    if (part.concept !== whole.concept || part.status !== whole.status || part.scheme.length !== 1) return null;
    // "BHXH nợ 640 tỷ đồng, trong đó 210 tỷ đồng từ 6 tháng trở lên; BHYT nợ …": a part of a part
    if (funds.has(part.scheme[0]!) && part.value < last) continue;
    if (funds.has(part.scheme[0]!)) return null;
    last = part.value;
    funds.add(part.scheme[0]!);
    sum += part.value;
    parts++;
    if (parts > 1 && Math.abs(sum - whole.value) <= whole.value * ROUNDED)
      return codeKeys(SCHEMES).filter((s) => funds.has(s) && !(funds.has('BHXH') && FORMS_OF_BHXH.has(s)));
  }
  return null;
}

/** Both are social insurance: named beside it they add nothing. */
const FORMS_OF_BHXH: ReadonlySet<string> = new Set(['BHXH_BB', 'BHXH_TN']);

/** Do the words of a figure's own phrase name its fund? "nợ BHYT 1,8 tỷ đồng, gồm …" */
const namesFund = ({ scene, site }: Draft): boolean =>
  scene.schemes.some((g) => !g.soft && g.schemes.length > 0 && g.start >= site.clause && g.end <= site.rightHead.end);

// "tổng số nợ 960 tỷ đồng gồm có nợ BHXH 610 tỷ đồng, nợ BHYT và nợ BHTN": a whole whose parts are named, each with its fund
const LISTS_PARTS = /^[,:]? ?\(?(?:trong đó )?(?:bao )?gồm(?: có)?[:,]? (?:nợ|thu|chi|tiền)(?!\p{L})/u;
const LISTED_BEFORE = /tổng[^;.()\d]{0,40}$/u;
function fundsListed({ scene, site: { n, clause } }: Draft): readonly Scheme[] | null {
  const { lower } = scene;
  if (!LISTS_PARTS.test(lower.slice(n.end, n.end + 30)) || !LISTED_BEFORE.test(lower.slice(clause, n.start)))
    return null;
  const funds = new Set(scene.schemes.filter((g) => !g.soft && g.start >= n.end).flatMap((g) => g.schemes));
  return funds.size > 1 ? codeKeys(SCHEMES).filter((s) => funds.has(s)) : null;
}

/** Gives wholes that name no fund, and what follows them, the funds of their parts. */
export function settleWholes(figures: readonly Draft[]): void {
  figures.forEach((whole, i) => {
    const listed = isAmount(whole) ? fundsListed(whole) : null;
    if (listed) whole.scheme = listed;
    if (listed || !isAmount(whole) || (whole.scheme.length > 1 && !whole.inferred.has('scheme')) || namesFund(whole))
      return;
    const before = whole.scheme.join();
    const funds = fundsBehind(figures, i);
    if (!funds || funds.length <= whole.scheme.length) return;
    whole.scheme = funds;
    for (let j = i + 1; j < figures.length; j++) {
      const follower = figures[j]!;
      if (follower.concept !== whole.concept || isAmount(follower) || follower.scheme.join() !== before) break;
      follower.scheme = funds;
      follower.inferred.add('scheme');
    }
  });
}

const FORMS: ReadonlySet<string> = new Set(['BHXH_BB,BHXH_TN', 'BHXH_TN,BHXH_BB']);
const TOTAL = /tổng (?:cộng|số|cả hai)[^;.()\d]{0,30}$/u;
/** "bắt buộc 402.100 người, tự nguyện 31.700 người. Tổng cộng 433.800 người": both forms together are social insurance. */
export function settleTotals(figures: readonly Draft[]): void {
  figures.forEach((total, i) => {
    const [first, second] = figures.slice(Math.max(0, i - 2), i);
    if (!first || !second || total.measure !== 'level' || total.value !== first.value + second.value) return;
    if ([first, second].some((part) => part.concept !== total.concept || part.measure !== 'level')) return;
    if (!FORMS.has([first.scheme, second.scheme].join()) || !TOTAL.test(textBefore(total.scene, total.site, 50)))
      return;
    total.scheme = ['BHXH'];
  });
}

const MOST_PARTS_OF_PEOPLE = 5;
/** A sum of fewer digits may be one by chance. */
const TELLING = 1000;
const isCount = ({ unit, measure, site }: Draft): boolean =>
  unit === 'person' && measure === 'level' && site.n.bound === 'exact';
/**
 * "290.000 em tham gia BHYT. Trong đó, 210.000 em được cấp thẻ …; 80.000 em tham gia theo nhóm HSSV": what adds up to those who
 * take part are those who take part, whoever gave them their cards.
 */
export function settleParts(figures: readonly Draft[]): void {
  const counts = figures.filter(isCount);
  counts.forEach((whole, i) => {
    if (whole.concept !== 'participants' || whole.value < TELLING) return;
    let sum = 0;
    for (const [n, part] of counts.slice(i + 1, i + 1 + MOST_PARTS_OF_PEOPLE).entries()) {
      sum += part.value;
      if (sum > whole.value) return;
      if (sum < whole.value || n === 0) continue;
      for (const one of counts.slice(i + 1, i + 2 + n)) {
        if (!PARTS_OF_MEMBERS.has(one.concept)) continue;
        Object.assign(one, { concept: whole.concept, family: whole.family, period: whole.period });
        one.inferred.add('period');
      }
    }
  });
}
const PARTS_OF_MEMBERS: ReadonlySet<string> = new Set(['cards', 'subsidy']);
