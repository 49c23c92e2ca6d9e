import type { Figure } from '../../schemas/index.js';
import { type Interval, meet } from '../../extractors/findings/interval.js';
import { reachOf } from '../query/reach.js';
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
 * Sorts reports of one quantity and period into claims. The most precise report speaks for its claim; looser ones join
 * the claim that they agree with, so "hơn 218.000" is no conflict with 218.828.
 */
export function claimsOf(candidates: readonly Candidate[], quantity: Quantity): Claim[] {
  const reached = candidates.map((report) => ({ report, reach: reachOf({ ...report, unit: quantity.unit }) }));
  const precise = reached.sort((a, b) => a.reach.hi - a.reach.lo - (b.reach.hi - b.reach.lo));
  const groups: { reach: Interval; reports: Candidate[] }[] = [];
  for (const { report, reach } of precise) {
    const group = groups.find((g) => meet(g.reach, reach));
    if (group) group.reports.push(report);
    else groups.push({ reach, reports: [report] });
  }
  return groups
    .map(({ reports }): Claim => {
      const { value, upper, bound } = reports[0]!;
      return {
        value,
        upper,
        bound,
        reading: reading({ value, upper, bound, ...quantity }),
        reports: withoutCopies(reports),
      };
    })
    .sort((a, b) => b.reports.length - a.reports.length || latest(b).localeCompare(latest(a)));
}

const latest = (claim: Claim): string =>
  claim.reports.reduce((last, { published }) => ((published ?? '') > last ? published! : last), '');
