import { type Person, api } from '../api.js';
import { type Child, h } from '../dom.js';
import { readPeriod } from '../format.js';
import { t } from '../language.js';
import { type Page, empty, heading, pager, searchForm } from '../parts.js';

const SIZE = 20;
/** How many articles are named for an office; the rest is counted. */
const ARTICLES = 5;

const span = (from: string | null, to: string | null): string =>
  from === null
    ? t('undated')
    : from === to || to === null
      ? readPeriod(from)
      : `${readPeriod(from)} – ${readPeriod(to)}`;

const agencyLink = (name: string | null): Child =>
  name === null ? null : h('a', { href: `/agencies?name=${encodeURIComponent(name)}` }, name);

const office = ({ role, organisation, from, to, articles }: Person['offices'][number]): HTMLElement =>
  h(
    'li',
    {},
    h('span', { class: 'when' }, span(from, to)),
    h(
      'div',
      {},
      h('strong', {}, role ?? '—'),
      organisation === null ? null : [', ', agencyLink(organisation)],
      h(
        'p',
        { class: 'muted sources' },
        articles
          .slice(0, ARTICLES)
          .map(({ article, title, source, published }, i) => [
            i > 0 ? ' · ' : null,
            h(
              'a',
              { href: `/articles/${encodeURIComponent(article)}`, title: title ?? '' },
              source ?? title ?? t('article'),
            ),
            published === null ? null : ` ${readPeriod(published)}`,
          ]),
        articles.length > ARTICLES ? ` … +${articles.length - ARTICLES}` : null,
      ),
    ),
  );

const person = ({ name, variants, provinces, offices, articles }: Person): HTMLElement =>
  h(
    'li',
    { class: 'card person' },
    h('h2', {}, name),
    h('p', { class: 'muted' }, [t('articles_n', articles), ...provinces].join(' · ')),
    variants.length > 0 ? h('p', { class: 'muted' }, t('also'), variants.join(', ')) : null,
    offices.length > 0 ? h('ol', { class: 'timeline' }, offices.map(office)) : null,
  );

export const officialsPage: Page = async (visit) => {
  const { params } = visit;
  const list = await api.officials({ q: params.get('q'), limit: SIZE, offset: params.get('offset') });
  return h(
    'div',
    {},
    heading(t('officials'), t('officials_lead')),
    searchForm(visit, '/officials', `${t('name')}, ${t('organisation').toLowerCase()}`),
    h('p', { class: 'muted count', role: 'status' }, t('people_n', list.total)),
    list.total === 0 ? empty() : h('ul', { class: 'cards' }, list.items.map(person)),
    pager('/officials', params, list.total, SIZE),
  );
};
