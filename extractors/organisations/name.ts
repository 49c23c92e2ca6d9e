import { CITY_PROVINCES } from '../../corpus/lexicons/seats.js';
import type { Level, OrganisationKind } from '../../schemas/codes.js';
import { FIELD_NAMES } from './anchors.js';
import type { Completed } from './complete.js';
import type { Reading } from './read.js';
import type { Seat } from './seat.js';

const FIELD_SEATS = new Set(['field', 'seat']);
// "Ủy ban Xã hội của Quốc hội", "… của QH"
const OF_ASSEMBLY = / của (?:Quốc hội|QH)$/u;
const ofAssembly = ({ subject }: Reading): boolean => OF_ASSEMBLY.test(subject);

/** `tỉnh Hà Tĩnh`, `TPHCM`, `Hà Tĩnh`. */
function seatName(reading: Reading, seat: Seat): string {
  if (!seat.place) return reading.head.tierless ? '' : (seat.tier ?? '');
  if (seat.level === 'national') return seat.place;
  if (seat.short) return seat.short;
  if (reading.head.tierless) return seat.place;
  const tier = seat.tier ?? (FIELD_SEATS.has(reading.head.shape) && CITY_PROVINCES.has(seat.place) ? 'thành phố' : '');
  return tier && !seat.place.toLowerCase().startsWith(`${tier} `) ? `${tier} ${seat.place}` : seat.place; // "Quận 11"
}

/** The canonical name of a completed reading. */
export function nameOf({ reading, seat, parent }: Completed): string {
  const parts = [reading.name, reading.subject];
  if (parent) parts.push(nameOf(parent));
  else if (seat) parts.push(seatName(reading, seat));
  return parts.filter(Boolean).join(' ').replace(OF_ASSEMBLY, ' của Quốc hội');
}

/** What two names of one agency have in common: no level word, no case, fields of government in full. */
export function keyOf(name: string, reading: Reading): string {
  const field = FIELD_NAMES.get(reading.subject.toLowerCase());
  const full = field ? name.replace(reading.subject, field) : name;
  return full
    .toLowerCase()
    .replace(/tp[. ]?hcm/u, 'hồ chí minh')
    .replace('trung tâm dvvl', 'trung tâm dịch vụ việc làm')
    .replace(/công ty (?:cổ phần|cp)(?!\p{L})/u, 'ctcp')
    .replace('tòa án nhân dân', 'tand')
    .replace(/viện kiểm sát(?: nhân dân)?/u, 'viện ksnd')
    .replace('hội liên hiệp phụ nữ', 'hội lhpn')
    .replace(/ tw$/u, ' trung ương')
    .replace(/ của quốc hội$/u, '')
    .replace(/(?<!\p{L})(?:tỉnh|thành phố) /gu, '')
    .replace(/[-,.\s]+/g, ' ');
}

/** The level on which an agency works. */
export const levelOf = ({ reading, seat, parent }: Completed): Level | null =>
  parent ? levelOf(parent) : (seat?.level ?? (ofAssembly(reading) ? 'national' : reading.head.level) ?? null);

/** What kind of agency it is: a department of another agency is of that one's kind. */
export const kindOf = ({ reading, parent }: Completed): OrganisationKind =>
  parent && reading.head.kind === 'department' ? kindOf(parent) : ofAssembly(reading) ? 'assembly' : reading.head.kind;
