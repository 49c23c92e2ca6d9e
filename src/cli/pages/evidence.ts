import pc from 'picocolors';
import type { CheckedFigure, OfficialDoubt, Related, Verdict } from '../../check/index.js';
import { type Figure, type Unit, interval } from '../../../schemas/index.js';
import { reading, viNumber } from '../../query/index.js';
import type { Claim, Point } from '../../series/index.js';
import { tame } from '../paint.js';
import { counted } from '../tables.js';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  agrees: 'agrees (khớp)',
  differs: 'differs (khác)',
  disputed: 'papers disagree (các báo nói khác nhau)',
  new: 'new (mới)',
  not_compared: 'not compared (không so được)',
};

/** How many values are told for a figure, and how many articles for a value. The rest is counted. */
const VALUES = 4;
const ARTICLES = 2;

/**
 * What was reported otherwise, nearest values first, with the sentences; for a figure that could not be held against
 * anything what is near it; null where there is nothing to say.
 */
export function evidence({ figure, what, comparison }: CheckedFigure, db: string): string | null {
  if (!comparison) return null;
  const { verdict, differing, agreeing, jump, neighbours, related } = comparison;
  if (differing.length === 0 && !jump) {
    if (agreeing.length > 0 || related.length === 0) return null;
    const lines = related.flatMap((one) => relatedLines(one, figure, db));
    return [`– ${tame(figure.quote)} · ${what}: ${VERDICT_WORDS[verdict]}; related (liên quan):`, ...lines].join('\n');
  }
  const verdictWord = differing.length === 0 ? 'jump (nhảy vọt)' : VERDICT_WORDS[verdict];
  const lines = [
    `${pc.red('✗')} ${tame(figure.quote)} · ${what}: ${verdictWord}`,
    ...differing.slice(0, VALUES).flatMap((one) => differenceLines(one, figure)),
    ...more(differing.length, figure, figure.scheme, db),
    ...(differing.length === 0
      ? []
      : agreeing.slice(0, VALUES).flatMap((claim) => [`  agrees with ${claim.reading}`, ...sources(claim)])),
  ];
  if (jump) {
    const { expected, nearest } = jump;
    const like = (value: number): string => reading({ ...figure, value: round(value), upper: null, bound: 'exact' });
    lines.push(
      `  the series allows ${like(expected.lo)} to ${like(expected.hi)}; nearest is ${like(nearest.value)} (${nearest.end})`,
    );
  }
  if (neighbours.length > 0) lines.push(`  ${pc.dim(`other periods: ${neighbours.map(neighbour).join('; ')}`)}`);
  return lines.join('\n');
}

function differenceLines(
  { claim, by, percent }: NonNullable<CheckedFigure['comparison']>['differing'][number],
  figure: Figure,
): string[] {
  const share = percent === null ? '' : ` (${percent > 0 ? '+' : ''}${viNumber(Number(percent.toFixed(2)))}%)`;
  const distance = reading({
    unit: inPoints(figure.unit),
    value: Math.abs(by),
    upper: null,
    bound: 'exact',
    measure: 'level',
  });
  return [`  ${by > 0 ? 'higher' : 'lower'} by ${distance}${share} than ${claim.reading}`, ...sources(claim)];
}

/** Where it was printed, without its sentence: it is no evidence. */
function relatedLines({ scheme, claims }: Related, figure: Figure, db: string): string[] {
  const lines = claims
    .slice(0, VALUES)
    .map((claim) => `  ${scheme.join(', ') || 'no scheme'}: ${claim.reading} – ${where(claim.reports[0]!)}`);
  return [...lines, ...more(claims.length, figure, scheme, db)];
}

/** "and 27 more: baoso query …", the question that all of them answer. */
function more(all: number, figure: Figure, scheme: readonly string[], db: string): string[] {
  if (all <= VALUES) return [];
  const [from, to] = interval(figure.period)!;
  const asked = [
    `--concept ${figure.concept} --measure ${figure.measure} --unit ${figure.unit} --status ${figure.status}`,
    ...(scheme.length > 0 ? [`--scheme =${scheme.join('+')}`] : []),
    `--place "${figure.place}" --no-districts --from ${from} --to ${to} --db "${db}"`,
  ];
  return [`  and ${counted(all - VALUES, 'more value')}: baoso query ${asked.join(' ')}`];
}

/** Percentages differ by percentage points. */
const inPoints = (unit: Unit): Unit => (unit === 'percent' ? 'percentage_point' : unit);

const round = (value: number): number => Number(value.toPrecision(3));

function neighbour({ period, claims }: Point): string {
  const hidden = claims.length > VALUES ? ` and ${claims.length - VALUES} more` : '';
  return `${period}: ${claims.slice(0, VALUES).map((claim) => claim.reading).join(' / ')}${hidden}`; // prettier-ignore
}

const where = ({ source, document, published }: Claim['reports'][number]): string =>
  [source ?? document, published].filter(Boolean).join(', ');

function sources({ reports }: Claim): string[] {
  const lines = reports.slice(0, ARTICLES).map((report) => {
    const { sentence, copies } = report;
    const also = copies.length > 0 ? `, reprinted in ${counted(copies.length, 'article')}` : '';
    return `    ${where(report)}${also}: “${tame(sentence)}”`;
  });
  const hidden = reports.length - ARTICLES;
  return hidden > 0 ? [...lines, `    and ${counted(hidden, 'more article')}`] : lines;
}

const DOUBT_WORDS: Readonly<Record<OfficialDoubt['kind'], string>> = {
  other_holder: 'another person in this office (báo khác ghi người khác giữ chức này)',
  other_office: 'another office (báo khác ghi chức vụ khác)',
  spelling: 'spelled otherwise (báo khác viết tên khác)',
};

/** What other articles say of an official's office. */
export function doubt({ kind, name, role, organisation, reports }: OfficialDoubt): string {
  const head = `${pc.red('✗')} ${tame(name)}, ${[role, organisation].filter(Boolean).join(' ')}: ${DOUBT_WORDS[kind]}`;
  const lines = reports
    .slice(0, VALUES)
    .map(
      (r) =>
        `    ${[r.source, r.published].filter(Boolean).join(', ')}: ${r.name}, ${r.role ?? ''} “${tame(r.sentence)}”`,
    );
  const hidden = reports.length - VALUES;
  return [head, ...lines, ...(hidden > 0 ? [`    and ${counted(hidden, 'more article')}`] : [])].join('\n');
}
