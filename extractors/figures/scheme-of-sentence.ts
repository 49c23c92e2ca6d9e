import { endsInBrackets, isTitle, textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept, Scheme } from '../../schemas/codes.js';
import { WORTH } from './gifts.js';
import { ON_LEAVE } from './leave.js';
import { groupIn } from './named-scheme.js';
import type { Choice } from './readings.js';
import {
  type Asked,
  DEBTS,
  OF_ALL,
  type SchemeFound,
  type SchemeMemory,
  fundsOf,
  grandTotal,
  wider,
} from './scheme-memory.js';
import type { Draft, Scene, SchemeGroup, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What the sentence of a number says of its scheme: the figure before it, and what is named further off.

const MONEY_OF_ALL: ReadonlySet<Concept> = new Set<Concept>([...DEBTS, 'revenue']);

// "nợ BHXH 5,3 tỷ đồng. Số này nằm ở vài công ty như …"
const THAT_SUM = /^"?(?:số|khoản|phần)(?: nợ| tiền)* (?:này|trên|đó)(?!\p{L})/u;
// "nợ BHXH dưới 6 tháng là 3.200 tỷ đồng, còn lại 2.100 tỷ đồng là nợ …"
const PART_OF_IT = /^[^;]*(?:còn lại|trong đó|gồm|riêng)(?! bh)[^;]*$/u;
// "phạt 9 công ty với 2 tỷ đồng và chuyển 3 hồ sơ": fines and what goes to court are of one matter
const matterOf = (family: Family): Family => (family === 'fine' ? 'violate' : family);

// "toàn ngành đã chi trả 72.963 tỷ đồng": of all funds
const WHOLE_AGENCY = /(?:toàn ngành|ngành bhxh|ngành bảo hiểm xã hội|hệ thống bhxh)/u;

/** "các đơn vị nợ đọng số tiền BHXH lớn gồm: Công ty A nợ 5 tỷ": the scheme tied to the same idea earlier in the sentence. */
function tiedGroup(scene: Scene, site: Site, choice: Choice): readonly Scheme[] | null {
  for (let i = scene.schemes.length - 1; i >= 0; i--) {
    const g = scene.schemes[i]!;
    if (g.soft || g.schemes.length === 0 || g.end > site.n.start) continue;
    if (scene.cues.some((c) => c.family === choice.family && c.start < g.start && g.start - c.end < 16))
      return g.schemes;
  }
  return null;
}

// "khám đúng tuyến được hưởng": shares of what an illness costs are of health insurance
const OF_CARE = /(?:khám|đúng tuyến|trái tuyến|chữa bệnh|nội trú|ngoại trú|chi phí điều trị|chi trả)(?![\p{L}])/u;

const isAllowance = ({ lower }: Scene, { start, end }: SchemeGroup): boolean =>
  /^trợ cấp h[ằà]ng tháng$/u.test(lower.slice(start, end));

/** "kiểm tra 17 đơn vị, 12 bệnh viện có khám BHYT, 46 đại lý": a fund of one member says nothing of the others. */
const allOfMember = (group: readonly Scheme[], { choice, memory }: Asked): readonly Scheme[] | null => {
  const known = memory.byConcept.get(choice.concept);
  return known && OF_ALL.has(choice.family) && wider(group, known) === known ? known : null;
};

/** A group of the sentence that is named softly ("lương hưu") or not, around a number. */
const groupBehind = ({ scene, site }: Asked, soft: boolean): SchemeGroup | null =>
  groupIn(scene.schemes, site.rightHead.start, site.rightHead.end, 'first', soft);

/** The scheme of the figure before it in its sentence, where a number goes on with it. */
function ofFigureBefore(asked: Asked): SchemeFound | null {
  const { scene, site, choice, previous } = asked;
  if (previous?.scene !== scene || (choice.concept === 'digital' && groupBehind(asked, true))) return null;
  const matter = matterOf(choice.family);
  const goesOn =
    GOES_ON.has(choice.rule) ||
    isPartInBracket(asked, previous) ||
    (previous.family === 'inspect' && matter === 'violate') ||
    isPaidTo(asked, previous) ||
    (previous.family === choice.family && PART_OF_IT.test(scene.lower.slice(previous.site.n.end, site.n.start))) ||
    (matterOf(previous.family) === matter && previous.unit !== site.n.unit);
  if (!goesOn) return null;
  const all = allOfMember(previous.scheme, asked);
  return all ? { scheme: all, inferred: true } : { scheme: previous.scheme, inferred: false };
}
const GOES_ON: ReadonlySet<string> = new Set(['carry', 'plan', 'that']);
/** "quản lý, chi trả cho 1.640 người, bình quân chi 5,2 tỷ đồng mỗi tháng": paid to those told right before. */
const isPaidTo = ({ scene, site, choice }: Asked, previous: Draft): boolean =>
  choice.concept === 'expenditure' &&
  previous.concept === 'beneficiaries' &&
  !scene.schemes.some((g) => g.start >= previous.site.n.end && g.end <= site.n.start);

/** How far before a number its bracket may open, in characters. */
const BRACKET = 160;
/** "Mức đóng BHTN, BHYT không đổi: BHTN: 2% (doanh nghiệp đóng 1%, người lao động đóng 1%)": who pays what of the rate before. */
function isPartInBracket({ scene, site, choice }: Asked, previous: Draft): boolean {
  if (choice.concept !== 'contribution' || previous.concept !== 'contribution' || previous.unit !== site.n.unit)
    return false;
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  if (/[);]/.test(between)) return false;
  return /^ ?\(/.test(between) || (!between.includes('(') && endsInBrackets(textBefore(scene, previous.site, BRACKET)));
}

// "ngoài tiền do quỹ chi trả, người sinh con được trợ cấp bằng 2 lần lương cơ sở": an allowance is no care
const ALLOWANCE_NEAR = /(?:trợ cấp|thai sản|sinh con|mai táng|tuất)(?!\p{L})/u;
/** "đi khám đúng tuyến, hộ nghèo được hưởng 100%": of health insurance, named or not. */
const isOfCare = ({ scene, site, choice }: Asked): boolean =>
  choice.concept === 'benefit' &&
  choice.rule !== ON_LEAVE &&
  site.n.unit !== null &&
  !isMoney(site.n.unit) &&
  OF_CARE.test(textBefore(scene, site, 200)) &&
  !ALLOWANCE_NEAR.test(textBefore(scene, site, 120));

/** "ước thu 88.200 tỷ đồng, tăng 23%; ước chi 81.000 tỷ đồng": spent for what was collected for. */
function collectedFor({ scene, site, choice, memory }: Asked): readonly Scheme[] | null {
  if (choice.concept !== 'expenditure' || memory.collected?.scene !== scene) return null;
  const softly = scene.schemes.some((g) => g.soft && g.start >= site.left.start && g.end <= site.rightHead.end);
  return softly ? null : memory.collected.scheme;
}

/** A scheme that is named softly: "lương hưu". */
function softlyNamed(asked: Asked): SchemeFound | null {
  const { scene, site, choice, memory } = asked;
  const soft = groupBehind(asked, true) ?? groupIn(scene.schemes, scene.sentence.start, site.n.start, 'last', true);
  // "trợ cấp hằng tháng bằng 60% tiền lương", in an article on unemployment insurance
  if (soft && choice.concept === 'benefit' && memory.title?.join() === 'BHTN' && isAllowance(scene, soft))
    return { scheme: memory.title, inferred: true };
  // "ở xa cơ sở khám bệnh thì được nghỉ 2 ngày": leave is of social insurance, whatever care is told of
  if (choice.rule === ON_LEAVE && soft?.schemes[0]?.startsWith('BHYT')) return null;
  return soft && { scheme: soft.schemes, inferred: false };
}

/** Debts and what is collected are of all funds, unless a headline says in the same breath of which. */
function moneyOfAll({ scene, choice, memory }: Asked, named: SchemeGroup | null): SchemeFound {
  // "160 đơn vị nợ 24 tỷ đồng tiền BHXH"
  if (isTitle(scene) && named && named.schemes.length > 0) return { scheme: named.schemes, inferred: false };
  const told = DEBTS.has(choice.concept) ? memory.owed : memory.byConcept.get(choice.concept);
  const listed = memory.silence <= 1 && (memory.last?.length ?? 0) > 1 ? memory.last : null;
  return { scheme: wider(told ?? undefined, memory.last) ?? listed ?? fundsOf(memory), inferred: true };
}

const BOOKS = /(?<!\p{L})sổ (?:bh|bảo hiểm)/u;
const CARDS = /(?<!\p{L})thẻ (?:bh|bảo hiểm)/u;
/** "… tặng 30 sổ BHXH, 52 thẻ BHYT. Tổng trị giá 90 triệu đồng": of whatever was given. */
function ofGifts({ scheme, scene: { lower, sentence } }: Draft, { byConcept }: SchemeMemory): readonly Scheme[] {
  const told = lower.slice(sentence.start, sentence.end);
  if (!BOOKS.test(told) || !CARDS.test(told)) return scheme;
  return [...new Set([...(byConcept.get('books') ?? []), ...(byConcept.get('cards') ?? [])])];
}

/** The scheme that a number's sentence tells; null when it says nothing. */
export function schemeOfSentence(asked: Asked): SchemeFound | null {
  const { scene, site, choice, previous, memory } = asked;
  const { lower, sentence } = scene;
  if (choice.rule === WORTH && previous) return { scheme: ofGifts(previous, memory), inferred: true };
  const before = ofFigureBefore(asked);
  if (before) return before;
  if (isOfCare(asked)) return { scheme: ['BHYT'], inferred: true };
  const collected = collectedFor(asked);
  if (collected) return { scheme: collected, inferred: true };
  const soft = softlyNamed(asked);
  if (soft) return soft;
  const spentOrTaken = choice.concept === 'expenditure' || choice.concept === 'revenue';
  if (spentOrTaken && WHOLE_AGENCY.test(lower.slice(sentence.start, site.n.start)))
    return { scheme: memory.widest, inferred: true };
  const grand = grandTotal(scene, site, choice, memory);
  if (grand) return { scheme: grand, inferred: true };
  const tied = tiedGroup(scene, site, choice);
  if (tied) return { scheme: tied, inferred: false };
  if (previous && THAT_SUM.test(lower.slice(sentence.start, sentence.start + 24)))
    return { scheme: previous.scheme, inferred: true };
  const named =
    groupIn(scene.schemes, sentence.start, site.n.start, 'last', false) ??
    groupIn(scene.schemes, site.n.end, sentence.end, 'first', false);
  if (MONEY_OF_ALL.has(choice.concept)) return moneyOfAll(asked, named);
  if (!named) return null;
  const all = allOfMember(named.schemes, asked);
  if (all) return { scheme: all, inferred: true };
  return named.schemes.length > 0
    ? { scheme: named.schemes, inferred: false }
    : { scheme: memory.widest, inferred: true };
}
