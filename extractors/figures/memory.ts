import type { Family } from '../../corpus/lexicons/cues.js';
import type { Concept, Scheme, Unit } from '../../schemas/codes.js';
import { isHead, isTitle } from './around.js';
import type { SchemesOfArticle } from './article-schemes.js';
import type { Bearer } from './bearer.js';
import { type Asked, askedIn } from './asked.js';
import type { Governor } from './period.js';
import { homeAfter } from './home.js';
import { bodyAfter, type OneBody } from './one-body.js';
import { opensWithPlace } from './place.js';
import { RECKONED } from './earlier.js';
import { PUPILS } from './narrow-scheme.js';
import { DEBTS, type SchemeMemory, schemeOfLaw, sectionOf } from './scheme-memory.js';
import { type TableHead, tableHead } from './table-rows.js';
import { leaveTimes } from './times-left.js';
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
  /** The same for what is: past the day from which something is set. */
  ofFacts: Governor | null;
  /** The same for what ran up: past "hiện nay". */
  beforeNow: Governor | null;
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
  /** The firm, clinic or school that the article tells of, if it is one. */
  body: OneBody | null;
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
  ofFacts: null,
  beforeNow: null,
  asOf: null,
  inForce: null,
  setByPolicy: null,
  place: null,
  named: null,
  home: null,
  body: null,
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
  leaveSchemes(memory, scene);
  leavePlaces(memory, scene, told);
  leaveTimes(memory, scene, told, governor, sets);
  if (isHead(scene)) for (const cue of scene.cues) if (cue.weight >= 2) memory.topics.add(topicOf(scene, cue));
  memory.table = tableHead(scene, memory.table);
  memory.asked = askedIn(scene) ?? (scene.numbers.length > 0 ? null : memory.asked);
  for (const head of memory.heads.values()) head.sentences++;
}

function leaveSchemes(memory: Memory, scene: Scene): void {
  const hard = scene.schemes.filter((g) => !g.soft);
  memory.silence = hard.length > 0 ? 0 : memory.silence + 1;
  const group = hard.findLast((g) => g.schemes.length > 0);
  if (isTitle(scene)) {
    if (hard.length === 0) memory.matter = scene.schemes[0]?.schemes ?? schemeOfLaw(scene);
    if (group) memory.title = union(hard.map((g) => g.schemes));
    if (PUPILS.test(scene.lower.slice(scene.sentence.start, scene.sentence.end))) memory.pupils = true;
    return;
  }
  if (group) Object.assign(memory, { last: group.schemes, lastAt: group.start });
  const section = sectionOf(scene);
  if (section !== undefined) memory.section = section;
}

/** For how many sentences the country is spoken of that opened one; a part of it, for that one. */
const NATION_LASTS = 3;
function leavePlaces(memory: Memory, scene: Scene, told: Draft | null): void {
  const opening = opensWithPlace(scene);
  if (opening) memory.place = { path: opening.path, sentences: 0 };
  else if (memory.place) {
    memory.place.sentences++;
    const lasts = memory.place.path === 'VN' ? NATION_LASTS : 0;
    if (memory.place.sentences > lasts || scene.places.length > 0) memory.place = null;
  }
  // "toàn huyện có 3.100 người": still of the district named before
  const within = told?.place?.includes('/') ? told.place : null;
  memory.named = lastNamed(scene) ?? (told ? within : memory.named);
  memory.home = homeAfter(scene, memory.home);
  memory.body = bodyAfter(scene, memory);
}

/** "Kết quả phát triển BHXH tự nguyện của các huyện": the whole task; those who are won are "phát triển mới", "phát triển được". */
const topicOf = ({ lower }: Scene, { family, start, end }: Cue): Family =>
  lower.slice(start, end) === 'phát triển' ? 'enrol' : family;

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

const union = (groups: ReadonlyArray<readonly Scheme[]>): readonly Scheme[] => [...new Set(groups.flat())];
