import type { Article } from '../../../schemas/index.js';
import { label, readFigure, readIndicator, readNote, readPeriod, readPlace } from './format.js';
import { t } from './language.js';
import { isFault } from './marks.js';

/** What was found in a draft as plain text, to paste into a letter. */
export function reportOf(articles: readonly Article[]): string {
  return articles
    .map((article) => {
      const faults = article.findings.filter(isFault);
      const found = faults.map(
        (f) => `- ${label('finding_kind', f.kind)}: ${readNote(f.note)} (${f.quotes.join('; ')})`,
      );
      const figures = article.figures.map(
        (f) =>
          `- ${f.quote} = ${readFigure(f)} | ${readIndicator(f)} | ${readPeriod(f.period)} | ${readPlace(f.place)}`,
      );
      return [
        article.title ?? t('untitled'),
        '',
        faults.length === 0 ? t('all_adds_up') : `${t('faults_n', faults.length)}:`,
        ...found,
        '',
        `${t('figures_n', figures.length)}:`,
        ...figures,
      ].join('\n');
    })
    .join('\n\n');
}
