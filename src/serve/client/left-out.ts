import type { SeriesAnswer } from './api.js';
import { h } from './dom.js';
import { readIndicator, readPeriod, readPlace } from './format.js';
import { t } from './language.js';

/** How many lines are shown; of hundreds nobody reads more. */
const MOST = 20;

/** What could not be carried over to the provinces of 2025, and why: `Đồng Tháp ← Tiền Giang, 31/12/2023: … thiếu Đồng Tháp`. */
export function leftOutList({ leftOut }: SeriesAnswer): HTMLElement | null {
  if (leftOut.length === 0) return null;
  const lines = leftOut.slice(0, MOST).map((one) => {
    const missing = one.missing.length > 0 ? ` ${t('missing_of', one.missing.map(readPlace).join(', '))}` : '';
    const when = one.period === null ? '' : `, ${readPeriod(one.period)}`;
    return h(
      'li',
      { 'data-reason': one.reason },
      h('strong', {}, one.target),
      ` ← ${readPlace(one.place)}${when} · ${readIndicator(one)}${one.status === 'actual' ? '' : ` (${t(one.status)})`}: ${t(`left_${one.reason}`)}${missing}`,
    );
  });
  return h(
    'section',
    { class: 'card left-out' },
    h('h2', {}, t('left_out', leftOut.length)),
    h('ul', { class: 'plain' }, lines),
    leftOut.length > MOST ? h('p', { class: 'muted' }, `… +${leftOut.length - MOST}`) : null,
  );
}
