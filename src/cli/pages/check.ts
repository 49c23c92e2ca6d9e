import pc from 'picocolors';
import type { Check, CheckedFigure, Comparison, OfficialDoubt, Verdict } from '../../check/index.js';
import { noteInVietnamese } from '../../../extractors/findings/vietnamese.js';
import { type Finding, FINDING_KINDS, type Unit } from '../../../schemas/index.js';
import { reading, viNumber } from '../../query/index.js';
import type { Claim, Point } from '../../series/index.js';
import { tame } from '../paint.js';
import { table } from '../tables.js';

const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: 'khớp (agrees)',
  differs: 'khác (differs)',
  disputed: 'các báo nói khác nhau (disputed)',
  new: 'mới (new)',
  not_compared: 'không so được (not compared)',
};

/** An article that was checked, to read: figures, then all that wants attention, each with its evidence. */
export function checkPage(check: Check, compared: boolean): string {
  const { article, figures, officials, faults, attention } = check;
  const facts = [
    article.published,
    article.place,
    article.source,
    article.relevant ? null : 'not about social security',
  ];
  const parts = [
    `${pc.bold(tame(article.title ?? '(no title)'))}\n${pc.dim(facts.filter((fact) => fact !== null).join(' · '))}`,
    figures.length === 0 ? 'No figures (không có số liệu).' : figureTable(figures, compared),
    ...faults.map(fault),
    ...figures.flatMap((figure) => evidence(figure) ?? []),
    ...officials.map(doubt),
    attention === 0 ? pc.green('✓ clean (không thấy sai lệch)') : pc.red(`✗ ${attention} to look at (cần xem lại)`),
  ];
  return `${parts.join('\n\n')}\n`;
}

function figureTable(figures: readonly CheckedFigure[], compared: boolean): string {
  const head = ['số liệu', 'cách đọc', 'nội dung', 'thời kỳ', 'địa bàn', 'tin cậy', 'suy ra'];
  const rows = figures.map(({ figure: f, reading, what, comparison }) => [
    tame(f.quote),
    reading,
    what,
    f.period ?? '?',
    [f.place ?? '?', f.organisation].filter(Boolean).join(' · '),
    f.confidence.toFixed(2),
    f.inferred.join(' '),
    ...(compared ? [comparison ? mark(comparison) : ''] : []),
  ]);
  return table(compared ? [...head, 'so với kho'] : head, rows);
}

const mark = ({ verdict, jump }: Comparison): string =>
  `${VERDICT_WORDS[verdict].split(' (')[0]!}${jump ? ', nhảy vọt' : ''}`;

const fault = ({ kind, note, quotes }: Finding): string =>
  `${pc.red('✗')} ${FINDING_KINDS[kind].vi} (${FINDING_KINDS[kind].en}): ${noteInVietnamese(note)}\n  ${pc.dim(tame(quotes.join(' · ')))}`;

/** What was reported otherwise, with the sentences; nothing for figures that agree or are new. */
function evidence({ figure, what, comparison }: CheckedFigure): string | null {
  if (!comparison || (comparison.differing.length === 0 && !comparison.jump)) return null;
  const { verdict, differing, agreeing, jump, neighbours } = comparison;
  const lines = [
    `${pc.red('✗')} ${tame(figure.quote)} · ${what}: ${jump && differing.length === 0 ? 'nhảy vọt (jump)' : VERDICT_WORDS[verdict]}`,
  ];
  for (const { claim, by, percent } of differing) {
    const share = percent === null ? '' : ` (${percent > 0 ? '+' : ''}${viNumber(Number(percent.toFixed(2)))}%)`;
    const more = reading({
      ...figure,
      unit: inPoints(figure.unit),
      value: Math.abs(by),
      upper: null,
      bound: 'exact',
      measure: 'level',
    });
    lines.push(`  ${by > 0 ? 'cao hơn' : 'thấp hơn'} ${more}${share} so với ${claim.reading}`, ...sources(claim));
  }
  for (const claim of agreeing) if (differing.length > 0) lines.push(`  khớp với ${claim.reading}`, ...sources(claim));
  if (jump) {
    const { expected, nearest } = jump;
    const like = (value: number): string => reading({ ...figure, value: round(value), upper: null, bound: 'exact' });
    lines.push(
      `  chuỗi số liệu cho phép từ ${like(expected.lo)} đến ${like(expected.hi)}; gần nhất là ${like(nearest.value)} (${nearest.end})`,
    );
  }
  if (neighbours.length > 0) lines.push(`  ${pc.dim(`lân cận: ${neighbours.map(neighbour).join('; ')}`)}`);
  return lines.join('\n');
}

/** Percentages differ by percentage points. */
const inPoints = (unit: Unit): Unit => (unit === 'percent' ? 'percentage_point' : unit);

const round = (value: number): number => Number(value.toPrecision(3));
const neighbour = ({ period, claims }: Point): string =>
  `${period}: ${claims.map((claim) => claim.reading).join(' / ')}`;

const sources = (claim: Claim): string[] =>
  claim.reports.map(({ source, document, published, sentence, copies }) => {
    const also = copies.length > 0 ? `, in lại ở ${copies.length} bài` : '';
    return `    ${[source ?? document, published].filter(Boolean).join(', ')}${also}: “${tame(sentence)}”`;
  });

const DOUBT_WORDS: Readonly<Record<OfficialDoubt['kind'], string>> = {
  other_holder: 'báo khác ghi người khác giữ chức này (another person in this office)',
  other_office: 'báo khác ghi chức vụ khác (another office)',
  spelling: 'báo khác viết tên khác (spelled otherwise)',
};

function doubt({ kind, name, role, organisation, reports }: OfficialDoubt): string {
  const head = `${pc.red('✗')} ${tame(name)}, ${[role, organisation].filter(Boolean).join(' ')}: ${DOUBT_WORDS[kind]}`;
  const lines = reports.map(
    (r) =>
      `    ${[r.source, r.published].filter(Boolean).join(', ')}: ${r.name}, ${r.role ?? ''} “${tame(r.sentence)}”`,
  );
  return [head, ...lines].join('\n');
}
