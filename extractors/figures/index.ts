import type { Sentence } from '../document/article-text.js';
import type { Span } from '../document/view.js';
import { isHead, textBefore } from './around.js';
import { schemesOfArticle } from './article-schemes.js';
import { settleEvents } from './at-event.js';
import { addressesOf, bearersOf } from './bearer.js';
import { companiesOf, outsideOf, withoutNames } from './companies.js';
import { draftOf } from './draft.js';
import { ownTime } from './locate.js';
import { hold, leaveBrackets, newMemory } from './memory.js';
import { NAME_OF_A_MODEL } from './refuse.js';
import { remember } from './remember.js';
import { NO_FIGURE, tellsOfNoFigure } from './of-no-figure.js';
import { settleInForce } from './in-force.js';
import { settleInOrder } from './in-order.js';
import { settleGoals } from './plan-time.js';
import { isCelebrated } from './period.js';
import { type Bare, settleRaises, settleRepeats, toldBelow } from './repeats.js';
import { settleFlows, settleUndated } from './undated.js';
import { eventDayOf, isOfWholeYear } from './same-time.js';
import { scan } from './scan.js';
import { sitesOf } from './sites.js';
import { isOldValue, stepsFrom } from './steps.js';
import { settleParts, settleTotals, settleWholes } from './wholes.js';
import type { PlaceFound } from '../places/types.js';
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

const UNREAD: ReadonlySet<Sentence['kind']> = new Set<Sentence['kind']>(['furniture', 'byline', 'dateline']);

/** The sentences that are read, each with all that stands in it. */
function scenesOf({ ctx, dates }: FiguresInput, companies: readonly Span[], places: readonly PlaceFound[]): Scene[] {
  const { view, article } = ctx;
  const datesIn = walk(dates.dates);
  const placesIn = walk(places);
  const companiesIn = walk(companies);
  return article.sentences
    .filter(({ kind }) => !UNREAD.has(kind))
    .flatMap((whole) => piecesOf(view.lower, whole))
    .map((sentence) => {
      const named = companiesIn(sentence);
      const within = placesIn(sentence);
      const told = datesIn(sentence).filter((d) => !isCelebrated(view.lower, d, sentence.start));
      return withoutNames(scan(view, sentence, told, within, named), [...named, ...within]);
    });
}

/** Does a figure tell what is not yet? What follows takes no time from it. */
const isYetToBe = ({ status, concept, scene, site }: Draft): boolean =>
  status === 'target' || (status === 'estimate' && (concept === 'fund_balance' || isOfWholeYear(scene, site)));

// "kết dư 13.000 tỷ đồng (bằng 44% số chi trong năm)": the brackets tell no time of what stands before them
const IN_BRACKETS = /\([^()]{0,60}$/u;
// "41.000 đồng/tháng (trước 1/7: 36.000 đồng/tháng; 432.000 đồng/năm)": nor does what was before
const isBracketNote = ({ measure, period, scene, site }: Draft, told: Draft): boolean =>
  (measure !== 'level' || isBefore(period, told.period) || isOldValue(scene, site)) &&
  IN_BRACKETS.test(textBefore(scene, site, 64));
// "thu đạt 312 tỷ đồng (6 tháng đầu năm 2022 là 287 tỷ đồng)": what was, told to compare with
const isBefore = (period: string | null, told: string | null): boolean =>
  period !== null && told !== null && period.slice(-'YYYY-MM-DD'.length) < told.slice(-'YYYY-MM-DD'.length);

/**
 * Turns the numbers of an article into figures. One walk over its sentences; each number is judged by the words of its
 * own clause first, then by what earlier sentences left. Refused numbers keep their reason, for `explain`.
 */
export function findFigures(input: FiguresInput): FiguresOfArticle {
  const { view } = input.ctx;
  const figures: Draft[] = [];
  const refusals: Refusal[] = [];
  const bare: Bare[] = []; // numbers of headline and lede that are no figures by their own words
  const companies = companiesOf(input);
  const places = outsideOf(companies, input.places);
  const scenes = scenesOf(input, companies, places);
  const bearers = bearersOf(input.ctx.view.lower, input.organisations);
  const addresses = addressesOf(view.lower, bearers, places);
  const memory = newMemory(schemesOfArticle(scenes), bearers, addresses, eventDayOf(input));
  for (const scene of scenes) {
    let told: Draft | null = null;
    let sets = false;
    if (scene.schemes.some((g) => !g.soft)) memory.silence = 0;
    if (scene.dates.length > 0) memory.stepFrom = null;
    let refused: Site | null = null; // the number right before, when it is no figure
    for (const site of sitesOf(scene)) {
      leaveBrackets(memory, scene, site);
      const result: Draft | string =
        refused && tellsOfNoFigure(scene, refused, site) ? NO_FIGURE : draftOf(scene, site, memory, input);
      refused = typeof result === 'string' ? site : null;
      if (typeof result === 'string') {
        refusals.push({ start: site.n.start, end: site.n.end, reason: result });
        if (isHead(scene) && result !== NAME_OF_A_MODEL) bare.push({ scene, site });
      } else {
        figures.push(result);
        hold(memory, result, told !== null);
        if (!isYetToBe(result) && !(told && (result.aside || isBracketNote(result, told)))) told = result;
        if (stepsFrom(scene, result.site)) memory.stepFrom = result.period;
        sets ||= result.status === 'policy';
      }
    }
    remember(memory, scene, told, told && ownTime(told, memory, input), sets);
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
  settleParts(figures);
  settleInOrder(figures);
  settleRaises(figures);
  settleRepeats(figures, input.place);
  settleGoals(figures);
  settleInForce(figures, scenes);
  settleEvents(figures, memory.eventDay);
  settleUndated(figures, scenes, input.dates.published);
  settleFlows(figures, scenes);
  return { figures, refusals, scenes };
}

/** Hands out what stands in each of the sentences, which are asked for in text order. */
function walk<T extends Span>(items: readonly T[]): (sentence: Span) => T[] {
  let at = 0;
  return ({ start, end }) => {
    while (at < items.length && items[at]!.end <= start) at++;
    const out: T[] = [];
    for (let i = at; i < items.length && items[i]!.start < end; i++) out.push(items[i]!);
    return out;
  };
}
