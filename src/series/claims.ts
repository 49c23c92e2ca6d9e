import type { Figure } from '../../schemas/index.js';
import { type Interval, meet } from '../../extractors/findings/interval.js';
import { type Printed, reachOf } from '../query/reach.js';
import { reading } from '../query/reading.js';
import type { Claim, Report } from './types.js';

/** A report on its way to a claim. */
export interface Candidate extends Report {
  /** Names the story that the article is a copy of, or the article itself. */
  story: string;
}

type Quantity = Pick<Figure, 'unit' | 'measure'>;

// Shorter sentences ("Đạt 90% kế hoạch.") may be written twice by chance.
const TELLING_SENTENCE = 40;

/** Reports of one story, and reports with one sentence, become one with its copies named. First printed leads. */
export function withoutCopies(candidates: readonly Candidate[]): Report[] {
  const leads: { report: Report; story: string }[] = [];
  const inOrder = [...candidates].sort(
    (a, b) => (a.published ?? '9').localeCompare(b.published ?? '9') || a.figure - b.figure,
  );
  for (const { story, ...report } of inOrder) {
    const lead = leads.find(
      (l) => l.story === story || (report.sentence.length >= TELLING_SENTENCE && l.report.sentence === report.sentence),
    );
    if (!lead) leads.push({ report: { ...report, copies: [] }, story });
    else if (
      lead.report.article !== report.article &&
      !lead.report.copies.some((c) => c.document === report.document)
    ) {
      lead.report.copies.push({ article: report.article, source: report.source, document: report.document });
    }
  }
  return leads.map(({ report }) => report);
}

/**
 * Groups of numbers that may stand for one value. The most precise one comes first in its group; looser ones join the
 * group that they agree with, so "hơn 218.000" is no other value than 218.828.
 */
export function groupsOf<T extends Omit<Printed, 'unit'>>(printed: readonly T[], unit: Figure['unit']): T[][] {
  const reached = printed.map((one) => ({ one, reach: reachOf({ ...one, unit }) }));
  const precise = reached.sort((a, b) => a.reach.hi - a.reach.lo - (b.reach.hi - b.reach.lo));
  const groups: { reach: Interval; all: T[] }[] = [];
  for (const { one, reach } of precise) {
    const group = groups.find((g) => meet(g.reach, reach));
    if (group) group.all.push(one);
    else groups.push({ reach, all: [one] });
  }
  return groups.map(({ all }) => all);
}

/**
 * The value that one article stands for, given its values of one quantity and period: the only one, or the first in the
 * text when it is printed again. "Nợ 84 tỷ đồng, trong đó nợ khó thu 9 tỷ đồng" stands for neither: parts of a whole are
 * often of the same quantity.
 */
export function stoodFor<T>(values: readonly (readonly T[])[], place: (one: T) => number): readonly T[] | null {
  if (values.length === 1) return values[0]!;
  const first = Math.min(...values.flat().map(place));
  const lead = values.find((value) => value.some((one) => place(one) === first))!;
  return lead.length > 1 ? lead : null;
}

/** Those of the groups for which at least one article stands. */
function clearOf(groups: readonly Candidate[][]): Set<Candidate[]> {
  const articles = new Map<string, Map<Candidate[], Candidate[]>>();
  for (const group of groups) {
    for (const report of group) {
      const values = articles.get(report.article) ?? new Map<Candidate[], Candidate[]>();
      const same = values.get(group);
      if (same) same.push(report);
      else articles.set(report.article, values.set(group, [report]));
    }
  }
  const clear = new Set<Candidate[]>();
  for (const values of articles.values()) {
    const word = stoodFor([...values.values()], ({ figure }) => figure);
    for (const [group, reports] of values) if (reports === word) clear.add(group);
  }
  return clear;
}

/** Sorts reports of one quantity and period into claims. The most precise report speaks for its claim. */
export function claimsOf(candidates: readonly Candidate[], quantity: Quantity): Claim[] {
  const groups = groupsOf(candidates, quantity.unit);
  const clear = clearOf(groups);
  return groups
    .map((group): Claim => {
      const { value, upper, bound } = group[0]!;
      return {
        value,
        upper,
        bound,
        reading: reading({ value, upper, bound, ...quantity }),
        unclear: !clear.has(group),
        reports: withoutCopies(group),
      };
    })
    .sort(
      (a, b) =>
        Number(a.unclear) - Number(b.unclear) ||
        b.reports.length - a.reports.length ||
        latest(b).localeCompare(latest(a)) ||
        (a.unclear ? b.value - a.value : 0),
    );
}

const latest = (claim: Claim): string =>
  claim.reports.reduce((last, { published }) => ((published ?? '') > last ? published! : last), '');
