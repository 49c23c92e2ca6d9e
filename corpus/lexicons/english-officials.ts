/** Offices as English editions print them, lower case. Longest first is not needed: the matcher takes the longest. */
import type { OrganisationKind } from '../../schemas/codes.js';

export const TITLES: readonly string[] = [
  'director-general', 'deputy director-general', 'deputy directors-general', 'acting director-general', 'general-director', 'deputy general-director', 'deputy directors general', 'deputy chair', 'deputy chairperson', 'deputy chair commissioner', 'vice chair commissioner',
  'prime minister', 'deputy prime minister', 'pm', 'deputy pm', 'permanent deputy prime minister', 'president', 'vice president', 'state president',
  'minister', 'deputy minister', 'permanent deputy minister', 'director general', 'general director', 'deputy director general', 'deputy general director',
  'acting director general', 'acting general director', 'director', 'deputy director', 'acting director', 'chairman', 'chairwoman', 'chairperson', 'chair',
  'vice chairman', 'vice chairwoman', 'vice chairperson', 'deputy chairman', 'deputy chairwoman', 'vice chair', 'permanent vice chairman', 'standing vice chairman',
  'head', 'deputy head', 'chief', 'deputy chief', 'chief of office', 'secretary', 'deputy secretary', 'general secretary', 'party general secretary', 'party secretary',
  'permanent deputy secretary', 'chief inspector', 'deputy chief inspector', 'deputy', 'national assembly deputy', 'na deputy', 'representative', 'official', 'senior official', 'spokesperson', 'spokesman', 'spokeswoman',
  'vice director', 'vice head', 'manager', 'deputy manager', 'expert', 'chief representative', 'country director', 'general', 'lieutenant general', 'colonel', 'major general',
]; // prettier-ignore

/** Offices whose body is understood. */
export const TITLE_BODIES: Readonly<Record<string, string>> = {
  'prime minister': 'Chính phủ', 'deputy prime minister': 'Chính phủ', pm: 'Chính phủ', 'deputy pm': 'Chính phủ',
  'permanent deputy prime minister': 'Chính phủ', 'national assembly deputy': 'Quốc hội', 'na deputy': 'Quốc hội',
}; // prettier-ignore

/** Ranks and courtesies before a name, which are no office of themselves. */
export const HONORIFICS: readonly string[] = ['mr', 'mrs', 'ms', 'dr', 'prof', 'assoc prof', 'comrade'];

/** What kind of body an office stands for that names none. */
export const UNDERSTOOD_BODIES: Readonly<Record<string, OrganisationKind>> = {
  'Chính phủ': 'government',
  'Quốc hội': 'assembly',
};
