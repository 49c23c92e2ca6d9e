import pc from 'picocolors';
import type { Check, CheckedFigure, Comparison, Outcome } from '../../check/index.js';
import { type Finding, findingLabel } from '../../../schemas/index.js';
import { tame } from '../paint.js';
import { counted, number, table } from '../tables.js';
import { VERDICT_WORDS, doubt, evidence } from './evidence.js';

const MISSING: Readonly<Record<NonNullable<Comparison['missing']>, string>> = {
  period: 'no period',
  place: 'no place',
  single_value: 'several values in one article',
};

/** An article that was checked, to read: figures, then all that wants attention, each with its evidence. */
export function checkPage(check: Check, db: string | undefined): string {
  const { article, figures, officials, faults } = check;
  const facts = [
    article.published,
    article.place,
    article.source,
    article.relevant ? null : 'not read as about social security',
  ];
  const parts = [
    `${pc.bold(tame(article.title ?? '(no title)'))}\n${pc.dim(facts.filter((fact) => fact !== null).join(' · '))}`,
    figures.length === 0 ? 'No figures (không có số liệu).' : figureTable(figures, db !== undefined),
    ...faults.map(fault),
    ...(db === undefined ? [] : figures.flatMap((figure) => evidence(figure, db) ?? [])),
    ...officials.map(doubt),
    OUTCOMES[check.outcome](check),
  ];
  return `${parts.join('\n\n')}\n`;
}

function figureTable(figures: readonly CheckedFigure[], compared: boolean): string {
  const head = ['figure', 'reading', 'what', 'period', 'place', 'confidence', 'inferred'];
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
  return table(compared ? [...head, 'other articles'] : head, rows);
}

const mark = ({ verdict, missing, jump }: Comparison): string =>
  [VERDICT_WORDS[verdict], missing && MISSING[missing], jump && 'jump (nhảy vọt)'].filter(Boolean).join(', ');

function fault(finding: Finding): string {
  const { en, vi } = findingLabel(finding);
  return `${pc.red('✗')} ${en} (${vi}): ${finding.note}\n  ${pc.dim(tame(finding.quotes.join(' · ')))}`;
}

const read = ({ figures, article, faults }: Check): string => {
  const fine = article.findings.length - faults.length;
  return [counted(figures.length, 'figure'), ...(fine > 0 ? [`${counted(fine, 'finding')} in order`] : [])].join(', ');
};

/** The last line, by how the check ended: it says what was compared, and with what. */
const OUTCOMES: Readonly<Record<Outcome, (check: Check) => string>> = {
  attention: ({ attention }) => pc.red(`✗ ${counted(attention, 'thing')} to look at (cần xem lại)`),
  clean: (check) => {
    const compared = check.figures.filter(({ comparison }) => comparison?.compared).length;
    return compared > 0
      ? pc.green(`✓ clean (không thấy sai lệch): ${read(check)}, ${number(compared)} compared with other articles`)
      : pc.green(`✓ clean (không thấy sai lệch): ${read(check)}; not compared with other articles, which needs --db`);
  },
  not_compared: (check) =>
    pc.yellow(
      `– not compared (không so được): ${read(check)}; none could be held against another article, as the last column says`,
    ),
  nothing_read: () =>
    pc.yellow('– nothing to check (không có số liệu): no figure was read. Vietnamese is read with its diacritics.'),
};
