/** Names of the schemes in English editions, and words that imply one. Lower case, phrases over words in their base form. */
import type { Scheme } from '../../schemas/codes.js';

/** Printed names. "social, health and unemployment insurance" is read as a list by rule. */
export const SCHEME_NAMES: ReadonlyArray<readonly [schemes: readonly Scheme[], names: readonly string[]]> = [
  [['BHXH'], ['social insurance']],
  [['BHXH_BB'], ['compulsory social insurance', 'mandatory social insurance', 'compulsory insurance', 'compulsory participant in social insurance', 'mandatory participant in social insurance', 'compulsory participant', 'mandatory participant', 'obligatory social insurance']],
  [['BHXH_TN'], ['voluntary social insurance', 'voluntary insurance', 'voluntary participant', 'voluntary participant in social insurance', 'voluntary scheme', 'opt-in social insurance']],
  [['BHYT'], ['health insurance', 'medical insurance', 'health cover', 'health insurance coverage']],
  [['BHYT_HGD'], ['household health insurance', 'family health insurance', 'family-based health insurance', 'household-based health insurance']],
  [['BHYT_HSSV'], ['student health insurance', 'health insurance for student', 'health insurance for pupil and student']],
  [['BHTN'], ['unemployment insurance', 'jobless insurance']],
  [['TNLD_BNN'], ['occupational accident and disease insurance', 'labour accident and occupational disease insurance', 'occupational accident and occupational disease insurance']],
]; // prettier-ignore

/** Matters that belong to one scheme: weaker than a name in the same clause. */
export const SCHEME_MATTERS: ReadonlyArray<readonly [schemes: readonly Scheme[], words: readonly string[]]> = [
  [['BHXH'], ['pension', 'pensioner', 'retiree', 'retirement', 'retirement fund', 'monthly allowance', 'social insurance allowance', 'sickness', 'maternity', 'lump sum', 'lump-sum', 'one-off', 'one-time', 'survivorship', 'social allowance', 'vssid']],
  [['BHTN'], ['unemployment benefit', 'unemployment allowance', 'jobless benefit', 'jobless claim', 'unemployment compensation', 'unemployment pay', 'vocational training']],
  [['BHYT'], ['medical examination', 'check-up', 'checkup', 'hospital', 'clinic', 'patient', 'inpatient', 'outpatient', 'treatment', 'medical', 'health check', 'health care', 'healthcare', 'insured patient', 'health facility']],
]; // prettier-ignore

/** Students and households who hold a scheme by their status: "students receive a 50 percent support". */
export const STUDENT_WORDS: readonly string[] = ['student', 'pupil', 'schoolchild'];
