import type { Concept } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { conceptOf } from './concept-of.js';
import type { Choice } from './readings.js';
import { textBefore } from './around.js';
import { isPartOfCostAdded } from './compared.js';
import type { MeasureHint } from './measure.js';
import type { Draft, Head, Scene, Site } from './types.js';

// Shares of a count that the sentence before told: "Trong số này, nữ chiếm 55%, nam 45%"

// "Trong số này, …", "Phần lớn là …", "Đa số …": goes on with what was counted
const GOES_ON =
  /^"?(?:trong (?:số|đó)|phần lớn|đa số|hầu hết|chủ yếu|đông nhất|tính theo|chia theo|theo (?:độ tuổi|giới tính|nhóm))/u;
// Between the members of such a list: "nữ trên 35 tuổi 28%; nam dưới 35 tuổi 21%"
const NEXT_MEMBER = /^(?:[,;]| và) (?:(?!tăng|giảm|đạt|vượt|tham gia|đóng|nợ)[^.;()%])[^.;()%]{2,60} $/u;
// "hơn 60% trong số đó là phụ nữ", "gần một nửa trong đó do ngân sách đóng"
const OF_THEM =
  /^ (?:trong (?:số )?(?:đó|này)|số này|số đó|trong số họ)(?: (?:là(?! (?:qua|bằng))|do|thuộc|ở|từ)(?!\p{L})|[,.;])/u;
/** A count is gone on with up to this many sentences later. */
const NEAR = 2;

/**
 * The count that a percentage is a part of, when its own clause names none.
 * @param counted the last count of people, files or firms, with how many sentences ago it stood
 */
export function shareOf(
  scene: Scene,
  site: Site,
  hint: MeasureHint,
  previous: Draft | null,
  counted: Head | null,
): Choice | null {
  if (site.n.unit !== 'percent') return null;
  const { lower, sentence } = scene;
  if (OF_THEM.test(lower.slice(site.n.end, site.n.end + 22))) {
    const whole = previous?.scene === scene && previous.concept === 'coverage' ? previous : counted?.draft;
    if (!whole) return null;
    const concept = whole.concept === 'coverage' ? 'participants' : whole.concept;
    return { family: whole.family, concept, rule: PART, score: 8 };
  }
  if (previous?.scene === scene) {
    const goesOn = previous.rule === PART && NEXT_MEMBER.test(lower.slice(previous.site.n.end, site.n.start));
    return goesOn ? { family: previous.family, concept: previous.concept, rule: PART, score: 4 } : null;
  }
  if (!counted || counted.draft.scene === scene || counted.sentences > NEAR || hint.measure !== 'share') return null;
  const opens = GOES_ON.test(lower.slice(sentence.start, sentence.start + 20));
  const { family, concept } = counted.draft;
  return { family, concept, rule: PART, score: opens ? 4.6 : 3 };
}

// "trong đó 2.140 người, chiếm 81%, nhận qua tài khoản": what is said of them stands behind their share
const SHARE_BETWEEN =
  /^,? \(?(?:chiếm|bằng|tức|tương đương)(?: tỷ lệ| khoảng| gần| hơn| trên)* \d[\d,.]* ?%\)?,(?: đã| đang| được| còn| vẫn)* $/u;
// "còn 7,4%, tương ứng gần 2.100 học sinh chưa tham gia": who is meant stands behind their count
const COUNT_BETWEEN =
  /^,? \(?(?:tương ứng|tương đương|tức)(?: với| là| khoảng| gần| hơn| trên)* \d[\d,.]* (?:nghìn |ngàn |triệu |vạn )?(?:người|học sinh|em|lao động|hộ)(?: dân)? $/u;
// "9.400 người, chiếm 61% tổng số người hưởng lương hưu, đang nhận …": a part of those whom its share is of
const SHARE_OF_WHOLE =
  /^,? \(?(?:chiếm|bằng|tức|tương đương)(?: tỷ lệ| khoảng| gần| hơn| trên)* \d[\d,.]* ?% (?:tổng )?(?:số )?(?:người |lao động |đối tượng )?(?:đang |được )*$/u;
const SHARE_LENGTH = 50;
/** A count whose share is told before its verb, or a share whose count is. */
export function apposed({ lower, cues }: Scene, { n }: Site): Choice | null {
  const verb = cues.find(
    (c) =>
      c.start > n.end &&
      c.start - n.end <= SHARE_LENGTH &&
      (n.unit === 'percent'
        ? c.family === 'uninsured' && COUNT_BETWEEN.test(lower.slice(n.end, c.start))
        : SHARE_BETWEEN.test(lower.slice(n.end, c.start)) ||
          (n.unit === 'person' && SHARE_OF_WHOLE.test(lower.slice(n.end, c.start)))),
  );
  if (!verb) return null;
  const concept = conceptOf(verb.family, n);
  return concept && { family: verb.family, concept, rule: 'apposed', score: 6.5 };
}

const WRONGS: ReadonlySet<Concept> = new Set<Concept>(['recovered', 'violations']);
const goesOnWith = ({ family, concept }: Draft, rule: string): Choice => ({ family, concept, rule, score: 9 });
const isWrong = (scene: Scene, { n }: Site, previous: Draft | null): previous is Draft =>
  isMoney(n.unit) && previous?.scene === scene && isMoney(previous.unit) && WRONGS.has(previous.concept);

// "bị xuất toán 8 tỷ đồng, trong đó 5 tỷ đồng do vượt định mức, 2 tỷ đồng do sai mã": a sum parted by its reasons
const FOR_REASON = /^ (?:là )?(?:do|vì|bởi)(?!\p{L})/u;
export const byReason = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  isWrong(scene, site, previous) && FOR_REASON.test(scene.lower.slice(site.n.end, site.n.end + 8))
    ? goesOnWith(previous, 'reason')
    : null;

// "từ chối thanh toán 38 tỷ đồng. Riêng tiền thuốc là 21 tỷ đồng": a kind of cost apart from the rest of what was refused
const APART =
  /(?:^"?|[.,;(] ?)(?:riêng|trong (?:số )?(?:đó|này)|chỉ riêng),? (?:tiền|chi phí) [^.;()\d]{2,60} (?:là|chiếm|tới|hơn|gần) $/u;
export function costApart(scene: Scene, site: Site, head: Head | null): Choice | null {
  if (!head || head.sentences > 1 || !isMoney(site.n.unit) || head.draft.concept !== 'recovered') return null;
  if (site.n.value >= head.draft.value || !isMoney(head.draft.unit)) return null;
  const from = Math.max(scene.sentence.start, site.n.start - 90);
  return APART.test(scene.lower.slice(from, site.n.start)) ? goesOnWith(head.draft, 'apart') : null;
}

// "kê trùng thuốc (4 tỷ đồng), sai tiền giường (3 tỷ đồng)": kinds of wrong, each with its money in brackets
const NEXT_BRACKET = /^\)(?:[,;]| và) [^()\d;.]{3,90} \($/u;
export const inBrackets = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  isWrong(scene, site, previous) && NEXT_BRACKET.test(scene.lower.slice(previous.site.n.end, site.n.start))
    ? goesOnWith(previous, 'brackets')
    : null;

// "thanh toán sai, trong đó chụp chiếu 3 tỷ đồng, tiền giường gần 6 tỷ đồng, tiền thuốc 670 triệu đồng": so much of each kind
const NEXT_KIND = /^(?:[,;]| và) (?:tiền|chi phí) (?!phạt|lãi|nợ|lương)[^()\d;.,]{2,40} $/u;
export const nextKind = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  isWrong(scene, site, previous) && NEXT_KIND.test(scene.lower.slice(previous.site.n.end, site.n.start))
    ? goesOnWith(previous, 'kind')
    : null;

// "vượt dự toán 41 tỷ đồng (gồm năm 2021 là 18 tỷ đồng và năm 2022 là 23 tỷ đồng)": what is over is so in each of its parts
const OPENS_PARTS = /^ \((?:bao gồm|gồm|trong đó|riêng|cụ thể)[^()]{0,60} $/u;
const NEXT_PART = /^(?:[,;]| và) [^()]{0,40} $/u;
const PART_OF_OVERRUN = 'part of overrun';
export function overrunParts({ lower }: Scene, { n }: Site, previous: Draft | null): Choice | null {
  if (!isMoney(n.unit) || previous?.family !== 'overrun' || !isMoney(previous.unit)) return null;
  const between = lower.slice(previous.site.n.end, n.start);
  const goesOn = previous.rule === PART_OF_OVERRUN ? NEXT_PART : OPENS_PARTS;
  return previous.site.n.end < n.start && n.start - previous.site.n.end < 90 && goesOn.test(between)
    ? goesOnWith(previous, PART_OF_OVERRUN)
    : null;
}

// "nợ đọng ngày càng tăng (năm 2021 là 310 tỷ đồng, năm 2022 là 402 tỷ đồng)": by years, in brackets, what the sentence is on
const YEAR_IN_BRACKETS =
  /\((?:từ |đến |hết |cuối |tính đến |nếu )*(?:năm|quý|tháng|ngày) [\d/.-]{1,10}(?: (?:là|có|chiếm|nợ|đạt|hơn|gần|trên|khoảng))* $/u;
export function byYears({ lower, cues, sentence }: Scene, { n }: Site): Choice | null {
  const from = Math.max(sentence.start, n.start - 60);
  const bracket = YEAR_IN_BRACKETS.exec(lower.slice(from, n.start));
  if (!bracket) return null;
  const on = cues.findLast(
    (c) =>
      c.weight >= 3 && c.start >= sentence.start && c.end <= from + bracket.index && conceptOf(c.family, n) !== null,
  );
  return on ? { family: on.family, concept: conceptOf(on.family, n)!, rule: 'by years', score: 5 } : null;
}

/** "kinh phí tăng thêm 410 tỷ đồng, trong đó ngân sách chi 90 tỷ đồng": spent, whoever pays it. */
export const payerOfCost = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  previous?.scene === scene && previous.measure === 'change' && isPartOfCostAdded(scene, site, previous)
    ? goesOnWith(previous, 'payer of cost')
    : null;

// "trong đó, nhóm người lao động đóng 38.700 người; nhóm ngân sách nhà nước đóng 214.600 người; nhóm được hỗ trợ mức đóng
// 178.500 người": members, by who pays for them
const PAYER_GROUP =
  /(?:^|[;,:•] ?|- )(?:trong đó,? )?(?:nhóm|đối tượng)(?: \p{L}+| &|,){1,14}? (?:đóng|hỗ trợ)(?: mức đóng| đóng| một phần)?(?: bhyt)?(?: là| có| gồm|:| với)* $/u;
export const payerGroup = (scene: Scene, site: Site, previous: Draft | null): Choice | null =>
  site.n.unit === 'person' &&
  previous?.concept === 'participants' &&
  previous.scheme.join() === 'BHYT' &&
  PAYER_GROUP.test(textBefore(scene, site, 110))
    ? goesOnWith(previous, 'payer group')
    : null;

/** Rule of a percentage that is a part of the count before. */
export const PART = 'part';
