import { FAMILY_CONCEPTS, type Family } from '../../corpus/lexicons/cue-families.js';
import type { Concept } from '../../schemas/codes.js';
import { isMoney, isRate } from '../../schemas/unit-kinds.js';
import type { NumberFound } from '../numbers/index.js';

// What a family of cues means for a number, by its unit and its size.

const MILLIARD = 1e9;
/** What one person is paid once, or pays, is less, in đồng. */
export const ONE_PERSON = 2e8;

/** What a fund runs over or keeps is no less, in đồng. */
const LEAST_OF_A_FUND = 5e7;

const MEDICAL: ReadonlySet<Family> = new Set<Family>(['spend', 'benefit', 'visit', 'receive', 'cost']);

/** The concept a family means for this number, or null when the unit does not fit. */
export function conceptOf(family: Family, n: NumberFound, ofOneCase = false): Concept | null {
  // "số người tham gia là hơn 33.311": grouped digits without a noun count people
  const unit = n.unit ?? (n.value >= 1000 && !n.plain ? 'person' : null);
  if (unit === null) return null;
  // The whole of "21.314/22.040 người": those who should, or all the facilities there are
  if (n.slash === 'part' && family === 'network') return null;
  if (n.slash === 'whole' && unit === 'organisation' && family !== 'recover' && family !== 'violate') return 'network';
  if (n.slash === 'whole' && family === 'enrol' && unit === 'person') return 'eligible';
  if (family === 'debt' && unit === 'other' && n.form === 'words') return null; // "nợ tập trung ở hai địa phương"
  const concept = FAMILY_CONCEPTS[family][unit] ?? null;
  // "bội chi …; chi phí bình quân cao như Bệnh viện A 4,9 triệu đồng": no fund runs over by so little
  if ((family === 'balance' || family === 'overrun') && isMoney(unit) && n.value < LEAST_OF_A_FUND) return null;
  // "chị Hoa (31 tuổi, ở xã An Phú) được hưởng 3,4 triệu đồng/tháng": what is drawn by the month is no treatment
  const drawn = isRate(unit) && (family === 'receive' || family === 'benefit');
  if (ofOneCase && !drawn && MEDICAL.has(family) && isMoney(unit) && n.value < 50 * MILLIARD) return 'medical_cost';
  // "nhận lương hưu 5 triệu đồng/tháng" is one person's benefit; milliards are spending
  if (family === 'receive' && concept === 'expenditure' && n.value < MILLIARD) return 'benefit';
  // "rút BHXH một lần được 68 triệu đồng"; "tiền đóng 330.000 đồng/tháng": of one person
  if (family === 'settle' && concept === 'expenditure' && n.value < ONE_PERSON) return 'benefit';
  if (family === 'collect' && unit.startsWith('VND_') && n.value < ONE_PERSON) return 'contribution';
  if (family === 'benefit' && isMoney(unit) && n.value >= MILLIARD) return 'expenditure';
  // "12.400 người mua BHYT, số tiền đóng 16 tỷ đồng"
  if (family === 'contribute' && isMoney(unit) && n.value >= MILLIARD) return 'revenue';
  if (family === 'cost' && n.value >= 10 * MILLIARD) return 'expenditure';
  if (family === 'visit' && concept === 'expenditure' && n.value < MILLIARD) return 'medical_cost';
  if (family === 'wage' && n.value >= MILLIARD) return null;
  return concept;
}
