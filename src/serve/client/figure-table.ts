import type { Article, Figure } from '../../../schemas/index.js';
import { type Child, h } from './dom.js';
import { readFigure, readIndicator, readPeriod, readPlace, readStatus, seriesAddress } from './format.js';
import { t } from './language.js';
import { table } from './parts.js';

/** Every figure of an article in a row, with a link to its series, and a last cell of another matter. */
export const figureTable = (
  article: Article,
  last?: string,
  more?: (figure: Figure, index: number) => Child,
): HTMLElement =>
  table(
    t('figure'),
    [t('quote'), t('reading'), t('meaning'), t('period'), t('place'), '', ...(more ? [last ?? ''] : [])],
    article.figures.map((figure, i) => [
      h('q', { class: 'quote' }, figure.quote),
      h('span', { class: 'number' }, readFigure(figure)),
      [
        readIndicator(figure),
        figure.status === 'actual' ? null : h('span', { class: 'tag' }, readStatus(figure.status)),
      ],
      readPeriod(figure.period),
      readPlace(figure.place),
      h('a', { href: seriesAddress(figure), 'aria-label': `${t('to_series')}: ${figure.quote}` }, t('to_series')),
      ...(more ? [more(figure, i)] : []),
    ]),
  );
