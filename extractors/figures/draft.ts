import { leftOf, nounOf } from './around.js';
import type { Family } from '../../corpus/lexicons/cue-families.js';
import type { Span } from '../document/view.js';
import { isYetToCome } from './ahead.js';
import { answersGoals } from './asked.js';
import { bearerOf } from './bearer.js';
import { wonAgain } from './campaigns.js';
import { byHowMuch, completed } from './completed.js';
import { TOLD_TO_PAY } from './wrongs.js';
import { chooseConcept } from './concept.js';
import { RANKED } from './rates-again.js';
import { COUNTED_BEFORE, OF_NOUN, opensHead } from './follow.js';
import { locate } from './locate.js';
import { type MeasureHint, measureHint } from './measure.js';
import { type Memory, headFor } from './memory.js';
import { PART } from './parts.js';
import { PRICED } from './patients.js';
import { SET_MONTHS } from './months-of-pay.js';
import { periodOfPlan } from './plan-time.js';
import type { Choice } from './readings.js';
import { refusalOf } from './refuse.js';
import { changeAgain, ofPlan } from './same-measure.js';
import { columnOf, isBareCell, ofRow } from './table-rows.js';
import {
  goesOnWithTold,
  isGoalInNumbers,
  isLaterGoal,
  isPartOfPlan,
  isPartOfSet,
  isPlanOfPart,
  isReckonedOut,
  isSet,
  keepsEstimate,
} from './same-status.js';
import { chooseScheme } from './scheme.js';
import { PREMIUM_RISEN } from './rises.js';
import { settle } from './settle.js';
import { chooseStatus } from './status.js';
import type { Draft, FiguresInput, Scene, Site } from './types.js';
import { USED_UP } from './used-budget.js';
import type { Status, Unit } from '../../schemas/codes.js';
import { isMoney, isPercent } from '../../schemas/unit-kinds.js';

/** A sentence that speaks of another field and never names ours has no figures of ours. */
const ELSEWHERE = -9;

/** For how many sentences an article speaks of us that names us nowhere in them: longer when its headline does. */
const SILENCE = 3;
const SILENCE_BELOW_HEADLINE = 12;
const speaksOn = ({ silence, title, matter }: Memory): boolean =>
  silence <= (title !== null || matter !== null ? SILENCE_BELOW_HEADLINE : SILENCE);

const nearness = (scene: Scene, site: Site, memory: Memory): number => {
  const inClause = (s: Span): boolean => s.end > site.clause && s.start < site.right.end;
  if (scene.elsewhere) return ELSEWHERE;
  if (scene.schemes.some(inClause)) return 1;
  if (scene.schemes.length > 0) return 0.5;
  return memory.previous?.scene === scene || speaksOn(memory) ? -0.3 : -1.4; // it speaks of us, or just did
};

/** What grows by so many times: "số người tham gia tăng 9 lần so với năm 1995". */
const MULTIPLIED: ReadonlySet<Family> = new Set<Family>(['enrol', 'collect', 'spend', 'debt', 'balance', 'settle']);

/** The unit of a number that prints none, or prints it with a word that the context decides. */
function unitOf(scene: Scene, site: Site, family: Family, previous: Draft | null): Unit {
  // "khám 31 lần, có hôm ghé 4 nơi": facilities; "4 nơi nợ trên 9%" are places
  if (family === 'visit' && nounOf({ scene, site }) === ' nơi') return 'organisation';
  // "gần 1,27 triệu, tỷ lệ 84,3%", "đạt 35% kế hoạch, tăng 1.260 so với năm trước", behind a percentage: none is so high;
  // "4.100 người lĩnh 2 triệu đồng/tháng, 31.000 lương hưu trên 3 triệu đồng": nor do people become money
  const other = (isPercent(previous?.unit) || isMoney(previous?.unit)) && site.n.value >= 1000;
  return site.n.unit ?? (previous?.scene === scene && !other ? previous.unit : 'person');
}

// "năm 2010 số chi bằng 58% số thu, năm 2012 là 71%", "thuốc chiếm 33%, xét nghiệm 11%": the list goes on with what its
// rates are of
const GOES_ON: ReadonlySet<string> = new Set(['carry', 'that', 'beside']);
const goesOnWithShare = (draft: Draft, hint: MeasureHint, previous: Draft | null): previous is Draft =>
  GOES_ON.has(draft.rule) &&
  hint.measure === null &&
  previous?.scene === draft.scene &&
  previous.measure === 'share' &&
  previous.concept === draft.concept &&
  draft.unit === 'percent';

/** Rules of what is always set, whoever tells of it. */
const SET: ReadonlySet<string> = new Set(['commission', PRICED, SET_MONTHS]);
/** The status that a number's own words give it, or else what earlier figures and sentences make of it. */
function statusOf(draft: Draft, previous: Draft | null, memory: Memory): Status {
  const { scene, site, rule } = draft;
  if (SET.has(rule)) return 'policy';
  if (rule === TOLD_TO_PAY) return 'target';
  if (goesOnWithTold(draft, previous)) return 'actual';
  const own = chooseStatus(scene, site, draft.concept, draft.measure, draft.unit);
  if (own !== 'actual') return own;
  if (isReckonedOut(draft)) return 'policy';
  // "hỗ trợ 70% mức đóng (tức 880.000 đồng)": what is set, told again in money
  if ((rule === 'restated' && isSet(draft, previous)) || isPartOfSet(draft, previous)) return 'policy';
  if (keepsEstimate(draft, previous)) return 'estimate';
  const goal =
    answersGoals(scene, site.n.start, memory.asked) ||
    isPartOfPlan(draft, previous) ||
    isLaterGoal(draft, previous) ||
    isGoalInNumbers(draft, previous);
  return goal ? 'target' : own;
}

/** "quỹ BHYT của huyện vượt 7 tỷ đồng" is over by so much; "số kết dư đã vượt 7 tỷ đồng" has more than that. */
const tellsByHowMuch = (draft: Draft): boolean =>
  draft.measure === 'gap' || (draft.concept === 'fund_balance' && !/(?<!\p{L})(?:dư|đã)(?!\p{L})/u.test(leftOf(draft)));

const UP_TO = /(?:tới|đến) $/u;
/** "có thể bị phạt tới 3 tỷ đồng": what the law threatens at most. */
const isThreatUpTo = (draft: Draft): boolean =>
  draft.concept === 'fines' && draft.status === 'policy' && UP_TO.test(leftOf(draft));

/**
 * "…, BHXH tự nguyện đạt 90%; chi khám chữa bệnh bằng 104% dự toán", "số thu tăng 9%; số chi tăng 12%", "có 87.000 lượt khám, số chi bằng 51% dự toán": what heads
 * a clause of its own follows nothing.
 */
const opensClause = ({ lower }: Scene, { n }: Site, { rule, family }: Choice, previous: Draft | null): boolean =>
  rule.startsWith('left:') &&
  previous !== null &&
  (family === previous.family ? /;/ : /[;,]/).test(lower.slice(previous.site.n.end, n.start));

/** Reads a number as a figure. A string says why it is none. */
export function draftOf(scene: Scene, printed: Site, memory: Memory, input: FiguresInput): Draft | string {
  const { previous } = memory;
  if (columnOf(scene, printed, memory.table)?.compares) return 'a column that compares others';
  const cell = ofRow(scene, printed);
  if (isBareCell(scene, cell)) return 'a cell whose unit is not printed';
  const site = completed(scene, cell, previous);
  const refused = refusalOf(scene, site);
  if (refused) return refused;
  const hint = changeAgain(scene, site, previous) ?? ofPlan(scene, measureHint(scene, site), site, memory.percentage);
  const follows = hint.follows && previous !== null && previous.scene === scene && !opensHead(scene, site, previous);
  const head = headFor(memory, site.n.unit);
  const choice = chooseConcept(scene, site, hint, memory, nearness(scene, site, memory));
  if (typeof choice === 'string') return choice;
  const won = hint.measure === null && wonAgain(scene, site, choice, previous);
  if (won) Object.assign(choice, { family: 'new', concept: 'new_participants' });
  if (site.n.unit === 'times' && MULTIPLIED.has(choice.family) && hint.measure !== 'change')
    return 'a multiple that nothing is compared with';
  const { scheme, inferred: schemeInferred } = chooseScheme(scene, site, choice, hint, previous, memory);
  // "mới chiếm 33% lực lượng lao động": of those who could be in, and no part of who was counted
  const ofCount = choice.rule === PART && hint.base !== 'labour_force' && hint.base !== 'population';
  const draft: Draft = {
    site,
    scene,
    family: choice.family,
    concept: choice.concept,
    scheme,
    measure: ofCount ? 'share' : (hint.measure ?? 'level'),
    base: ofCount ? 'total' : hint.base,
    status: 'actual',
    unit: unitOf(scene, site, choice.family, previous),
    value: hint.measure === 'change' && hint.sign < 0 ? -site.n.value : site.n.value,
    upper: site.n.upper,
    period: null,
    place: null,
    organisation: null,
    aside: false,
    timeless: false,
    abroad: false,
    rule: choice.rule,
    score: choice.score,
    inferred: new Set(schemeInferred ? ['scheme'] : []),
  };
  const ofItsOwn =
    choice.rule === OF_NOUN ||
    choice.rule === PREMIUM_RISEN ||
    choice.rule === USED_UP ||
    ((hint.measure === 'completion' || hint.measure === 'change') && opensClause(scene, site, choice, previous));
  const followed = choice.rule === COUNTED_BEFORE ? head!.draft : follows && !ofItsOwn ? previous : null;
  const settled = ofCount ? draft : settle(draft, hint, followed, head?.draft ?? null);
  if (goesOnWithShare(settled, hint, previous))
    Object.assign(settled, { measure: previous.measure, base: previous.base });
  // "…, đạt 105% kế hoạch. Một số huyện thực hiện tốt như: Kim Bảng đạt 112%": of the same plan
  if (choice.rule === RANKED && memory.percentage?.measure === 'completion')
    Object.assign(settled, { concept: memory.percentage.concept, measure: 'completion', base: 'plan' });
  settled.status = statusOf(settled, previous, memory);
  if (tellsByHowMuch(settled)) settled.site = byHowMuch(site, scene);
  if (isThreatUpTo(settled)) settled.site = { ...site, n: { ...site.n, bound: 'at_most' } };
  const whole = isPlanOfPart(scene, site, previous);
  if (whole) Object.assign(settled, { family: previous!.family, concept: previous!.concept, status: 'target' });
  const planned = isPartOfPlan(settled, previous);
  locate(settled, followed, memory, input);
  const dated = scene.dates.some((d) => d.end <= site.n.start);
  if (whole || ((planned || won) && !dated)) {
    settled.period = whole ? periodOfPlan(settled, previous!) : previous!.period;
    if (settled.period !== null) settled.inferred.add('period');
  }
  if (settled.status === 'actual' && isYetToCome(settled, input.dates.published)) settled.status = 'target';
  settled.organisation = bearerOf(settled, previous, memory.bearers);
  const address = settled.organisation === null ? undefined : memory.addresses.get(settled.organisation);
  if (address !== undefined && settled.inferred.has('place')) settled.place = address;
  return settled;
}
