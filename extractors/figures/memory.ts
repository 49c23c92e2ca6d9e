import type { Family } from '../../corpus/lexicons/cues.js';
import type { Concept, Scheme, Unit } from '../../schemas/codes.js';
import { interval } from '../../schemas/period.js';
import type { SchemesOfArticle } from './article-schemes.js';
import type { Bearer } from './bearer.js';
import { announcedIn } from './announced.js';
import { type Asked, askedIn } from './asked.js';
import { type Governor, governorOf } from './period.js';
import { homeAfter } from './home.js';
import { opensWithPlace } from './place.js';
import { RECKONED } from './earlier.js';
import { PUPILS } from './narrow-scheme.js';
import { DEBTS } from './scheme.js';
import { type SchemeMemory, sectionOf } from './scheme-memory.js';
import { type TableHead, tableHead } from './table-rows.js';
import type { Cue, Draft, Head, Scene } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

/** What earlier sentences leave to later ones. */
export interface Memory extends SchemeMemory {
  previous: Draft | null;
  /** The last percentage. */
  percentage: Draft | null;
  /** The last quantity (no change, share or completion) of each unit. */
  heads: Map<string, Head>;
  /** The first level of each amount of money. */
  told: Map<number, Draft>;
  governor: Governor | null;
  /** The last day up to which the article counted. */
  asOf: Governor | null;
  /** The day from which the headline says that something holds. */
  inForce: Governor | null;
  /** What a policy of that time set, if one did. */
  setByPolicy: Concept | null;
  /** Companies and hospitals of the article, in text order. */
  bearers: readonly Bearer[];
  /** Where those of them are whose address is printed. */
  addresses: ReadonlyMap<string, string>;
  /** The day of the event that the article tells of. */
  eventDay: string | null;
  /** The last month and the last quarter that governed figures. */
  month: Governor | null;
  quarter: Governor | null;
  /** The last time with both its days printed: a campaign, an inspection. */
  span: Governor | null;
  /** The last time of several years. */
  years: Governor | null;
  /** Period of the old value in the last step from one value to another, until another time is named. */
  stepFrom: string | null;
  /** What headline and lede speak of. */
  topics: Set<Family>;
  /** The head of the table whose rows are read. */
  table: TableHead | null;
  /** The goals that the sentence before asked for. */
  asked: Asked | null;
  place: { path: string; sentences: number } | null;
  /** The last place that the sentence before named. */
  named: string | null;
  /** Where the one lives of whom the sentence before told. */
  home: string | null;
}

/** Before the first sentence. */
export const newMemory = (
  schemes: SchemesOfArticle,
  bearers: readonly Bearer[],
  addresses: ReadonlyMap<string, string>,
  eventDay: string | null,
): Memory => ({
  eventDay,
  addresses,
  widest: schemes.widest,
  listed: schemes.listed,
  main: schemes.main,
  section: null,
  funds: schemes.funds,
  voluntary: schemes.voluntary,
  previous: null,
  percentage: null,
  heads: new Map(),
  bearers,
  told: new Map(),
  topics: new Set(),
  asked: null,
  table: null,
  month: null,
  quarter: null,
  span: null,
  years: null,
  stepFrom: null,
  byConcept: new Map(),
  collected: null,
  owed: null,
  debtors: null,
  governor: null,
  asOf: null,
  inForce: null,
  setByPolicy: null,
  place: null,
  named: null,
  home: null,
  last: null,
  lastAt: 0,
  title: null,
  matter: null,
  pupils: false,
  silence: 3,
});

/** Units that carry together: money of any period, both ways to count people. */
const headKey = (unit: Unit | null): string =>
  unit === null || unit === 'turn' ? 'person' : isMoney(unit) ? 'VND' : unit;

/** The last quantity of a unit, for lists that carry their head. */
export const headFor = ({ heads }: Memory, unit: Unit | null): Head | null => heads.get(headKey(unit)) ?? null;

/** Units of what is counted one by one. */
export const COUNTED: ReadonlySet<string> = new Set(['person', 'turn', 'file', 'organisation', 'case', 'household']);
/** The last count of people, files or firms. */
export function countedLast({ heads }: Memory): Head | null {
  let last: Head | null = null;
  for (const head of heads.values()) {
    const counts = COUNTED.has(head.draft.unit);
    if (counts && (!last || head.draft.site.n.start > last.draft.site.n.start)) last = head;
  }
  return last;
}

/**
 * Takes what a figure leaves to the numbers after it.
 * @param told has its sentence told a figure before?
 */
export function hold(memory: Memory, figure: Draft, told: boolean): void {
  if (figure.rule === RECKONED) return; // what is reckoned with leaves the telling to its result
  // The old value or the plan in brackets: what follows speaks of the figure before it
  if (!figure.aside && !(figure.site.n.slash === 'whole' && told)) memory.previous = figure;
  if (figure.unit === 'percent' && figure.measure !== 'change') memory.percentage = figure;
  if (isMoney(figure.unit) && figure.measure === 'level' && !memory.told.has(figure.value))
    memory.told.set(figure.value, figure);
  if (figure.concept === 'revenue' && figure.measure === 'level') memory.collected = figure;
  if (figure.scheme.length > (memory.byConcept.get(figure.concept)?.length ?? 0))
    memory.byConcept.set(figure.concept, figure.scheme);
  if (setsOwed(figure, memory)) memory.owed = figure.scheme;
  if (figure.concept === 'arrears_units' && !figure.inferred.has('scheme')) memory.debtors = figure.scheme;
  if (figure.measure === 'level' && !figure.aside && figure.site.n.slash !== 'whole')
    memory.heads.set(headKey(figure.unit), { draft: figure, sentences: 0 });
}

/** "1.280 đơn vị nợ BHXH" says which debts the article goes on with; "BHYT nợ 20 tỷ đồng" is a part of them. */
const setsOwed = ({ concept, scheme, inferred }: Draft, { owed }: Memory): boolean =>
  DEBTS.has(concept) &&
  (owed === null || (!inferred.has('scheme') && (concept === 'arrears_units' || scheme.length > owed.length)));

/**
 * Takes what a sentence leaves to later ones.
 * @param told its last figure that tells what is, not what is planned: its time governs what follows
 * @param governor the time that the sentence itself gives that figure
 * @param sets does any figure of the sentence set a rate?
 */
export function remember(
  memory: Memory,
  scene: Scene,
  told: Draft | null,
  governor: Governor | null,
  sets: boolean,
): void {
  const hard = scene.schemes.filter((g) => !g.soft);
  memory.silence = hard.length > 0 ? 0 : memory.silence + 1;
  const group = hard.filter((g) => g.schemes.length > 0).at(-1);
  if (group && scene.sentence.kind !== 'title') Object.assign(memory, { last: group.schemes, lastAt: group.start });
  if (scene.sentence.kind === 'title' && hard.length === 0) memory.matter = scene.schemes[0]?.schemes ?? null;
  if (scene.sentence.kind === 'title' && group) memory.title = union(hard.map((g) => g.schemes));
  if (scene.sentence.kind === 'title' && PUPILS.test(scene.lower.slice(scene.sentence.start, scene.sentence.end)))
    memory.pupils = true;
  if (isHead(scene)) for (const cue of scene.cues) if (cue.weight >= 2) memory.topics.add(topicOf(scene, cue));
  const opening = opensWithPlace(scene);
  if (opening) memory.place = { path: opening.path, sentences: 0 };
  else if (memory.place && (++memory.place.sentences > (memory.place.path === 'VN' ? 3 : 0) || scene.places.length > 0))
    memory.place = null;
  const last = lastNamed(scene);
  const within = told?.place?.includes('/') ? told.place : null; // "toàn huyện có 3.100 người": still of the district named before
  memory.named = last ?? (told ? within : memory.named);
  memory.home = homeAfter(scene, memory.home);
  memory.span = spanIn(scene) ?? memory.span;
  if (scene.sentence.kind === 'title') memory.inForce = inForceFrom(scene);
  const section = scene.sentence.kind === 'title' ? undefined : sectionOf(scene);
  if (section !== undefined) memory.section = section;
  memory.table = tableHead(scene, memory.table);
  memory.years = yearsIn(scene) ?? memory.years;
  memory.asked = askedIn(scene) ?? (scene.numbers.length > 0 ? null : memory.asked);
  for (const head of memory.heads.values()) head.sentences++;
  const announced = told ? null : announcedIn(scene);
  if (announced) memory.governor = announced;
  if (announced?.role === 'until') memory.asOf = announced;
  if (told && (scene.sentence.kind !== 'title' || !memory.governor)) {
    if (governor && governor.role !== 'event' && !looksBack(scene, governor, memory)) {
      const whole = wholeOf(scene, governor, memory.governor);
      memory.governor = whole ?? governor;
      if (governor.role === 'until') memory.asOf = governor;
      if (!whole) memory.setByPolicy = sets ? told.concept : null;
    }
    memory.month = lastOfGrain(scene, 'month') ?? memory.month;
    memory.quarter = lastOfGrain(scene, 'quarter') ?? memory.quarter;
  }
}

/** "Kết quả phát triển BHXH tự nguyện của các huyện": the whole task; those who are won are "phát triển mới", "phát triển được". */
const topicOf = ({ lower }: Scene, { family, start, end }: Cue): Family =>
  lower.slice(start, end) === 'phát triển' ? 'enrol' : family;

/** "Tháng 3 chi 30 tỷ đồng; quý I chi 69 tỷ đồng": the month and the quarter that a later "trong tháng" goes back to. */
const lastOfGrain = ({ lower, sentence, dates }: Scene, grain: 'month' | 'quarter'): Governor | null =>
  dates.reduce<Governor | null>((last, d) => {
    const governor = d.grain === grain && d.anchor === null ? governorOf(lower, d, sentence.start) : null;
    return governor?.role === 'in' ? governor : last;
  }, null);

// "phường An Phú phối hợp với BHXH cơ sở Kim Bảng": where the office that serves it has its seat, not what acts
const SEAT = /(?:bhxh|bảo hiểm xã hội|thuế) (?:cơ sở|khu vực) $/u;

/** The place named last in a sentence; "huyện Kim Bảng, tỉnh Hà Nam" is the district. */
function lastNamed({ lower, places }: Scene): string | undefined {
  const [whole, part] = places
    .filter((p) => p.level !== 'nation' && !SEAT.test(lower.slice(Math.max(0, p.start - 24), p.start)))
    .reverse();
  if (!whole || !part?.path.startsWith(`${whole.path}/`)) return whole?.path;
  return /^,? ?\(?$/.test(lower.slice(part.end, whole.start)) ? part.path : whole.path;
}

// "Ở kỳ trước, danh sách chốt đến 30/11 chỉ có 17.700 đơn vị": an earlier count, which the article does not go on with
const BEFORE_THIS = /^"?(?:ở |trong |tại )?(?:kỳ|lần|đợt|những lần|các lần) (?:công bố |thống kê )?trước(?!\p{L})/u;
const looksBack = ({ lower, sentence }: Scene, { value }: Governor, { asOf }: Memory): boolean =>
  asOf?.value != null &&
  value !== null &&
  (interval(value)?.[1] ?? '') < (interval(asOf.value)?.[1] ?? '') &&
  BEFORE_THIS.test(lower.slice(sentence.start, sentence.start + 40));

// "riêng tháng 3 có 8.100 người đến nộp", told within the first half of the year: what follows is of the half again
const SINGLED_OUT = /(?:riêng|chỉ riêng|trong đó,?|cao điểm)(?: là| trong| vào| hai| ba| các)? $/u;
/** The whole that a time singled out of it leaves to what follows; null when none is singled out. */
function wholeOf(
  { lower, sentence, dates }: Scene,
  { role, value }: Governor,
  before: Governor | null,
): Governor | null {
  const [first, last] = (role === 'in' && interval(value)) || ['', ''];
  const part = dates.findLast((d) => d.value === value);
  if (first === '' || !part) return null;
  const holds = (whole: string | null): boolean => {
    const [from, until] = interval(whole) ?? ['', ''];
    return from !== '' && from < first && last <= until;
  };
  // "trong đó năm 2021 là 31 tỷ đồng, năm 2022 là 18 tỷ đồng": a list of parts from its first member on
  const singled = dates.some(
    (d) => d.start <= part.start && SINGLED_OUT.test(lower.slice(Math.max(sentence.start, d.start - 20), d.start)),
  );
  if (!singled) return null;
  const whole = dates.find((d) => d.end <= part.start && holds(d.value));
  if (whole) return { role: 'in', value: whole.value, atStart: false };
  return before && holds(before.value) ? before : null;
}

/** "đợt cao điểm từ ngày 1/8 đến 30/9/2022": the time that a later "sau đợt" looks back on. */
const spanIn = ({ dates }: Scene): Governor | null => {
  const last = dates.findLast(
    (d) => d.grain === 'interval' && /^\d{4}-\d{2}-\d{2}\/\d{4}-\d{2}-\d{2}$/.test(d.value ?? ''),
  );
  return last ? { role: 'in', value: last.value, atStart: false } : null;
};

/** "Trợ cấp thai sản đổi cách tính từ 1/7/2025": since when all that the article sets holds. */
function inForceFrom({ lower, sentence, dates }: Scene): Governor | null {
  const [day, other] = dates.filter((d) => d.grain === 'day');
  const governor = day && !other ? governorOf(lower, day, sentence.start) : null;
  return governor?.role === 'from' ? governor : null;
}

/** "giai đoạn 2016-2020": the time that a later "trong 5 năm ấy" looks back on. */
const yearsIn = ({ dates }: Scene): Governor | null => {
  const last = dates.findLast(({ value }) => {
    const [from, until] = interval(value) ?? ['', ''];
    return Number(until.slice(0, 4)) > Number(from.slice(0, 4));
  });
  return last ? { role: 'in', value: last.value, atStart: false } : null;
};

const isHead = (scene: Scene): boolean => scene.sentence.kind === 'title' || scene.sentence.kind === 'lede';
const union = (groups: ReadonlyArray<readonly Scheme[]>): readonly Scheme[] => [...new Set(groups.flat())];
