import { STRINGS, type StringKey } from './strings.js';

export type Language = 'vi' | 'en';

const STORED = 'baoso.language';

const isLanguage = (value: string | null): value is Language => value === 'vi' || value === 'en';

/** ?lang= of the address, else what was chosen last, else the browser's wish. */
function preferred(): Language {
  const asked = new URLSearchParams(location.search).get('lang');
  if (isLanguage(asked)) return asked;
  const stored = localStorage.getItem(STORED);
  if (isLanguage(stored)) return stored;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'vi';
}

let current: Language = preferred();

export const language = (): Language => current;

export function setLanguage(next: Language): void {
  current = next;
  localStorage.setItem(STORED, next);
}

/** A string of the interface in the language that is on. */
export const t = (key: StringKey, n?: string | number): string => {
  const text = STRINGS[key][current === 'vi' ? 0 : 1];
  return n === undefined ? text : text.replace('{n}', typeof n === 'number' ? numberFormat().format(n) : n);
};

export const locale = (): string => (current === 'vi' ? 'vi-VN' : 'en-GB');

export const numberFormat = (options: Intl.NumberFormatOptions = { maximumFractionDigits: 3 }): Intl.NumberFormat =>
  new Intl.NumberFormat(locale(), options);
