import { textBefore } from './around.js';
import { GOVERNED_READINGS, GOVERNOR_ENDS, OBJECT_READINGS, type Family } from '../../corpus/lexicons/cues.js';
import { Phrases } from '../document/phrases.js';
import { gapText } from './gap.js';
import type { Cue, Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

const ends = new Phrases<true>(GOVERNOR_ENDS.map((words) => [words, true]));

/** Does a word between two points end the reach of a governing verb? */
export function reachEnds(scene: Scene, from: number, to: number): boolean {
  return ends.firstWithin(scene.lower, from, to) !== null;
}

// "khởi kiện các đơn vị nợ đọng, thu được 12 tỷ đồng": what a lawsuit brought in; "phạt 640 triệu đồng, đã thu 310 triệu đồng"
const BROUGHT_IN = /^thu (?:được|về|lại)/u;
const TAKEN = /^thu(?: nộp)? (?:gần |hơn |trên |khoảng )?\d/u;
const TAKEN_REACH = 120;
/** What brings in money that was owed. */
const BRINGS_IN: readonly Family[] = ['violate', 'recover', 'inspect'];
const isBroughtIn = ({ lower, cues }: Scene, cue: Cue, by: Family): boolean => {
  if (cue.family !== 'collect') return false;
  const taken =
    TAKEN.test(lower.slice(cue.start, cue.end + 8)) && /(?:đã|mới) $/u.test(lower.slice(cue.start - 4, cue.start));
  if (!taken && !BROUGHT_IN.test(lower.slice(cue.start, cue.end + 4))) return false;
  return cues.some(
    (c) =>
      c.family === by &&
      c.end <= cue.start &&
      ((!taken && by !== 'inspect') ||
        (cue.start - c.end < TAKEN_REACH && !lower.slice(c.end, cue.start).includes(';'))),
  );
};

// "phát hiện 41 lao động thuộc diện đóng BHXH; 12 người đóng thiếu": found out by an inspection, not counted by a survey
const FINDING = /(?:phát hiện|(?:thanh tra|kiểm tra)[^;:]{0,60} cho thấy)(?:[^;:]|; ?\d){0,160}(?:; ?)?$/u;
/** No match is longer, in characters: a long sentence costs no more. */
const FINDING_REACH = 260;

// "lập khống 240 hồ sơ của 110 người có thẻ BHYT để thanh toán 3 tỷ đồng": all that a fraud is told of
const FRAUD = /(?:(?:lập|kê|khai|ký|cấp|bán|thanh toán) khống|khống$|làm giả|giả mạo)/u;

/** What a list of wrongs counts. "5 nội dung sai lệch, gồm: 120 lượt khám …" */
const WRONG_LIST: ReadonlySet<Family> = new Set<Family>(['visit', 'spend', 'cost', 'card', 'receive', 'enrol']);
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

/** "nợ BHYT 1.700 tỷ đồng, riêng phần ngân sách tỉnh chưa chuyển là 640 tỷ đồng": what the budget owes */
const isPartOfDebt = ({ lower, cues }: Scene, { start }: Cue): boolean =>
  lower.startsWith('ngân sách', start) &&
  /phần (?:do |của )?$/u.test(lower.slice(Math.max(0, start - 9), start)) &&
  cues.some((c) => c.family === 'debt' && c.end <= start);
const HAVE_JOINED = /(?:đã|đều|được) (?:mua|có|tham gia|cấp)/u;
// "phạt 34 đơn vị với 2,1 tỷ đồng, chỉ 12 đơn vị chấp hành nộp 640 triệu đồng": the fine is paid, no debt
const isFinePaid = ({ lower, cues }: Scene, cue: Cue): boolean => {
  if (cue.family !== 'recover' || !lower.slice(cue.start, cue.end).includes('nộp')) return false;
  const before = cues.findLast(
    (c) => c.end <= cue.start && (c.family === 'fine' || c.family === 'debt' || c.family === 'inspect'),
  );
  return (
    before?.family === 'fine' &&
    cue.start - before.end < TAKEN_REACH &&
    !/(?:nợ|phải đóng|truy)/u.test(lower.slice(cue.start, cue.end + 12))
  );
};

// "doanh nghiệp có số nợ lớn mà chưa đòi được như: Công ty An Phú gần 500 triệu đồng": the list is of debtors
const SUCH_AS = /(?:như|gồm|điển hình|cụ thể|:)(?: là)?:? /u;
const isOfDebtors = ({ lower, cues }: Scene, { n }: Site, cue: Cue): boolean =>
  cue.family === 'recover' &&
  lower.startsWith('chưa', cue.start) &&
  cue.end <= n.start &&
  SUCH_AS.test(lower.slice(cue.end, Math.min(n.start, cue.end + 24))) &&
  cues.some((c) => c.family === 'debt' && c.end <= cue.start);

// "đưa 64 đơn vị nợ đọng ra tòa", "chuyển hồ sơ 9 doanh nghiệp nợ BHXH sang công an": the verb closes round its object
const LEADS = /(?:đưa|chuyển(?: [\p{L}]+){0,5}|gửi(?: [\p{L}]+){0,5}|kiện) $/u;
const TO_COURT =
  /^[^;.]{0,110}(?:ra tòa|(?:sang|qua|cho|tới|đến) (?:cơ quan )?(?:công an|điều tra|cảnh sát|tòa án|viện kiểm sát)|khởi kiện|khởi tố|xử lý hình sự)/u;
// "hồ sơ 4 công ty có dấu hiệu trốn đóng, chuyển sang công an", "Chuyển công an hồ sơ 4 công ty trốn đóng"
const FILES_OF = /hồ sơ (?:của )?$/u;
const SUSPECTED = /^(?: \([\p{L} ]{1,20}\))? (?:có dấu hiệu|bị nghi|nghi)(?!\p{L})/u;
// "1.240 doanh nghiệp nợ BHXH bị kiện ra tòa", "47 đơn vị chậm đóng bị xử phạt"
const BROUGHT = /^[^,;.:()\d]{0,70} (?:đã )?bị (?:khởi kiện|kiện|đưa ra tòa|khởi tố|xử phạt|phạt|cưỡng chế)(?!\p{L})/u;
const isSued = (scene: Scene, site: Site): boolean => {
  if (site.n.unit !== 'organisation') return false;
  const before = textBefore(scene, site, 60);
  const behind = scene.lower.slice(site.n.end, site.right.end);
  if (FILES_OF.test(before)) return SUSPECTED.test(behind) || TO_COURT.test(behind) || /công an/u.test(before);
  return BROUGHT.test(behind) || (LEADS.test(before) && TO_COURT.test(behind));
};

// "8 người chưa đóng đủ thời gian vẫn được hưởng thai sản": a wrong, no debt
const ALL_THE_SAME = /(?<!\p{L})vẫn (?:được )?(?:giải quyết|hưởng|nhận|thanh toán|chi trả)/u;
const isPaidAllTheSame = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  (n.unit === 'case' || n.unit === 'person') &&
  ALL_THE_SAME.test(lower.slice(n.end, Math.min(sentence.end, n.end + 120)));

// "nợ BHXH giảm 0,6 điểm phần trăm, còn 2,9% số phải thu": a share of what should be collected, and none of it is
const OF_DUE = /^ (?:trên |của |trong |so với )?(?:tổng )?(?:số )?(?:tiền )?phải thu/u;
const isShareOwed = ({ lower, cues }: Scene, { n }: Site, cue: Cue): boolean =>
  cue.family === 'collect' &&
  n.unit === 'percent' &&
  OF_DUE.test(lower.slice(n.end, n.end + 30)) &&
  cues.findLast((c) => c.end <= n.start && DEBTS_OR_REVENUE.has(c.family))?.family === 'debt';
const DEBTS_OR_REVENUE: ReadonlySet<Family> = new Set<Family>(['debt', 'collect']);

// "công ty nợ 720 triệu đồng và 510 triệu đồng tiền lãi": interest on what is owed
const isInterestOwed = ({ lower, cues }: Scene, { family, start, end }: Cue): boolean =>
  family === 'collect' &&
  lower.slice(start, end) === 'tiền lãi' &&
  cues.findLast((c) => c.end <= start && DEBTS_OR_REVENUE.has(c.family))?.family === 'debt';

// "thu BHXH 310 tỷ đồng, BHTN 22 tỷ đồng, lãi chậm đóng 4 tỷ đồng": a member of what was collected
const LISTED = /(?:[,;]| và)(?: thu| tiền| số tiền)* $/u;
const isInterestCollected = ({ lower, cues, numbers }: Scene, { n }: Site, { family, start, end }: Cue): boolean =>
  family === 'debt' &&
  isMoney(n.unit) &&
  /^(?:tiền |nợ )?lãi/u.test(lower.slice(start, end)) &&
  LISTED.test(lower.slice(Math.max(0, start - 16), start)) &&
  numbers.some((m) => isMoney(m.unit) && m.end <= start) &&
  cues.findLast((c) => c.end <= start && DEBTS_OR_REVENUE.has(c.family))?.family === 'collect';

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
const isLearning = ({ lower }: Scene, { n, right }: Site): boolean => LEARN.test(lower.slice(n.end, right.end));
const isFound = (scene: Scene, site: Site): boolean => FINDING.test(textBefore(scene, site, FINDING_REACH));
const isPaidByBank = (scene: Scene, site: Site): boolean => site.n.unit === 'percent' && isByBank(scene, site);

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
  { of: only('debt'), makes: 'violate', when: isSued },
  { of: only('debt'), makes: 'violate', when: isPaidAllTheSame },
  { makes: 'fine', when: (scene, _, cue) => isBroughtIn(scene, cue, 'fine') || isFinePaid(scene, cue) },
  { makes: 'recover', when: (scene, _, cue) => BRINGS_IN.some((by) => isBroughtIn(scene, cue, by)) },
  { of: only('eligible'), makes: 'violate', when: isFound },
  { of: WRONG_LIST, makes: 'violate', when: inWrongList },
];
const BEHIND_OBJECTS: readonly Making[] = [
  { of: only('receive'), makes: 'settle', when: isLearning },
  { of: only('subsidy'), makes: 'receive', when: isPaidFromBudget },
  { of: only('subsidy'), makes: 'debt', when: (scene, _, cue) => isPartOfDebt(scene, cue) },
  { of: only('contribute'), makes: 'subsidy', when: isBaseOfSupport },
  { of: only('eligible'), makes: 'cover', when: haveJoined },
  { of: only('eligible'), makes: 'enrol', when: areIn },
  { makes: 'digital', when: isDigitised },
  { of: BY_BANK, makes: 'cashless', when: isPaidByBank },
];
const made = (by: readonly Making[], scene: Scene, site: Site, cue: Cue): Family | undefined =>
  by.find(({ of, when }) => (of?.has(cue.family) ?? true) && when(scene, site, cue))?.makes;

// "phạt 240 triệu đồng vì chậm đóng 3,1 tỷ đồng": behind the fine, what it is for
const FOR_WHAT = /(?:do|vì|bởi|về hành vi|với lý do|vì hành vi)(?: đã| còn)? $/u;
const isReasonOfFine = ({ lower, numbers }: Scene, { n }: Site, { start, end }: Cue, fine: Cue): boolean =>
  end <= n.start &&
  FOR_WHAT.test(lower.slice(Math.max(0, start - 16), start)) &&
  numbers.some((m) => isMoney(m.unit) && m.start >= fine.end && m.end <= start);

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
  return /(?:còn|tổng số|số nợ)/.test(scene.lower.slice(verb.end, site.n.start)) ? undefined : verb.family;
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
