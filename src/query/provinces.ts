import { PROVINCE_FORMS, districtsNamed } from '../../extractors/places/gazetteer.js';
import { type Store, fold } from '../store/index.js';

// "UBND huyện Ba Tơ", "BHXH TP. Mỹ Tho"
const DISTRICT = /(?<!\p{L})(?:huyện|thị xã|thành phố|quận|thành ủy|huyện ủy|tx|tp)\.? ?(\p{L}[\p{L} ]*)$/u;

const FORMS = [...PROVINCE_FORMS].sort((a, b) => b[0].length - a[0].length);

const standsIn = (lower: string, form: string): boolean => {
  const at = lower.lastIndexOf(form);
  const letter = (c: string | undefined): boolean => c !== undefined && /[\p{L}\d]/u.test(c);
  return at >= 0 && !letter(lower[at - 1]) && !letter(lower[at + form.length]);
};

/** The province that an agency's name tells: printed in it, or the only one with a district of that name. */
export function provinceOfOrganisation(name: string): string | null {
  const lower = name.normalize('NFC').toLowerCase();
  const printed = FORMS.find(([form]) => standsIn(lower, form));
  const district = DISTRICT.exec(lower)?.[1];
  const homes = district === undefined ? [] : districtsNamed(district.trim());
  // "UBND huyện Long An, tỉnh …" is rare, a district with the name of a province is not: the longer name wins
  if (printed && (homes.length !== 1 || printed[0].length >= district!.trim().length)) return printed[1];
  return homes.length === 1 ? homes[0]!.province : null;
}

const POSITIONS = `SELECT DISTINCT p.organisation FROM officials o JOIN articles a ON a.key = o.article AND a.current = 1
  JOIN positions p ON p.official = o.key WHERE o.folded = ? AND p.organisation IS NOT NULL`;

/** The one province whose agencies an officer of this name has served, by what is stored; null when none or several. */
export function provinceOfOfficer(store: Store, name: string): string | null {
  const agencies = store.sql(POSITIONS).pluck().all(fold(name)) as string[];
  const provinces = new Set(agencies.flatMap((agency) => provinceOfOrganisation(agency) ?? []));
  return provinces.size === 1 ? [...provinces][0]! : null;
}
