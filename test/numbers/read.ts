import { viewOf } from '../../extractors/document/view.js';
import { type NumberFound, findNumbers } from '../../extractors/numbers/index.js';
import { read } from '../dates/dates-of.js';

export interface NumberRead extends NumberFound {
  quote: string;
}

/** Every number of a text outside its calendar expressions, with its characters. */
export function numbersIn(text: string): NumberRead[] {
  const view = viewOf(text);
  const { dates } = read(text);
  return findNumbers(view, 0, view.lower.length, dates).map((n) => ({
    ...n,
    quote: view.quote(n.start, n.end).quote,
  }));
}

/** Quote and value of every number that has a unit. */
export const valuesIn = (text: string): [string, number][] =>
  numbersIn(text)
    .filter((n) => n.unit !== null)
    .map((n) => [n.quote, n.value]);
