import { type Meta, api } from './api.js';
import { h } from './dom.js';
import { language, setLanguage, t } from './language.js';
import type { Page, Visit } from './parts.js';
import { agenciesPage } from './pages/agencies.js';
import { articlePage } from './pages/article.js';
import { articlesPage } from './pages/articles.js';
import { checkPage } from './pages/check.js';
import { findingsPage } from './pages/findings.js';
import { officialsPage } from './pages/officials.js';
import { seriesPage } from './pages/series.js';
import './style.css';

const PAGES = [
  ['/', 'check', checkPage],
  ['/articles', 'articles', articlesPage],
  ['/series', 'series', seriesPage],
  ['/officials', 'officials', officialsPage],
  ['/agencies', 'agencies', agenciesPage],
  ['/findings', 'findings', findingsPage],
] as const;

const main = h('main', { id: 'main', tabindex: -1 });
const status = h('div', { class: 'toast', role: 'status', 'aria-live': 'polite' });
let meta: Meta | null = null;
let visits = 0;
let hiding = 0;

function say(text: string): void {
  status.textContent = text;
  clearTimeout(hiding);
  hiding = window.setTimeout(() => (status.textContent = ''), 6000);
}

/** The page of a path, and what follows its name. */
function pageOf(path: string): { page: Page; rest: string } {
  if (path.startsWith('/articles/')) return { page: articlePage, rest: path.slice('/articles/'.length) };
  const found = PAGES.find(([address]) => address === path);
  return { page: found?.[2] ?? (() => h('p', { class: 'empty' }, t('not_found'))), rest: '' };
}

async function render(moveFocus: boolean): Promise<void> {
  const visit = ++visits;
  main.setAttribute('aria-busy', 'true');
  const { page, rest } = pageOf(location.pathname);
  const given: Visit = { rest, params: new URLSearchParams(location.search), edit: meta?.edit ?? false, go, say };
  let content: Node;
  try {
    content = await page(given);
  } catch (error) {
    content = h('p', { class: 'notice bad', role: 'alert' }, t('failed') + (error as Error).message);
  }
  if (visit !== visits) return; // the reader has gone on
  const samePage = main.dataset.path === location.pathname;
  main.dataset.path = location.pathname;
  main.replaceChildren(content);
  main.removeAttribute('aria-busy');
  const title = main.querySelector('h1');
  document.title = title ? `${title.textContent} – baoso` : 'baoso';
  header.replaceWith((header = head()));
  if (!samePage) window.scrollTo(0, 0);
  if (moveFocus && !samePage) title?.focus({ preventScroll: true });
}

function go(address: string): void {
  if (address === location.pathname + location.search) history.replaceState(null, '', address);
  else history.pushState(null, '', address);
  void render(true);
}

function switchLanguage(): void {
  setLanguage(language() === 'vi' ? 'en' : 'vi');
  const params = new URLSearchParams(location.search);
  params.delete('lang');
  history.replaceState(null, '', location.pathname + (params.size > 0 ? `?${params}` : ''));
  document.documentElement.lang = language();
  foot.replaceChildren(...footText());
  void render(false);
}

const active = (address: string): boolean =>
  address === location.pathname || (address !== '/' && location.pathname.startsWith(`${address}/`));

function head(): HTMLElement {
  return h(
    'header',
    { class: 'site' },
    h(
      'a',
      { class: 'skip', href: '#main', click: (event: Event) => (event.preventDefault(), main.focus()) },
      t('skip'),
    ),
    h('a', { class: 'brand', href: '/' }, 'baoso'),
    h(
      'nav',
      { 'aria-label': t('nav') },
      PAGES.map(([address, name]) =>
        h('a', { href: address, 'aria-current': active(address) ? 'page' : null }, t(name)),
      ),
    ),
    h(
      'button',
      { type: 'button', class: 'button quiet small', lang: language() === 'vi' ? 'en' : 'vi', click: switchLanguage },
      t('language'),
    ),
  );
}

const footText = (): (Node | string)[] =>
  meta === null
    ? []
    : [
        `baoso ${meta.version} · ${meta.database} (${meta.edit ? t('editing') : t('read_only')}) · `,
        `${t('articles_n', meta.counts.articles ?? 0)} · ${t('figures_n', meta.counts.figures ?? 0)} · `,
        h('a', { href: '/api/openapi.json', 'data-outside': true }, t('api')),
      ];

/** Links inside the application change the page without loading it anew. */
function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest?.('a');
  if (
    !link ||
    event.defaultPrevented ||
    event.button !== 0 ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.altKey
  )
    return;
  if (link.origin !== location.origin || link.target || 'outside' in link.dataset) return;
  event.preventDefault();
  go(link.pathname + link.search);
}

let header = head();
const foot = h('footer', { class: 'site-foot muted' });

async function start(): Promise<void> {
  document.documentElement.lang = language();
  document.body.replaceChildren(header, main, foot, status);
  document.addEventListener('click', follow);
  window.addEventListener('popstate', () => void render(false));
  meta = await api.meta().catch(() => null);
  foot.replaceChildren(...footText());
  await render(false);
}

void start();
