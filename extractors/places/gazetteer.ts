import { PROVINCES_34, PROVINCES_63 } from '../../corpus/lexicons/gazetteer.js';
import { CENTRAL_CITIES, DISTRICT_ALIASES, PROVINCE_ALIASES } from '../../corpus/lexicons/place-names.js';

/** The 63 provinces with districts until 2025-06-30, the 34 without districts from 2025-07-01. */
export type Era = 'old' | 'new';
export const MERGER_DAY = '2025-07-01';
export const eraOf = (published: string | null): Era => (published !== null && published >= '2025-07' ? 'new' : 'old');

/** A district, or a commune of either era, with the 63-era province (34-era for new communes) that it lies in. */
export interface Unit {
  province: string;
  name: string;
  /** Of a district: what it is, `huyện` and `thành phố` where the province has one of each with this name. */
  types?: string[];
  /** Of a commune of the 63-era: the districts of that province that have one of this name. */
  districts?: string[];
}

/** Folds spellings that vary in print: Đăk/Đắc/Đác → đắk, Mĩ → mỹ, Kì → kỳ. Lower case. */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (!/[đĩìí]/.test(lower)) return lower;
  return lower
    .replace(/đ(?:ă|ắ|á|a)[ck](?!\p{L})/gu, 'đắk')
    .replace(/(?<!\p{L})(mĩ|kì|lí|quí)(?!\p{L})/gu, (word) => word.replace(/[ĩìí]/u, (i) => I_TO_Y[i]!));
}
const I_TO_Y: Readonly<Record<string, string>> = { ĩ: 'ỹ', ì: 'ỳ', í: 'ý' };

// Only the provinces are read at start-up; districts and communes at the first question about them.
const successors = new Map(
  PROVINCES_63.match(/^[^ \n].*$/gm)!.map((line) => {
    const [name, , successor] = line.split('|') as [string, string, string];
    return [name, successor] as const;
  }),
);
let districts: Map<string, Unit[]> | null = null;
let communesOf: Record<Era, Map<string, Unit[]>> | null = null;

const add = (map: Map<string, Unit[]>, unit: Unit): void => {
  const key = foldName(unit.name);
  const list = map.get(key);
  const known = list?.find(({ province }) => province === unit.province);
  if (!list) map.set(key, [unit]);
  else if (!known) list.push(unit);
  else {
    known.types?.push(...(unit.types ?? []));
    known.districts?.push(...(unit.districts ?? []));
  }
};

/** Names of the 63 provinces, and Huế, which became one of the 34. */
export const PROVINCE_NAMES: readonly string[] = [...successors.keys(), 'Huế'];
export const NEW_PROVINCES: ReadonlySet<string> = new Set(successors.values());

/** "Bà Rịa - Vũng Tàu" → "ba ria - vung tau": as English editions and hosts write it. */
export const withoutMarks = (name: string): string =>
  name.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd');

/** Every printed form of a province in lower case → its name. */
export const PROVINCE_FORMS: ReadonlyMap<string, string> = new Map(
  PROVINCE_NAMES.flatMap((name) =>
    [...(name.includes(' ') ? [withoutMarks(name)] : []), name.toLowerCase(), ...(PROVINCE_ALIASES[name] ?? [])].map(
      (form) => [form, name] as const,
    ),
  ),
);

const DISTRICT_OF_ALIAS = new Map(
  Object.entries(DISTRICT_ALIASES).flatMap(([name, forms]) => forms.map((form) => [foldName(form), foldName(name)])),
);

/** Districts of the 63-era with this name; one a province. */
export function districtsNamed(name: string): readonly Unit[] {
  districts ??= readDistricts();
  const key = foldName(name);
  return districts.get(DISTRICT_OF_ALIAS.get(key) ?? key) ?? [];
}

function readDistricts(): Map<string, Unit[]> {
  const found = new Map<string, Unit[]>();
  let province = '';
  for (const line of PROVINCES_63.trim().split('\n')) {
    const [name, type] = line.trim().split('|', 2) as [string, string];
    if (line.startsWith(' ')) add(found, { province, name: /^\d/.test(name) ? `Quận ${name}` : name, types: [type] });
    else province = name;
  }
  return found;
}

/** Communes of the era with this name; one a province. */
export function communesNamed(name: string, era: Era): readonly Unit[] {
  communesOf ??= { old: readCommunes(PROVINCES_63), new: readCommunes(PROVINCES_34) };
  return communesOf[era].get(foldName(name)) ?? [];
}

function readCommunes(table: string): Map<string, Unit[]> {
  const communes = new Map<string, Unit[]>();
  let province = '';
  for (const line of table.trim().split('\n')) {
    const [name, , last] = line.trim().split('|') as [string, string, string];
    const inDistrict = line.startsWith(' ');
    if (!inDistrict) province = name;
    for (const group of last.includes('=') ? last.split(';') : []) {
      const [type, names] = group.split('=') as [string, string];
      for (const commune of names.split(',')) {
        // "Phường 12": a number alone is no name
        add(communes, {
          province,
          name: /^\d+$/.test(commune) ? `${type[0]!.toUpperCase()}${type.slice(1)} ${commune}` : commune,
          ...(inDistrict ? { districts: [/^\d/.test(name) ? `Quận ${name}` : name] } : {}),
        });
      }
    }
  }
  return communes;
}

/** Is it a city with the rank of a province on that day? An unknown day counts as before the mergers. */
export function isCentralCity(name: string, published: string | null): boolean {
  const since = CENTRAL_CITIES[name];
  return since === null || (since !== undefined && published !== null && published >= since.slice(0, published.length));
}

/** The province of the 34 that a province of the 63 became part of. */
export const successorOf = (province: string): string => successors.get(province) ?? province;
