import type { Figure, Finding } from '../../../schemas/index.js';
import { noteInVietnamese } from '../../../extractors/findings/vietnamese.js';
import { CODEBOOK, CONCEPTS, type Label, MEASURES, SCHEMES, STATUSES, UNITS } from '../../../schemas/codes.js';
import { findingLabel } from '../../../schemas/finding-labels.js';
import { language, numberFormat, t } from './language.js';

/** The label of a code in the language that is on. */
export const label = (field: keyof typeof CODEBOOK, code: string): string =>
  (CODEBOOK[field] as Readonly<Record<string, Label>>)[code]?.[language()] ?? code;

/** What a finding is called, in the language that is on. */
export const readKind = (finding: Pick<Finding, 'kind' | 'note'>): string => findingLabel(finding)[language()];

/** What a finding says, in the language that is on. */
export const readNote = (note: string): string => (language() === 'vi' ? noteInVietnamese(note) : note);

/** The first of several words of a label: "có, được" → "có". */
const short = (one: Label): string => one[language()].split(',')[0]!;

const MAGNITUDES: readonly (readonly [factor: number, vi: string, en: string])[] = [
  [1e9, 'tỷ', 'billion'],
  [1e6, 'triệu', 'million'],
];

/** What of a figure is read out. */
export type Readable = Pick<Figure, 'value' | 'upper' | 'unit' | 'bound' | 'measure'>;

const BEFORE: Readonly<Record<Figure['bound'], readonly [vi: string, en: string]>> = {
  exact: ['', ''],
  more_than: ['hơn ', 'more than '],
  at_least: ['từ ', 'at least '],
  less_than: ['dưới ', 'less than '],
  almost: ['gần ', 'almost '],
  about: ['khoảng ', 'about '],
  at_most: ['tối đa ', 'at most '],
};

/** English units whose labels do not take an s. */
const ENGLISH: Partial<Record<Figure['unit'], readonly [one: string, more: string]>> = {
  person: ['person', 'people'],
  turn: ['visit', 'visits'],
  times: ['time', 'times'],
};

/** 1 household, 12 households, 12 people */
function counted(unit: Figure['unit'], value: number): string {
  const [one, many] = ENGLISH[unit] ?? [UNITS[unit].en, `${UNITS[unit].en}s`];
  return value === 1 ? one : many;
}

/** `hơn 1.187,4 tỷ đồng`, `more than 1,187.4 billion dong`: the normalised reading of a figure. */
export function readFigure({ value, upper, unit, bound, measure }: Readable): string {
  const which = language() === 'vi' ? 0 : 1;
  const money = unit.startsWith('VND') || unit === 'USD';
  const magnitude = money ? MAGNITUDES.find(([factor]) => Math.abs(value) >= factor) : undefined;
  const number = (n: number): string =>
    numberFormat({ maximumFractionDigits: 9 }).format(Math.abs(n) / (magnitude?.[0] ?? 1));
  const digits = upper === null ? number(value) : `${number(value)}–${number(upper)}`;
  const sign = measure === 'change' ? (value < 0 ? '↓ ' : '↑ ') : '';
  const word =
    unit === 'percent'
      ? '%'
      : unit === 'other'
        ? ''
        : ` ${money || language() === 'vi' ? short(UNITS[unit]).replace('Vietnamese ', '') : counted(unit, value)}`;
  return `${sign}${BEFORE[bound][which]}${digits}${magnitude ? ` ${magnitude[which + 1]}` : ''}${word}`;
}

/** `số người tham gia · BHYT`: what a figure counts. */
export function readIndicator({
  concept,
  scheme,
  measure,
}: {
  concept: string;
  scheme: readonly string[];
  measure: string;
}): string {
  const parts = [short(CONCEPTS[concept as keyof typeof CONCEPTS]), scheme.map(schemeName).join(', ')];
  if (measure !== 'level') parts.push(short(MEASURES[measure as keyof typeof MEASURES]));
  return parts.filter((part) => part !== '').join(' · ');
}

/** BHXH_TN → "BHXH tự nguyện"; the English has the code and the words. */
export const schemeName = (code: string): string => {
  const words = SCHEMES[code as keyof typeof SCHEMES];
  if (language() === 'en') return words.en;
  return words.vi
    .replace('bảo hiểm xã hội', 'BHXH')
    .replace('bảo hiểm y tế', 'BHYT')
    .replace('bảo hiểm thất nghiệp', 'BHTN');
};

export const readPlace = (place: string | null): string =>
  place === null ? t('unknown') : place === 'VN' ? t('country') : place.split('/').reverse().join(', ');

export const readStatus = (status: Figure['status']): string => short(STATUSES[status]);

const oneDay = (day: string): string => {
  const [year, month, date] = day.split('-');
  return [date, month, year]
    .filter((part) => part !== undefined)
    .map((part) => part.replace(/^0/, ''))
    .join('/');
};

/** 2024-03-07 → 7/3/2024; 2024-Q1 → quý I/2024. Intervals as first and last day. */
export function readPeriod(period: string | null): string {
  if (period === null) return t('unknown');
  const vi = language() === 'vi';
  const special = /^(\d{4})-([QH])(\d)$/.exec(period);
  if (special) {
    const [, year, kind, n] = special as unknown as [string, string, string, string];
    if (kind === 'H') return vi ? `${n === '1' ? '6 tháng đầu' : '6 tháng cuối'} năm ${year}` : `half ${n} of ${year}`;
    return vi ? `quý ${['I', 'II', 'III', 'IV'][Number(n) - 1]}/${year}` : `quarter ${n} of ${year}`;
  }
  return period.split('/').map(oneDay).join(' – ');
}

/** The address of the series that a figure belongs to. */
export function seriesAddress(figure: Pick<Figure, 'concept' | 'scheme' | 'measure' | 'unit' | 'place'>): string {
  const query = new URLSearchParams({
    indicator: [figure.concept, figure.scheme.join('+'), figure.measure, figure.unit].join('|'),
  });
  if (figure.place !== null) query.append('place', figure.place);
  return `/series?${query}`;
}
