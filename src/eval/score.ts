/**
 * Compares the records of one document with its gold. Pure: adds to a Score, reads nothing.
 * Rules of comparison: corpus/README.md, "How it is scored".
 */
import type { Article, Figure, Finding, Official } from '../../schemas/index.js';
import type { Gold, GoldFigure, Sample } from './gold.js';
import {
  days,
  fold,
  foldAgency,
  matchSpans,
  sameMembers,
  sameObservation,
  samePeriod,
  sameSubject,
  sameValue,
} from './match.js';
import { ATTRIBUTES, type Attribute, type Score } from './tally.js';

/** The parts of a record that are scored. */
export type Prediction = Pick<Article, 'figures' | 'dates' | 'officials' | 'organisations' | 'findings'>;

type Note = (what: string, gold: string | null, predicted: string | null) => void;

const about = (f: Pick<Figure, 'quote' | 'concept' | 'scheme' | 'measure'>): string =>
  `${f.quote} [${f.concept} ${f.scheme.join('+')} ${f.measure}]`;

function scoreGrounding(score: Score, text: string, articles: Prediction[], note: Note): void {
  for (const { quote, start, end } of articles.flatMap((a) => [...a.figures, ...a.dates])) {
    const grounded = text.slice(start, end) === quote;
    score.tallies.quotes_grounded.add(1, 1, grounded ? 1 : 0);
    if (!grounded) note('quote not grounded', text.slice(start, end), quote);
  }
}

const SAME: Readonly<Record<Attribute, (g: GoldFigure, p: Figure) => boolean>> = {
  bound: (g, p) => g.bound === p.bound,
  concept: (g, p) => g.concept === p.concept,
  scheme: (g, p) => sameMembers(g.scheme ?? [], p.scheme ?? []),
  measure: (g, p) => g.measure === p.measure,
  base: (g, p) => (g.base ?? null) === (p.base ?? null),
  status: (g, p) => g.status === p.status,
  period: samePeriod,
  place: (g, p) => (g.place ?? null) === (p.place ?? null),
};

function scoreFigures(score: Score, gold: GoldFigure[], predicted: Figure[], note: Note): void {
  const { L0, L1, L2, L3 } = score.tallies;
  const affinity = (g: GoldFigure, p: Figure): number =>
    (sameValue(g, p) ? 8 : 0) + (g.concept === p.concept ? 2 : 0) + (g.start === p.start ? 1 : 0);
  const matched = matchSpans(gold, predicted, affinity);
  for (const level of [L0, L1, L2, L3]) level.add(gold.length, predicted.length, 0);
  for (const [i, g] of gold.entries()) {
    const j = matched.get(i);
    if (j === undefined) {
      note('missed figure', about(g), null);
      continue;
    }
    const p = predicted[j]!;
    L0.hits++;
    if (!sameValue(g, p)) {
      note('value/unit', `${g.quote} = ${g.value} ${g.unit}`, `${p.quote} = ${p.value} ${p.unit}`);
      continue;
    }
    L1.hits++;
    if (sameSubject(g, p)) L2.hits++;
    if (sameObservation(g, p)) L3.hits++;
    for (const name of ATTRIBUTES) {
      const right = SAME[name](g, p);
      score.attributes[name].of++;
      if (right) score.attributes[name].right++;
      else note(name, `${g.quote}: ${JSON.stringify(g[name] ?? null)}`, JSON.stringify(p[name] ?? null));
    }
  }
  const hit = new Set(matched.values());
  for (const [j, p] of predicted.entries()) if (!hit.has(j)) note('spurious figure', null, about(p));
}

function scoreDates(score: Score, gold: Gold['dates'], predicted: Prediction['dates'], note: Note): void {
  const { dates_span: spans, dates_value: values } = score.tallies;
  const matched = matchSpans(
    gold,
    predicted,
    (g, p) => (days(g.value) === days(p.value) ? 2 : 0) + (g.start === p.start ? 1 : 0),
  );
  spans.add(gold.length, predicted.length, matched.size);
  values.add(gold.length, predicted.length, 0);
  for (const [i, g] of gold.entries()) {
    const p = predicted[matched.get(i) ?? -1];
    if (!p) note('missed date', g.quote, null);
    else if (days(g.value) === days(p.value)) values.hits++;
    else note('date value', `${g.quote} = ${g.value}`, `${p.quote} = ${p.value}`);
  }
  const hit = new Set(matched.values());
  for (const [j, p] of predicted.entries()) if (!hit.has(j)) note('spurious date', null, p.quote);
}

type Person = Pick<Official, 'name' | 'positions'>;
const roles = (person: Person | undefined): Set<string> => new Set(person?.positions.map((q) => fold(q.role)));
const offices = (person: Person | undefined): Set<string> =>
  new Set(person?.positions.map((q) => `${fold(q.role)} @ ${fold(q.organisation)}`));
const common = (a: Set<string>, b: Set<string>): number => [...a].filter((x) => b.has(x)).length;

function scoreOfficials(score: Score, gold: Person[], predicted: Person[], note: Note): void {
  const { officials_name: names, officials_role: role, officials_position: position } = score.tallies;
  const golden = new Map(gold.map((o) => [fold(o.name), o]));
  const found = new Map(predicted.map((o) => [fold(o.name), o]));
  names.add(golden.size, found.size, 0);
  for (const [name, g] of golden) {
    const p = found.get(name);
    if (p) names.hits++;
    else note('missed official', g.name, null);
    role.add(roles(g).size, roles(p).size, common(roles(g), roles(p)));
    position.add(offices(g).size, offices(p).size, common(offices(g), offices(p)));
    if (!p) continue;
    for (const office of offices(g)) {
      if (!offices(p).has(office)) note('position', `${g.name}: ${office}`, [...offices(p)].join(' | '));
    }
  }
  for (const [name, p] of found) {
    if (golden.has(name)) continue;
    note('spurious official', null, p.name);
    role.add(0, roles(p).size, 0);
    position.add(0, offices(p).size, 0);
  }
}

function scoreOrganisations(score: Score, gold: { name: string }[], predicted: { name: string }[], note: Note): void {
  const golden = new Set(gold.map((o) => foldAgency(o.name)));
  const found = new Set(predicted.map((o) => foldAgency(o.name)));
  score.tallies.organisations.add(golden.size, found.size, common(golden, found));
  for (const name of golden) if (!found.has(name)) note('missed organisation', name, null);
  for (const name of found) if (!golden.has(name)) note('spurious organisation', null, name);
}

type Verdict = Pick<Finding, 'kind' | 'quotes' | 'note'>;
const numbersIn = (finding: Verdict): Set<string> =>
  new Set(finding.quotes.flatMap((quote) => quote.match(/\d[\d.,/]*\d|\d/g) ?? []));
const agrees = (finding: Verdict): boolean => finding.kind.endsWith('_ok');

/** Findings meet when they are of one sort (agreeing or not) and share two printed numbers, or all of the smaller side. */
function scoreFindings(score: Score, gold: Verdict[], predicted: Verdict[], note: Note): void {
  for (const [metric, ok] of [
    ['findings_bad', false],
    ['findings_ok', true],
  ] as const) {
    const ofSort = (f: Verdict): boolean => f.kind !== 'other' && agrees(f) === ok;
    const [golden, found] = [gold.filter(ofSort), predicted.filter(ofSort)];
    const used = new Set<number>();
    for (const g of golden) {
      const want = numbersIn(g);
      const j = found.findIndex((p, k) => {
        const have = numbersIn(p);
        return !used.has(k) && common(want, have) >= Math.min(2, want.size, have.size);
      });
      if (j >= 0) used.add(j);
      else note(`missed finding (${g.kind})`, g.note, null);
    }
    score.tallies[metric].add(golden.length, found.length, used.size);
    for (const [k, p] of found.entries()) if (!used.has(k)) note(`spurious finding (${p.kind})`, null, p.note);
  }
}

/** Adds one document to the score. `articles` are all records of the document; offsets are of `sample.text`. */
export function scoreDocument(score: Score, sample: Sample, articles: Prediction[]): void {
  const { document, text, gold } = sample;
  const note: Note = (what, g, p) => score.disagreements.push({ document, what, gold: g, predicted: p });
  scoreGrounding(score, text, articles, note);
  scoreFigures(score, gold.figures, articles.flatMap((a) => a.figures), note); // prettier-ignore
  scoreDates(score, gold.dates, articles.flatMap((a) => a.dates), note); // prettier-ignore
  scoreOfficials(score, gold.officials, articles.flatMap((a) => a.officials), note); // prettier-ignore
  scoreOrganisations(score, gold.organisations, articles.flatMap((a) => a.organisations), note); // prettier-ignore
  scoreFindings(score, gold.findings, articles.flatMap((a) => a.findings), note); // prettier-ignore
}
