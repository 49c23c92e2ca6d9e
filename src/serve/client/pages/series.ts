import { type Indicator, type SeriesAnswer, api, queryOf } from '../api.js';
import { type Child, h } from '../dom.js';
import { leftOutList } from '../left-out.js';
import { label, readFigure, readIndicator, readPeriod, readPlace } from '../format.js';
import { t } from '../language.js';
import { type Page, type Visit, empty, field, heading, nextId, select, table, withParams } from '../parts.js';
import { provinceView } from '../province-view.js';

const STATUSES = ['actual', 'target', 'estimate', 'policy'] as const;

/** `participants|BHYT|level|person`: an indicator in the address of the page. */
interface Chosen {
  concept: string;
  scheme: string;
  measure: string;
  unit: string;
}

const idOf = ({ concept, scheme, measure, unit }: Chosen): string => [concept, scheme, measure, unit].join('|');

function chosenOf(id: string | null, all: readonly Indicator[]): Chosen | null {
  const parts = id?.split('|') ?? [];
  if (parts.length !== 4) return all[0] ?? null;
  const [concept, scheme, measure, unit] = parts as [string, string, string, string];
  return { concept, scheme, measure, unit };
}

const nameOf = ({ concept, scheme, measure, unit }: Chosen): string =>
  `${readIndicator({ concept, scheme: scheme === '' ? [] : scheme.split('+'), measure })} (${label('unit', unit).split(',')[0]})`;

/** The indicator as parameters of the API. */
const askedOf = ({ concept, scheme, measure, unit }: Chosen) => ({
  concept,
  scheme: scheme === '' ? null : `=${scheme}`,
  measure,
  unit,
});

/** What the API is asked for. */
const filterOf = (chosen: Chosen, params: URLSearchParams): Record<string, string | string[] | null> => ({
  ...askedOf(chosen),
  place: params.getAll('place'),
  districts: 'false',
  from: params.get('from'),
  to: params.get('to'),
  status: params.getAll('status'),
});

/** The same page with a place more, or a place less. */
function toggled(params: URLSearchParams, place: string): string {
  const next = new URLSearchParams(params);
  const places = next.getAll('place');
  next.delete('place');
  for (const one of places.includes(place) ? places.filter((p) => p !== place) : [...places, place])
    next.append('place', one);
  return `/series?${next}`;
}

function controls(visit: Visit, chosen: Chosen, all: readonly Indicator[], places: readonly string[]): HTMLElement {
  const { params, go } = visit;
  const known = all.some((one) => idOf(one) === idOf(chosen));
  const options = [...(known ? [] : [{ ...chosen, figures: 0 }]), ...all].map((one): [string, string] => [
    idOf(one),
    `${nameOf(one)} – ${one.figures}`,
  ]);
  const list = nextId();
  const place = h('input', { list, name: 'place', placeholder: 'Tiền Giang…', maxlength: 200, autocomplete: 'off' });
  const add = (event: Event): void => {
    event.preventDefault();
    const typed = place.value.trim();
    if (typed === '') return;
    const named = places.find((one) => readPlace(one).toLowerCase() === typed.toLowerCase()) ?? typed;
    if (!params.getAll('place').includes(named)) go(toggled(params, named));
  };
  const year = (name: 'from' | 'to'): HTMLElement => {
    const input = h('input', {
      name,
      inputmode: 'numeric',
      pattern: '\\d{4}',
      maxlength: 4,
      size: 5,
      value: params.get(name) ?? '',
      placeholder: name === 'from' ? '2015' : '2026',
    });
    input.addEventListener('change', () => {
      if (input.reportValidity()) go(withParams('/series', params, { [name]: input.value }));
    });
    return field(t(name === 'from' ? 'from_year' : 'to_year'), input);
  };
  return h(
    'div',
    { class: 'card controls' },
    field(
      t('indicator'),
      select('indicator', options, idOf(chosen), (id) =>
        go(withParams('/series', params, { indicator: id, place: null })),
      ),
    ),
    h(
      'div',
      { class: 'row' },
      h(
        'form',
        { class: 'row', submit: add },
        field(t('add_place'), place),
        h('button', { class: 'button quiet' }, t('add')),
        h(
          'datalist',
          { id: list },
          places.map((one) => h('option', { value: readPlace(one) })),
        ),
      ),
      year('from'),
      year('to'),
      field(
        t('status'),
        select(
          'status',
          [['', t('any')], ...STATUSES.map((one): [string, string] => [one, t(one)])],
          params.get('status'),
          (status) => go(withParams('/series', params, { status })),
        ),
      ),
      field(
        t('harmonise'),
        select(
          'harmonise',
          [
            ['', t('harmonise_off')],
            ['true', t('harmonise_on')],
          ],
          params.get('harmonise'),
          (harmonise) => go(withParams('/series', params, { harmonise })),
        ),
      ),
    ),
    h(
      'div',
      { class: 'chips' },
      params
        .getAll('place')
        .map((one) =>
          h(
            'a',
            { class: 'chip', href: toggled(params, one), 'aria-label': t('remove', readPlace(one)) },
            readPlace(one),
            h('span', { 'aria-hidden': 'true' }, ' ×'),
          ),
        ),
    ),
  );
}

/** A row for each claim: conflicting ones stand below each other. */
function valueTable({ series }: SeriesAnswer): HTMLElement {
  const rows = series.flatMap((one) =>
    one.points.flatMap((point) =>
      point.claims.map((claim): Child[] => [
        readPlace(one.place),
        readPeriod(point.period),
        [
          h('span', { class: 'number' }, readFigure({ ...claim, unit: one.unit, measure: one.measure })),
          point.sum_of ? h('span', { class: 'muted sum-of' }, ` = ${point.sum_of.join(' + ')}`) : null,
        ],
        [
          h('span', { class: `tag ${one.status}` }, t(one.status)),
          claim.unclear
            ? h('span', { class: 'tag' }, t('several'))
            : point.conflict && h('span', { class: 'tag bad' }, t('conflict')),
        ],
        claim.reports.map(({ article, article_title, source, published, copies }, i) => [
          i > 0 ? ' · ' : null,
          h(
            'a',
            { href: `/articles/${encodeURIComponent(article)}`, title: article_title ?? '' },
            source ?? article_title ?? t('article'),
          ),
          published === null ? null : ` ${readPeriod(published)}`,
          copies.length > 0 ? ` (+${copies.length})` : null,
        ]),
      ]),
    ),
  );
  return table(t('values'), [t('place'), t('period'), t('value'), t('status'), t('reports')], rows.slice(0, ROWS));
}

/** More rows than anybody reads; the download has all of them. */
const ROWS = 500;

export const seriesPage: Page = async (visit) => {
  const { params } = visit;
  const all = await api.indicators();
  const chosen = chosenOf(params.get('indicator'), all);
  if (!chosen) return h('div', {}, heading(t('series')), empty());
  const places = (await api.places(chosen.concept)).map(({ place }) => place);
  if (!params.has('place') && places.length > 0) {
    const usual = places.filter((place) => !place.includes('/') && !place.includes(';')).slice(0, 3);
    for (const place of usual.length > 0 ? usual : places.slice(0, 3)) params.append('place', place);
  }
  const filter = filterOf(chosen, params);
  const harmonise = params.get('harmonise') === 'true' ? 'true' : null;
  const [answer, { plotOf }] = await Promise.all([api.series({ ...filter, harmonise }), import('../plot.js')]);
  const conflicts = answer.series.flatMap(({ points }) => points).filter(({ conflict }) => conflict).length;
  const plot = plotOf(answer, nameOf(chosen));
  return h(
    'div',
    {},
    heading(t('series'), nameOf(chosen)),
    controls(visit, chosen, all, places),
    answer.truncated ? h('p', { class: 'notice' }, t('truncated')) : null,
    h(
      'section',
      { class: 'card', 'aria-label': t('plot') },
      answer.series.length === 0 ? empty() : plot.element,
      h(
        'div',
        { class: 'row' },
        h(
          'span',
          { class: 'muted', role: 'status' },
          [t('marks_n', plot.marks), ...(conflicts > 0 ? [t('conflicts_n', conflicts)] : [])].join(' · '),
        ),
        h('span', { class: 'spring' }),
        h(
          'a',
          {
            class: 'button quiet',
            href: `/api/series.csv${queryOf(filter)}`,
            download: 'series.csv',
            'data-outside': true,
          },
          t('download'),
        ),
      ),
    ),
    leftOutList(answer),
    provinceView(visit, askedOf(chosen), (place) => visit.go(toggled(params, place))),
    answer.series.length === 0
      ? null
      : h('section', { class: 'card long' }, h('h2', {}, t('values')), valueTable(answer)),
  );
};
