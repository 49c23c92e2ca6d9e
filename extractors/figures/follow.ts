import { textAfter } from './around.js';
import type { Concept } from '../../schemas/codes.js';
import type { MeasureHint } from './measure.js';
import { RATE_OF, isForeignRate } from './percent-of.js';
import type { Choice } from './readings.js';
import { reachedBySchools } from './schools.js';
import { isStillToDo } from './status.js';
import type { Cue, Draft, Head, Scene, Site } from './types.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

// Numbers that speak of the figure before them: "…, đạt 91%", "…, tăng 640 người".

// Percentages of these are followed by the people that they are of
const OF_PEOPLE: ReadonlySet<Concept> = new Set<Concept>(['participants', 'coverage', 'new_participants']);
/** Rule of a change or share of what the noun behind it names. */
export const OF_NOUN = 'noun';
/** Rule of a change that goes back past a percentage to the figure of its unit. */
export const COUNTED_BEFORE = 'counted';

// "số lượt khám tăng 12%; chi khám chữa bệnh BHYT tăng 17%": after the last figure a subject of its own, and its verb
const ITS_VERB =
  /^(?: bhyt| bảo hiểm y tế(?: \(bhyt\))?| bhxh| bhtn)?(?: cũng| đã| lại| chỉ)* (?:tăng|giảm)(?: thêm| khoảng)? $/u;
const NEW_SUBJECT =
  /(?:[;,]| và| còn)(?:[^;,.()\d]{0,40} (?:khiến|làm|làm cho|dẫn đến|kéo theo))?(?: còn| nhưng| song| trong khi| số| lượt| tổng| thì| tiền)* $/u;
// "có 21.300 lao động tham gia BHXH tự nguyện và độ bao phủ BHYT là 92%": a rate of another scheme
const RATE_OF_OTHER = /(?:[;,]| và| còn| cùng)(?: (?:tỷ lệ|tỉ lệ|độ|diện|mức|mức độ))* $/u;
const opensRate = ({ lower, cues, schemes }: Scene, { n }: Site, previous: Draft): boolean =>
  n.unit === 'percent' &&
  cues.some(
    (c) =>
      c.family === 'cover' &&
      c.start >= previous.site.n.end &&
      c.end < n.start &&
      RATE_OF_OTHER.test(lower.slice(previous.site.n.end, c.start)) &&
      schemes.some(
        (g) => !g.soft && g.end > c.start && g.end <= n.start && g.schemes.join() !== previous.scheme.join(),
      ),
  );

// "thêm 9.000 người được hưởng, ngân sách tăng 54 tỷ đồng": money is no change of those who are counted, nor they of money
const changesKind = ({ n }: Site, previous: Draft): boolean =>
  n.unit !== null &&
  !isPercent(n.unit) &&
  !isPercent(previous.unit) &&
  n.unit !== 'times' &&
  isMoney(n.unit) !== isMoney(previous.unit);

// "chi nội trú tăng 15%, ngoại trú tăng 12%": what is spent on both
const WHERE_TREATED = /^(?:nội|ngoại) trú$/u;
const isNextOfBoth = (lower: string, { start, end }: Cue, { site }: Draft): boolean =>
  WHERE_TREATED.test(lower.slice(start, end)) &&
  /(?:nội|ngoại) trú(?: bhyt)? (?:tăng|giảm)[^,;.]{0,20}$/u.test(lower.slice(site.left.start, site.n.start));

const opensChange = ({ lower, cues }: Scene, { n }: Site, previous: Draft): boolean =>
  cues.some(
    (c) =>
      c.start >= previous.site.n.end &&
      c.end < n.start &&
      c.family !== previous.family &&
      !isNextOfBoth(lower, c, previous) &&
      ITS_VERB.test(lower.slice(c.end, n.start)) &&
      NEW_SUBJECT.test(lower.slice(previous.site.n.end, c.start)),
  );

/** Does a number open a head of its own, that the figure before it says nothing of? */
export const opensHead = (scene: Scene, site: Site, previous: Draft): boolean =>
  changesKind(site, previous) || opensRate(scene, site, previous) || opensChange(scene, site, previous);

const AGAINST =
  /^"?(?:nhưng|song|tuy nhiên|còn|nếu|riêng)?(?:,| nếu| đúng là| thực tế| riêng)* ?so với [^,;.()]{3,50}(?:,? thì)?(?: lại| cũng| đã)* (?:tăng|giảm)(?: thêm| hơn| gần| khoảng)* $/u;
// "Con số này vẫn thấp hơn 4.100 người so với cùng kỳ", "So với cùng kỳ, con số này tăng 4.100 người": how what was told last differs
const THAT_COUNT =
  /^"?(?:nhưng|song|tuy nhiên)?,? ?(?:so (?:với )?[^,;()]{3,40}, ?)?(?:con số|số lượng|mức) (?:này|đó|trên)(?: vẫn| cũng| đã| lại| còn)* (?:tăng|giảm|cao hơn|thấp hơn|nhiều hơn|ít hơn)(?: thêm| tới| khoảng| gần| hơn| trên)* $/u;
const isOfThatCount = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  n.start - sentence.start < 100 && THAT_COUNT.test(lower.slice(sentence.start, n.core.start));
const isAgainstAnother = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  n.start - sentence.start < 120 && AGAINST.test(lower.slice(sentence.start, n.core.start));

const OF_CASES = /^ (?:tổng )?số (?:vụ|đơn kiện)(?!\p{L})/u;

/** How far behind a percentage the noun may stand that it is of, in characters. */
const NOUN_BEHIND = 10;

// "đạt 89%; tổng số thẻ …": a noun of its own opens behind it
const HEAD_NOUN = /^[,;] (?:tổng )?số (?!này)/u;
/** Score from which a cue before a number is its own head; behind a semicolon; and where it opens with "số …" behind one. */
const OWN_HEAD = 4.6;
const OWN_HEAD_PARTED = 4.2;
const OWN_HEAD_NAMED = 3.6;

/** A follower speaks of the figure before it, unless its own clause opens a new head: "tỷ lệ bao phủ đạt 89%". */
export function followedBy(
  scene: Scene,
  site: Site,
  previous: Draft | null,
  head: Head | null,
  hint: MeasureHint,
  own: readonly Choice[],
): Choice | null {
  if (!hint.follows || !previous || (isPercent(site.n.unit) && isForeignRate(scene, site))) return null;
  if (reachedBySchools(scene, site, previous)) return null;
  if (previous.scene !== scene) {
    // "so với quý I thì tăng 2 triệu người. Nhưng so với cuối năm thì giảm 1,3 triệu": the same against another time
    if (hint.measure === 'change' && previous.measure === 'change' && own.length === 0 && isAgainstAnother(scene, site))
      return { family: previous.family, concept: previous.concept, rule: 'follow', score: 4 };
    if (hint.measure === 'change' && isOfThatCount(scene, site)) {
      const { family, concept } = site.n.unit === 'percent' ? previous : (head?.draft ?? previous);
      return { family, concept, rule: 'follow', score: 6 };
    }
    // "phấn đấu đạt 55% chỉ tiêu": of what the sentence before spoke of
    // "Cao nhất là Bệnh viện B, vượt 26%": over the budgets that the sentence before spoke of
    const told = hint.measure === 'completion' || (hint.measure === 'gap' && previous.family === 'overrun');
    const open = told && own.every((c) => c.score < 3.5);
    // "còn 8.300 người cần vận động. Có 2 huyện đạt chỉ tiêu, là Tân Phú (101,4%)": of those who take part
    if (open && previous.concept === 'new_participants' && isStillToDo(previous.scene, previous.site))
      return { family: 'enrol', concept: 'participants', rule: 'follow', score: 3 };
    return open ? { family: previous.family, concept: previous.concept, rule: 'follow', score: 3 } : null;
  }
  // "tăng 31% số lượt khám, 44% chi phí": the noun behind a change names what changed
  if (hint.measure === 'change' && site.n.unit === 'percent') {
    const behind = scene.cues.find((c) => c.start >= site.n.end && c.start - site.n.end <= NOUN_BEHIND);
    const named = behind && /^ (?:số |tổng |về )?(?:lượt )?$/u.test(scene.lower.slice(site.n.end, behind.start));
    const right = named ? own.find((c) => c.rule === `right:${behind.family}`) : undefined;
    if (right && right.family !== previous.family) return { ...right, rule: OF_NOUN, score: 5 };
  }
  // "kiện 310 đơn vị nợ 41 tỷ đồng, bằng hai phần ba số vụ kiện cả nước": of the lawsuits, and not of the debt
  if (isPercent(site.n.unit) && OF_CASES.test(textAfter(scene, site, 16)))
    return { family: 'violate', concept: 'violations', rule: OF_NOUN, score: 5 };
  // "… người tham gia BHYT, đạt 90,07%": nothing but the verb between the phrase before and the number; ", số chi bằng 51%" has a
  // head
  const { end } = previous.site.rightHead;
  const close = site.n.start - end < 16 && end <= site.n.start && !HEAD_NOUN.test(scene.lower.slice(end, site.n.start));
  // "thu đạt 46% kế hoạch; số người tham gia BHXH đạt 71% kế hoạch": behind a semicolon a weaker head is its own
  const parted = scene.lower.slice(previous.site.n.end, site.n.start).includes(';');
  // "số thu tăng 9%; số chi tăng bình quân 12%"
  const enough = parted
    ? HEAD_NOUN.test(scene.lower.slice(previous.site.n.end, site.n.start))
      ? OWN_HEAD_NAMED
      : OWN_HEAD_PARTED
    : OWN_HEAD;
  const left = close ? undefined : own.find((c) => c.rule.startsWith('left:') && c.score > enough);
  if (left || opensHead(scene, site, previous)) return null;
  // "tổng số học sinh là 328.900 em, tham gia BHYT đạt 99%": of those who are in, not of those who should be
  if (previous.concept === 'eligible' && own.some((c) => c.rule === 'left:enrol' || c.rule === 'left:cover'))
    return null;
  // "12 trường đạt 100% học sinh có thẻ": the rate of those pupils, and none of the schools
  if (site.n.unit === 'percent' && !OF_PEOPLE.has(previous.concept) && RATE_OF.test(textAfter(scene, site, 90)))
    return null;
  // "1.240 đơn vị tham gia với mức đóng 22%, tăng 96 đơn vị": a change goes back to what is counted in its unit
  const counted =
    hint.measure === 'change' && site.n.unit !== 'percent' && head?.draft.scene === scene ? head.draft : null;
  if (counted && counted.unit === site.n.unit && previous.unit === 'percent' && !OF_PEOPLE.has(previous.concept))
    return { family: counted.family, concept: counted.concept, rule: COUNTED_BEFORE, score: 5 };
  return { family: previous.family, concept: previous.concept, rule: 'follow', score: 5 };
}
