import { textAfter, textBefore } from './around.js';
import { GOVERNED_READINGS, GOVERNOR_ENDS, OBJECT_READINGS, type Family } from '../../corpus/lexicons/cue-families.js';
import { Phrases } from '../document/phrases.js';
import { gapText } from './gap.js';
import {
  BRINGS_IN,
  isBroughtIn,
  isFineOfDeed,
  isFinePaid,
  isInterestCollected,
  isInterestOwed,
  isNotPaidFor,
  isOfDebtors,
  isPaidAllTheSame,
  isOwedByBudget,
  isPartOfDebt,
  isReasonOfFine,
  isShareOwed,
  isSued,
} from './over-debts.js';
import type { Cue, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

const ends = new Phrases<true>(GOVERNOR_ENDS.map((words) => [words, true]));

/** Does a word between two points end the reach of a governing verb? */
export function reachEnds(scene: Scene, from: number, to: number): boolean {
  return ends.firstWithin(scene.lower, from, to) !== null;
}

// "phát hiện 41 lao động thuộc diện đóng BHXH; 12 người đóng thiếu": found out by an inspection, not counted by a survey
const FINDING = /(?:phát hiện|(?:thanh tra|kiểm tra)[^;:]{0,60} cho thấy)(?:[^;:]|; ?\d){0,160}(?:; ?)?$/u;
/** No match is longer, in characters: a long sentence costs no more. */
const FINDING_REACH = 260;

// "lập khống 240 hồ sơ của 110 người có thẻ BHYT để thanh toán 3 tỷ đồng": all that a fraud is told of
const FRAUD = /(?:(?:lập|kê|khai|ký|cấp|bán|thanh toán) khống|khống$|làm giả|giả mạo)/u;

/** What a list of wrongs counts. "5 nội dung sai lệch, gồm: 120 lượt khám …" */
const WRONG_LIST: ReadonlySet<Family> = new Set<Family>(['visit', 'spend', 'cost', 'card', 'receive', 'enrol']);
/** What is told of a card that another used. */
const WITH_CARD: ReadonlySet<Family> = new Set<Family>(['visit', 'spend', 'cost', 'card', 'benefit']);
const OPENS_LIST = /(?::|bao gồm|gồm|như)(?: |$)/u;
const inWrongList = (scene: Scene, site: Site): boolean =>
  scene.cues.some(
    (c) =>
      c.family === 'violate' &&
      c.end <= site.n.start &&
      (OPENS_LIST.test(scene.lower.slice(c.end, Math.min(site.n.start, c.end + 40))) ||
        (FRAUD.test(scene.lower.slice(c.start, c.end)) && !reachEnds(scene, c.end, site.n.start))),
  );

/** "75% số người tham gia đã được xác thực"; "hệ thống giao dịch điện tử tiếp nhận 4.200 hồ sơ": what the computer did. */
const isDigitised = (scene: Scene, site: Site, { family, end }: Cue): boolean =>
  scene.cues.some(
    (c) =>
      c.family === 'digital' &&
      (family === 'enrol' || family === 'receive'
        ? c.start >= end && end > site.n.end && DONE_TO.test(scene.lower.slice(end, c.start))
        : family === 'settle' &&
          site.n.unit === 'file' &&
          ((c.end <= end && !reachEnds(scene, c.end, end)) || isThrough(scene, site, c))),
  );
/** "tiếp nhận 61 triệu hồ sơ BHXH, BHYT qua giao dịch điện tử" */
const isThrough = ({ lower }: Scene, { n, right }: Site, { start }: Cue): boolean =>
  start >= n.end &&
  start < right.end &&
  start - n.end < 60 &&
  /(?:qua|bằng) (?:hệ thống |cổng )?$/u.test(lower.slice(n.end, start));
const DONE_TO = /^[^;.()\d]{0,40} (?:được|đã) $/u;

const ONLY = /(?:^ |(?:nhưng|song|tuy nhiên)[^;:.]{0,20})(?:mới|chỉ)(?: có)? ?$/u;

// "chi trả trợ cấp thất nghiệp qua tài khoản đạt 98%, BHXH một lần đạt 95%": how it is paid holds for the list
export const BY_BANK: ReadonlySet<Family> = new Set<Family>(['settle', 'receive', 'benefit', 'spend']);
const isByBank = (scene: Scene, site: Site): boolean => {
  const how = scene.cues.findLast((c) => c.family === 'cashless' && c.end <= site.n.start);
  return how !== undefined && !reachEnds(scene, how.end, site.n.start) && site.n.start - how.end < BANK_REACH;
};
const BANK_REACH = 160;
// "64 người đang hưởng trợ cấp thất nghiệp được hỗ trợ học nghề"
const LEARN = /^[^,;.()]{0,60} được hỗ trợ (?:học|đào tạo) nghề/u;

/** "2,6 triệu người hưởng lương hưu, trong đó 710.000 người do ngân sách chi trả": pensioners all the same */
const isPaidFromBudget = ({ lower, cues }: Scene, { n }: Site, { start }: Cue): boolean =>
  n.unit === 'person' &&
  lower.slice(n.end, start) === ' do ' &&
  cues.some((c) => (c.family === 'receive' || c.family === 'benefit') && c.end <= n.start);

// "được hỗ trợ chi phí mai táng 9 triệu đồng": an allowance, though it is called support
const FOR_BURIAL = /mai táng(?: phí)?[^;.,()\d]{0,30} $/u;
const isForBurial = (scene: Scene, site: Site): boolean =>
  isMoney(site.n.unit) && FOR_BURIAL.test(textBefore(scene, site, 50));

// "số người hưởng lương hưu, trợ cấp của huyện tăng 3%": they are counted
const WHO_DRAW =
  /(?<!\p{L})số (?:người|đối tượng)(?: đang| được)* (?:hưởng|nhận|lĩnh) (?:(?!mức)[^;.()\d]){0,60} (?:tăng|giảm)(?: thêm| khoảng)* $/u;
const isOfWhoDraw = (scene: Scene, { n }: Site, { end }: Cue): boolean =>
  n.unit === 'percent' && end <= n.start && WHO_DRAW.test(scene.lower.slice(Math.max(0, n.start - 110), n.start));

// "số người nghỉ hưu đang hưởng mức lương từ 3 đến 7 triệu đồng": a wage that the retired draw is their pension
const isPensionDrawn = ({ lower, sentence }: Scene, { n }: Site, { start, end }: Cue): boolean =>
  end <= n.start &&
  isMoney(n.unit) &&
  /(?:hưởng|lĩnh|nhận) $/u.test(lower.slice(Math.max(0, start - 6), start)) &&
  /(?:nghỉ|lương|về|hưởng|người) hưu(?!\p{L})/u.test(lower.slice(sentence.start, sentence.end));

const HAVE_JOINED = /(?:đã|đều|được) (?:mua|có|tham gia|cấp)/u;
/** "ngân sách gánh một phần, tính theo mức đóng: hộ nghèo được 30%": the rate of support, reckoned on what is paid. */
const isBaseOfSupport = ({ lower, cues }: Scene, { n }: Site, cue: Cue): boolean =>
  n.unit === 'percent' &&
  /(?:tính )?(?:trên|theo) $/u.test(lower.slice(Math.max(0, cue.start - 10), cue.start)) &&
  cues.some((c) => c.family === 'subsidy' && c.end <= cue.start);

// "4.100 hộ thuộc diện tham gia nhưng mới có 900 hộ đăng ký": those who are in, after those who should be
const areIn = ({ lower }: Scene, { n }: Site, { end }: Cue): boolean =>
  end <= n.start && ONLY.test(lower.slice(end, n.start));
// "96% học sinh thuộc diện đóng đã mua thẻ": so many of them are in
const haveJoined = ({ lower }: Scene, { n, rightHead }: Site, { start, end }: Cue): boolean =>
  n.unit === 'percent' && start >= n.end && HAVE_JOINED.test(lower.slice(end, rightHead.end));
// "số người tham gia đạt 90% số thuộc diện": so many of those who should be in are
const ARE_IN = /(?<!(?:chưa|không) )tham gia[^;.\d]{0,70} (?:đạt|bằng|chiếm)(?: khoảng| gần| hơn| trên)* $/u;
const OF_THOSE = /^ (?:so với )?(?:tổng )?số(?: (?:người|lao động|đối tượng|đơn vị|học sinh|hộ))?(?: đang)? $/u;
const haveBeenReached = (scene: Scene, { n }: Site, { start }: Cue): boolean =>
  n.unit === 'percent' &&
  start >= n.end &&
  OF_THOSE.test(scene.lower.slice(n.end, start)) &&
  ARE_IN.test(scene.lower.slice(Math.max(scene.sentence.start, n.start - 110), n.start));
const isLearning = ({ lower }: Scene, { n, right }: Site): boolean => LEARN.test(lower.slice(n.end, right.end));
const isFound = (scene: Scene, site: Site): boolean => FINDING.test(textBefore(scene, site, FINDING_REACH));
// "phát hiện chữ ký giả trong hồ sơ để thanh toán 310 triệu đồng": what a fraud that is found out was for
const FOR_MONEY =
  /(?:phát hiện|xác định)[^;.]{3,200} (?:để|nhằm) (?:được |đề nghị )*(?:thanh toán|quyết toán|hưởng)(?: \p{L}+){0,5} $/u;
const isFoundForMoney = (scene: Scene, site: Site): boolean =>
  isMoney(site.n.unit) && FOR_MONEY.test(textBefore(scene, site, FINDING_REACH));
const isPaidByBank = (scene: Scene, site: Site): boolean => site.n.unit === 'percent' && isByBank(scene, site);

// "94 lượt khám bằng thẻ của người khác", "12 người dùng thẻ BHYT của người đã chết đi khám 31 lần, hết 8 triệu đồng"
const OTHERS_CARD =
  /(?:sử dụng|dùng|mượn|lấy|bằng) (?:thông tin )?thẻ (?:bhyt |bảo hiểm y tế )?của (?:người khác|người (?:đã )?(?:chết|mất|tử vong)|người thân)(?!\p{L})/u;
const CARD_BEHIND = 90;
const isByOthersCard = (scene: Scene, site: Site): boolean =>
  scene.cues.some(({ family }) => family === 'card') &&
  (OTHERS_CARD.test(textBefore(scene, site, FINDING_REACH)) ||
    OTHERS_CARD.test(/^[^;.\d]*/u.exec(textAfter(scene, site, CARD_BEHIND))![0]));

// "Bằng cách này, bà đã nộp 9 bộ hồ sơ, được chi trả 260 triệu đồng": what a trick brought
const BY_TRICK =
  /^"?(?:bằng|với|theo) (?:cách|thủ đoạn|chiêu(?: thức| trò| bài)?|mánh(?: khóe)?|hành vi|phương thức)(?: làm| gian dối)?(?: thức)? (?:này|trên|đó|như vậy|tương tự)(?!\p{L})/u;
const TRICKED: ReadonlySet<Family> = new Set<Family>(['settle', 'spend', 'receive', 'recover', 'visit', 'benefit']);
// What the sentence before must tell, for "cách này" may be a good one
const TRICK = /(?:giả|khống|gian|lừa|trục lợi|chiếm đoạt|mượn thẻ|làm sai|thông đồng)(?!\p{L})/u;
const TRICK_REACH = 240;
const isByTrick = ({ lower, sentence }: Scene): boolean =>
  BY_TRICK.test(lower.slice(sentence.start, sentence.start + 40)) &&
  TRICK.test(lower.slice(Math.max(0, sentence.start - TRICK_REACH), sentence.start));

interface Making {
  /** The readings that it is asked of; of all when left out. */
  of?: ReadonlySet<Family>;
  makes: Family;
  when: (scene: Scene, site: Site, cue: Cue) => boolean;
}
const only = (...families: Family[]): ReadonlySet<Family> => new Set(families);

/** What the words around make of a reading, whatever object it has; the first that holds. */
const BEFORE_OBJECTS: readonly Making[] = [
  { makes: 'debt', when: isOfDebtors },
  { makes: 'debt', when: isShareOwed },
  { makes: 'debt', when: (scene, _, cue) => isInterestOwed(scene, cue) },
  { makes: 'collect', when: isInterestCollected },
  { of: only('debt'), makes: 'fine', when: isFineOfDeed },
  { of: only('eligible', 'debt'), makes: 'debt', when: isNotPaidFor },
  { of: only('debt'), makes: 'violate', when: isSued },
  { of: only('debt'), makes: 'violate', when: isPaidAllTheSame },
  { makes: 'fine', when: (scene, _, cue) => isBroughtIn(scene, cue, 'fine') || isFinePaid(scene, cue) },
  { makes: 'recover', when: (scene, _, cue) => BRINGS_IN.some((by) => isBroughtIn(scene, cue, by)) },
  { of: only('eligible'), makes: 'violate', when: isFound },
  { of: only('spend', 'receive', 'cost'), makes: 'violate', when: isFoundForMoney },
  { of: TRICKED, makes: 'violate', when: isByTrick },
  { of: WRONG_LIST, makes: 'violate', when: inWrongList },
  { of: WITH_CARD, makes: 'violate', when: isByOthersCard },
];
const BEHIND_OBJECTS: readonly Making[] = [
  { of: only('receive'), makes: 'settle', when: isLearning },
  { of: only('benefit'), makes: 'receive', when: isOfWhoDraw },
  { of: only('subsidy'), makes: 'benefit', when: isForBurial },
  { of: only('wage'), makes: 'benefit', when: isPensionDrawn },
  { of: only('subsidy'), makes: 'receive', when: isPaidFromBudget },
  { of: only('subsidy'), makes: 'debt', when: isPartOfDebt },
  { of: only('spend'), makes: 'debt', when: isOwedByBudget },
  { of: only('contribute'), makes: 'subsidy', when: isBaseOfSupport },
  { of: only('eligible'), makes: 'cover', when: haveJoined },
  { of: only('eligible'), makes: 'cover', when: haveBeenReached },
  { of: only('eligible'), makes: 'enrol', when: areIn },
  { makes: 'digital', when: isDigitised },
  { of: BY_BANK, makes: 'cashless', when: isPaidByBank },
];
const made = (by: readonly Making[], scene: Scene, site: Site, cue: Cue): Family | undefined =>
  by.find(({ of, when }) => (of?.has(cue.family) ?? true) && when(scene, site, cue))?.makes;

/** The verb whose object a reading is: "thu hồi số tiền nợ BHXH là 54 tỷ đồng". */
function verbOfObject(scene: Scene, site: Site, cue: Cue): Family | undefined {
  const verbs = OBJECT_READINGS[cue.family];
  const verb = verbs && scene.cues.findLast((c) => verbs.includes(c.family) && c.end <= site.n.start);
  if (
    !verb ||
    isReasonOfFine(scene, site, cue, verb) ||
    !/^[^,;:.()]{0,90}$/.test(gapText(scene, verb.end, site.n.start))
  )
    return undefined;
  return /(?:còn|(?<!^ )tổng số|số nợ)/.test(scene.lower.slice(verb.end, site.n.start)) ? undefined : verb.family;
}

// "nhờ vận động, số người tham gia BHXH tự nguyện là 2,3 triệu": a number of its own, whatever verb stands before;
// "nhờ vận động, đã có 91% hội viên tham gia": a rate of who is in
const standsFree = ({ lower }: Scene, { n }: Site, { family, start }: Cue): boolean =>
  family === 'enrol' && (lower.startsWith('số ', start) || (n.unit === 'percent' && start >= n.end));

/** The verb that rules a reading until its reach ends: "nhờ vận động, 412 người đã tham gia". */
function ruler(scene: Scene, site: Site, cue: Cue): Family | undefined {
  const verbs = GOVERNED_READINGS[cue.family];
  const verb = verbs && scene.cues.findLast((c) => verbs.includes(c.family) && c.end <= site.n.start);
  if (!verb || standsFree(scene, site, cue) || reachEnds(scene, verb.end, site.n.start)) return undefined;
  return verb.family;
}

/** The family that an earlier verb of the sentence makes of a reading; the family itself when none governs it. */
export const governed = (scene: Scene, site: Site, cue: Cue): Family =>
  made(BEFORE_OBJECTS, scene, site, cue) ??
  verbOfObject(scene, site, cue) ??
  made(BEHIND_OBJECTS, scene, site, cue) ??
  ruler(scene, site, cue) ??
  cue.family;
