import { type ArticleCard, type Facets, api } from '../api.js';
import { type Child, h } from '../dom.js';
import { label, readPeriod, readPlace } from '../format.js';
import { t } from '../language.js';
import {
  type Page,
  type Visit,
  dotted,
  empty,
  field,
  heading,
  pager,
  searchForm,
  select,
  withParams,
} from '../parts.js';

const SIZE = 20;
const FACETS = ['source', 'province', 'year', 'concept'] as const;

const nameOf = (facet: (typeof FACETS)[number], value: string): string =>
  facet === 'concept' ? label('concept', value) : facet === 'province' ? readPlace(value) : value;

const facetFields = (facets: Facets, visit: Visit): Child =>
  FACETS.map((facet) =>
    field(
      t(facet),
      select(
        facet,
        [
          ['', t('any')],
          ...(facets[facet] ?? []).map(({ value, count }): [string, string] => [
            value,
            `${nameOf(facet, value)} (${count})`,
          ]),
        ],
        visit.params.get(facet),
        (value) => visit.go(withParams('/articles', visit.params, { [facet]: value })),
      ),
    ),
  );

const card = ({ id, title, published, source, place, figures, faults, excerpt }: ArticleCard): HTMLElement =>
  h(
    'li',
    { class: 'card' },
    h('h2', {}, h('a', { href: `/articles/${encodeURIComponent(id)}` }, title ?? t('untitled'))),
    h('p', { class: 'muted' }, dotted(source, published && readPeriod(published), place && readPlace(place))),
    excerpt ? h('p', { class: 'excerpt' }, excerpt) : null,
    h(
      'p',
      { class: 'tags' },
      h('span', { class: 'tag figure' }, t('figures_n', figures)),
      faults > 0 ? h('span', { class: 'tag bad' }, faults === 1 ? t('fault_1') : t('faults_n', faults)) : null,
    ),
  );

export const articlesPage: Page = async (visit) => {
  const { params } = visit;
  const query = Object.fromEntries(['q', ...FACETS].map((name) => [name, params.get(name)]));
  const [list, facets] = await Promise.all([
    api.articles({ ...query, limit: SIZE, offset: params.get('offset') }),
    api.facets(query),
  ]);
  return h(
    'div',
    {},
    heading(t('articles')),
    searchForm(visit, '/articles', t('search_hint')),
    h('div', { class: 'facets' }, facetFields(facets, visit)),
    h('p', { class: 'muted count', role: 'status' }, t('articles_n', list.total)),
    list.total === 0 ? empty() : h('ul', { class: 'cards' }, list.items.map(card)),
    pager('/articles', params, list.total, SIZE),
  );
};
