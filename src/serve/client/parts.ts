import { type Child, h } from './dom.js';
import { t } from './language.js';

/** What every page gets: its parameters, and a way to go elsewhere. */
export interface Visit {
  /** The part of the path after the page's own. */
  rest: string;
  params: URLSearchParams;
  edit: boolean;
  go: (address: string) => void;
  /** Says something to everybody, screen readers included. */
  say: (text: string) => void;
}

export type Page = (visit: Visit) => Node | Promise<Node>;

export const heading = (title: string, lead?: Child): HTMLElement =>
  h('header', { class: 'page-head' }, h('h1', { tabindex: -1 }, title), lead ? h('p', { class: 'lead' }, lead) : null);

let ids = 0;
export const nextId = (): string => `id${++ids}`;

/** A labelled field. */
export function field(text: string, control: HTMLElement, hint?: string): HTMLElement {
  control.id ||= nextId();
  return h(
    'div',
    { class: 'field' },
    h('label', { for: control.id }, text, hint ? h('span', { class: 'hint' }, ` ${hint}`) : null),
    control,
  );
}

export function select(
  name: string,
  options: readonly (readonly [value: string, text: string])[],
  chosen: string | null,
  change?: (value: string) => void,
): HTMLSelectElement {
  const box = h(
    'select',
    { name },
    options.map(([value, text]) => h('option', { value, selected: value === (chosen ?? '') }, text)),
  );
  if (change) box.addEventListener('change', () => change(box.value));
  return box;
}

/** The same page with other parameters; choosing anything but a page goes back to the first. */
export function withParams(
  path: string,
  params: URLSearchParams,
  change: Readonly<Record<string, string | null>>,
): string {
  const next = new URLSearchParams(params);
  if (!('offset' in change)) next.delete('offset');
  for (const [name, value] of Object.entries(change)) {
    if (value === null || value === '') next.delete(name);
    else next.set(name, value);
  }
  const text = next.toString();
  return text === '' ? path : `${path}?${text}`;
}

export function pager(path: string, params: URLSearchParams, total: number, size: number): Child {
  if (total <= size) return null;
  const offset = Math.max(0, Number(params.get('offset') ?? 0) || 0);
  const to = (at: number): string => withParams(path, params, { offset: at > 0 ? String(at) : null });
  return h(
    'nav',
    { class: 'pager', 'aria-label': t('pages') },
    offset > 0 ? h('a', { class: 'button quiet', href: to(Math.max(0, offset - size)) }, t('earlier')) : null,
    h('span', { class: 'muted' }, `${t('page_n', Math.floor(offset / size) + 1)} / ${Math.ceil(total / size)}`),
    offset + size < total ? h('a', { class: 'button quiet', href: to(offset + size) }, t('later')) : null,
  );
}

/** A search box that goes to its page when sent. */
export function searchForm(visit: Visit, path: string, hint: string): HTMLElement {
  const input = h('input', {
    type: 'search',
    name: 'q',
    value: visit.params.get('q') ?? '',
    placeholder: hint,
    maxlength: 200,
    'aria-label': t('search'),
  });
  return h(
    'form',
    {
      class: 'search',
      role: 'search',
      submit: (event: SubmitEvent) => {
        event.preventDefault();
        visit.go(withParams(path, visit.params, { q: input.value.trim() }));
      },
    },
    input,
    h('button', { class: 'button' }, t('search')),
  );
}

export const empty = (): HTMLElement => h('p', { class: 'empty' }, t('nothing'));

/** A table that scrolls by itself where it is too wide; on a phone each row is a card, with the heads in its cells. */
export const table = (caption: string, head: readonly Child[], rows: readonly (readonly Child[])[]): HTMLElement =>
  h(
    'div',
    { class: 'table', tabindex: 0, role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h('caption', { class: 'hidden' }, caption),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          head.map((cell) => h('th', { scope: 'col' }, cell)),
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((row) =>
          h(
            'tr',
            {},
            row.map((cell, i) => h('td', { 'data-head': typeof head[i] === 'string' ? head[i] : '' }, cell)),
          ),
        ),
      ),
    ),
  );

/** "Ấp Bắc · 7/3/2024": the parts that are known. */
export const dotted = (...parts: Child[]): Child[] =>
  parts
    .filter((part) => part !== null && part !== '' && part !== undefined && part !== false)
    .flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));
