import type { Concept } from '../../schemas/codes.js';
import type { Draft, Scene } from './types.js';

// What is given or joined at an event that the article reports is of the day of that event.

const EVENT = '(?:buổi|lễ|hội nghị|hội thảo|chương trình|ngày hội|tọa đàm|đợt ra quân|chuyến thăm|đây)';
// "Tại buổi lễ, …", "Dịp này, …", "Nhân dịp này, huyện trao …"
const AT_EVENT = new RegExp(
  `(?<!\\p{L})(?:(?:ngay )?(?:tại|trong|sau|qua)(?: khi)?(?: kết thúc)?|kết thúc) (?:các )?${EVENT}(?!\\p{L})|(?<!\\p{L})(?:nhân |cũng trong )?dịp này(?!\\p{L})`,
  'u',
);
// "Kết thúc hội nghị, có 12 người tham gia …", "Ngay tại lễ ra quân đã có …": those who joined there
const JOINED_THERE = new RegExp(
  `(?<!\\p{L})(?:ngay (?:tại|trong|sau)|(?:ngay )?sau(?: khi)?(?: kết thúc)?|kết thúc|qua) ${EVENT}(?!\\p{L})`,
  'u',
);
// "trao tặng 50 thẻ BHYT", "50 thẻ BHYT được trao cho …"
const GIVES = /(?<!\p{L})(?:trao|tặng)(?! đổi)(?!\p{L})/u;
// "sau hội nghị, toàn huyện có 1.450 người tham gia": how many there are, not who joined there
const OF_ALL =
  /(?:toàn|cả|trên địa bàn) (?:tỉnh|huyện|thành phố|xã|phường|thị xã|quận|ngành|nước)|lũy kế|luỹ kế|tính đến|đến nay/u;

const GIVEN: ReadonlySet<Concept> = new Set<Concept>(['cards', 'books', 'subsidy']);
const JOINED: ReadonlySet<Concept> = new Set<Concept>(['new_participants', 'participants']);

const saidIn = ({ lower, sentence }: Scene): string => lower.slice(sentence.start, sentence.end);

/** Does a figure count those who joined at the event, or what was given there? */
function isOfEvent({ concept, scene, site, measure, status }: Draft): boolean {
  if (status !== 'actual' || measure !== 'level' || scene.dates.some((d) => d.end <= site.n.start)) return false;
  const before = scene.lower.slice(scene.sentence.start, site.n.start);
  if (!AT_EVENT.test(before) || OF_ALL.test(before)) return false;
  return GIVEN.has(concept) ? GIVES.test(saidIn(scene)) : concept === 'new_participants' || JOINED_THERE.test(before);
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
// "Ngày 2/10, Hội A trao 200 thẻ BHYT. Thẻ được trao cho 95 hộ nghèo": gifts that go on with those told before
const isGivenToo = ({ concept, scene, status, measure, timeless }: Draft): boolean =>
  GIVEN.has(concept) && status === 'actual' && measure === 'level' && !timeless && GIVES.test(saidIn(scene));

/**
 * "Sáng 12/5, huyện tổ chức lễ ra quân … Kết thúc buổi lễ, có 15 người tham gia BHXH tự nguyện; dịp này, huyện trao 20 thẻ BHYT":
 * of 12/5, and those who joined are new.
 * @param day of the event, null when the article tells none
 */
export function settleEvents(figures: readonly Draft[], day: string | null): void {
  let given: string | null = null; // the day on which the gifts told last were given
  const told = new Map<string, string>(); // what was given or joined there, to its day
  for (const f of figures) {
    if (!GIVEN.has(f.concept) && !JOINED.has(f.concept)) continue;
    const ofEvent = isOfEvent(f);
    const wasStock = ofEvent && f.concept === 'participants';
    if (wasStock) Object.assign(f, { concept: 'new_participants', family: 'new' });
    if (wasStock && f.inferred.has('period')) f.period = null; // the day of a stock is no time of theirs
    const then: string | null = ofEvent ? day : isGivenToo(f) ? given : null;
    if (then !== null && (f.period === null || (ofEvent && f.inferred.has('period')))) {
      f.period = then;
      f.inferred.add('period');
      told.set(keyOf(f), then);
    }
    if (GIVEN.has(f.concept)) given = DAY.test(f.period ?? '') ? f.period : null;
  }
  if (told.size === 0) return;
  for (const f of figures) {
    if (f.period !== null || f.timeless) continue;
    f.period = told.get(keyOf(f)) ?? null;
    if (f.period !== null) f.inferred.add('period');
  }
}
/** The opening tells ahead what was given: "40 thẻ BHYT được trao cho người nghèo". */
const keyOf = ({ concept, value, unit }: Draft): string => `${concept} ${value} ${unit}`;
