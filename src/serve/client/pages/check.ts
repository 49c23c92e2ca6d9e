import { type Check, api } from '../api.js';
import { asidesOf, verdictOf } from '../comparison.js';
import { type Child, h } from '../dom.js';
import { figureTable } from '../figure-table.js';
import { t } from '../language.js';
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
    maxlength: 100_000,
    placeholder: t('draft_hint'),
    spellcheck: 'false',
    required: true,
  });
  text.value = kept;
  const published = h('input', { type: 'date', name: 'published' });
  const spoken = h('p', { class: 'hidden', role: 'status' });
  const result = h('div', { class: 'result', 'aria-live': 'off' });

  const show = (): number => {
    if (!found) return 0;
    const { checks, text: read } = found;
    result.replaceChildren(...checks.map((check) => checked(check, read, checks, visit)));
    return checks.reduce((sum, { attention }) => sum + attention, 0);
  };
  const check = async (): Promise<void> => {
    kept = text.value;
    if (kept.trim() === '') return text.focus();
    const draft = { text: kept, ...(published.value === '' ? {} : { published: published.value }) };
    found = { text: kept, checks: (await api.check(draft)).checks };
    spoken.textContent = faultsText(show());
    result.scrollIntoView({ behavior: 'smooth', block: 'start' });
  };
  const failing = (work: () => Promise<void>) => (): void => {
    work().catch((error: Error) => {
      result.replaceChildren(h('p', { class: 'notice bad', role: 'alert' }, t('failed') + error.message));
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

const faultsText = (n: number): string => (n === 0 ? t('all_adds_up') : n === 1 ? t('fault_1') : t('faults_n', n));

function checked(check: Check, text: string, all: readonly Check[], visit: Visit): HTMLElement {
  const { article, attention, faults } = check;
  const fine = article.findings.length - faults.length;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(reportOf(all.map((one) => one.article)));
      visit.say(t('copied'));
    } catch {
      visit.say(t('copy_failed'));
    }
  };
  const summary: Child = h(
    'div',
    { class: `summary ${attention > 0 ? 'bad' : 'good'}` },
    h('strong', {}, faultsText(attention)),
    h('span', {}, t('figures_n', article.figures.length)),
    fine > 0 ? h('span', {}, t('agree_n', fine)) : null,
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
      ? [h('h3', {}, t('figure')), figureTable(article, t('compared'), (_, i) => verdictOf(check.figures[i]!))]
      : null,
  );
}
