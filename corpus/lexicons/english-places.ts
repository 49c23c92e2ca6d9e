/** Place names as English editions print them. Lower case, without marks, ' - ' as '-'. */

/** Forms that the Vietnamese gazetteer does not hold. */
export const ENGLISH_PLACE_FORMS: ReadonlyArray<readonly [form: string, province: string]> = [
  ['ho chi minh city', 'Hồ Chí Minh'], ['hcm city', 'Hồ Chí Minh'], ['hcmc', 'Hồ Chí Minh'], ['saigon', 'Hồ Chí Minh'],
  ['hanoi', 'Hà Nội'], ['haiphong', 'Hải Phòng'], ['hai phong', 'Hải Phòng'], ['danang', 'Đà Nẵng'],
  ['thua thien-hue', 'Thừa Thiên Huế'], ['thua thien hue', 'Thừa Thiên Huế'], ['ba ria-vung tau', 'Bà Rịa - Vũng Tàu'],
  ['dak lak', 'Đắk Lắk'], ['daklak', 'Đắk Lắk'], ['dak nong', 'Đắk Nông'],
]; // prettier-ignore

/** The whole country, as the place of a figure. Regular expressions on lower case. */
export const NATION_PHRASES: readonly string[] = [
  'nationwide',
  'across the country',
  'throughout the country',
  'the whole country',
  'in the country',
  'the entire country',
  "the country's",
];

/** What articles about the whole country name. */
export const NATIONAL_PHRASES: readonly string[] = [
  'viet ?nam social (?:security|insurance)', 'vss', 'vsi', 'ministry of [a-z]+', 'molisa', 'national assembly', 'the government', 'prime minister', 'pm',
  'nationwide', 'across the country', 'whole country', 'the country', 'provinces and cities', 'nation',
]; // prettier-ignore
