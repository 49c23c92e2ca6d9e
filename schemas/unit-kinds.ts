import type { Unit } from './codes.js';

/** Is a unit one of money, of once or of each month or year? */
export const isMoney = (unit: Unit | null | undefined): boolean => unit?.startsWith('VND') ?? false;

/** Is a unit money of each month or year? */
export const isRate = (unit: Unit | null | undefined): unit is Unit =>
  unit === 'VND_per_month' || unit === 'VND_per_year';

/** Is a unit a percentage, of a whole or as points? */
export const isPercent = (unit: Unit | null | undefined): boolean => unit === 'percent' || unit === 'percentage_point';
