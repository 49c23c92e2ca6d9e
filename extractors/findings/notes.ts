import type { Span } from '../document/view.js';
import type { Printed } from './printed.js';
import type { FindingFound } from './types.js';
import type { FindingKind } from '../../schemas/codes.js';

/** `vi(1234567.891, 1)` → `1.234.567,9` */
export function vi(value: number, decimals = 2): string {
  const [whole, rest] = Math.abs(value).toFixed(decimals).split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, '.');
  const fraction = rest?.replace(/0+$/, '');
  return `${value < 0 ? '-' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** A computed value in the magnitude that a printed number has: `likePrinted(9.91e12, "7.172 tỷ")` → `9.910 tỷ`. */
export const likePrinted = (value: number, model: Printed, decimals = 3): string =>
  `${vi(value / model.factor, decimals)}${model.magnitude}`;

export const percent = (ratio: number, decimals = 2): string => `${vi(ratio * 100, decimals)}%`;

export const finding = (kind: FindingKind, spans: readonly Span[], note: string): FindingFound => ({
  kind,
  spans: [...spans].sort((a, b) => a.start - b.start).map(({ start, end }) => ({ start, end })),
  note,
});

/** A comparison that agrees, or one that says which printed number does not fit: `…, not the printed 67,8%`. */
export const judged = (
  sort: 'sum' | 'share' | 'change',
  fits: boolean,
  spans: readonly Span[],
  note: string,
  printed: Pick<Printed, 'label'>,
): FindingFound =>
  finding(`${sort}_${fits ? 'ok' : 'mismatch'}`, spans, fits ? note : `${note}, not the printed ${printed.label}`);
