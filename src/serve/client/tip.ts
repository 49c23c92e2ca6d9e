import type { Article } from '../../../schemas/index.js';
import { type Child, h } from './dom.js';
import { label, readFigure, readIndicator, readKind, readNote, readPeriod, readPlace, readStatus } from './format.js';
import { numberFormat, t } from './language.js';
import type { Mark } from './marks.js';

const row = (name: string, value: Child): Child => [h('dt', {}, name), h('dd', {}, value)];

const FIELDS = ['concept', 'scheme', 'measure', 'unit', 'base', 'status', 'period', 'place', 'value'] as const;

/** The name of a field of the record in the language that is on. */
const fieldName = (field: string): string => {
  const known = FIELDS.find((one) => one === field);
  return known ? t(known).toLowerCase() : field;
};

/** What was read at a mark. */
function facts(mark: Mark): Child {
  switch (mark.kind) {
    case 'figure':
      return [
        row(t('reading'), h('strong', {}, readFigure(mark.of))),
        row(t('meaning'), readIndicator(mark.of)),
        row(t('period'), readPeriod(mark.of.period)),
        row(t('place'), readPlace(mark.of.place)),
        mark.of.status === 'actual' ? null : row(t('status'), readStatus(mark.of.status)),
        mark.of.inferred.length === 0 ? null : row(t('inferred'), mark.of.inferred.map(fieldName).join(', ')),
        row(t('rule'), h('code', {}, mark.of.rule)),
        row(t('confidence'), numberFormat({ style: 'percent' }).format(mark.of.confidence)),
      ];
    case 'date':
      return row(t('reading'), h('strong', {}, mark.of.value === null ? t('impossible') : readPeriod(mark.of.value)));
    case 'official':
      return [
        row(t('name'), h('strong', {}, mark.of.name)),
        mark.of.positions.map(({ role, organisation }) =>
          row(t('role'), [role, organisation].filter(Boolean).join(', ')),
        ),
      ];
    case 'organisation':
      return [
        row(t('organisation'), h('strong', {}, mark.of.name)),
        row(t('kind'), label('organisation_kind', mark.of.kind)),
      ];
    case 'finding':
      return null;
  }
}

/** The card that tells what was read at a mark, and what does not add up there. */
export class Tip {
  readonly element = h('div', { id: 'tip', class: 'tip', role: 'tooltip', hidden: true });

  show(mark: Mark, article: Article, at: HTMLElement): void {
    const findings = mark.findings.map((i) => article.findings[i]!);
    this.element.replaceChildren(
      h('dl', {}, facts(mark)),
      ...findings.map((finding) => h('p', { class: 'tip-finding' }, `${readKind(finding)}: ${readNote(finding.note)}`)),
    );
    this.element.hidden = false;
    at.setAttribute('aria-describedby', 'tip');
    this.#place(at);
  }

  hide(at: HTMLElement): void {
    this.element.hidden = true;
    at.removeAttribute('aria-describedby');
  }

  /** Below the mark, or above when there is no room; never beyond the sides. */
  #place(at: HTMLElement): void {
    const mark = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const { offsetWidth: width, offsetHeight: height } = this.element;
    const left = Math.max(8, Math.min(mark.left, document.documentElement.clientWidth - width - 8));
    const below = mark.bottom + 6;
    const top = below + height > window.innerHeight && mark.top > height + 6 ? mark.top - height - 6 : below;
    this.element.style.left = `${left + window.scrollX}px`;
    this.element.style.top = `${top + window.scrollY}px`;
  }
}
