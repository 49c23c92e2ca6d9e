import type { Family } from '../../corpus/lexicons/cue-families.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { textBefore } from './around.js';
import type { Cue, Scene, Site } from './types.js';

// What the words around debts, fines and lawsuits make of a reading: what came in, what is owed, what is a wrong.

// "khởi kiện các đơn vị nợ đọng, thu được 12 tỷ đồng": what a lawsuit brought in; "phạt 640 triệu đồng, đã thu 310 triệu đồng"
const BROUGHT_IN = /^thu (?:được|về|lại)/u;
const TAKEN = /^thu(?: nộp)? (?:gần |hơn |trên |khoảng )?\d/u;
const TAKEN_REACH = 120;
/** What brings in money that was owed. */
export const BRINGS_IN: readonly Family[] = ['violate', 'recover', 'inspect'];
// "năm ngoái thu hồi 31 tỷ đồng, quý I năm nay thu 24 tỷ đồng": the same again
const AGAIN = /^thu hồi(?!\p{L})[^;]{0,110}\d[^;\d]*,[^;]{0,40}$/u;
const isTakenAgain = ({ lower, cues }: Scene, { start, end }: Cue): boolean =>
  TAKEN.test(lower.slice(start, end + 8)) &&
  cues.some(
    (c) =>
      c.family === 'recover' &&
      c.end <= start &&
      start - c.start < TAKEN_REACH &&
      AGAIN.test(lower.slice(c.start, start)),
  );
export const isBroughtIn = (scene: Scene, cue: Cue, by: Family): boolean => {
  const { lower, cues } = scene;
  if (cue.family !== 'collect') return false;
  if (by === 'recover' && isTakenAgain(scene, cue)) return true;
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

// "phạt về hành vi không đóng BHXH, mức phạt 140 triệu đồng"
const FINE_OF_DEED =
  /phạt(?: tiền)? (?:đối với |về |do )?(?:các )?hành vi [^;]{0,220}(?:với mức|mức phạt|mức)(?: tiền)?(?: phạt)?(?: là)? $/u;
export const isFineOfDeed = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  isMoney(n.unit) && FINE_OF_DEED.test(lower.slice(Math.max(sentence.start, n.start - 280), n.start));

// "không đóng BHXH cho 56 công nhân thuộc diện bắt buộc": whose insurance is not paid
const NOT_PAID_FOR =
  /(?:không|chưa|trốn) (?:đóng|nộp)(?: đủ)?(?: tiền)? (?:bhxh|bhyt|bhtn|bảo hiểm)[^;.()\d]{0,80} cho (?:đủ )?$/u;
export const isNotPaidFor = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  n.unit === 'person' && NOT_PAID_FOR.test(lower.slice(Math.max(sentence.start, n.start - 130), n.start));

// "phạt 34 đơn vị với 2,1 tỷ đồng, chỉ 12 đơn vị chấp hành nộp 640 triệu đồng": the fine is paid, no debt
export const isFinePaid = ({ lower, cues }: Scene, cue: Cue): boolean => {
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
const SUCH_AS = /(?:như|gồm|điển hình|cụ thể|:)(?: là)?(?::| |: )/u;
export const isOfDebtors = ({ lower, cues }: Scene, { n }: Site, cue: Cue): boolean =>
  cue.family === 'recover' &&
  lower.startsWith('chưa', cue.start) &&
  cue.end <= n.start &&
  SUCH_AS.test(lower.slice(cue.end, Math.min(n.start, cue.end + 24))) &&
  cues.some((c) => c.family === 'debt' && c.end <= cue.start);

// "đưa 64 đơn vị nợ đọng ra tòa", "chuyển hồ sơ 9 doanh nghiệp nợ BHXH sang công an": the verb closes round its object
const LEADS = /(?:đưa|chuyển(?: [\p{L}]+){0,5}|gửi(?: [\p{L}]+){0,5}|kiện) $/u;
const TO_COURT =
  /^[^;.]{0,110}(?:ra tòa|(?:sang|qua|cho|tới|đến) (?:cơ quan )?(?:công an|điều tra|cảnh sát|csđt|tòa án|viện kiểm sát)|khởi kiện|khởi tố|truy tố|xử lý hình sự)/u;
// "hồ sơ 4 công ty có dấu hiệu trốn đóng, chuyển sang công an", "Chuyển công an hồ sơ 4 công ty trốn đóng"
const FILES_OF = /hồ sơ (?:của )?$/u;
const SUSPECTED = /^(?: \([\p{L} ]{1,20}\))? (?:có dấu hiệu|bị nghi|nghi)(?!\p{L})/u;
// "1.240 doanh nghiệp nợ BHXH bị kiện ra tòa", "47 đơn vị chậm đóng bị xử phạt"
const BROUGHT =
  /^[^,;.:()\d]{0,70} (?:đã )?bị (?:khởi kiện|kiện|đưa ra tòa|khởi tố|truy tố|xử phạt|phạt|cưỡng chế)(?!\p{L})/u;
// "Đối với 4 doanh nghiệp trốn đóng, cơ quan BHXH gửi hồ sơ sang công an"
const AS_FOR = /(?:đối với|riêng) $/u;
const FILES_SENT =
  /^[^;.:()\d]{0,60}, [^;.:()\d]{0,50}(?:chuyển|gửi) hồ sơ (?:sang|cho|qua|đến|tới) (?:cơ quan )?(?:công an|cảnh sát|csđt|điều tra|tòa án|viện kiểm sát)/u;
export const isSued = (scene: Scene, site: Site): boolean => {
  if (site.n.unit !== 'organisation') return false;
  const before = textBefore(scene, site, 60);
  const behind = scene.lower.slice(site.n.end, site.right.end);
  if (FILES_OF.test(before)) return SUSPECTED.test(behind) || TO_COURT.test(behind) || /công an/u.test(before);
  return (
    BROUGHT.test(behind) ||
    (AS_FOR.test(before) && FILES_SENT.test(behind)) ||
    (LEADS.test(before) && TO_COURT.test(behind))
  );
};

// "8 người chưa đóng đủ thời gian vẫn được hưởng thai sản": a wrong, no debt
const ALL_THE_SAME = /(?<!\p{L})vẫn (?:được )?(?:giải quyết|hưởng|nhận|thanh toán|chi trả)/u;
export const isPaidAllTheSame = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  (n.unit === 'case' || n.unit === 'person') &&
  ALL_THE_SAME.test(lower.slice(n.end, Math.min(sentence.end, n.end + 120)));

// "nợ BHXH giảm 0,6 điểm phần trăm, còn 2,9% số phải thu": a share of what should be collected, and none of it is
const OF_DUE = /^ (?:trên |của |trong |so với )?(?:tổng )?(?:số )?(?:tiền )?phải thu/u;
export const isShareOwed = ({ lower, cues }: Scene, { n }: Site, cue: Cue): boolean =>
  cue.family === 'collect' &&
  n.unit === 'percent' &&
  OF_DUE.test(lower.slice(n.end, n.end + 30)) &&
  cues.findLast((c) => c.end <= n.start && DEBTS_OR_REVENUE.has(c.family))?.family === 'debt';
const DEBTS_OR_REVENUE: ReadonlySet<Family> = new Set<Family>(['debt', 'collect']);

// "công ty nợ 720 triệu đồng và 510 triệu đồng tiền lãi": interest on what is owed
export const isInterestOwed = ({ lower, cues }: Scene, { family, start, end }: Cue): boolean =>
  family === 'collect' &&
  lower.slice(start, end) === 'tiền lãi' &&
  cues.findLast((c) => c.end <= start && DEBTS_OR_REVENUE.has(c.family))?.family === 'debt';

// "thu BHXH 310 tỷ đồng, BHTN 22 tỷ đồng, lãi chậm đóng 4 tỷ đồng": a member of what was collected
const LISTED = /(?:[,;]| và)(?: thu| tiền| số tiền)* $/u;
export const isInterestCollected = (
  { lower, cues, numbers }: Scene,
  { n }: Site,
  { family, start, end }: Cue,
): boolean =>
  family === 'debt' &&
  isMoney(n.unit) &&
  /^(?:tiền |nợ )?lãi/u.test(lower.slice(start, end)) &&
  LISTED.test(lower.slice(Math.max(0, start - 16), start)) &&
  numbers.some((m) => isMoney(m.unit) && m.end <= start) &&
  cues.findLast((c) => c.end <= start && DEBTS_OR_REVENUE.has(c.family))?.family === 'collect';

// "nợ BHYT của học sinh được ngân sách hỗ trợ đóng 3 tỷ đồng": for whom it is owed
const OWED_FOR =
  /^,? ?(?:(?:tiền|bhyt|bhxh|bảo hiểm y tế|thẻ|của|cho|do|phần|kinh phí|các|một số|nhóm|đối tượng|người|học sinh|sinh viên|hộ|nghèo|cận nghèo|thuộc|diện|được|ngân sách|nhà nước|trung ương|địa phương|tỉnh|huyện|xã|thành phố|đóng|và|mua),? )*$/u;
/** "nợ BHYT 1.700 tỷ đồng, riêng phần ngân sách tỉnh chưa chuyển là 640 tỷ đồng": what the budget owes */
export const isPartOfDebt = ({ lower, cues }: Scene, { n }: Site, { start, end }: Cue): boolean => {
  const debt = isMoney(n.unit) && end <= n.start ? cues.findLast((c) => c.family === 'debt' && c.end <= start) : null;
  if (!debt) return false;
  const ofBudget = lower.startsWith('ngân sách', start) && /phần (?:do |của )?$/u.test(lower.slice(start - 9, start));
  return ofBudget || OWED_FOR.test(lower.slice(debt.end, Math.min(start, debt.end + 120)));
};
// "số tiền nợ chưa chuyển từ nguồn ngân sách nhà nước còn 31 tỷ đồng": by whom it is owed
const OWED_BY_BUDGET =
  /(?:nợ|chậm (?:chuyển|đóng|nộp)|chưa chuyển)(?:(?!hỗ trợ|được)[^;.,()\d]){0,40} (?:từ |do |thuộc )?(?:nguồn )?ngân sách[^;.,()\d]{0,40}$/u;
export const isOwedByBudget = (scene: Scene, site: Site): boolean =>
  isMoney(site.n.unit) && OWED_BY_BUDGET.test(textBefore(scene, site, 110));

// "phạt 240 triệu đồng vì chậm đóng 3,1 tỷ đồng": behind the fine, what it is for
const FOR_WHAT = /(?:do|vì|bởi|về hành vi|với lý do|vì hành vi)(?: đã| còn)? $/u;
export const isReasonOfFine = ({ lower, numbers }: Scene, { n }: Site, { start, end }: Cue, fine: Cue): boolean =>
  end <= n.start &&
  FOR_WHAT.test(lower.slice(Math.max(0, start - 16), start)) &&
  numbers.some((m) => isMoney(m.unit) && m.start >= fine.end && m.end <= start);

// "38 lao động đóng thiếu với số tiền phải truy đóng 640 triệu đồng", "kiểm tra 38 đơn vị, số tiền xử phạt 640 triệu đồng":
// behind "số tiền", what is taken back or fined is the sum's own
const SUM_BEGINS = /(?:^|[ ,(])(?:với|và|,|tổng)(?: tổng)?(?: cộng)? số tiền(?!\p{L})/u;
const SUM_REACH = 110;
export const isOfSumBehind = ({ lower }: Scene, { n }: Site, { family, start }: Cue): boolean => {
  if ((family !== 'recover' && family !== 'fine') || start < n.end || isMoney(n.unit)) return false;
  const begins = SUM_BEGINS.exec(lower.slice(n.end, Math.min(start + 8, n.end + SUM_REACH)));
  return begins !== null && n.end + begins.index < start;
};
