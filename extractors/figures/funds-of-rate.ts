import type { Scheme } from '../../schemas/codes.js';
import type { SchemeMemory } from './scheme-memory.js';
import type { Scene, Site } from './types.js';

// "doanh nghiệp đóng 22%, gồm 18% cho BHXH, 3% cho BHYT và 1% cho BHTN"
const ADDED_UP = /^[^;.()\d]{0,70}(?:gồm|bao gồm|trong đó) \d/u;
// "doanh nghiệp đóng 22% (18% BHXH, 3% BHYT và 1% BHTN)"
const IN_BRACKETS = /^(?: (?:tiền |mức |quỹ )?lương)? ?\((?:(?:bao )?gồm:? |trong đó,? |tức )?\d/u;
/**
 * The funds of a whole rate of the wage: those of its parts, or of the last such whole.
 * @param inferred was no scheme printed near it?
 * @returns null when it is the rate of one fund
 */
export function fundsOfRate(
  { lower, sentence, schemes }: Scene,
  { n }: Site,
  inferred: boolean,
  { byConcept }: SchemeMemory,
): readonly Scheme[] | null {
  const behind = lower.slice(n.end, n.end + 90);
  const inBrackets = IN_BRACKETS.test(behind);
  if (inBrackets || ADDED_UP.test(behind)) {
    // "25%, gồm 22% vào quỹ hưu trí và 3% vào quỹ ốm đau; riêng 4,5% vào quỹ BHYT": the sum ends with its clause
    const close = lower.indexOf(inBrackets ? ')' : ';', n.end);
    const end = close < 0 ? sentence.end : Math.min(close, sentence.end);
    const parts = schemes.filter((g) => g.start > n.end && g.end <= end && g.schemes.length === 1);
    const funds = [...new Set(parts.flatMap((g) => g.schemes))];
    if (funds.length > 1) return funds;
  }
  const known = byConcept.get('contribution');
  return inferred && known !== undefined && known.length > 1 ? known : null;
}
