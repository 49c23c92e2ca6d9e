import type { Article, Finding } from '../../../schemas/index.js';
import { type Child, h } from './dom.js';
import { readKind, readNote, seriesAddress } from './format.js';
import { t } from './language.js';
import { type Mark, isFault, marksOf } from './marks.js';
import { Tip } from './tip.js';

const LEGEND = ['figure', 'date', 'official', 'organisation'] as const;

/** Where a mark leads. */
const addressOf = (mark: Mark): string | null => {
  if (mark.kind === 'figure') return seriesAddress(mark.of);
  if (mark.kind === 'official') return `/officials?q=${encodeURIComponent(mark.of.name)}`;
  if (mark.kind === 'organisation') return `/agencies?name=${encodeURIComponent(mark.of.name)}`;
  return null;
};

/** Something to say beside the text, besides the article's own findings. */
export interface Aside {
  /** Where in the text, in offsets of the record. */
  start: number;
  fault: boolean;
  title: string;
  content: Child;
}

/**
 * An article's text, marked by kind, with findings beside the paragraphs they concern.
 * `text` begins at `offset` of what the record's spans count in.
 */
export function readingOf(article: Article, text: string, offset: number, asides: readonly Aside[] = []): HTMLElement {
  const tip = new Tip();
  const marks = marksOf(article);
  const elements = new Map<Mark, HTMLElement>();
  const faulty = new Set(article.findings.flatMap((finding, i) => (isFault(finding) ? [i] : [])));

  const markElement = (mark: Mark): HTMLElement => {
    const fault = mark.findings.some((i) => faulty.has(i));
    const inside = h(
      'mark',
      { class: `${mark.kind === 'finding' ? 'other' : mark.kind}${fault ? ' fault' : ''}` },
      text.slice(mark.start - offset, mark.end - offset),
    );
    const address = addressOf(mark);
    const element = address === null ? inside : h('a', { class: 'marked', href: address }, inside);
    element.tabIndex = -1;
    element.dataset.findings = mark.findings.join(' ');
    const show = (): void => tip.show(mark, article, element);
    const hide = (): void => tip.hide(element);
    element.addEventListener('mouseenter', show);
    element.addEventListener('mouseleave', hide);
    element.addEventListener('focus', show);
    element.addEventListener('blur', hide);
    elements.set(mark, element);
    return element;
  };

  const light = (finding: number, on: boolean): void => {
    for (const [mark, element] of elements) {
      if (mark.findings.includes(finding)) element.classList.toggle('lit', on);
    }
  };

  /** A finding stands beside the paragraph that holds its last number. */
  const noteOf = (finding: Finding, i: number): HTMLElement =>
    h(
      'li',
      {
        class: isFault(finding) ? 'finding fault' : 'finding',
        tabindex: 0,
        'data-kind': finding.kind,
        mouseenter: () => light(i, true),
        mouseleave: () => light(i, false),
        focusin: () => light(i, true),
        focusout: () => light(i, false),
      },
      h('strong', {}, readKind(finding)),
      h('span', { class: 'note' }, readNote(finding.note)),
    );
  const asideOf = ({ fault, title, content }: Aside): HTMLElement =>
    h(
      'li',
      { class: fault ? 'finding fault' : 'finding' },
      h('strong', {}, title),
      h('span', { class: 'note' }, content),
    );
  const place = ({ mentions }: Finding): number => Math.max(article.start, ...mentions.map(({ start }) => start));

  const rows: HTMLElement[] = [];
  let next = 0;
  let at = offset;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const parts: Child[] = [];
    let cursor = at;
    // a mark that runs over the end of a line is cut there by its own start only: quotes do not span paragraphs
    for (; next < marks.length && marks[next]!.start < end; next++) {
      const mark = marks[next]!;
      if (mark.start < cursor) continue;
      parts.push(text.slice(cursor - offset, mark.start - offset), markElement(mark));
      cursor = mark.end;
    }
    if (cursor < end) parts.push(text.slice(cursor - offset, end - offset));
    const [from, to] = [at, end];
    const notes = article.findings.flatMap((finding, i) => {
      const where = place(finding);
      return where >= from && where < to ? [noteOf(finding, i)] : [];
    });
    notes.push(...asides.filter(({ start }) => start >= from && start < to).map(asideOf));
    if (line.trim() !== '' || notes.length > 0) {
      rows.push(
        h(
          'div',
          { class: 'para' },
          h('p', {}, parts),
          notes.length > 0 ? h('ul', { class: 'notes', 'aria-label': t('findings') }, notes) : null,
        ),
      );
    }
    at = end + 1;
  }

  const body = h('div', { class: 'paras', role: 'group', 'aria-label': t('text') }, rows);
  rove(body, [...elements.values()]);
  return h('section', { class: 'reading' }, legend(body, marks), body, tip.element);
}

/** One tab stop for all marks; the arrow keys go from one to the next. */
function rove(body: HTMLElement, marks: readonly HTMLElement[]): void {
  if (marks[0]) marks[0].tabIndex = 0;
  body.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const here = marks.indexOf(document.activeElement as HTMLElement);
    const next = marks[here + step];
    if (step === 0 || here < 0 || !next) return;
    event.preventDefault();
    marks[here]!.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  });
}

/** Which kinds there are, in their colours; each can be hidden. */
function legend(body: HTMLElement, marks: readonly Mark[]): HTMLElement {
  const button = (kind: (typeof LEGEND)[number]): HTMLElement => {
    const count = marks.filter((mark) => mark.kind === kind).length;
    const element = h(
      'button',
      { type: 'button', class: `chip ${kind}`, 'aria-pressed': 'true' },
      `${t(kind)} ${count}`,
    );
    element.addEventListener('click', () => {
      const on = element.getAttribute('aria-pressed') !== 'true';
      element.setAttribute('aria-pressed', String(on));
      body.classList.toggle(`without-${kind}`, !on);
    });
    return element;
  };
  return h(
    'div',
    { class: 'legend', role: 'group', 'aria-label': t('legend') },
    LEGEND.map(button),
    h('span', { class: 'muted keys' }, t('keys')),
  );
}
