import type { Sentence } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { isHead } from './around.js';
import { schemesOfArticle } from './article-schemes.js';
import { addressesOf, bearersOf } from './bearer.js';
import { companiesOf, outsideOf, withoutNames } from './companies.js';
import { draftOf } from './draft.js';
import { governorOf } from './locate.js';
import { COUNTED, hold, newMemory, remember } from './memory.js';
import { settleInForce } from './in-force.js';
import { settleGoals } from './plan-time.js';
import { type Bare, settleFlows, settleRaises, settleRepeats, settleUndated, toldBelow } from './repeats.js';
import { eventDayOf, isOfWholeYear } from './same-time.js';
import { scan } from './scan.js';
import { sitesOf } from './sites.js';
import { stepsFrom } from './steps.js';
import { settleTotals, settleWholes } from './wholes.js';
import type { Draft, FiguresInput, Refusal, Scene, Site } from './types.js';

export type { Draft, FiguresInput, Refusal, Scene } from './types.js';

export interface FiguresOfArticle {
  figures: Draft[];
  refusals: Refusal[];
  /** Every sentence with its numbers, also those that are no figures: findings reckon with them. */
  scenes: Scene[];
}

/** Each number looks at all words of its sentence; one that is longer, a table without a full stop, is read in pieces. */
const LONGEST = 4000;
function piecesOf(lower: string, sentence: Sentence): Sentence[] {
  const pieces: Sentence[] = [];
  let { start } = sentence;
  while (sentence.end - start > LONGEST) {
    const piece = lower.slice(start, start + LONGEST);
    const mark = Math.max(piece.lastIndexOf('; '), piece.lastIndexOf(', '));
    const end = start + (mark > 0 ? mark + 2 : LONGEST);
    pieces.push({ ...sentence, start, end });
    start = end;
  }
  return pieces.length === 0 ? [sentence] : [...pieces, { ...sentence, start }];
}

/**
 * Turns the numbers of an article into figures. One walk over its sentences; each number is judged by the words of its
 * own clause first, then by what earlier sentences left. Refused numbers keep their reason, for `explain`.
 */
export function findFigures(input: FiguresInput): FiguresOfArticle {
  const { view, article } = input.ctx;
  const figures: Draft[] = [];
  const refusals: Refusal[] = [];
  const scenes: Scene[] = [];
  const bare: Bare[] = []; // numbers of headline and lede that are no figures by their own words
  const companies = companiesOf(input);
  const places = outsideOf(companies, input.places);
  let dateAt = 0;
  let placeAt = 0;
  let companyAt = 0;
  for (const sentence of article.sentences.flatMap((whole) => piecesOf(view.lower, whole))) {
    if (sentence.kind === 'furniture' || sentence.kind === 'byline' || sentence.kind === 'dateline') continue;
    while (dateAt < input.dates.dates.length && input.dates.dates[dateAt]!.end <= sentence.start) dateAt++;
    while (placeAt < places.length && places[placeAt]!.end <= sentence.start) placeAt++;
    while (companyAt < companies.length && companies[companyAt]!.end <= sentence.start) companyAt++;
    const named = until(companies, companyAt, sentence.end);
    const dates = until(input.dates.dates, dateAt, sentence.end);
    const within = until(places, placeAt, sentence.end);
    scenes.push(withoutNames(scan(view, sentence, dates, within, named), [...named, ...within]));
  }
  const bearers = bearersOf(input.organisations);
  const addresses = addressesOf(view.lower, bearers, places);
  const memory = newMemory(schemesOfArticle(scenes), bearers, addresses, eventDayOf(input));
  for (const scene of scenes) {
    let told: Draft | null = null;
    let sets = false;
    if (scene.schemes.some((g) => !g.soft)) memory.silence = 0;
    if (scene.dates.length > 0) memory.stepFrom = null;
    let refused: Site | null = null; // the number right before, when it is no figure
    for (const site of sitesOf(scene)) {
      const result: Draft | string =
        refused && (changesOf(scene, refused, site) || isRateOfOther(scene, refused, site))
          ? NO_FIGURE
          : draftOf(scene, site, memory, input);
      refused = typeof result === 'string' ? site : null;
      if (typeof result === 'string') {
        refusals.push({ start: site.n.start, end: site.n.end, reason: result });
        if (isHead(scene)) bare.push({ scene, site });
      } else {
        figures.push(result);
        hold(memory, result, told !== null);
        const foreseen =
          result.status === 'target' ||
          (result.status === 'estimate' && (result.concept === 'fund_balance' || isOfWholeYear(scene, site)));
        if (!foreseen) told = result;
        if (stepsFrom(scene, result.site)) memory.stepFrom = result.period;
        sets ||= result.status === 'policy';
      }
    }
    remember(memory, scene, told, told && governorOf(told, memory, input), sets);
  }
  const told = toldBelow(bare, figures);
  if (told.length > 0) {
    figures.push(...told);
    figures.sort((a, b) => a.site.n.start - b.site.n.start);
    const made = new Set(told.map((d) => d.site.n.start));
    refusals.splice(0, refusals.length, ...refusals.filter((r) => !made.has(r.start)));
  }
  settleWholes(figures);
  settleTotals(figures);
  settleRaises(figures);
  settleRepeats(figures, input.place);
  settleGoals(figures);
  settleInForce(figures, scenes);
  settleUndated(figures, scenes, input.dates.published);
  settleFlows(figures, scenes);
  return { figures, refusals, scenes };
}

const NO_FIGURE = 'a change or rate of what is no figure';
/** "412 doanh nghiệp ngừng kinh doanh, tăng 31%": does the percentage tell of the number right before it? */
const changesOf = ({ lower }: Scene, { n }: Site, site: Site): boolean =>
  n.unit !== null &&
  COUNTED.has(n.unit) &&
  site.n.unit === 'percent' &&
  /^(?: [\p{L}]+){0,6},? \(?(?:tăng|giảm)(?: [\p{L}]+){0,2} $/u.test(lower.slice(n.end, site.n.start));

/** "268 chi bộ hoàn thành tốt nhiệm vụ, đạt tỷ lệ 97,5%": a rate of things of another domain, with no word of ours between */
const isRateOfOther = ({ lower, cues, schemes }: Scene, { n }: Site, site: Site): boolean =>
  n.foreign &&
  site.n.unit === 'percent' &&
  /^(?: [\p{L}]+){0,6},? \(?đạt(?: tỷ lệ| tỉ lệ)? $/u.test(lower.slice(n.end, site.n.start)) &&
  ![...cues, ...schemes].some((c) => c.start >= n.end && c.end <= site.n.start);

const until = <T extends Span>(items: readonly T[], from: number, end: number): T[] => {
  const out: T[] = [];
  for (let i = from; i < items.length && items[i]!.start < end; i++) out.push(items[i]!);
  return out;
};
