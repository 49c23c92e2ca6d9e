import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Scene, Site } from './types.js';

// Days: of leave that the fund pays, or a deadline that counts nothing.

const isDays = ({ lower }: Scene, { n }: Site): boolean =>
  /^(?: ?)ngày(?![\p{L}])/u.test(lower.slice(n.nounStart, n.end));

// "được nghỉ 5 ngày làm việc", "nghỉ dưỡng sức 10 ngày", "thời gian nghỉ ốm đau tối đa 30 ngày"
const LEAVE = /(?:nghỉ|dưỡng sức|phục hồi sức khỏe)(?! (?:lễ|tết|phép|hưu))(?![\p{L}])[^,;.()\d]{0,40}$/u;
const INSURED =
  /(?:thai|sinh con|vợ sinh|sinh đôi|sinh thường|ốm|dưỡng sức|sảy|triệt sản|tránh thai|mắc bệnh|bệnh (?:cần chữa trị )?dài ngày|đóng (?:bhxh )?(?:dưới|từ|trên|đủ) )/u;
// "Bệnh dài ngày được 180 ngày", "ốm đau thông thường 30 ngày một năm": what it is for stands alone
const ILLNESS = /(?:bệnh dài ngày|ốm đau(?: thông thường)?)(?: (?!ký|kéo)[\p{L}]+){0,3} $/u;
// "… 5 ngày nếu vợ sinh thường; 7 ngày khi vợ sinh mổ; đủ 30 năm là 60 ngày": the next case of the list
const NEXT_CASE =
  /^(?:[^.()\d]|\d{2} tuần){0,120}(?:[,;]| và| hoặc)(?: [^,;.()\d]{1,60})?(?:\d{1,2} năm(?: [^,;.()\d]{1,20})?)? $/u;
// "Làm nghề độc hại, số ngày tương ứng là 32 và 45 ngày": the days of leave that the sentence before told of
const SO_MANY = /số ngày (?:nghỉ )?(?:tương ứng|tối đa|này|đó|lần lượt)[^;.()]{0,40} $/u;
// "- Tối đa 7 ngày với người phải mổ;": the next line of the list
const LINE = /^(?:[-+•*] ?)?(?:được nghỉ |nghỉ )?(?:tối đa )?$/u;
const FOR_CASE = /^ (?:làm việc )?(?:đối với|với|cho|nếu|khi)(?!\p{L})/u;
// "… được nghỉ việc hưởng chế độ thai sản như sau:\n- 5 ngày làm việc khi vợ sinh thường."
const OPENS_LIST = /(?:nghỉ|ngày)(?!\p{L})[^.;]{0,140}:\s{0,3}$/u;
const isFirstLine = (scene: Scene, site: Site): boolean =>
  isLine(scene, site) &&
  OPENS_LIST.test(scene.lower.slice(Math.max(0, scene.sentence.start - REACH), scene.sentence.start));
const isLine = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  n.start - sentence.start < 24 &&
  LINE.test(lower.slice(sentence.start, n.start)) &&
  FOR_CASE.test(lower.slice(n.end, n.end + 20));
// "được nghỉ trong 30 ngày đầu kể từ ngày vợ sinh": within which days
const WITHIN = /^ đầu(?: tiên)?(?!\p{L})/u;
const REACH = 160;

// "được nghỉ đi khám thai 5 lần, mỗi lần 1 ngày": how often
const TO_BE_SEEN = /nghỉ (?:việc )?(?:để )?đi khám thai (?:tối đa )?$/u;
/** Rule of leave that is paid. */
export const ON_LEAVE = 'leave';
const LEAVE_PAID: Choice = { family: 'benefit', concept: 'benefit', rule: ON_LEAVE, score: 7 };
/** Days of leave that social insurance pays. */
export function leave(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  if (site.n.unit === 'times' && TO_BE_SEEN.test(textBefore(scene, site, 40))) return LEAVE_PAID;
  if (!isDays(scene, site)) return null;
  const before = textBefore(scene, site, REACH);
  const after = textAfter(scene, site, REACH);
  const goesOn =
    previous?.scene === scene &&
    previous.rule === ON_LEAVE &&
    NEXT_CASE.test(scene.lower.slice(previous.site.n.end, site.n.start));
  const again =
    (previous?.rule === ON_LEAVE && SO_MANY.test(before)) ||
    (previous?.concept === 'benefit' && isDays(previous.scene, previous.site) && isLine(scene, site));
  const named = ILLNESS.test(before) || (LEAVE.test(before) && INSURED.test(before + after));
  if (!goesOn && !again && !named && !isFirstLine(scene, site)) return null;
  if (WITHIN.test(after)) return null;
  return LEAVE_PAID;
}

// "giải quyết trong 5 ngày làm việc", "chậm nhất 10 ngày", "nghỉ Tết 9 ngày"
const DEADLINE =
  /(?:trong|trong vòng|sau|thời hạn|thời gian|chậm nhất|muộn nhất|trước|quá|nghỉ|tối đa|kể từ|chia|chia cho)(?: [\p{L}]+)? $/u;
const WORKDAYS = /^ (?:làm việc|kể từ|tính từ|đầu tiên|liên tục)(?![\p{L}])/u;

/** Are the days how long something may take? */
export const isDeadline = (scene: Scene, site: Site): boolean =>
  isDays(scene, site) && (DEADLINE.test(textBefore(scene, site, 40)) || WORKDAYS.test(textAfter(scene, site, 20)));
