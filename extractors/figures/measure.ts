import { BASE_NOUNS, CHANGE_VERBS, GAP_VERBS, PAST_OR_SHORT_OF, PLANS } from '../../corpus/lexicons/measures.js';
import type { Base, Measure } from '../../schemas/codes.js';
import { Phrases } from '../document/phrases.js';
import { directionOf } from './compared.js';
import { isPlanValue, isStillToDo } from './status.js';
import type { Scene, Site } from './types.js';
import { isWithheld } from './withheld.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

const bases = new Phrases<Base>(BASE_NOUNS.flatMap(([base, nouns]) => nouns.map((noun) => [noun, base] as const)));
const changes = new Phrases<1 | -1>(
  CHANGE_VERBS.flatMap(([sign, verbs]) => verbs.map((verb) => [verb, sign] as const)),
);
const gaps = new Phrases<true>(GAP_VERBS.map((verb) => [verb, true] as const));

/** What the words around a number say of its measure, before its concept is known. */
export interface MeasureHint {
  /** null: nothing said, the concept decides. */
  measure: Measure | null;
  base: Base | null;
  sign: 1 | -1;
  /** A follower speaks of the figure before it: "tăng 5,8%", "đạt 65% kế hoạch", "chiếm 22,87%". */
  follows: boolean;
}

// Words between a verb and its number that change nothing. "tăng lần lượt 5%" · "tăng thêm là 5%"
const FILLER = /(?:(?: là| khoảng| đạt| được| tới| đến| lần lượt| thêm| đi|:) ?)$/u;

/** Position where the verb before the number must end: bound words and fillers stripped. */
function verbEnd(lower: string, floor: number, start: number): number {
  let end = start;
  while (end > floor && lower[end - 1] === ' ') end--;
  const filler = FILLER.exec(lower.slice(Math.max(floor, end - 14), end));
  if (filler && end - filler[0].length > floor) end -= filler[0].length;
  while (end > floor && lower[end - 1] === ' ') end--;
  return end;
}

// "so với cùng kỳ năm 2016 tăng 115.395 triệu đồng" · "tăng so với năm 2014 là 5%"
// "cao hơn 900.000 đồng so với các tháng trước", "tăng 300.000 đồng so với mức hiện hành"
export const COMPARISON =
  /(?:so với|so) (?:(?:các |những |mấy )?(?:năm|tháng|quý)|cùng kỳ|cùng kì|cùng thời điểm|thời điểm|đầu năm|cuối năm|kỳ trước|trước|(?:mức |quy định )?(?:cũ|trước đây|trước đó|hiện hành|hiện nay|hiện tại)|\d)|so cùng kỳ|(?:với|so với) số (?:tiền )?(?:nợ|thu|chi)|so với kinh phí/u;
const TO_PLAN =
  /(?:so với |so |của |với )?(?:chỉ tiêu|kế hoạch|dự toán|nghị quyết|mục tiêu|kh |số giao|mức giao|mức (?:[\p{L}]+ ){1,4}giao|lộ trình|tiến độ(?! cùng))/u;
// "cao hơn 2,1% so với bình quân chung của cả nước": what others have, neither a plan nor a time
const TO_OTHERS = /^ so với (?:mức |con số |tỷ lệ )?(?:bình quân|trung bình|mặt bằng|mức chung)(?!\p{L})/u;
// "cao hơn bình quân chung cả nước 4,2%"; "thấp hơn mức chung là 93%", "vượt mức chung 7% của ngành" tell what others have
const PAST_OTHERS =
  /(?:vượt|kém|thấp hơn|cao hơn) (?:mức |con số |tỷ lệ )?(?:bình quân|trung bình|mặt bằng|mức chung)(?!\p{L})[^,;.()\d]{0,40}(?<! là| đạt| mức) $/u;
// "tăng mức đóng BHXH thêm 1%", "nâng mức bảo hiểm y tế (BHYT) thêm 0,5%": the verb stands before what is raised
const RAISED = /(?:^|[^\p{L}])(?:tăng|nâng) (?:[^,;.()\d]|\(bh\p{L}{2}\)){1,48} thêm (?:khoảng )?$/u;
/** Before the verb, who pays for others: "ngân sách huyện đã |đóng thêm 20%". */
export const PUBLIC_PAYER = '(?:ngân sách|nhà nước|tỉnh|thành phố|huyện|địa phương)[^,;.()\\d]{0,40} ';
// "giảm tỷ lệ đóng vào quỹ BHTN 0,5%": by how much less is paid; "giảm mức đóng xuống 0,5%" is a level
const LOWERED =
  /(?:^|[^\p{L}])giảm (?:mức|tỷ lệ|tỉ lệ) đóng(?:(?! lên| còn| thành| bằng| xuống| từ| về)(?:[^;.()%\d]|\(bh\p{L}{2}\))){0,70}$/u;
// "người lao động đóng thêm 0,2%"; "được hưởng thêm 1 tháng trợ cấp" is how long it is drawn
const PAID_MORE = new RegExp(`(?<!${PUBLIC_PAYER})(?:đóng|hưởng) thêm (?:khoảng )?$`, 'u');
// "người có lương hưu thấp được cộng thêm 250.000 đồng"; "mỗi năm đóng thêm được cộng thêm 2%" is a level
const ADDED = /(?:^|[^\p{L}])cộng thêm (?:khoảng )?$/u;
// "tăng lương hưu 15%", "mức tăng lương hưu là 15%", "lương hưu được điều chỉnh theo tỷ lệ chung 7%"; "tăng lương cơ sở lên 2,3 triệu đồng" is a level
const RAISES =
  /(?:^|[^\p{L}])(?:tăng|giảm) (?:mức )?(?:lương hưu|lương cơ sở|lương tối thiểu|trợ cấp)(?:(?! lên| còn| thành| bằng| xuống| đối với)[^;.()%\d]){0,60}$|lương hưu[^;.()%\d]{0,50} điều chỉnh(?: với| theo)? (?:mức|tỷ lệ)(?: chung| bình quân)?(?: là)? $/u;
// "dự toán 140 tỷ đồng, nhưng đã chi gần 170 tỷ đồng, vượt 30 tỷ đồng"
export const OVER_BUDGET = /(?:dự toán|kế hoạch|chỉ tiêu)(?:[^;.]|\.(?=\d)){0,100}, (?:vượt )?$/u;
// "đạt 75% kế hoạch, còn thiếu 4.120 người", "để đủ chỉ tiêu năm, toàn tỉnh còn thiếu 4.120 người"
const SHORT_OF_PLAN =
  /(?:kế hoạch|chỉ tiêu|mục tiêu)[^;.()\d]{0,50}, (?:[\p{L}]+ ){0,3}(?:còn )?(?:thiếu|hụt) (?:khoảng |gần |hơn |tới )?$/u;
// "vượt chỉ tiêu giao 1,7%", "còn cách mục tiêu 1,3%": the plan stands between verb and number
// "vượt kế hoạch giao với 3.100 người tham gia" tells how many there are
const PAST_PLAN = new RegExp(`${PAST_OR_SHORT_OF} (?:dự toán|${PLANS})[^,;.()\\d]{0,40}(?<! với )$`, 'u');
// "vượt nhiều nhất là Trung tâm A với gần 19%"
const MOST_OVER = /vượt (?:dự toán )?(?:nhiều|cao|lớn|mạnh) nhất (?:là|ở|tại|phải kể đến)[^;:.()\d]{0,70}$/u;
// "so với chỉ tiêu giao (71.655 người) đạt 84%": the plan stands before the number
export const VERSUS_PLAN = /so với (?:chỉ tiêu|kế hoạch|dự toán)(?:[^;.]|\.(?=\d)){0,80}$/u;
// "tăng lên 76,93%", "giảm xuống còn 73%", "tăng từ 4,5% lên 4,8%", "đạt và vượt 94%": levels, whatever the verb
const TO_LEVEL = /(?:lên|xuống|còn|thành|từ|lên tới|lên đến|xuống mức|lên mức|chỉ đạt|ở mức|đạt và vượt)$/u;
const SHARE_VERB =
  /(?:chiếm(?: tỷ trọng| khoảng| gần| hơn| tới| đến| trên)?|ứng với|tương đương(?: với)?|tỷ lệ là)(?: tỷ lệ| tỉ lệ)?$/u;
// "đạt", "bằng", "hoàn thành": what a completion follows
const REACH_VERB = /(?:đạt(?: tỉ lệ| được| mức)?|bằng|hoàn thành|tỷ lệ|thực hiện|tương đương)$/u;

// "có mức tăng cao nhất so với năm ngoái, lần lượt là 7,1% và 4,6%", "tốc độ tăng thu bình quân đạt 11%/năm", "tốc độ tăng trung
// bình mỗi năm 11%", "mức tăng hằng năm cũng chỉ 6%"
const RATE_OF_CHANGE =
  /(?:mức|tốc độ|tỷ lệ|tỉ lệ) (?:gia )?(tăng|giảm)(?! mới)[^;.()\d]{0,70} (?:(?:lần lượt )?(?:là|đạt|ở mức|khoảng)|(?:(?:bình quân|trung bình)(?: mỗi| hàng| một)?|mỗi|hằng|hàng) năm(?: cũng| chỉ| vẫn| mới)*) $/u;
// "với mức tăng dự kiến 8%"
const SUCH_A_RISE = /(?<!\p{L})mức (tăng|giảm)(?: (?:thêm|dự kiến|đề xuất|chung|bình quân|khoảng|này))* $/u;
// "số lượt và chi phí đều tăng trở lại, lần lượt 19% và 24%", "giảm mạnh, tới 18,4%": a comma parts the verb from its number
const PARTED =
  /(?:^|[^\p{L}])(tăng|giảm)(?! mới)(?: (?!mới|từ)\p{L}+){0,3}, (?:lần lượt|với mức|với tỷ lệ|với tốc độ|tới|đến|khoảng|gần|hơn|trên|thêm)(?: là| tăng| giảm| tới| khoảng| gần| hơn)* $/u;

// "có 3 huyện hoàn thành chỉ tiêu được giao là Tân Phú (101,4%), Bình An (103,7%)": how far each of them came
const DONE_BY =
  /(?:hoàn thành(?: chỉ tiêu| kế hoạch)?|(?:đạt|vượt) (?:chỉ tiêu|kế hoạch))[^.;:()%]{0,60}(?: là| gồm| như|:) [^.;]{1,30}(?:\(\d[\d,]*%\),? (?:và )?[^.;]{1,30}){0,3}\($/u;

// "hoàn thành chỉ tiêu tỉnh giao (100%)"
const DONE_TO = /(?:hoàn thành|đạt|vượt) (?:chỉ tiêu|kế hoạch)[^,;.()\d]{0,60} \($/u;

// "tăng so với cùng kỳ năm trước là 12%": the verb stands some words before its number
const VERB_APART = /(?:^|[^\p{L}])(?:tăng|giảm)[^,;.()\d]{0,40}$/u;
// "tăng so với năm 2021 là 5%", "cao hơn so với năm học 2021-2022 là 3%", "tăng so với 9 tháng đầu năm 2020 là 240 hồ sơ"
const VERSUS_TIME =
  /(?<!\p{L})(?:tăng|giảm|(?:cao|thấp|nhiều|ít) hơn)(?: \p{L}+){0,2} so (?:với )?(?:cùng kỳ|năm|quý|tháng|\d{1,2} tháng|cuối|đầu)[^,;.()%]{0,34} (?:là|tới|đến|khoảng) $/u;
// "chi 126 tỷ đồng, trong đó khoảng 31% là chi ngoại tỉnh"
const OF_WHICH = /trong (?:đó|số đó|số này)(?:,| có)?$/u;

// "số người tham gia BHXH tự nguyện tăng nhanh: 9.280 người"
// "mức sau đó thấp hơn: 60%"
const BEHIND_COLON =
  /(?:ngày càng (?:tăng|giảm)|tăng (?:nhanh|mạnh|cao|dần|đều|đáng kể)|giảm (?:nhanh|mạnh|dần|sâu)|(?:thấp|cao|ít|nhiều) hơn)[^,;.()\d:]{0,20}: $/u;

// "đều tăng so với năm trước với trên 17 triệu người tham gia": "với" opens the level reached
const WITH_LEVEL = /so với [^,;.()\d]{1,30} với $/u;

// "93,3% (vượt 0,2% so với nghị quyết), với 14 triệu người": what brackets tell of another number is no base of this one
const OTHERS_BRACKET = /^[^()]{0,60}(?=\([^()]*\d)/u;

// "lương hưu tăng lên 12%": no pension is a percentage, so it rose by that; "tỷ lệ hưởng lương hưu tăng lên 75%" is a level
const RISES_BY =
  /(?<!(?:hưởng|tỷ lệ|tỉ lệ|nhận) )(?:lương hưu|lương cơ sở|lương tối thiểu|lương tối thiểu vùng)(?: (?!người|số)\p{L}+){0,4} tăng (?:lên|lên tới|lên đến)(?: khoảng| gần| hơn)? $/u;

// "tham gia BHXH đạt 36% và tỷ lệ người dân tham gia BHYT đạt 93%": the noun and the fund behind a rate are those of the next
const NEXT_RATE = /^ (?:và|còn|cùng|cùng với) (?:tỷ lệ|tỉ lệ|độ bao phủ|diện bao phủ|mức (?:độ )?bao phủ)(?!\p{L})/u;
/** Does what stands behind a percentage open the next one? */
export const opensNextRate = (lower: string, end: number): boolean => NEXT_RATE.test(lower.slice(end, end + 30));

/**
 * The base noun right after a percentage: within a few words, before any comma. "87% và huyện Lương Tài 91%" names a place and no
 * wage.
 */
function baseAfter({ lower, places }: Scene, site: Site): { base: Base; start: number } | null {
  const { start, end } = site.rightHead;
  if (opensNextRate(lower, start)) return null;
  const bracket = OTHERS_BRACKET.exec(lower.slice(start, Math.min(end, start + 120)))?.[0].length ?? 60;
  const limit = Math.min(end, start + bracket);
  let m = bases.firstWithin(lower, start, limit);
  while (m && isWithinName(places, m.start)) m = bases.firstWithin(lower, m.end, limit);
  return m && { base: m.value, start: m.start };
}

const isWithinName = (places: Scene['places'], at: number): boolean => places.some((p) => p.start <= at && at < p.end);

/** What stands around a number, as far as its measure is told there. */
interface Around {
  scene: Scene;
  site: Site;
  percent: boolean;
  /** Where the verb before the number ends, past fillers, and the words up to there. */
  end: number;
  tail: string;
  /** The words right before the number, fillers and all. */
  raw: string;
  before: string;
  after: string;
  /** `after` up to its first comma. */
  phrase: string;
  /** The noun that a percentage is of. */
  base: { base: Base; start: number } | null;
}

function around(scene: Scene, site: Site): Around {
  const { lower } = scene;
  const { n } = site;
  const end = verbEnd(lower, scene.sentence.start, n.start);
  const after = lower.slice(site.right.start, Math.min(site.right.end, site.right.start + 90));
  const percent = isPercent(n.unit);
  return {
    scene,
    site,
    percent,
    end,
    tail: lower.slice(Math.max(site.left.start, end - 26), end),
    raw: lower.slice(Math.max(site.left.start, n.start - 30), n.start).trimEnd(),
    before: lower.slice(Math.max(scene.sentence.start, n.start - 110), n.start),
    after,
    phrase: /^[^,;]*/.exec(after)![0],
    base: percent ? baseAfter(scene, site) : null,
  };
}

const toPlan = (percent: boolean, sign: 1 | -1 = 1): MeasureHint => ({
  measure: 'gap',
  base: percent ? 'plan' : null,
  sign,
  follows: true,
});
const changed = (percent: boolean, sign: 1 | -1): MeasureHint => ({
  measure: 'change',
  base: percent ? 'previous_period' : null,
  sign,
  follows: true,
});
const COMPLETED: MeasureHint = { measure: 'completion', base: 'plan', sign: 1, follows: true };

const isCompared = ({ before, after }: Around): boolean => COMPARISON.test(after) || COMPARISON.test(before);

/** How far a number is from a plan, from what others have, or by a verb of distance from another time. */
function gapOf(a: Around): MeasureHint | null {
  const { scene, site, percent, before, after } = a;
  const gap = gaps.endingAt(scene.lower, a.end, site.left.start) !== null;
  const plan =
    gap && (TO_PLAN.test(after) || VERSUS_PLAN.test(before) || OVER_BUDGET.test(before) || SHORT_OF_PLAN.test(before));
  const ofOthers = gap && TO_OTHERS.test(after);
  if (ofOthers || (percent && PAST_OTHERS.test(before) && !/^ của /u.test(after)))
    return { measure: 'gap', base: percent ? 'other' : null, sign: 1, follows: true };
  if (plan) return toPlan(percent);
  // "cao hơn 1.240 người so với cuối năm 2022": an amount that is compared with another time
  const amount = !percent && COMPARISON.test(a.phrase);
  if (gap && (percent || amount) && a.base?.base !== 'wage')
    return isCompared(a) || /so với/.test(after)
      ? changed(percent, /thấp|thiếu|kém|hụt|chậm/.test(a.tail.slice(-12)) ? -1 : 1)
      : toPlan(percent);
  if (percent && MOST_OVER.test(before)) return toPlan(percent);
  return PAST_PLAN.test(before) && !isMoney(site.n.unit) && !isPlanValue(scene, site) ? toPlan(percent) : null;
}

/** Whether a number tells by how much something rose or fell. */
function changeOf(a: Around): MeasureHint | null {
  const { scene, site, percent, before, after } = a;
  const { lower } = scene;
  const { start } = site.n;
  const named = percent ? (RATE_OF_CHANGE.exec(before)?.[1] ?? SUCH_A_RISE.exec(before)?.[1]) : undefined;
  if (named) return changed(percent, named === 'giảm' ? -1 : 1);
  const verb =
    changes.endingAt(lower, lower[start - 1] === ' ' ? start - 1 : start, site.left.start) ?? // "đội thêm 24%"
    changes.endingAt(lower, a.end, site.left.start);
  const versus = VERSUS_TIME.exec(before)?.[0];
  if (versus) return changed(percent, /^(?:giảm|thấp|ít)/u.test(versus) ? -1 : 1);
  const raises = RAISES.test(before);
  const raised =
    !verb &&
    (RAISED.test(before) ||
      (site.n.unit !== 'month' && PAID_MORE.test(before)) ||
      (percent ? raises : ADDED.test(before)));
  if (percent && !verb && LOWERED.test(before)) return changed(false, -1);
  const apart =
    ((percent || before.endsWith(' thêm ')) && PARTED.test(before)) || (VERB_APART.test(before) && isCompared(a));
  const sign = verb?.value ?? (raised ? 1 : apart ? changeVerbIn(before) : null);
  if (sign === null || isWithheld(scene, site)) return null;
  // "so với cùng kỳ tăng 8%, so với kế hoạch đạt 48%"
  if (percent && TO_PLAN.test(a.phrase) && !COMPARISON.test(after)) return toPlan(percent, sign);
  return changed(percent && (!raised || raises), sign);
}

/** What a percentage is of, when it tells neither a change nor a gap. */
function rateOf({ scene, site, raw, before, after, base }: Around): MeasureHint {
  const { lower, sentence } = scene;
  const { start } = site.n;
  if (REACH_VERB.test(raw) && VERSUS_PLAN.test(before)) return COMPLETED;
  // "chiếm 2,56% so với kế hoạch" is a share for debts; the concept decides between share and completion
  if (base?.base === 'plan') return COMPLETED;
  if (DONE_BY.test(lower.slice(Math.max(sentence.start, start - 180), start))) return COMPLETED;
  if (DONE_TO.test(before) && !isPlanValue(scene, site)) return COMPLETED;
  if (OF_WHICH.test(raw) && /^ là /u.test(after)) return { measure: 'share', base: 'total', sign: 1, follows: true };
  if (raw.endsWith('hoàn thành')) return COMPLETED;
  if (SHARE_VERB.test(raw)) return { measure: 'share', base: base?.base ?? null, sign: 1, follows: true };
  const near = base !== null && base.start - site.right.start < 30;
  return {
    measure: null,
    base: base?.base ?? null,
    sign: 1,
    follows: REACH_VERB.test(raw) && (near || site.index > 0),
  };
}

/** Reads the measure that the words next to a number state. */
export function measureHint(scene: Scene, site: Site): MeasureHint {
  const a = around(scene, site);
  const { n } = site;
  const direction = directionOf(
    scene.lower.slice(Math.max(site.left.start, scene.sentence.start, n.start - 80), n.start),
    a.after,
    isMoney(n.unit),
  );
  const level = WITH_LEVEL.test(a.before) || BEHIND_COLON.test(a.before) || isStillToDo(scene, site);
  if (direction && !level) return changed(a.percent, direction);
  if (a.percent && RISES_BY.test(a.before)) return changed(true, 1);
  const apart = TO_LEVEL.test(a.tail) || level ? null : (gapOf(a) ?? changeOf(a));
  if (apart) return apart;
  // "gấp 1,4 lần tháng 4": a change told as a multiple
  if (n.unit === 'times' && /(?:gấp|tăng(?: lên| thêm| tới| đến)*)$/u.test(a.raw) && !OF_SET_WAGE.test(a.after))
    return changed(false, 1);
  return a.percent ? rateOf(a) : { measure: null, base: null, sign: 1, follows: false };
}

// "tối đa gấp 5 lần lương cơ sở": as much as a law sets it
const OF_SET_WAGE = /^ (?:mức )?(?:lương (?:cơ sở|tối thiểu)|tham chiếu)(?!\p{L})/u;

const changeVerbIn = (before: string): 1 | -1 => (before.lastIndexOf('giảm') > before.lastIndexOf('tăng') ? -1 : 1);
