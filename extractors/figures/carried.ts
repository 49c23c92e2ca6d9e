import { leftOf } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept } from '../../schemas/codes.js';
import type { Span } from '../document/view.js';
import { LINK, gapText } from './gap.js';
import { reachEnds } from './governed.js';
import { RANKS } from './rates-again.js';
import { conceptOf } from './concept-of.js';
import type { Choice } from './readings.js';
import type { Draft, Head, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What carries on from the last quantity of a unit: lists, parts of what was told before, new values.

const TOTALS: Partial<Record<Family, Family>> = { new: 'enrol', settle: 'receive' };

const BY_BANK = /tài khoản|atm|ngân hàng|tiền mặt|chuyển khoản|thẻ|tỷ lệ/u;
const textOf = ({ lower, sentence }: Scene): string => lower.slice(sentence.start, sentence.end);

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
  // "… nhận qua tài khoản. Tại Hà Nội, 590.000 người được nhận": how they get it was told of those before
  if (same && draft.concept === 'cashless' && draft.scene !== scene && !BY_BANK.test(textOf(scene)))
    return site.n.unit === 'person' ? { family: 'receive', concept: 'beneficiaries', rule: 'carry', score: 2.8 } : null;
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

// "thu không đúng 41 trường hợp là chủ hộ và 16 trường hợp đã nghỉ hưu": wrongs that are listed
const NEXT_CASE = /(?:[,;]| và)(?: có)? $/u;
const isNextWrong = (scene: Scene, { n }: Site, { concept, scene: told, site: { n: before } }: Draft): boolean => {
  if (told !== scene || concept !== 'violations') return false;
  return n.unit === 'case' && NEXT_CASE.test(scene.lower.slice(before.end, n.start));
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
