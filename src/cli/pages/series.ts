import pc from 'picocolors';
import { BASES, UNITS } from '../../../schemas/index.js';
import { whatOf } from '../../check/index.js';
import { type Cell, csvText } from '../../export/index.js';
import { type Claim, type LeftOut, type Report, type Series, type SeriesAnswer, plot } from '../../series/index.js';
import { room } from '../fit.js';
import { tame } from '../paint.js';
import { counted, table } from '../tables.js';

/** `Tiền Giang · số người tham gia · BHYT (người)` and what sets the series apart from others. */
function titleOf(series: Series): string {
  const { place, organisation, unit, base } = series;
  return [place ?? 'no place', organisation, whatOf(series), UNITS[unit].vi, base && `of ${BASES[base].vi}`]
    .filter(Boolean)
    .join(' · ');
}

const where = ({ source, document, published, copies }: Report): string =>
  [source ?? document, published, copies.length > 0 ? `(+${counted(copies.length, 'reprint')})` : null]
    .filter(Boolean)
    .join(' ');

const claimRow = (period: string, claim: Claim, conflict: boolean): string[] => [
  period,
  claim.reading,
  claim.unclear ? 'several in one article' : conflict ? '✕ conflict (mâu thuẫn)' : '',
  String(claim.reports.length),
  tame(claim.reports.map(where).join('; ')),
];

function seriesTable(series: Series): string {
  const rows = series.points.flatMap(({ period, claims, conflict, sum_of }) =>
    claims.map((claim, i) =>
      claimRow(i > 0 ? '' : sum_of ? `${period} (sum of ${sum_of.join(' + ')})` : period, claim, conflict),
    ),
  );
  const undated = series.undated.map((report) => ['?', report.quote, '', '1', tame(where(report))]);
  return table(['period', 'value', '', 'sources', 'printed by'], [...rows, ...undated]);
}

const REASONS: Readonly<Record<LeftOut['reason'], string>> = {
  rate: 'rates do not add up (tỷ lệ không cộng được)',
  per_unit: 'amounts for one person, case or month do not add up (mức không cộng được)',
  policy: 'what is set by policy does not add up (mức quy định)',
  organisation: 'of one organisation (số liệu của một đơn vị)',
  missing: 'not every merged province reports (chưa đủ các tỉnh được sáp nhập)',
  range: 'ranges are not added up (khoảng giá trị)',
};

const leftOutLine = (l: LeftOut): string =>
  `  ${l.target} ← ${l.place ?? '?'}${l.period ? `, ${l.period}` : ''} · ${whatOf(l)}: ${REASONS[l.reason]}${l.missing.length > 0 ? `: no report of ${l.missing.join(', ')}` : ''}`;

/** The plane of a drawing, without the values beside it: `1.236,5 nghìn tỷ ┤`. */
const plotWidth = (): number => Math.max(20, Math.min(60, room() - 20));

const MAX_LEFT_OUT = 20;

/** Series to look at: a drawing of what moves, a line for each claim, and what harmonising left out. */
export function seriesPage(
  { series, leftOut }: SeriesAnswer,
  { limit, plot: drawn }: { limit: number; plot: boolean },
): string {
  if (series.length + leftOut.length === 0) return 'No figures match (không có số liệu).\n';
  const parts = series.slice(0, limit).map((one) => {
    const drawing = drawn && one.points.length > 1 ? `\n${plot([one], { width: plotWidth() })}` : '';
    return `${pc.bold(tame(titleOf(one)))}${drawing}\n${seriesTable(one)}`;
  });
  if (series.length > limit) parts.push(`${series.length - limit} more series; see them with --limit ${series.length}`);
  if (leftOut.length > 0) {
    const lines = leftOut.slice(0, MAX_LEFT_OUT).map(leftOutLine);
    if (leftOut.length > MAX_LEFT_OUT) lines.push(`  ${leftOut.length - MAX_LEFT_OUT} more; all of them with --json`);
    parts.push(`Not carried over to the new provinces (không quy về tỉnh mới được):\n${lines.join('\n')}`);
  }
  return `${parts.join('\n\n')}\n`;
}

const HEAD = [
  'place', 'concept', 'scheme', 'measure', 'unit', 'base', 'status', 'organisation', 'period', 'start', 'end', 'conflict',
  'claim', 'sum_of', 'value', 'upper', 'bound', 'quote', 'article', 'source', 'published', 'copies', 'sentence',
]; // prettier-ignore

/** One line a report: the claim that it belongs to counts from 1 in its period. */
export function seriesCsv(all: readonly Series[]): string {
  const rows = all.flatMap((s): Cell[][] => {
    const key = [s.place, s.concept, s.scheme.join('; '), s.measure, s.unit, s.base, s.status, s.organisation];
    const cells = (r: Report): Cell[] => [
      r.value, r.upper, r.bound, r.quote, r.article, r.source, r.published, r.copies.length, r.sentence,
    ]; // prettier-ignore
    return [
      ...s.points.flatMap((p) =>
        p.claims.flatMap((claim, i) =>
          claim.reports.map((r) => [
            ...key,
            p.period,
            p.start,
            p.end,
            p.conflict && !claim.unclear,
            i + 1,
            p.sum_of?.join('; ') ?? null,
            ...cells(r),
          ]),
        ),
      ),
      ...s.undated.map((r) => [...key, null, null, null, false, null, null, ...cells(r)]),
    ];
  });
  return [...csvText([HEAD, ...rows], { excel: true })].join('');
}
