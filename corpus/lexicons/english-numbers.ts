/** Numbers of English-language Vietnamese papers: number words, magnitudes, bounds, and the nouns that are counted. Lower case. */
import type { Bound, Unit } from '../../schemas/codes.js';

export const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12, thirteen: 13,
  fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50,
  sixty: 60, seventy: 70, eighty: 80, ninety: 90,
}; // prettier-ignore

/** "two-thirds", "a third", "half": a share in words, as per cent. */
export const FRACTIONS: Readonly<Record<string, number>> = {
  half: 50, 'one half': 50, 'a half': 50, 'two-thirds': 66.67, 'two thirds': 66.67, 'a third': 33.33, 'one third': 33.33, 'one-third': 33.33,
  'a quarter': 25, 'one quarter': 25, 'three-quarters': 75, 'three quarters': 75, 'one-fifth': 20, 'a fifth': 20,
}; // prettier-ignore

export const MAGNITUDES: Readonly<Record<string, number>> = {
  hundred: 1e2, thousand: 1e3, million: 1e6, mln: 1e6, mn: 1e6, billion: 1e9, bln: 1e9, bn: 1e9, trillion: 1e12, trln: 1e12, tn: 1e12,
}; // prettier-ignore

/** Right before the number: "over 18 million", "some 2,300 firms". The words belong to the quote. */
export const BOUNDS_BEFORE: ReadonlyArray<readonly [Bound, readonly string[]]> = [
  ['more_than', ['more than', 'over', 'above', 'greater than', 'in excess of', 'upwards of', 'higher than']],
  ['at_least', ['at least', 'no less than', 'not less than', 'no fewer than', 'a minimum of', 'minimum of']],
  ['less_than', ['less than', 'fewer than', 'under', 'below', 'lower than']],
  ['almost', ['nearly', 'almost', 'close to', 'just under', 'approaching']],
  ['about', ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'estimated at', 'estimated', 'approx', 'circa', 'some about']],
  ['at_most', ['up to', 'at most', 'no more than', 'not more than', 'a maximum of', 'maximum of']],
]; // prettier-ignore

/** The verb before it says the bound without belonging to the quote: "exceeded VND1,200 trillion". */
export const BOUND_VERBS: ReadonlyArray<readonly [Bound, readonly string[]]> = [
  ['more_than', ['exceeded', 'exceeding', 'exceeds', 'exceed', 'surpassed', 'surpassing', 'topped', 'topping']],
];

/** Right after it: "three months or more", "95 per cent or higher". */
export const BOUNDS_AFTER: ReadonlyArray<readonly [Bound, readonly string[]]> = [
  ['at_least', ['or more', 'or higher', 'or longer', 'and above', 'and over', 'and more', 'or above', 'upwards']],
  ['at_most', ['or less', 'or fewer', 'or lower', 'and below']],
];

/** Nouns that are counted, in the singular, looked for in the noun phrase after the number. */
export const UNIT_NOUNS: ReadonlyArray<readonly [Unit, readonly string[]]> = [
  ['person', ['people', 'person', 'worker', 'employee', 'labourer', 'laborer', 'participant', 'resident', 'citizen', 'pensioner', 'retiree', 'beneficiary', 'recipient', 'student', 'pupil', 'child', 'man', 'woman', 'farmer', 'patient', 'member', 'policyholder', 'individual', 'cardholder', 'holder', 'card holder', 'jobseeker', 'vietnamese', 'user', 'contributor', 'subscriber', 'local', 'adult', 'newborn', 'subject', 'enrollee', 'staff', 'inhabitant']],
  ['turn', ['visit', 'turn', 'turn of people', 'turns of people', 'check-up', 'checkup', 'examination', 'treatment', 'look-up', 'lookup', 'time of people', 'consultation']],
  ['organisation', ['firm', 'company', 'enterprise', 'business', 'employer', 'unit', 'hospital', 'clinic', 'facility', 'agency', 'organisation', 'organization', 'establishment', 'debtor', 'school', 'pharmacy', 'cooperative', 'office']],
  ['household', ['household', 'family']],
  ['card', ['card']],
  ['book', ['book']],
  ['file', ['dossier', 'file', 'application', 'claim', 'submission', 'record', 'document']],
  ['case', ['case', 'lawsuit', 'violation', 'incident']],
  ['point', ['collection point', 'payment point', 'point', 'post office']],
  ['agent', ['agent', 'collector', 'collaborator']],
  ['month', ['month']],
  ['year', ['year']],
  ['times', ['time', 'fold']],
  ['service', ['service', 'procedure', 'online service', 'public service']],
  ['account', ['account']],
  ['other', ['decision', 'province', 'locality', 'city', 'inspection', 'scan', 'transaction', 'prescription', 'bed', 'day', 'delegation', 'district', 'commune', 'ward', 'test', 'warning']],
]; // prettier-ignore

/** Counted things of other domains: ages, guests, awards, areas. */
export const FOREIGN_NOUNS: readonly string[] = [
  'delegate', 'guest', 'collective', 'tourist', 'visitor', 'hectare', 'variety', 'tonne', 'ton', 'kilometre', 'kilometer', 'kilo', 'km', 'minute', 'hour',
  'week', 'certificate of merit', 'reporter', 'journalist', 'article', 'clause', 'vote', 'deputy', 'session', 'country', 'nation', 'pot', 'metre', 'meter', 'gift', 'house',
]; // prettier-ignore

/** Words a noun phrase may hold between number and noun; anything else ends it. Nouns and adjectives are known by their tag. */
export const PHRASE_WORDS: ReadonlySet<string> = new Set([
  'and',
  'of',
  'health',
  'social',
  'insurance',
  'online',
  'public',
  'medical',
  'insured',
  'new',
  'newly',
  'enrolled',
  'operating',
  'existing',
  'registered',
  'participating',
  'based',
]);
