import type { Check } from './api.js';
import { readFigure, readIndicator, readKind, readNote, readPeriod, readPlace, readStatus } from './format.js';
import { t } from './language.js';
import { outcomeText } from './outcome.js';
import { isFault } from './marks.js';

/** What was found in a draft as plain text, to paste into a letter. */
export function reportOf(checks: readonly Check[]): string {
  return checks
    .map((check) => {
      const { article } = check;
      const faults = article.findings.filter(isFault);
      const found = faults.map((f) => `- ${readKind(f)}: ${readNote(f.note)} (${f.quotes.join('; ')})`);
      const figures = article.figures.map(
        (f) =>
          `- ${f.quote} = ${readFigure(f)} | ${readIndicator(f)}${f.status === 'actual' ? '' : ` (${readStatus(f.status)})`} | ${readPeriod(f.period)} | ${readPlace(f.place)}`,
      );
      return [
        article.title ?? t('untitled'),
        '',
        outcomeText(check),
        ...found,
        '',
        `${t('figures_n', figures.length)}:`,
        ...figures,
      ].join('\n');
    })
    .join('\n\n');
}
