import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept, Scheme } from '../../schemas/codes.js';
import { textBefore } from './around.js';
import { type Asked, OF_ALL, type SchemeMemory, generalOf, isOfHealth, wider } from './scheme-memory.js';
import { OWN_PART_RULE } from './set-rates.js';
import { POVERTY_LINE } from './wages.js';

// What the article says of the scheme of a number whose sentence names none.

/** The scheme a concept belongs to when nothing near it names one. */
const DEFAULT_SCHEME: Partial<Record<Concept, readonly Scheme[]>> = {
  beneficiaries: ['BHXH'],
  cashless: ['BHXH'],
  benefit: ['BHXH'],
  books: ['BHXH'],
  claims: ['BHXH'],
  cards: ['BHYT'],
  medical_visits: ['BHYT'],
  medical_cost: ['BHYT'],
  subsidy: ['BHYT'],
  uninsured: ['BHYT'],
};

/** Articles on one of these speak of its benefits, not of pensions. */
const SUBJECTS: ReadonlySet<string> = new Set(['BHTN', 'TNLD_BNN']);

/** Concepts that unemployment insurance has of its own, in an article about it. */
const OF_SUBJECT: ReadonlySet<Concept> = new Set<Concept>([
  'benefit', 'claims', 'beneficiaries', 'cashless', 'expenditure', 'subsidy',
]); // prettier-ignore

/** Told of what was named last, before what the headline is on. */
const OF_LAST: ReadonlySet<Family> = new Set<Family>(['enrol', 'cover', 'new']);

const OVER_DEBTS: ReadonlySet<Family> = new Set<Family>(['inspect', 'fine', 'violate', 'recover']);

/**
 * Of social insurance the state supports the voluntary one alone: "Luật BHXH … hỗ trợ người tham gia BHXH tự nguyện. Mức cho hộ
 * nghèo tăng từ 20% lên 40%"
 */
const isOnVoluntary = ({ voluntary, last }: SchemeMemory, subject: readonly Scheme[] | null): boolean =>
  (subject ?? last)?.join() === 'BHXH_TN' ||
  (voluntary && last?.join() !== 'BHYT' && (subject?.every((s) => s.startsWith('BHXH')) ?? false));

/** "hộ nghèo được hỗ trợ 30%": of what the whole article is on; null when it is on nothing that has such figures. */
function ofSubject({ site, choice, memory }: Asked): readonly Scheme[] | null {
  const subject = memory.title ?? memory.main;
  // … unless the headline is on pensions
  const alone =
    SUBJECTS.has(subject?.join() ?? '') && (memory.title ?? memory.matter ?? subject)?.join() === subject?.join();
  if (subject && alone && OF_SUBJECT.has(choice.concept)) return subject;
  if (choice.concept === 'subsidy' && isOnVoluntary(memory, subject)) return ['BHXH_TN'];
  // "nội trú vẫn được hưởng 40%", in an article on health insurance
  const ofHealth = subject?.every((s) => s.startsWith('BHYT'));
  return subject && ofHealth && choice.concept === 'benefit' && site.n.unit === 'percent' ? subject : null;
}

/** Inspections, fines, wrongs and what is recovered: of the funds of the debts or the wrongs that they are over. */
function ofWrongs({ choice, memory }: Asked): readonly Scheme[] {
  // Debtors are inspected, fined and sued for what they owe, and that is recovered
  const owed = OVER_DEBTS.has(choice.family)
    ? wider(memory.debtors ?? (choice.concept === 'recovered' ? memory.owed : null) ?? undefined, memory.last)
    : undefined;
  // "36 đơn vị bị phạt vì chậm đóng BHXH, BHYT. Tiền phạt gần 3 tỷ đồng": for what was done wrong
  const wronged = choice.family === 'fine' ? (memory.byConcept.get('violations') ?? memory.owed) : undefined;
  if (OF_ALL.has(choice.family)) return memory.byConcept.get(choice.concept) ?? owed ?? wronged ?? generalOf(memory);
  if (choice.concept === 'expenditure' && memory.matter) return memory.matter;
  const inspected = choice.family === 'violate' ? memory.byConcept.get('inspections') : null;
  return owed ?? inspected ?? memory.title ?? memory.main ?? memory.last ?? memory.matter ?? generalOf(memory);
}

// "mức tham chiếu hiện là 2,34 triệu đồng": what the law on social insurance reckons with
const REFERENCE = /tham chiếu(?!\p{L})[^;.]{0,60}$/u;
const ofReference = ({ scene, site }: Asked): readonly Scheme[] =>
  REFERENCE.test(textBefore(scene, site, 80)) ? ['BHXH'] : [];

/** "vùng I: 4,68 triệu đồng": of what the headline is on, or of the one fund that the article names, where that is no pension's. */
function ofWage(asked: Asked): readonly Scheme[] {
  const { title, matter, funds } = asked.memory;
  const alone = funds.length === 1 && funds[0] !== 'BHXH' ? funds : null;
  if (isOfHealth(title ?? matter ?? alone ?? [])) return ['BHYT'];
  return title ?? (matter ? null : alone) ?? ofReference(asked);
}

// "Quỹ BHXH, BHYT, BHTN đem đầu tư 410.000 tỷ đồng. Trong số này, 59.000 tỷ đồng …": parts of what was told of several funds
const OF_THOSE = /^["“]?trong (?:đó|số (?:này|đó)|tổng số)(?!\p{L})/u;
const isPartOfLast = ({ scene: { lower, sentence }, choice, previous }: Asked): boolean =>
  previous !== null &&
  previous.concept === choice.concept &&
  previous.scheme.length > 1 &&
  OF_THOSE.test(lower.slice(sentence.start, sentence.start + 18));

// "nhân viên y tế lập khống 40 hồ sơ thanh toán": a wrong where people are treated; false papers for leave are of social insurance
const WHERE_TREATED =
  /(?<!\p{L})(?:nhân viên y tế|cơ sở (?:y tế|kcb|khám)|bệnh viện|phòng khám|trạm y tế|trung tâm y tế|bệnh nhân|người bệnh|bệnh án|khám,? chữa bệnh)(?!\p{L})/u;
const FOR_LEAVE = /giấy (?:chứng nhận|ra viện|nghỉ)|nghỉ (?:ốm|việc|dưỡng)|(?:chế độ|trợ cấp) (?:ốm|thai)/u;
// "bị xuất toán 3 tỷ đồng", "giám định từ chối thanh toán 41 tỷ đồng": of what care costs, named or not
const OF_BILLS = /(?<!\p{L})(?:xuất toán|từ chối (?:thanh toán|chi trả)|giảm trừ|giám định)(?!\p{L})/u;
function isMoneyOfCare({ scene, choice }: Asked): boolean {
  if (choice.family !== 'violate' && choice.family !== 'recover' && choice.concept !== 'expenditure') return false;
  const said = scene.lower.slice(scene.sentence.start, scene.sentence.end);
  return (WHERE_TREATED.test(said) || (choice.family === 'recover' && OF_BILLS.test(said))) && !FOR_LEAVE.test(said);
}

/** The scheme that the article gives a number. */
export function schemeOfArticle(asked: Asked): readonly Scheme[] {
  const { choice, previous, memory } = asked;
  // "lương cơ sở 2,34 triệu đồng": of no scheme, unless the headline is about one
  const goesOn = choice.rule === 'carry' || choice.rule === 'follow';
  if (choice.concept === 'wage_base' && goesOn && previous?.concept === 'wage_base') return previous.scheme;
  if (choice.rule === POVERTY_LINE && memory.voluntary) return ['BHXH_TN'];
  if (choice.concept === 'wage_base') return ofWage(asked);
  if (isMoneyOfCare(asked)) return ['BHYT'];
  if (previous && isPartOfLast(asked)) return previous.scheme;
  const ofLast = OF_LAST.has(choice.family) && memory.last?.length === 1 ? memory.last : null;
  // "… BHYT 545.000 người. Đáng nói nhất là BHXH tự nguyện. Năm 2018 mới có 310 người tham gia": what was named since
  // "… BHXH tự nguyện được hỗ trợ 80%, chỉ phải tự đóng 20%. Hộ cận nghèo được hỗ trợ 65%": of the same support
  const supportsOn = choice.concept === 'subsidy' && previous?.rule === OWN_PART_RULE;
  if (previous && (previous.family === choice.family || supportsOn))
    return ofLast && memory.lastAt > previous.scene.sentence.end ? ofLast : previous.scheme;
  const subject = ofSubject(asked);
  if (subject) return subject;
  // "… tham gia BHXH được mở rộng. Đến nay, số người tham gia tăng 9 lần": of what the sentence before named
  if (ofLast && memory.silence <= 1) return ofLast;
  return DEFAULT_SCHEME[choice.concept] ?? ofWrongs(asked);
}
