import { PROVINCES_34, PROVINCES_63 } from '../../corpus/lexicons/gazetteer.js';
import { PROVINCE_FORMS, PROVINCE_NAMES, communesNamed, districtsNamed } from '../../extractors/places/gazetteer.js';
import { fold } from '../store/index.js';
import { nearest } from './nearest.js';

/** Districts and communes of both eras that are spelled so, as records name them: `Tiền Giang/Mỹ Tho`. */
function unitsSpelled(name: string): string[] {
  const units = [...districtsNamed(name), ...communesNamed(name, 'old'), ...communesNamed(name, 'new')];
  return [...new Set(units.map((unit) => `${unit.province}/${unit.name}`))];
}

let units: string[] | null = null;

/** Every district and commune of both eras. In the tables each name stands between two marks; some are numbers. */
function allUnits(): string[] {
  const words = new Set(`${PROVINCES_63}\n${PROVINCES_34}`.split(/[|=,;\n]/).map((word) => word.trim()));
  const names = [...words].flatMap((word) => (/^\d/.test(word) ? [`Quận ${word}`, `Phường ${word}`] : [word]));
  return (units ??= [...new Set(names.flatMap(unitsSpelled))]);
}

// "tỉnh Tiền Giang", "TP. Mỹ Tho": what a place is stands before its name, but for numbers (Quận 1), which have no other.
const TYPE = /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|phường|xã|thị trấn)\s+(?=\D)/iu;
const bare = (name: string): string => name.replace(TYPE, '');

const provinceNamed = (name: string): string | undefined =>
  PROVINCE_FORMS.get(name.toLowerCase()) ?? PROVINCE_NAMES.find((province) => fold(province) === fold(name));

const ownName = (place: string): string => place.slice(place.indexOf('/') + 1);

/** The units with this name, by its exact spelling or, when none has it, without marks. */
function unitsNamed(name: string): string[] {
  const spelled = [name, bare(name)].map(unitsSpelled).find((found) => found.length > 0);
  return spelled ?? allUnits().filter((place) => fold(ownName(place)) === fold(name));
}

/**
 * The places of the gazetteer that a typed name may mean, as records name them: `tỉnh hải dương` → `Hải Dương`, `my tho`
 * → `Tiền Giang/Mỹ Tho` among others, `Hà Nội; Huế` → itself. Empty when there is none.
 */
export function placesMeant(typed: string): string[] {
  const name = typed.normalize('NFC').trim();
  if (name.includes(';')) {
    const parts = name.split(';').map(placesMeant);
    return parts.every((meant) => meant.length === 1) ? [parts.join('; ')] : [];
  }
  if (['vn', 'viet nam'].includes(fold(name))) return ['VN'];
  const province = provinceNamed(bare(name.split('/')[0]!));
  if (!name.includes('/')) return province === undefined ? unitsNamed(name) : [province];
  return unitsNamed(ownName(name)).filter((place) => place.startsWith(`${province}/`));
}

/** Places whose names are like a mistyped one; in the province that it names, if it names one. */
export function placesLike(typed: string): string[] {
  const province = typed.includes('/') ? provinceNamed(bare(typed.split('/')[0]!)) : undefined;
  const candidates = province === undefined ? [...PROVINCE_NAMES, ...allUnits()] : allUnits();
  const within = candidates.filter((place) => province === undefined || place.startsWith(`${province}/`));
  return nearest(ownName(typed), within, ownName);
}
