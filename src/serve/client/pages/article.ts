import type { Figure } from '../../../../schemas/index.js';
import { type Decision, api } from '../api.js';
import { type Target, decider, decisionText } from '../decide.js';
import { type Child, h, outside } from '../dom.js';
import { figureTable } from '../figure-table.js';
import { readPeriod, readPlace } from '../format.js';
import { t } from '../language.js';
import { type Page, dotted, heading } from '../parts.js';
import { readingOf } from '../reading.js';

const latestOn = (decisions: readonly Decision[], target: Target): Decision | null =>
  decisions.findLast(
    (d) => d.target === target.target && d.start === target.start && d.end === target.end && d.nth === target.nth,
  ) ?? null;

const targetOf = (article: string, figures: readonly Figure[], index: number): Target => {
  const { start, end, quote } = figures[index]!;
  const nth = figures.slice(0, index + 1).filter((f) => f.start === start && f.end === end).length;
  return { target: 'figure', article, start, end, quote, nth };
};

export const articlePage: Page = async (visit) => {
  const { article, text, decisions } = await api.article(decodeURIComponent(visit.rest));
  const again = (): void => visit.go(location.pathname + location.search);
  const decision = (figure: Figure, i: number): Child => {
    const target = targetOf(article.id, article.figures, i);
    const taken = latestOn(decisions, target);
    return [decisionText(taken), visit.edit ? decider(target, figure, visit, again) : null];
  };
  const decidedOrEdit = visit.edit || decisions.some(({ target }) => target === 'figure');
  return h(
    'div',
    {},
    heading(
      article.title ?? t('untitled'),
      dotted(
        article.source,
        article.published && readPeriod(article.published),
        article.place && readPlace(article.place),
        article.byline,
        outside(article.url, t('original')),
      ),
    ),
    h(
      'article',
      { class: 'card checked' },
      text === null ? h('p', { class: 'notice' }, t('no_text')) : readingOf(article, text, article.start),
      article.figures.length > 0
        ? [h('h2', {}, t('figure')), figureTable(article, t('decision'), decidedOrEdit ? decision : undefined)]
        : null,
    ),
  );
};
