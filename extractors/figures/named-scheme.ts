import type { Scheme } from '../../schemas/codes.js';
import { endsInBrackets, leftOf } from './around.js';
import { opensHead } from './follow.js';
import { type MeasureHint, opensNextRate } from './measure.js';
import { PAIRED } from './place.js';
import type { Draft, Scene, SchemeGroup, Site } from './types.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

// "phát triển gần 6.400 người tham gia BHXH tự nguyện": the group that follows the noun is the number's own
export const groupIn = (
  groups: readonly SchemeGroup[],
  from: number,
  to: number,
  pick: 'first' | 'last',
  soft: boolean,
): SchemeGroup | null => {
  const inside = (g: SchemeGroup): boolean => g.start >= from && g.start < to && g.soft === soft;
  return (pick === 'first' ? groups.find(inside) : groups.findLast(inside)) ?? null;
};

// Between two of the paired numbers: "2% và 9%"; in "tăng 640 người, tương ứng 4%, tỷ lệ bao phủ là 88%" nothing is paired
const NEXT_OF_RUN = /^(?:,|;| và|, và|; và)(?: \p{L}+){0,2} $/u;
/** How far behind the words that pair them the numbers may stand, in characters. */
const PAIRED_REACH = 90;
/**
 * "14,2 triệu người đóng BHXH bắt buộc, 1,3 triệu người đóng BHXH tự nguyện, lần lượt tăng 2% và 9%": each of the figures
 * behind the words that pair them is of the scheme of one of those before.
 */
function pairedFigure({ lower, numbers, schemes }: Scene, { n, index, clause }: Site): readonly Scheme[] | null {
  if (schemes.length < 2) return null;
  const from = Math.max(clause, n.start - PAIRED_REACH);
  const at = lower.slice(from, n.start).search(PAIRED);
  if (at < 0) return null;
  const first = numbers.findIndex((m) => m.start > from + at);
  const run = numbers
    .slice(first)
    .findIndex(
      (m, i) => m.unit !== n.unit || (i > 0 && !NEXT_OF_RUN.test(lower.slice(numbers[first + i - 1]!.end, m.start))),
    );
  const count = run < 0 ? numbers.length - first : run;
  const named = schemes.filter((g) => !g.soft && g.schemes.length === 1 && g.end <= from + at).slice(-count);
  const alike = new Set(named.map((g) => g.schemes[0])).size;
  return count > 1 && alike === count ? (named[index - first]?.schemes ?? null) : null;
}

/** The one scheme of a paired list that belongs to this number; null when the list is not paired. */
export function pairedScheme(scene: Scene, site: Site): readonly Scheme[] | null {
  const group = scene.schemes.findLast((g) => !g.soft && g.schemes.length > 1 && g.end <= site.n.start);
  if (!group) return pairedFigure(scene, site);
  const link = scene.lower.slice(group.end, site.n.start);
  const at = link.length < 200 ? link.search(PAIRED) : -1;
  if (at < 0) return null;
  const first = scene.numbers.findIndex((n) => n.start > group.end + at);
  const own = group.schemes[site.index - first];
  const run = scene.numbers.slice(first, first + group.schemes.length);
  return own && run.length === group.schemes.length && run.every((n) => n.unit === site.n.unit) ? [own] : null;
}

// "1% vào quỹ BHTN", "3% quỹ BHYT": the fund that a rate is paid into stands behind it
const INTO_FUND = /^(?: tiền lương| mức lương| lương)?(?: (?:vào|cho|để đóng))?(?: các)?(?: quỹ)? $/u;
/** "góp 10,5% (8% BHXH, 1,5% BHYT và 1% BHTN)": the one fund that a part of a rate goes to, named right behind it. */
function fundRightBehind({ lower, schemes }: Scene, { n, right }: Site): readonly Scheme[] | null {
  const group = schemes.find((g) => g.start >= n.end && g.end <= right.end);
  if (group?.schemes.length !== 1 || !INTO_FUND.test(lower.slice(n.end, group.start))) return null;
  return group.schemes;
}

// "0,5% quỹ tiền lương làm căn cứ đóng BHXH": the wage's name, not what is paid for
const WAGE_NAME = /(?:căn cứ|lương|thu nhập|tháng) (?:tính )?đóng (?:quỹ )?$/u;

// "được 60% bình quân tiền lương đóng BHTN": of the fund that the mean is of
const MEAN_WAGE = /bình quân (?:tiền )?lương(?:, tiền công)?(?: [\p{L}]+){0,3} đóng $/u;

// Between a count and the scheme of the next: " và ", ", số người tham gia "
const NEXT_NAME = /^(?:,? và|,|,? còn|,? cùng)(?: (?:số |người |lao động )*(?:tham gia )?)?$/u;

/** "nợ BHXH 61 tỷ đồng (chưa gồm phần do BHYT quản lý), tăng 5%": what brackets name is of nothing behind them. */
const isInClosedBracket = ({ lower, sentence }: Scene, { n }: Site, { start, end }: SchemeGroup): boolean =>
  lower.slice(end, n.start).includes(')') && endsInBrackets(lower.slice(sentence.start, start));

/** The schemes printed in the phrase of the number; [] for a name of several that says no more, null where none is printed. */
export function namedScheme(
  scene: Scene,
  site: Site,
  hint: MeasureHint,
  previous: Draft | null,
): readonly Scheme[] | null {
  const { rightHead, left, n } = site;
  const own = groupIn(scene.schemes, left.start, n.start, 'last', false);
  // "1.200 học sinh tham gia BHYT, đạt 99%": the name stands in the phrase of the figure that it follows; in "1.200 người
  // tham gia BHYT hộ gia đình, đưa tỷ lệ tham gia BHYT lên 96%" the second name does not
  const first = groupIn(scene.schemes, left.start, n.start, 'first', false);
  const ofPrevious =
    !own || isInClosedBracket(scene, site, own) || (own === first && own.end <= (previous?.site.rightHead.end ?? 0));
  const fund = previous?.concept === 'contribution' && isPercent(n.unit) ? fundRightBehind(scene, site) : null;
  if (fund) return fund;
  if (hint.follows && previous?.scene === scene && ofPrevious && !opensHead(scene, site, previous))
    return previous.scheme;
  const named = groupIn(scene.schemes, rightHead.start, rightHead.end, 'first', false);
  const upTo = named ? scene.lower.slice(Math.max(n.end, named.start - 50), named.start) : '';
  const ofMean = named?.schemes.length === 1 && MEAN_WAGE.test(upTo);
  const ofNext = isPercent(n.unit) && opensNextRate(scene.lower, n.end);
  const right = ofNext || (WAGE_NAME.test(upTo) && !ofMean) ? null : named;
  const money = isMoney(n.unit);
  const percent = isPercent(n.unit);
  // "13% lao động tham gia BHXH": the rate stands before its noun
  const ahead =
    percent &&
    right &&
    (INTO_FUND.test(scene.lower.slice(n.end, right.start)) ||
      /^ (?!tổng |so với |số )[^,;.()]{0,50}(?:tham gia|có|đóng)(?![\p{L}])/u.test(
        scene.lower.slice(n.end, right.start),
      ));
  // Money and percentages are named before them; counted things mostly behind
  if ((money || percent) && own && !ahead) return own.schemes;
  // "hưởng trợ cấp hưu trí 500.000 đồng/tháng được cấp thẻ BHYT": money is of what stands before it, softly named or not
  if (money && n.unit !== 'VND' && !own && groupIn(scene.schemes, left.start, n.start, 'last', true)) return null;
  // "BHXH một lần cho 36.400 người và trợ cấp thất nghiệp cho 35.400 người": given to those who stand behind it
  if (own && / cho $/u.test(scene.lower.slice(own.end, n.start))) return own.schemes;
  // "gồm BHXH bắt buộc 41.200 người và BHXH tự nguyện 8.600 người": the name behind it opens the next member
  if (own && right && NEXT_NAME.test(scene.lower.slice(n.end, right.start))) return own.schemes;
  if (right) return right.schemes;
  return own?.schemes ?? null;
}

// "41% lao động có BHXH, 86% người dân có BHYT, giữ nợ dưới 2%": the name before it is of who takes part
const AFTER_TAKING_PART = /^[^,;]*tham gia (?:bh|bảo hiểm)[^,;\d]*(?:,| và) [^,;\d]*(?:nợ|chậm đóng)[^,;\d]*$/u;
/** Is the name before a debt that of the count of people before it? */
export const isNameOfCount = (scene: Scene, site: Site): boolean => AFTER_TAKING_PART.test(leftOf({ scene, site }));
