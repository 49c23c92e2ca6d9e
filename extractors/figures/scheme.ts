import { leftOf, textBefore } from './around.js';
import type { Family } from '../../corpus/lexicons/cues.js';
import type { Concept, Scheme, Unit } from '../../schemas/codes.js';
import type { Choice } from './readings.js';
import type { MeasureHint } from './measure.js';
import { RANKED } from './earlier.js';
import { fundsOfRate } from './funds-of-rate.js';
import { groupOf, isForOthers, isOfAllPeople, mayBeOfPupils, narrowed } from './narrow-scheme.js';
import { groupIn, isNameOfCount, namedScheme, pairedScheme } from './named-scheme.js';
import { isForOwnPension, meantScheme } from './meant-scheme.js';
import { type SchemeMemory, fundsOf, generalOf, grandTotal, ofSection, wider } from './scheme-memory.js';
import type { Draft, Scene, SchemeGroup, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

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

/** A wrong told of visits and cards is one of health insurance. "120 lượt khám sai lệch" */
const ofPatients = ({ concept, rule }: Choice, unit: Unit | null): boolean =>
  concept === 'violations' && (/:(?:visit|card|cost)$/u.test(rule) || unit === 'turn' || unit === 'card');

/** Concepts of one scheme, whatever else the sentence names. */
const FIXED_SCHEME: Partial<Record<Concept, (named: readonly Scheme[]) => readonly Scheme[]>> = {
  books: (named) => (named.join() === 'BHXH_TN' ? named : ['BHXH']),
  cards: (named) => (named.every((s) => s.startsWith('BHYT')) && named.length > 0 ? named : ['BHYT']),
  medical_visits: () => ['BHYT'],
  medical_cost: () => ['BHYT'],
};

/** Concepts told of all funds together: a scheme named elsewhere in the sentence is hardly theirs. */
export const DEBTS: ReadonlySet<Concept> = new Set<Concept>([
  'arrears', 'arrears_units', 'arrears_workers', 'arrears_duration',
]); // prettier-ignore
const MONEY_OF_ALL: ReadonlySet<Concept> = new Set<Concept>([
  'arrears',
  'arrears_units',
  'arrears_workers',
  'arrears_duration',
  'revenue',
]);

/** Articles on one of these speak of its benefits, not of pensions. */
const SUBJECTS: ReadonlySet<string> = new Set(['BHTN', 'TNLD_BNN']);

/** Concepts that unemployment insurance has of its own, in an article about it. */
const OF_SUBJECT: ReadonlySet<Concept> = new Set<Concept>([
  'benefit', 'claims', 'beneficiaries', 'cashless', 'expenditure', 'subsidy',
]); // prettier-ignore

/** Told of what was named last, before what the headline is on. */
const OF_LAST: ReadonlySet<Family> = new Set<Family>(['enrol', 'cover']);

/** People won in a campaign for one scheme are won for that one. */
const OF_SUBJECT_ONLY: ReadonlySet<Family> = new Set<Family>(['new']);

const OVER_DEBTS: ReadonlySet<Family> = new Set<Family>(['inspect', 'fine', 'violate', 'recover']);

/** Inspections and their fines: of all funds together unless their sentence names one. */
const OF_ALL: ReadonlySet<Family> = new Set<Family>(['inspect', 'fine']);

// "nợ BHXH 5,3 tỷ đồng. Số này nằm ở vài công ty như …"
const THAT_SUM = /^"?(?:số|khoản|phần)(?: nợ| tiền)* (?:này|trên|đó)(?!\p{L})/u;
// "nợ BHXH dưới 6 tháng là 3.200 tỷ đồng, còn lại 2.100 tỷ đồng là nợ …"
const PART_OF_IT = /^[^;]*(?:còn lại|trong đó|gồm|riêng)(?! bh)[^;]*$/u;
// "phạt 9 công ty với 2 tỷ đồng và chuyển 3 hồ sơ": fines and what goes to court are of one matter
const matterOf = (family: Family): Family => (family === 'fine' ? 'violate' : family);

// "chi quản lý bộ máy": the agency's own costs belong to no scheme
const ADMINISTRATION = /(?:chi|chi phí) (?:quản lý|hoạt động|tổ chức|bộ máy|thường xuyên)/u;

// "toàn ngành đã chi trả 72.963 tỷ đồng": of all funds
const WHOLE_AGENCY = /(?:toàn ngành|ngành bhxh|ngành bảo hiểm xã hội|hệ thống bhxh)/u;

/** "các đơn vị nợ đọng số tiền BHXH lớn gồm: Công ty A nợ 5 tỷ": the scheme tied to the same idea earlier in the sentence. */
function tiedGroup(scene: Scene, site: Site, choice: Choice): readonly Scheme[] | null {
  for (let i = scene.schemes.length - 1; i >= 0; i--) {
    const g = scene.schemes[i]!;
    if (g.soft || g.schemes.length === 0 || g.end > site.n.start) continue;
    if (scene.cues.some((c) => c.family === choice.family && c.end <= g.start && g.start - c.end < 16))
      return g.schemes;
  }
  return null;
}

const percentOf = ({ n }: Site): boolean => n.unit === 'percent';
// "khám đúng tuyến được hưởng": shares of what an illness costs are of health insurance
const OF_CARE = /(?:khám|đúng tuyến|trái tuyến|chữa bệnh|nội trú|ngoại trú|chi phí điều trị|chi trả)(?![\p{L}])/u;

const isAllowance = ({ lower }: Scene, { start, end }: SchemeGroup): boolean =>
  /^trợ cấp h[ằà]ng tháng$/u.test(lower.slice(start, end));

/** Schemes of a figure and whether they were printed near it. */
export function chooseScheme(
  scene: Scene,
  site: Site,
  choice: Choice,
  hint: MeasureHint,
  previous: Draft | null,
  memory: SchemeMemory,
): { scheme: readonly Scheme[]; inferred: boolean } {
  const found = schemeOf(scene, site, choice, hint, previous, memory);
  const section = ofSection(memory, choice.concept, found);
  if (section) return { scheme: section, inferred: true };
  // "vận động thêm 690 người tham gia BHXH", in an article on voluntary social insurance alone
  if (
    OF_SUBJECT_ONLY.has(choice.family) &&
    found.scheme.join() === 'BHXH' &&
    memory.title?.join() === 'BHXH_TN' &&
    memory.main?.join() === 'BHXH_TN'
  )
    return { ...found, scheme: ['BHXH_TN'], inferred: true };
  // "người lao động góp 10,5%", where the article adds up the rates of all funds
  const ofWage = percentOf(site) && (choice.concept === 'contribution' || hint.base === 'wage');
  const rates = ofWage ? fundsOfRate(scene, site, found.inferred, memory) : null;
  if (rates) return { scheme: rates, inferred: true };
  // "cả nhà đóng hết 221.000 đồng/tháng", in an article on the households' insurance
  const title = memory.title?.join();
  if (choice.concept === 'contribution' && title === 'BHYT_HGD' && found.scheme.join() === 'BHYT')
    return { scheme: ['BHYT_HGD'], inferred: true };
  const ofPeople = choice.concept === 'participants' || choice.concept === 'coverage';
  const group = ofPeople && isOfHealth(found.scheme) ? groupOf(scene, site) : null;
  if (group) return { scheme: [group], inferred: false };
  if (isOfHealth(found.scheme) && isOfAllPeople(scene, site, choice.concept)) return { ...found, scheme: ['BHYT'] };
  // "học sinh đạt 97,7%. Các địa phương có tỷ lệ cao là Kim Bảng (93,2%)": of all people again
  if (choice.rule === RANKED && isOfHealth(found.scheme) && !memory.pupils) return { ...found, scheme: ['BHYT'] };
  const forOthers = choice.concept === 'subsidy' && isOfHealth(found.scheme);
  if (forOthers && isForOthers(scene, site)) return { ...found, scheme: ['BHYT'] };
  const ofPupils =
    memory.pupils && found.scheme.join() === 'BHYT' && mayBeOfPupils(scene, site, choice.concept, found.inferred);
  return { ...found, scheme: ofPupils ? ['BHYT_HSSV'] : narrowed(scene, site, found.scheme, choice.concept) };
}

const isOfHealth = (scheme: readonly Scheme[]): boolean => scheme.length === 1 && scheme[0]!.startsWith('BHYT');

function schemeOf(
  scene: Scene,
  site: Site,
  choice: Choice,
  hint: MeasureHint,
  previous: Draft | null,
  memory: SchemeMemory,
): { scheme: readonly Scheme[]; inferred: boolean } {
  const paired = pairedScheme(scene, site);
  if (paired) return { scheme: paired, inferred: false };
  if (choice.concept === 'expenditure' && ADMINISTRATION.test(leftOf({ scene, site })))
    return { scheme: [], inferred: false };
  const named = namedScheme(scene, site, hint, previous);
  // "12 triệu tài khoản VssID": the app's accounts are of social insurance
  if (choice.concept === 'digital' && site.n.unit === 'account' && !named?.length)
    return { scheme: ['BHXH'], inferred: true };
  const meant = meantScheme(scene, site, choice.concept, memory);
  if (meant) return { scheme: meant, inferred: true };
  const fixed = FIXED_SCHEME[choice.concept];
  if (fixed) return { scheme: fixed(named ?? []), inferred: false };
  if (!named?.length && memory.voluntary && isForOwnPension(scene, site, choice.concept))
    return { scheme: ['BHXH_TN'], inferred: true };
  if (named && !(DEBTS.has(choice.concept) && isNameOfCount(scene, site)))
    return named.length > 0 ? { scheme: named, inferred: false } : { scheme: memory.widest, inferred: true };
  if (ofPatients(choice, site.n.unit)) return { scheme: ['BHYT'], inferred: true };
  // "kiểm tra 17 đơn vị, 12 bệnh viện có khám BHYT, 46 đại lý": a fund of one member says nothing of the others
  const known = memory.byConcept.get(choice.concept);
  const ofMember = (group: readonly Scheme[]): boolean =>
    known !== undefined && OF_ALL.has(choice.family) && wider(group, known) === known;
  if (
    previous &&
    previous.scene === scene &&
    !(
      choice.concept === 'digital' && groupIn(scene.schemes, site.rightHead.start, site.rightHead.end, 'first', true)
    ) &&
    (choice.rule === 'carry' ||
      choice.rule === 'plan' ||
      choice.rule === 'that' ||
      (previous.family === 'inspect' && matterOf(choice.family) === 'violate') ||
      (previous.family === choice.family && PART_OF_IT.test(scene.lower.slice(previous.site.n.end, site.n.start))) ||
      (matterOf(previous.family) === matterOf(choice.family) && previous.unit !== site.n.unit))
  )
    return ofMember(previous.scheme)
      ? { scheme: known!, inferred: true }
      : { scheme: previous.scheme, inferred: false };
  // "đi khám đúng tuyến, hộ nghèo được hưởng 100%": of health insurance, named or not
  if (
    choice.concept === 'benefit' &&
    site.n.unit !== null &&
    !isMoney(site.n.unit) &&
    OF_CARE.test(textBefore(scene, site, 200))
  )
    return { scheme: ['BHYT'], inferred: true };
  // "ước thu 88.200 tỷ đồng, tăng 23%; ước chi 81.000 tỷ đồng": spent for what was collected for
  const softly = scene.schemes.some((g) => g.soft && g.start >= site.left.start && g.end <= site.rightHead.end);
  if (choice.concept === 'expenditure' && memory.collected?.scene === scene && !softly)
    return { scheme: memory.collected.scheme, inferred: true };
  const soft =
    groupIn(scene.schemes, site.rightHead.start, site.rightHead.end, 'first', true) ??
    groupIn(scene.schemes, scene.sentence.start, site.n.start, 'last', true);
  // "trợ cấp hằng tháng bằng 60% tiền lương", in an article on unemployment insurance
  if (soft && choice.concept === 'benefit' && memory.title?.join() === 'BHTN' && isAllowance(scene, soft))
    return { scheme: memory.title, inferred: true };
  if (soft) return { scheme: soft.schemes, inferred: false };
  const sentence =
    groupIn(scene.schemes, scene.sentence.start, site.n.start, 'last', false) ??
    groupIn(scene.schemes, site.n.end, scene.sentence.end, 'first', false);
  if (
    WHOLE_AGENCY.test(scene.lower.slice(scene.sentence.start, site.n.start)) &&
    (choice.concept === 'expenditure' || choice.concept === 'revenue')
  )
    return { scheme: memory.widest, inferred: true };
  const grand = grandTotal(scene, site, choice, memory);
  if (grand) return { scheme: grand, inferred: true };
  const tied = tiedGroup(scene, site, choice);
  if (tied) return { scheme: tied, inferred: false };
  if (previous && THAT_SUM.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 24)))
    return { scheme: previous.scheme, inferred: true };
  if (MONEY_OF_ALL.has(choice.concept)) {
    const told = DEBTS.has(choice.concept) ? memory.owed : memory.byConcept.get(choice.concept);
    // "160 đơn vị nợ 24 tỷ đồng tiền BHXH": a headline says of what in the same breath
    if (scene.sentence.kind === 'title' && sentence && sentence.schemes.length > 0)
      return { scheme: sentence.schemes, inferred: false };
    const listed = memory.silence <= 1 && (memory.last?.length ?? 0) > 1 ? memory.last : null;
    return { scheme: wider(told ?? undefined, memory.last) ?? listed ?? fundsOf(memory), inferred: true };
  }
  if (sentence && ofMember(sentence.schemes)) return { scheme: known!, inferred: true };
  if (sentence)
    return sentence.schemes.length > 0
      ? { scheme: sentence.schemes, inferred: false }
      : { scheme: memory.widest, inferred: true };
  // "lương cơ sở 2,34 triệu đồng": of no scheme, unless the headline is about one
  if (choice.concept === 'wage_base') {
    const told = memory.title ?? memory.matter ?? [];
    return { scheme: isOfHealth(told) ? ['BHYT'] : (memory.title ?? []), inferred: true };
  }
  if (previous && previous.family === choice.family) {
    // "… BHYT 545.000 người. Đáng nói nhất là BHXH tự nguyện. Năm 2018 mới có 310 người tham gia": what was named since
    const since =
      OF_LAST.has(choice.family) && memory.last?.length === 1 && memory.lastAt > previous.scene.sentence.end;
    return { scheme: since ? memory.last! : previous.scheme, inferred: true };
  }
  const subject = memory.title ?? memory.main;
  // … unless the headline is on pensions
  const ofSubject =
    SUBJECTS.has(subject?.join() ?? '') && (memory.title ?? memory.matter ?? subject)?.join() === subject?.join();
  if (subject && ofSubject && OF_SUBJECT.has(choice.concept)) return { scheme: subject, inferred: true };
  // "hộ nghèo được hỗ trợ 30%", where the article is about voluntary social insurance
  const ofVoluntary = choice.concept === 'subsidy' && (subject ?? memory.last)?.join() === 'BHXH_TN';
  if (ofVoluntary) return { scheme: ['BHXH_TN'], inferred: true };
  // "nội trú vẫn được hưởng 40%", in an article on health insurance
  const ofHealth = choice.concept === 'benefit' && percentOf(site) && subject?.every((s) => s.startsWith('BHYT'));
  if (subject && ofHealth) return { scheme: subject, inferred: true };
  // "… tham gia BHXH được mở rộng. Đến nay, số người tham gia tăng 9 lần": of what the sentence before named
  if (OF_LAST.has(choice.family) && memory.silence <= 1 && memory.last?.length === 1)
    return { scheme: memory.last, inferred: true };
  const usual = DEFAULT_SCHEME[choice.concept];
  if (usual) return { scheme: usual, inferred: true };
  // Debtors are inspected, fined and sued for what they owe, and that is recovered
  const owed = OVER_DEBTS.has(choice.family)
    ? wider(memory.debtors ?? (choice.concept === 'recovered' ? memory.owed : null) ?? undefined, memory.last)
    : undefined;
  // "36 đơn vị bị phạt vì chậm đóng BHXH, BHYT. Tiền phạt gần 3 tỷ đồng": for what was done wrong
  const wronged = choice.family === 'fine' ? (memory.byConcept.get('violations') ?? memory.owed) : undefined;
  if (OF_ALL.has(choice.family)) return { scheme: known ?? owed ?? wronged ?? generalOf(memory), inferred: true };
  if (choice.concept === 'expenditure' && memory.matter) return { scheme: memory.matter, inferred: true };
  const inspected = choice.family === 'violate' ? memory.byConcept.get('inspections') : null;
  return { scheme: owed ?? inspected ?? memory.title ?? memory.main ?? memory.last ?? [], inferred: true };
}
