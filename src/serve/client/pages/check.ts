import { MAX_TEXT } from '../../limits.js';
import { type Check, api } from '../api.js';
import { asidesOf, verdictOf } from '../comparison.js';
import { type Child, h } from '../dom.js';
import { figureTable } from '../figure-table.js';
import { t } from '../language.js';
import { faultsText, outcomeText, outcomeTone } from '../outcome.js';
import { type Page, type Visit, field, heading } from '../parts.js';
import { readingOf } from '../reading.js';
import { reportOf } from '../report.js';

/** The draft and what was found stay while other pages are looked at. */
let kept = '';
let found: { text: string; checks: Check[] } | null = null;

export const checkPage: Page = (visit) => {
  const text = h('textarea', {
    name: 'text',
    rows: 10,
    placeholder: t('draft_hint'),
    spellcheck: 'false',
    required: true,
  });
  text.value = kept;
  const published = h('input', { type: 'date', name: 'published' });
  const spoken = h('p', { class: 'hidden', role: 'status' });
  const result = h('div', { class: 'result', 'aria-live': 'off' });

  const show = (): void => {
    if (!found) return;
    const { checks, text: read } = found;
    result.replaceChildren(...checks.map((check) => checked(check, read, checks, visit)));
    spoken.textContent = spokenText(checks);
  };
  const check = async (): Promise<void> => {
    kept = text.value;
    if (kept.trim() === '') return text.focus();
    found = null;
    if (kept.length > MAX_TEXT) throw new Error(`${t('too_long', kept.length)} ${t('at_most', MAX_TEXT)}`);
    const draft = { text: kept, ...(published.value === '' ? {} : { published: published.value }) };
    found = { text: kept, checks: (await api.check(draft)).checks };
    show();
    result.scrollIntoView({ behavior: 'smooth', block: 'start' });
  };
  const failing = (work: () => Promise<void>) => (): void => {
    work().catch((error: Error) => {
      result.replaceChildren(h('p', { class: 'notice bad', role: 'alert' }, t('failed') + error.message));
      result.scrollIntoView({ behavior: 'smooth', block: 'nearest' });
    });
  };
  const load = (read: () => Promise<string>): (() => void) =>
    failing(async () => {
      text.value = await read();
      await check();
    });

  const upload = h('input', { type: 'file', class: 'hidden', accept: '.txt,.md,text/plain' });
  upload.addEventListener(
    'change',
    load(async () => (await upload.files?.[0]?.text()) ?? ''),
  );
  const form = h(
    'form',
    {
      class: 'card draft',
      submit: (event: SubmitEvent) => {
        event.preventDefault();
        failing(check)();
      },
      keydown: (event: KeyboardEvent) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) failing(check)();
      },
    },
    field(t('draft'), text),
    h(
      'div',
      { class: 'row' },
      h('button', { class: 'button main' }, t('check_now')),
      h('span', { class: 'muted wide-only' }, t('check_key')),
      h('span', { class: 'spring' }),
      field(t('published'), published, t('optional')),
      h('label', { class: 'button quiet upload' }, upload, t('upload')),
      h(
        'button',
        { type: 'button', class: 'button quiet', click: load(async () => (await fetch('/assets/sample.txt')).text()) },
        t('sample'),
      ),
    ),
  );
  show();
  return h('div', {}, heading(t('check'), t('check_lead')), form, spoken, result);
};

function spokenText(checks: readonly Check[]): string {
  const faults = checks.reduce((sum, { attention }) => sum + attention, 0);
  return faults > 0 ? faultsText(faults) : [...new Set(checks.map(outcomeText))].join(' ');
}

function checked(check: Check, text: string, all: readonly Check[], visit: Visit): HTMLElement {
  const { article, faults, figures } = check;
  const fine = article.findings.length - faults.length;
  const compared = figures.filter(({ comparison }) => comparison?.compared).length;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportOf(all));
      visit.say(t('copied'));
    } catch {
      visit.say(t('copy_failed'));
    }
  };
  const summary: Child = h(
    'div',
    { class: `summary ${outcomeTone(check)}`, 'data-outcome': check.outcome },
    h('strong', {}, outcomeText(check)),
    h('span', {}, figures.length === 1 ? t('figure_1') : t('figures_n', figures.length)),
    fine > 0 ? h('span', {}, fine === 1 ? t('agree_1') : t('agree_n', fine)) : null,
    compared > 0 ? h('span', {}, t('compared_n', compared)) : null,
    h('span', { class: 'spring' }),
    h('button', { type: 'button', class: 'button quiet', click: () => void copy() }, t('copy_report')),
  );
  return h(
    'article',
    { class: 'card checked' },
    h('h2', {}, article.title ?? t('untitled')),
    article.relevant ? null : h('p', { class: 'notice' }, t('not_relevant')),
    summary,
    readingOf(article, text.slice(article.start, article.end), article.start, asidesOf(check)),
    article.figures.length > 0
      ? [h('h3', {}, t('figure')), figureTable(article, t('compared'), (_, i) => verdictOf(figures[i]!))]
      : null,
  );
}
