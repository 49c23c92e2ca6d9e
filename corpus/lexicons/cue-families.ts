import type { Concept, Unit } from '../../schemas/codes.js';

/**
 * Families of cues: what a number can be about. A family is one idea of the domain; which concept it means depends on the unit counted.
 * "nợ 10 tỷ" is arrears, "120 đơn vị nợ" arrears_units, "1.500 lao động bị nợ" arrears_workers, "nợ 6 tháng" arrears_duration.
 */
export type Family =
  | 'enrol' | 'new' | 'cover' | 'collect' | 'spend' | 'balance' | 'overrun' | 'debt' | 'recover' | 'receive' | 'settle' | 'cashless'
  | 'visit' | 'cost' | 'card' | 'book' | 'inspect' | 'violate' | 'fine' | 'contribute' | 'benefit' | 'subsidy' | 'wage'
  | 'issued' | 'invest' | 'due' | 'pause' | 'uninsured' | 'eligible' | 'network' | 'digital' | 'employer' | 'payer' | 'stay'; // prettier-ignore

type ByUnit = Partial<Record<Unit, Concept>>;

const money = (concept: Concept): ByUnit => ({
  VND: concept,
  VND_per_month: concept,
  VND_per_year: concept,
  USD: concept,
});
const heads = (concept: Concept): ByUnit => ({ person: concept, turn: concept, household: concept });

/**
 * Governing verbs: what an earlier verb of the sentence makes of a reading. "phát triển được 23.417 người tham gia BHXH
 * tự nguyện, 54.419 người tham gia BHYT": both are new. "giải quyết cho 1.056 người hưởng trợ cấp": settled, not receiving.
 */
export const GOVERNED_READINGS: Partial<Record<Family, readonly Family[]>> = {
  enrol: ['new', 'digital'],
  receive: ['settle'],
  network: ['inspect'],
};

/** What a verb makes of the object right behind it, with no comma between. "thu hồi số tiền nợ BHXH là 54 tỷ đồng" */
export const OBJECT_READINGS: Partial<Record<Family, readonly Family[]>> = {
  debt: ['recover', 'fine'],
  violate: ['recover'],
  benefit: ['recover'],
};

/** Words that end the reach of a governing verb. "…; nâng tổng số người tham gia lên 4.239 người" */
export const GOVERNOR_ENDS: readonly string[] = [
  'nâng tổng số',
  'tổng số',
  'hiện',
  'hiện nay',
  'đến nay',
  'toàn tỉnh có',
  'đang quản lý',
  'cả nước có',
  'đưa tổng số',
  'lũy kế',
  'tính đến',
  'toàn huyện có',
  'đưa số',
  'đều tăng',
  'tăng so với',
];

/** Concept of a family for each unit it can be counted in. A unit that is missing does not fit the family. */
export const FAMILY_CONCEPTS: Readonly<Record<Family, ByUnit>> = {
  enrol: { times: 'participants', person: 'participants', household: 'participants', organisation: 'employers', percent: 'participants', percentage_point: 'coverage', agent: 'participants' },
  new: { case: 'new_participants', person: 'new_participants', turn: 'new_participants', household: 'new_participants', organisation: 'employers', percent: 'new_participants' },
  cover: { percent: 'coverage', percentage_point: 'coverage', person: 'participants', other: 'coverage', organisation: 'coverage' },
  employer: { organisation: 'employers', percent: 'employers' },
  payer: { organisation: 'employers', percent: 'contribution' },
  collect: { ...money('revenue'), times: 'revenue', percent: 'revenue', percentage_point: 'revenue' },
  spend: { ...money('expenditure'), times: 'expenditure', percent: 'expenditure' },
  balance: { ...money('fund_balance'), times: 'fund_balance', percent: 'fund_balance', organisation: 'fund_balance', other: 'fund_balance' },
  overrun: { ...money('expenditure'), percent: 'expenditure', organisation: 'fund_balance', other: 'fund_balance' },
  debt: { ...money('arrears'), times: 'arrears', percent: 'arrears', percentage_point: 'arrears', organisation: 'arrears_units', person: 'arrears_workers', month: 'arrears_duration', year: 'arrears_duration', case: 'arrears_units', other: 'arrears' },
  recover: { ...money('recovered'), percent: 'recovered', file: 'recovered', organisation: 'recovered', person: 'violations', case: 'violations', book: 'recovered' },
  receive: { ...heads('beneficiaries'), ...money('expenditure'), percent: 'beneficiaries', case: 'claims' },
  settle: { ...heads('claims'), file: 'claims', times: 'claims', case: 'claims', ...money('expenditure'), percent: 'claims', other: 'claims' },
  cashless: { ...heads('cashless'), percent: 'cashless', account: 'cashless', ...money('cashless'), other: 'cashless' },
  visit: { ...heads('medical_visits'), times: 'medical_visits', organisation: 'medical_visits', other: 'medical_visits', case: 'medical_visits', ...money('expenditure'), percent: 'medical_visits' },
  stay: { other: 'other' },
  cost: { ...money('medical_cost'), percent: 'medical_cost' },
  card: { card: 'cards', percent: 'cards', person: 'cards', month: 'cards' },
  issued: { percent: 'coverage', person: 'cards', household: 'cards' },
  invest: { VND: 'fund_balance', percent: 'fund_balance' },
  pause: { person: 'other', organisation: 'other', VND: 'other' },
  book: { book: 'books', percent: 'books', person: 'books', case: 'books' },
  inspect: { agent: 'inspections', file: 'inspections', organisation: 'inspections', other: 'inspections', times: 'inspections', percent: 'inspections', case: 'inspections' },
  violate: { ...money('violations'), organisation: 'violations', file: 'violations', case: 'violations', person: 'violations', turn: 'violations', percent: 'violations', card: 'cards', times: 'violations', other: 'violations' },
  fine: { ...money('fines'), times: 'fines', organisation: 'violations', case: 'violations', percent: 'fines', person: 'violations', other: 'violations' },
  contribute: { ...money('contribution'), percent: 'contribution' },
  due: { ...money('contribution'), percent: 'contribution', person: 'eligible', household: 'eligible', organisation: 'eligible' },
  benefit: { ...money('benefit'), percent: 'benefit', times: 'benefit' },
  subsidy: { ...money('subsidy'), percent: 'subsidy', person: 'subsidy', turn: 'subsidy', household: 'subsidy', organisation: 'claims' },
  wage: money('wage_base'),
  uninsured: { ...heads('uninsured'), percent: 'uninsured', organisation: 'uninsured' },
  eligible: { ...heads('eligible'), organisation: 'eligible', percent: 'eligible' },
  network: { percent: 'network', organisation: 'network', point: 'network', agent: 'network', person: 'network' },
  digital: { person: 'digital', account: 'digital', file: 'digital', turn: 'digital', service: 'digital', percent: 'digital', organisation: 'digital', other: 'digital', card: 'digital', times: 'digital', household: 'digital' },
}; // prettier-ignore
