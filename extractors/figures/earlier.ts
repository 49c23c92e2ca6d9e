import { leftOf, textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept } from '../../schemas/codes.js';
import type { Span } from '../document/view.js';
import { LINK, gapText } from './gap.js';
import { reachEnds } from './governed.js';
import { type Choice, conceptOf } from './readings.js';
import { isPlanValue } from './status.js';
import type { Draft, Head, Scene, Site } from './types.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

// What an earlier figure makes of a number: lists that carry on, restatements, amounts, rates told again.

const TOTALS: Partial<Record<Family, Family>> = { new: 'enrol', settle: 'receive' };

/**
 * A number carries on what the last quantity of its unit was about: "BHXH là 374.764 người, tăng 2%; BHTN 120.000 người".
 * Nearer heads carry better; a scheme name or a list mark right before the number says that a list goes on.
 */
export function carried(scene: Scene, site: Site, head: Head | null): Choice | null {
  if (!head) return null;
  const { draft, sentences } = head;
  // "phát triển mới 4.870 người, nâng tổng số lên 21.540 người": from the new ones to all of them
  const total = TOTALS[draft.family];
  if (total && draft.scene === scene && reachEnds(scene, draft.site.n.end, site.n.start)) {
    const all = conceptOf(total, site.n);
    if (all) return { family: total, concept: all, rule: 'carry', score: 4.6 };
  }
  // "hưởng 4,1 tháng. Hồ sơ nộp trong 3 tháng": a length of time goes on only within its list
  if (draft.concept === 'benefit' && draft.unit === 'month' && draft.scene !== scene) return null;
  const same = draft.unit === site.n.unit && site.n.slash !== 'whole';
  if (same && isNextWrong(scene, site, draft))
    return { family: draft.family, concept: draft.concept, rule: 'carry', score: 7 };
  if (same && isDescribed(scene, site, head))
    return { family: draft.family, concept: draft.concept, rule: 'carry', score: 8 };
  const concept = same ? draft.concept : conceptOf(draft.family, site.n);
  if (!concept) return null;
  if (draft.scene === scene && draft.unit === site.n.unit && isNewValue(scene, site, draft))
    return { family: draft.family, concept, rule: 'carry', score: 8 };
  const gap = draft.scene === scene ? gapText(scene, draft.site.n.end, site.n.start).length : 0;
  const list = draft.scene === scene;
  const near = list
    ? gap < 60
      ? draft.unit === 'percent'
        ? 5.4
        : 4.2
      : gap < 160
        ? 3.4
        : 2.8
    : sentences <= 1
      ? 2.8
      : 2.2;
  const part = !list && sentences <= 3 && same && PART_OF.test(scene.lower.slice(scene.sentence.start, site.n.start));
  // "còn hơn 71 tỷ đồng. Nhiều nhất là Bệnh viện A, gần 29 tỷ đồng": ranked by what was told right before
  const ranked =
    !list && sentences <= 1 && same && RANKS.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 20));
  // "BHXH 621 tỷ đồng, BHYT 640 tỷ đồng, còn lại 3,6 tỷ đồng là tiền lãi": the rest of the same whole
  if (list && same && REST_OF_LIST.test(leftOf({ scene, site })))
    return { family: draft.family, concept, rule: 'carry', score: 8 };
  const thatCount =
    !list && sentences <= 1 && same && THAT_COUNT.test(scene.lower.slice(scene.sentence.start, site.n.start));
  const bonus = (listGoesOn(scene, site) ? 0.8 : 0) + (part ? 0.4 : 0) + (ranked ? 0.8 : 0) + (thatCount ? 1.6 : 0);
  return { family: draft.family, concept, rule: 'carry', score: near + bonus };
}

// "thu không đúng 41 trường hợp là chủ hộ và 16 trường hợp đã nghỉ hưu", "khởi tố 3 bác sĩ và 4 điều dưỡng": wrongs that are listed
const NEXT_CASE = /(?:[,;]| và)(?: có)? $/u;
const isNextWrong = (scene: Scene, { n }: Site, { concept, scene: told, site: { n: before } }: Draft): boolean => {
  if (told !== scene || concept !== 'violations') return false;
  const between = scene.lower.slice(before.end, n.start);
  return NEXT_CASE.test(between) && (n.unit === 'case' || (n.unit === 'person' && between === ' và '));
};

const REST_OF_LIST = /(?:[,;]| và) (?:(?:phần|số|khoản) )?còn lại (?:là )?$/u;
// "Năm ngoái, số này là 41 đơn vị", "Cùng kỳ, con số này mới là 41 đơn vị"
const THAT_COUNT = /^[^;.]{0,40}(?<!\p{L})(?:con )?số này(?: (?:mới|chỉ|là|đạt|còn|lên|tới|đến))+ $/u;
// "Trong số này có hơn 90.000 người nghèo", "Riêng tại Bệnh viện A có 5 trường hợp": a part of what was told before
const PART_OF = /^"?(?:trong (?:số|đó)|riêng|còn lại|số còn lại|cụ thể)(?![\p{L}])[^;:]{0,80}$/u;

// What was done to, or by, people who are then told of by what they are
const DEEDS: ReadonlySet<Concept> = new Set<Concept>(['digital', 'cashless', 'subsidy', 'violations', 'recovered']);
const AMONG_THEM = /^"?trong (?:số (?:đó|này|trên)|đó),? [^;:.()\d]{0,70}$/u;
/** "chi sai 7 tỷ đồng. Trong đó, đề nghị thu hồi 4 tỷ đồng": a verb of its own says what is done with it. */
const isTaken = ({ cues, sentence }: Scene, { start }: Span): boolean =>
  cues.some((c) => (c.family === 'recover' || c.family === 'fine') && c.start >= sentence.start && c.end <= start);
/** "… của 93 triệu người đã được xác thực. Trong số đó, người đang tham gia là 86 triệu": some of the same. */
const isDescribed = (scene: Scene, { n }: Site, { draft, sentences }: Head): boolean =>
  DEEDS.has(draft.concept) &&
  !(isMoney(n.unit) && isTaken(scene, n)) &&
  sentences <= 1 &&
  n.value < draft.value &&
  AMONG_THEM.test(scene.lower.slice(scene.sentence.start, Math.min(n.start, scene.sentence.start + 110)));

/** "đã dùng hết 72%, thậm chí 88% quỹ KCB": the same of others, even more. */
export const evenMore = (scene: Scene, { n }: Site, previous: Draft | null): Choice | null =>
  previous?.scene === scene && previous.unit === n.unit && EVEN.test(scene.lower.slice(previous.site.n.end, n.start))
    ? { family: previous.family, concept: previous.concept, rule: 'carry', score: 9 }
    : null;
const EVEN = /^,? (?:(?:và |có nơi |nơi )?thậm chí|có nơi|cá biệt)(?: (?:có nơi|là|tới|đến|lên|gần|hơn|trên|đã))* $/u;

// "lương cơ sở tăng từ 900.000 đồng lên 1 triệu đồng": the new value of what the old one was of
const NEW_VALUE = /^ ?(?:lên|xuống)(?: (?:còn|thành|mức|tới|đến|bằng))? ?$/u;
const isNewValue = (scene: Scene, { n }: Site, old: Draft): boolean =>
  NEW_VALUE.test(scene.lower.slice(old.site.n.end, n.start));

/** "; BHTN 102.480 người", "trong đó, BHXH bắt buộc: 100.622 người": a scheme or place opens the member of a list. */
export function listGoesOn(scene: Scene, site: Site): boolean {
  const opener = [...scene.schemes, ...scene.places, ...scene.dates].find(
    (s) => s.end <= site.n.start && s.start >= site.left.start && LINK.test(scene.lower.slice(s.end, site.n.start)),
  );
  if (!opener) return false;
  return /(?:[;,:.()-]|và|đó|gồm|là|^|người|tỷ đồng)[ "]*$/u.test(
    scene.lower.slice(Math.max(scene.sentence.start, opener.start - 10), opener.start),
  );
}

/** A number in brackets restates the figure before them in another unit: "61,4% (gần 800 nghìn người)". */
export function restated(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene || previous.unit === site.n.unit) return null;
  const gap = scene.lower.slice(previous.site.n.end, site.n.start);
  const concept = conceptOf(previous.family, site.n);
  if (!concept || gap.length > 60) return null;
  if (!/\([^()]*$/u.test(gap)) return null;
  // "nợ chỉ bằng 4,1% (31 tỷ đồng) kế hoạch thu": alone in its brackets it is of nothing behind them
  const alone = gap === ' (' && scene.lower[site.n.end] === ')';
  return { family: previous.family, concept, rule: 'restated', score: alone && previous.unit === 'percent' ? 6 : 4 };
}

/** The figure right before it, in another unit: "nợ 37 tháng 4,6 tỷ đồng", "nợ hơn 56 tỷ đồng, kéo dài 45 tháng". */
export function beside(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (!previous || previous.scene !== scene) return null;
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  // "chi trả lương hưu 412 tỷ đồng cho 99.252 người"
  if (previous.concept === 'expenditure' && site.n.unit === 'person' && between === ' cho ')
    // "chi BHXH một lần 41 tỷ đồng cho 890 người": granted, not drawn for good
    return /(?:một|1) lần(?: \p{L}+){0,3} $/u.test(textBefore(scene, previous.site, 40))
      ? { family: 'settle', concept: 'claims', rule: 'paid', score: 5 }
      : { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 5 };
  // "nâng mức trợ cấp hằng tháng lên 600.000 đồng/tháng cho 41.000 người cao tuổi": those who draw it
  if (
    previous.concept === 'benefit' &&
    previous.unit === 'VND_per_month' &&
    site.n.unit === 'person' &&
    between === ' cho '
  )
    return { family: 'receive', concept: 'beneficiaries', rule: 'paid', score: 5 };
  // "lương cơ sở tăng 30% lên 2,34 triệu đồng": what it rose to
  if (
    previous.measure === 'change' &&
    isPercent(previous.unit) &&
    SET.has(previous.concept) &&
    RISEN_TO.test(between)
  ) {
    const { family, concept } = previous;
    if (isMoney(site.n.unit)) return { family, concept, rule: 'risen to', score: 8 };
  }
  // "kiện 64 đơn vị với số nợ 31 tỷ đồng": what they are sued for
  if (
    previous.concept === 'violations' &&
    previous.unit === 'organisation' &&
    isMoney(site.n.unit) &&
    SUED_FOR.test(between)
  )
    return { family: 'violate', concept: 'violations', rule: 'amount', score: 9 };
  // "phạt 41 đơn vị vi phạm với 2,1 tỷ đồng": the fines of those who were fined
  if (
    previous.concept === 'violations' &&
    isMoney(site.n.unit) &&
    AMOUNT.test(between.replace(/ với $/u, ' với số tiền ')) &&
    isFined(previous)
  )
    return { family: 'fine', concept: 'fines', rule: 'amount', score: 9 };
  // "quỹ BHXH chi 14.100 tỷ đồng, ngân sách nhà nước 2.000 tỷ đồng": who else pays of the same
  if (previous.concept === 'expenditure' && isMoney(site.n.unit) && OTHER_PAYER.test(between))
    return { family: 'spend', concept: 'expenditure', rule: 'payer', score: 8 };
  const concept = conceptOf(previous.family, site.n);
  if (!concept) return null;
  // "khám cho 1.200 lượt người với tổng số tiền 240 triệu đồng": of all of them
  if (concept === 'medical_cost' && previous.value > 1 && AMOUNT.test(between))
    return { family: 'spend', concept: 'expenditure', rule: 'amount', score: 4.4 };
  if (AMOUNT.test(between))
    return { family: previous.family, concept, rule: 'amount', score: AMOUNT_SCORES[previous.family] ?? 4.4 };
  const gap = gapText(scene, previous.site.n.end, site.n.start).length;
  return gap < 60 ? { family: previous.family, concept, rule: 'beside', score: 2.9 } : null;
}

const SET: ReadonlySet<Concept> = new Set<Concept>(['wage_base', 'benefit', 'contribution']);
const RISEN_TO = /^,? (?:lên|xuống|còn|đạt|thành)(?: mức| còn| tới| đến)* $/u;
const OTHER_PAYER =
  /^(?:,|;)?(?: và| còn)? (?:còn )?(?:do |từ )?(?:ngân sách|nsnn|quỹ)(?: nhà nước| trung ương| địa phương| tỉnh| bhxh| bhyt)?(?: là| chi| trả| bảo đảm| đảm bảo| khoảng| hơn)* $/u;
const SUED_FOR = /^(?: ra tòa)? với (?:tổng )?số (?:tiền )?nợ(?: là| hơn| gần| khoảng)? $/u;
const isFined = ({ scene, site }: Draft): boolean =>
  scene.cues.some((c) => c.family === 'fine' && c.start >= site.clause && c.end <= site.n.start) &&
  !scene.cues.some((c) => c.family === 'recover' && c.start >= site.clause && c.end <= site.n.start);

// What was refused, taken back, wrong, fined or given is so with its money, whatever noun stands between
const AMOUNT_SCORES: Partial<Record<Family, number>> = {
  recover: 6.5,
  violate: 6.5,
  fine: 6.5,
  subsidy: 6.5,
  debt: 5.6,
};

// "từ chối 8% hồ sơ với số tiền gần 90 tỷ đồng", "…, tương ứng số tiền hơn 37 tỷ đồng", "12 trường hợp hưởng sai, số tiền
// 240 triệu đồng": the money of what was counted
const AMOUNT =
  /(?:(?:với|tương ứng|tương đương|trị giá|gây|,)(?: với)?(?: tổng)?(?: số tiền(?: hưởng)?| kinh phí| giá trị| trị giá)|với tổng (?:cộng|số)|, tổng cộng|thành tiền|, trị giá|, (?:tương ứng|tương đương)(?: với)?)(?: là| khoảng| lên (?:tới|đến)| (?:tới|đến))? ?$/u;

// "bội chi 1,2 tỷ đồng. Bệnh viện Kim Bảng vượt 0,7 tỷ đồng", "vượt hơn 0,7 tỷ đồng"
const OVER = /(?:vượt|âm) (?:(?:hơn|gần|trên|khoảng) )?$/u;
export const isOver = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  OVER.test(lower.slice(Math.max(sentence.start, n.core.start - 12), n.core.start));

/** The same of another fund or facility: what is over, wherever the sentence before told of what is. */
export function overAgain(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  const { n } = site;
  if (!previous || !isMoney(n.unit) || (previous.family !== 'balance' && previous.family !== 'overrun')) return null;
  if (!isOver(scene, site)) return null;
  const concept = conceptOf(previous.family, n) ?? previous.concept;
  return { family: previous.family, concept, rule: 'over', score: 6 };
}

// "1.260.000 x 8% = 100.800 đồng", "4,5% × 1.260.000 × 12 tháng"
const MULTIPLIED_BY = /^(?: ?đồng(?:\/tháng)?)? ?[x×*] ?(?:\d|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?!\p{L}))/u;
const MULTIPLIES = /\d ?%? ?[x×*] $/u;
/** Rule of an amount that is reckoned with. */
export const RECKONED = 'reckoned';
/** An amount that is reckoned with is what it was when it was told. */
export function reckonedWith(scene: Scene, site: Site, told: ReadonlyMap<number, Draft>): Choice | null {
  if (!isMoney(site.n.unit)) return null;
  const { lower } = scene;
  const reckons =
    MULTIPLIED_BY.test(lower.slice(site.n.end, site.n.end + 14)) ||
    MULTIPLIES.test(lower.slice(Math.max(0, site.n.start - 6), site.n.start));
  const before = reckons ? told.get(site.n.value) : undefined;
  return before ? { family: before.family, concept: before.concept, rule: RECKONED, score: 9 } : null;
}

const BUT_AT_MOST = / nhưng(?: mức)?(?: phạt)?(?: tối đa)?,? $/u;
/**
 * "phạt từ 12% đến 15% số tiền phải đóng, nhưng không quá 75 triệu đồng", "phạt 1 - 2 triệu đồng với mỗi người bị vi phạm nhưng
 * không quá 40 triệu đồng": the ceiling of the fine told before.
 */
export function ceiling(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (previous?.scene !== scene || previous.concept !== 'fines') return null;
  if (site.n.bound !== 'at_most' || !isMoney(site.n.unit)) return null;
  if (previous.unit === site.n.unit && !BUT_AT_MOST.test(textBefore(scene, site, 30))) return null;
  return { family: 'fine', concept: 'fines', rule: 'ceiling', score: 7 };
}

const THAT_RATE =
  /(?:(?:tỷ lệ|tỉ lệ|con số) này[^,;]{0,40}|(?:bình quân|mặt bằng|mức|trung bình) chung(?: của)?(?: toàn quốc| cả nước| toàn ngành| cả tỉnh| toàn tỉnh)?(?: nay| đã| là| cũng| chỉ| đạt)* )$/u;
/** "tỷ lệ này ở khu vực đô thị là 79,2%", "bình quân chung cả nước đã trên 78%": the percentage told before, of another place or time. */
export function thatRate(scene: Scene, site: Site, percentage: Draft | null): Choice | null {
  if (!percentage || site.n.unit !== 'percent') return null;
  if (THAT_RATE.test(leftOf({ scene, site })))
    return { family: percentage.family, concept: percentage.concept, rule: 'that', score: 7 };
  return isRanked(scene, site, percentage)
    ? { family: percentage.family, concept: percentage.concept, rule: RANKED, score: 5 }
    : null;
}

/** Rule of places that are ranked by a rate. */
export const RANKED = 'ranked';
const RANKS =
  /^"?(?:trong đó|(?:ở chiều )?ngược lại|trái lại|cao nhất|thấp nhất|nhiều nhất|ít nhất|lớn nhất|dẫn đầu|đứng đầu|kế đến|tiếp (?:đến|theo|sau)|đơn cử|cụ thể)(?!\p{L})/u;
/** How far back the rate may stand that places are ranked by, in characters. */
const RANKED_REACH = 300;
/** "Tỷ lệ nhận qua tài khoản đạt 56%. Cao nhất là huyện Kim Bảng 81%, Duy Tiên 66%": places ranked by the rate told last */
function isRanked(scene: Scene, site: Site, { scene: told, site: { n }, measure, rule }: Draft): boolean {
  if (measure !== 'level' && measure !== 'share' && measure !== 'completion') return false;
  const named = scene.places.some((p) => p.end <= site.n.start && RANK.test(scene.lower.slice(p.end, site.n.start)));
  if (!named || site.n.start - n.end > RANKED_REACH) return false;
  if (told === scene) return rule === RANKED;
  const opening = scene.lower.slice(scene.sentence.start, scene.sentence.start + 70);
  return RANKS.test(opening.slice(0, 20)) || PLACES_RANKED.test(opening);
}
// "Các địa phương có tỷ lệ cao là Kim Bảng (94,6%), …", "Một số huyện thực hiện tốt như: Kim Bảng đạt 112%, …"
const PLACES_RANKED =
  /^"?(?:các |một số |nhiều |những )?(?:địa phương|huyện|xã|phường|nơi|đơn vị)(?:(?: [\p{L}]+){0,2} (?:có |đạt )?(?:tỷ lệ|tỉ lệ|độ)(?: [\p{L}]+){0,4} (?:cao|thấp|khá|tốt)(?!\p{L})|(?: [\p{L}]+){0,4} (?:cao|thấp|khá|tốt),? (?:như|gồm|là)(?!\p{L}))/u;
const RANK = /^(?: (?:mới|chỉ|cũng|đạt|là|có|với|còn))* \(?$/u;

/** "91,6% học sinh tham gia; 8,4% còn lại …": those who are not in. */
export function rest(scene: Scene, site: Site, percentage: Draft | null): Choice | null {
  if (percentage?.scene !== scene || percentage.concept !== 'coverage' || site.n.unit !== 'percent') return null;
  if (!/^ (?:số )?còn lại/u.test(scene.lower.slice(site.n.end, site.n.end + 14))) return null;
  return { family: 'uninsured', concept: 'uninsured', rule: 'rest', score: 7 };
}

/** "mục tiêu của ngành (60%)", "chỉ tiêu giao (92%)": the planned value of the percentage told before. */
export function planned(scene: Scene, site: Site, percentage: Draft | null): Choice | null {
  if (percentage?.scene !== scene || site.n.unit !== 'percent' || !isPlanValue(scene, site)) return null;
  return { family: percentage.family, concept: percentage.concept, rule: 'plan', score: 6 };
}
