import { type FindingItem, api } from '../api.js';
import { decider, decisionText } from '../decide.js';
import { type Child, h } from '../dom.js';
import { label, readKind, readNote, readPeriod } from '../format.js';
import { t } from '../language.js';
import { type Page, type Visit, dotted, empty, field, heading, pager, select, withParams } from '../parts.js';

const SIZE = 20;
const STATES = ['open', 'decided', 'all'] as const;
const KINDS = ['sum_mismatch', 'share_mismatch', 'change_mismatch', 'contradiction', 'impossible_date'] as const;

/** A sentence with the quoted numbers made bold. */
function quoted(sentence: string, quotes: readonly string[]): Child {
  const at = quotes
    .map((quote) => ({ quote, index: sentence.indexOf(quote) }))
    .filter(({ index }) => index >= 0)
    .sort((a, b) => a.index - b.index);
  const parts: Child[] = [];
  let cursor = 0;
  for (const { quote, index } of at) {
    if (index < cursor) continue;
    parts.push(sentence.slice(cursor, index), h('b', {}, quote));
    cursor = index + quote.length;
  }
  return [...parts, sentence.slice(cursor)];
}

function item(finding: FindingItem, visit: Visit, again: () => void): HTMLElement {
  const { article, start, end, nth, kind, quotes, note, sentences, title, published, source, decision } = finding;
  return h(
    'li',
    { class: 'card finding-card', 'data-kind': kind },
    h('p', { class: 'tags' }, h('span', { class: 'tag bad' }, readKind({ kind, note }))),
    h('h2', { class: 'note' }, readNote(note)),
    sentences.map((sentence) => h('blockquote', {}, quoted(sentence, quotes))),
    h(
      'p',
      { class: 'muted' },
      dotted(
        h('a', { href: `/articles/${encodeURIComponent(article)}` }, title ?? t('untitled')),
        source,
        published && readPeriod(published),
      ),
    ),
    decisionText(decision),
    visit.edit ? decider({ target: 'finding', article, start, end, quote: kind, nth }, null, visit, again) : null,
  );
}

export const findingsPage: Page = async (visit) => {
  const { params } = visit;
  const state = STATES.find((one) => one === params.get('state')) ?? 'open';
  const kind = params.get('kind');
  const list = await api.findings({ state, kind, limit: SIZE, offset: params.get('offset') });
  const again = (): void => visit.go(location.pathname + location.search);
  return h(
    'div',
    {},
    heading(t('findings'), t('findings_lead')),
    h(
      'div',
      { class: 'row' },
      h(
        'nav',
        { class: 'tabs', 'aria-label': t('decision') },
        STATES.map((one) =>
          h(
            'a',
            {
              href: withParams('/findings', params, { state: one === 'open' ? null : one }),
              'aria-current': one === state ? 'page' : null,
            },
            t(one),
          ),
        ),
      ),
      field(
        t('kind'),
        select(
          'kind',
          [['', t('any')], ...KINDS.map((one): [string, string] => [one, label('finding_kind', one)])],
          kind,
          (value) => visit.go(withParams('/findings', params, { kind: value })),
        ),
      ),
      h('span', { class: 'muted', role: 'status' }, t('findings_n', list.total)),
    ),
    visit.edit ? null : h('p', { class: 'notice' }, t('start_edit')),
    list.total === 0
      ? empty()
      : h(
          'ul',
          { class: 'cards' },
          list.items.map((one) => item(one, visit, again)),
        ),
    pager('/findings', params, list.total, SIZE),
  );
};
