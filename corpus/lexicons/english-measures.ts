import type { Base } from '../../schemas/codes.js';

/** Nouns that say what a percentage is of, looked for after "of". Lower case, as printed. Example behind each base. */
export const ENGLISH_BASES: ReadonlyArray<readonly [base: Base, nouns: readonly string[]]> = [
  // "reaching 93.05 per cent of the population"
  ['population', ['population', 'citizens', 'residents', 'inhabitants', 'vietnamese people', 'local people', 'people in the country', 'locals']],
  // "39.85% of the workforce in the working age"
  ['labour_force', ['workforce', 'labour force', 'labor force', 'working-age', 'working age', 'workers of working age', 'labourers', 'laborers', 'working-age population', 'people in working age', 'those in the working age', 'labour', 'total workers', 'people of working age', 'working-age people']],
  // "75.2% of the yearly plan"
  ['plan', ['plan', 'target', 'goal', 'targets', 'goals', 'budget', 'estimate', 'quota', 'allocation', 'yearly plan', 'collection plan', 'collection target', 'planned allocation', 'full-year target']],
  // "2.9% of the amount to be collected"
  ['receivable', ['amount to be collected', 'receivable', 'receivable amount', 'amount receivable', 'receivables', 'total dues', 'amount due', 'premiums collected', 'collectible amount', 'collectable amount', 'total collection', 'total receivables']],
  ['previous_period', ['same period', 'previous year', 'year earlier', 'a year earlier', 'last year', 'the year before', 'previous period']],
  ['participants', ['participants', 'all participants', 'total number of participants', 'policyholders', 'insured people', 'number of participants', 'insured workers', 'card holders']],
  ['beneficiaries', ['beneficiaries', 'pensioners', 'recipients', 'retirees in urban areas', 'people receiving pensions']],
  ['students', ['students', 'pupils', 'students and pupils', 'pupils and students']],
  ['households', ['households', 'families']],
  // "100 percent of the premium"
  ['cost', ['premium', 'premiums', 'cost', 'costs', 'medical costs', 'treatment costs', 'insurance premium', 'contribution level', 'contributions', 'fee', 'fees']],
  // "4.5 percent of the basic salary"
  ['wage', ['wage', 'wages', 'salary', 'salaries', 'basic salary', 'base salary', 'average wage', 'monthly wage', 'income', 'monthly salary', 'average monthly wage', 'average monthly salary', 'wage funds', 'pay']],
  ['total', ['total', 'them', 'those with health insurance contracts', 'all', 'facilities', 'total across the country', 'the total', 'health facilities']],
  ['other', ['retirees', 'businesses', 'enterprises', 'elderly']],
]; // prettier-ignore
