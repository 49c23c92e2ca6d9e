import { LEVELS, ORGANISATION_KINDS } from '../../../../schemas/codes.js';
import { api } from '../api.js';
import { type Child, h } from '../dom.js';
import { label, readPeriod } from '../format.js';
import { t } from '../language.js';
import {
  type Page,
  type Visit,
  empty,
  field,
  heading,
  pager,
  searchForm,
  select,
  table,
  withParams,
} from '../parts.js';

const SIZE = 30;

const articleLink = ({ article, title }: { article: string; title: string | null }): HTMLElement =>
  h('a', { href: `/articles/${encodeURIComponent(article)}` }, title ?? t('untitled'));

const day = (published: string | null): string => (published === null ? t('unknown') : readPeriod(published));

/** One agency: who held office there, and which articles name it. */
async function oneAgency(name: string): Promise<HTMLElement> {
  const { holders, articles } = await api.agency(name);
  return h(
    'div',
    {},
    h('p', {}, h('a', { href: '/agencies' }, t('all_agencies'))),
    heading(name),
    h('h2', {}, t('holders')),
    holders.length === 0
      ? empty()
      : table(
          t('holders'),
          [t('day'), t('name'), t('role'), t('article'), t('source')],
          holders.map((holder) => [
            day(holder.published),
            h('a', { href: `/officials?q=${encodeURIComponent(holder.name)}` }, holder.name),
            holder.role ?? '—',
            articleLink(holder),
            holder.source,
          ]),
        ),
    h('h2', {}, t('named_in')),
    articles.length === 0
      ? empty()
      : table(
          t('named_in'),
          [t('day'), t('article'), t('source')],
          articles.map((one) => [day(one.published), articleLink(one), one.source]),
        ),
  );
}

const choice = (visit: Visit, name: 'kind' | 'level', codes: readonly string[]): Child =>
  field(
    t(name),
    select(
      name,
      [
        ['', t('any')],
        ...codes.map((code): [string, string] => [code, label(name === 'kind' ? 'organisation_kind' : 'level', code)]),
      ],
      visit.params.get(name),
      (value) => visit.go(withParams('/agencies', visit.params, { [name]: value })),
    ),
  );

export const agenciesPage: Page = async (visit) => {
  const { params } = visit;
  const name = params.get('name');
  if (name !== null) return oneAgency(name);
  const query = { q: params.get('q'), kind: params.get('kind'), level: params.get('level') };
  const list = await api.agencies({ ...query, limit: SIZE, offset: params.get('offset') });
  return h(
    'div',
    {},
    heading(t('agencies'), t('agencies_lead')),
    searchForm(visit, '/agencies', t('organisation')),
    h(
      'div',
      { class: 'facets' },
      choice(visit, 'kind', Object.keys(ORGANISATION_KINDS)),
      choice(visit, 'level', Object.keys(LEVELS)),
    ),
    h('p', { class: 'muted count', role: 'status' }, t('agencies_n', list.total)),
    list.total === 0
      ? empty()
      : table(
          t('agencies'),
          [t('organisation'), t('kind'), t('level'), t('articles'), t('period')],
          list.items.map((agency) => [
            h('a', { href: `/agencies?name=${encodeURIComponent(agency.name)}` }, agency.name),
            label('organisation_kind', agency.kind),
            agency.level === null ? '—' : label('level', agency.level),
            h('span', { class: 'number' }, agency.articles),
            agency.first === null
              ? '—'
              : agency.first === agency.last
                ? day(agency.first)
                : `${day(agency.first)} – ${day(agency.last)}`,
          ]),
        ),
    pager('/agencies', params, list.total, SIZE),
  );
};
