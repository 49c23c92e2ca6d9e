import type { Family } from '../../corpus/lexicons/cues.js';
import type { Span } from '../document/view.js';
import type { PlaceFound } from '../places/types.js';
import { schemesOfArticle } from './article-schemes.js';
import { bearerOf, bearersOf } from './bearer.js';
import { completed } from './completed.js';
import { COUNTED_BEFORE, chooseConcept, opensHead } from './concept.js';
import { governorOf, locate } from './locate.js';
import { type MeasureHint, measureHint } from './measure.js';
import { type Memory, headKey, newMemory, remember } from './memory.js';
import { refusalOf } from './refuse.js';
import { settleFlows, settleInForce, settleRepeats, settleUndated } from './repeats.js';
import { scan, sitesOf } from './scan.js';
import { chooseScheme } from './scheme.js';
import { settle } from './settle.js';
import { chooseStatus } from './status.js';
import type { Draft, FiguresInput, Refusal, Scene, Site } from './types.js';

export type { Draft, FiguresInput, Refusal, Scene } from './types.js';

export interface FiguresOfArticle {
  figures: Draft[];
  refusals: Refusal[];
  /** Every sentence with its numbers, also those that are no figures: findings reckon with them. */
  scenes: Scene[];
}

/** A sentence that speaks of another field and never names ours has no figures of ours. */
const ELSEWHERE = -9;

const nearness = (scene: Scene, site: Site, memory: Memory): number => {
  const inClause = (s: Span): boolean => s.end > site.clause && s.start < site.right.end;
  if (scene.elsewhere) return ELSEWHERE;
  if (scene.schemes.some(inClause)) return 1;
  if (scene.schemes.length > 0) return 0.5;
  if (memory.previous?.scene === scene) return -0.3; // the sentence already speaks of us
  return memory.silence <= 1 ? -0.3 : memory.silence <= 3 ? -0.8 : -1.4;
};

function draftOf(scene: Scene, site: Site, memory: Memory, input: FiguresInput): Draft | string {
  site = completed(scene, site, memory.previous);
  const refused = refusalOf(scene, site);
  if (refused) return refused;
  const previous = memory.previous;
  const hint = changeAgain(scene, site, previous) ?? ofPlan(scene, measureHint(scene, site), site, memory.percentage);
  const follows = hint.follows && previous !== null && previous.scene === scene && !opensHead(scene, site, previous);
  const head = memory.heads.get(headKey(site.n.unit)) ?? null;
  const choice = chooseConcept(
    scene,
    site,
    previous,
    head,
    nearness(scene, site, memory),
    hint,
    memory.topics,
    memory.percentage,
  );
  if (typeof choice === 'string') return choice;
  if (site.n.unit === 'times' && MULTIPLIED.has(choice.family) && hint.measure !== 'change')
    return 'a multiple that nothing is compared with';
  const unit = site.n.unit ?? (previous?.scene === scene ? previous.unit : 'person');
  const { scheme, inferred: schemeInferred } = chooseScheme(scene, site, choice, hint, previous, memory);
  const draft: Draft = {
    site,
    scene,
    family: choice.family,
    concept: choice.concept,
    scheme,
    measure: hint.measure ?? 'level',
    base: hint.base,
    status: 'actual',
    unit,
    value: hint.measure === 'change' && hint.sign < 0 ? -site.n.value : site.n.value,
    upper: site.n.upper,
    period: null,
    place: null,
    organisation: null,
    rule: choice.rule,
    score: choice.score,
    inferred: new Set(schemeInferred ? ['scheme'] : []),
  };
  const followed = choice.rule === COUNTED_BEFORE ? head!.draft : follows ? previous : null;
  const settled = settle(draft, hint, followed, head?.draft ?? null);
  settled.status =
    choice.rule === 'commission' ? 'policy' : chooseStatus(scene, site, settled.concept, settled.measure, settled.unit);
  if (settled.status === 'actual' && keepsEstimate(scene, choice.rule, previous)) settled.status = 'estimate';
  // "có thể bị phạt tới 3 tỷ đồng": what the law threatens at most
  const threat = settled.concept === 'fines' && settled.status === 'policy';
  if (threat && /(?:tới|đến|lên tới|lên đến) $/u.test(scene.lower.slice(site.left.start, site.n.start)))
    settled.site = { ...site, n: { ...site.n, bound: 'at_most' } };
  locate(settled, followed, memory, input);
  settled.organisation = bearerOf(settled, previous, memory.bearers);
  return settled;
}

/** What grows by so many times: "số người tham gia tăng 9 lần so với năm 1995". */
const MULTIPLIED: ReadonlySet<Family> = new Set<Family>(['enrol', 'collect', 'spend', 'debt']);

/**
 * "tăng 5.120 người (4,1%)", "tăng 960 người so với năm ngoái, tức 8%", "giảm 3,4%, tương đương 310 người", "vượt dự toán 70 tỷ đồng (5,6%)": the change or gap before it
 * again, with its sign.
 */
function changeAgain(scene: Scene, site: Site, previous: Draft | null): MeasureHint | null {
  // "lần lượt thấp hơn 7% và 7,7% so với kế hoạch": two gaps or changes under one verb
  if (
    previous?.scene === scene &&
    (previous.measure === 'gap' || previous.measure === 'change') &&
    previous.unit === 'percent' &&
    site.n.unit === 'percent' &&
    scene.lower.slice(previous.site.n.end, site.n.start) === ' và '
  )
    return { measure: previous.measure, base: previous.base, sign: previous.value < 0 ? -1 : 1, follows: true };
  if (!previous || previous.scene !== scene || previous.unit === site.n.unit) return null;
  const { measure } = previous;
  if (measure !== 'change' && measure !== 'gap') return null;
  const percent = site.n.unit === 'percent';
  const between = scene.lower.slice(previous.site.n.end, site.n.start);
  if (!AGAIN_IN_NUMBERS.test(between) && !(percent && AGAIN_IN_BRACKETS.test(between))) return null;
  return {
    measure,
    base: percent ? (measure === 'gap' ? 'plan' : 'previous_period') : null,
    sign: previous.value < 0 ? -1 : 1,
    follows: true,
  };
}
const AGAIN_IN_BRACKETS = /^ ?\((?:tương đương |khoảng |tức )?$/u;
const AGAIN_IN_NUMBERS =
  /^(?: so với [^;.()]{1,40})?(?:,| \() ?(?:tương đương|tương ứng|tức|tức là|ứng với)(?: với)?(?: tăng| giảm)? $|^ hay $/u;

/** "6.500 người, đạt 117% kế hoạch; BHYT: 107.600 người, đạt 100%": the plan of the list goes on. */
const ofPlan = (scene: Scene, hint: MeasureHint, site: Site, before: Draft | null): MeasureHint =>
  hint.follows &&
  hint.measure === null &&
  hint.base === null &&
  before?.scene === scene &&
  before.measure === 'completion' &&
  /(?:^|[,;] )đạt $/u.test(scene.lower.slice(site.left.start, site.n.start))
    ? { ...hint, measure: 'completion', base: 'plan' }
    : hint;

/** "ước" at the head of a statement makes all that it governs an estimate: followers, and the parts told after "trong đó". */
function keepsEstimate(scene: Scene, rule: string, previous: Draft | null): boolean {
  if (previous?.status !== 'estimate') return false;
  if (previous.scene === scene)
    return rule === 'follow' || rule === 'restated' || rule === 'beside' || rule === 'carry' || opensWithParts(scene);
  return opensWithParts(scene);
}

const opensWithParts = (scene: Scene): boolean =>
  /^"?(?:trong đó|gồm|bao gồm|cụ thể)/u.test(scene.lower.slice(scene.sentence.start, scene.sentence.start + 10));

/**
 * Turns the numbers of an article into figures. One walk over its sentences; each number is judged by the words of its
 * own clause first, then by what earlier sentences left. Refused numbers keep their reason, for `explain`.
 */
export function findFigures(input: FiguresInput): FiguresOfArticle {
  const { view, article } = input.ctx;
  const figures: Draft[] = [];
  const refusals: Refusal[] = [];
  const scenes: Scene[] = [];
  const companies = companiesOf(input);
  const places = outsideOf(companies, input.places);
  let dateAt = 0;
  let placeAt = 0;
  let companyAt = 0;
  for (const sentence of article.sentences) {
    if (sentence.kind === 'furniture' || sentence.kind === 'byline' || sentence.kind === 'dateline') continue;
    while (dateAt < input.dates.dates.length && input.dates.dates[dateAt]!.end <= sentence.start) dateAt++;
    while (placeAt < places.length && places[placeAt]!.end <= sentence.start) placeAt++;
    while (companyAt < companies.length && companies[companyAt]!.end <= sentence.start) companyAt++;
    scenes.push(
      withoutNames(
        scan(view, sentence, until(input.dates.dates, dateAt, sentence.end), until(places, placeAt, sentence.end)),
        until(companies, companyAt, sentence.end),
      ),
    );
  }
  const memory = newMemory(schemesOfArticle(scenes), bearersOf(input.organisations));
  for (const scene of scenes) {
    let told: Draft | null = null;
    let sets = false;
    if (scene.schemes.some((g) => !g.soft)) memory.silence = 0;
    for (const site of sitesOf(scene)) {
      const result = draftOf(scene, site, memory, input);
      if (typeof result === 'string') refusals.push({ start: site.n.start, end: site.n.end, reason: result });
      else {
        figures.push(result);
        // The old value or the plan in brackets: what follows speaks of the figure before it
        if (!result.aside && !(result.site.n.slash === 'whole' && told)) memory.previous = result;
        if (result.unit === 'percent' && result.measure !== 'change') memory.percentage = result;
        if (result.concept === 'revenue' && result.measure === 'level') memory.collected = result;
        if (result.scheme.length > (memory.byConcept.get(result.concept)?.length ?? 0))
          memory.byConcept.set(result.concept, result.scheme);
        if (result.measure === 'level' && !result.aside && result.site.n.slash !== 'whole')
          memory.heads.set(headKey(result.unit), { draft: result, sentences: 0 });
        const foreseen =
          result.status === 'target' || (result.status === 'estimate' && result.concept === 'fund_balance');
        if (!foreseen) told = result;
        sets ||= result.status === 'policy';
      }
    }
    remember(memory, scene, told, told && governorOf(told, memory, input), sets);
  }
  settleRepeats(figures, input.place);
  settleInForce(figures, scenes);
  settleUndated(figures, scenes, input.dates.published);
  settleFlows(figures, scenes);
  return { figures, refusals, scenes };
}

/** Mentions of the article's companies, in text order. */
const companiesOf = (input: FiguresInput): Span[] =>
  input.organisations
    .filter((o) => o.kind === 'company')
    .flatMap((o) => o.mentions)
    .sort((a, b) => a.start - b.start);

/** "Công ty CP Vận tải Hà Nội - Nam Định": a place inside a company's name is none. */
function outsideOf(companies: readonly Span[], places: readonly PlaceFound[]): readonly PlaceFound[] {
  if (companies.length === 0) return places;
  let i = 0;
  return places.filter((place) => {
    while (i < companies.length && companies[i]!.end <= place.start) i++;
    return i >= companies.length || companies[i]!.start > place.start;
  });
}

/** "Công ty CP Tư vấn và Phát triển An Hòa": words of a company's name tell of no deed. */
function withoutNames(scene: Scene, names: readonly Span[]): Scene {
  if (names.length === 0) return scene;
  const outside = (cue: Span): boolean => !names.some((name) => cue.start > name.start && cue.end <= name.end);
  return { ...scene, cues: scene.cues.filter(outside) };
}

const until = <T extends Span>(items: readonly T[], from: number, end: number): T[] => {
  const out: T[] = [];
  for (let i = from; i < items.length && items[i]!.start < end; i++) out.push(items[i]!);
  return out;
};
