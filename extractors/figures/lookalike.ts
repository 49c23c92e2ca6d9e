import { isMoney } from '../../schemas/unit-kinds.js';
import type { Unit } from '../../schemas/codes.js';
import type { Scene, Site } from './types.js';

/** A number with a unit, and the words around it. */
export interface Asked {
  scene: Scene;
  site: Site;
  left: string;
  right: string;
}

/** Of which units a refusal is asked. */
export type Kind = (unit: Unit) => boolean;
export const any: Kind = () => true;
export const people: Kind = (unit) => unit === 'person';
export const percent: Kind = (unit) => unit === 'percent';
export const counts: Kind = (unit) => unit !== 'percent' && !isMoney(unit);

/** Numbers of a kind that count something else; the reason is shown by `explain`. */
export type Lookalike = readonly [reason: string, of: Kind, holds: (asked: Asked) => boolean];

/** No household has so many members, and no enumeration of names is so long. */
export const MANY = 20;
