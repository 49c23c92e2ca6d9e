import type { Concept, Measure, Status } from '../../schemas/codes.js';
import type { NumberFound } from '../numbers/index.js';
import type { Scene } from './scene.js';

const POLICY: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit', 'wage_base', 'subsidy']);
// "aims to reach", "strive to bring", "should reach", "is to hit", "asked … to raise", "will bring", "target of"
const TARGET =
  /(?<!\p{L})(?:to cover|to reach|to hit|to rise|will participate|aim(?:s|ed|ing)?|striv\p{L}+|goals?|targets?(?! set|ed at)|plans? to|should|(?:is|are) to|asked|urged|request\p{L}*|set to|would bring|to (?:raise|cut|reduce|reach|bring|expand|increase) |committed to|try to|tries to|mobilise forces)(?!\p{L})/u;
const ESTIMATE =
  /(?<!\p{L})(?:estimat\p{L}+|forecast\p{L}*|project(?:ed|s|ion)|expected|predict\p{L}*|anticipat\p{L}+|likely|would (?:benefit|need|cost))(?!\p{L})/u;
// "Some 19 million people, or 37% of the workforce, are expected to join"
const FORESEEN = /^[^;]{0,60}(?:are|is) (?:expected|projected|forecast|estimated|predicted) to/;
const ACTUAL_RATE = /(?<!\p{L})(?:average|spent|paid|disbursed|has supported|had supported|supported)(?!\p{L})/u;
/** Words that make an amount a rule of the whole country. */
export const UNDER_THE_LAW =
  /(?<!\p{L})(?:under the law|by law|according to the law|penal code|under the decree)(?!\p{L})/u;
const RULES =
  /(?<!\p{L})(?:under the (?:law|proposal|draft|decree|regulation)|draft|decree|propos\p{L}+|approved|regulat\p{L}+|by law|according to the law|will get|will receive|entitled to|stipulat\p{L}+|may be|jailed)(?!\p{L})/u;
const DONE = /(?<!\p{L})(?:reached|covered|collected|paid|had|recorded|reported)(?!\p{L})/u;

// "raised from 4 per cent to 5 per cent": what was the rule until the day that the sentence names
const FROM = /(?<!\p{L})from(?: the current)?(?: rate of| level of)? $/u;
const TO_NEW = /^(?: of (?:the )?\p{L}+(?: \p{L}+)?)? to (?:[\p{L}$]+ ?){0,3}\d/u;

/** Is the number the old value of a rule that moves from one to another? */
export const isOldValue = ({ lower, sentence }: Scene, n: NumberFound): boolean =>
  FROM.test(lower.slice(Math.max(sentence.start, n.start - 30), n.start)) &&
  TO_NEW.test(lower.slice(n.end, Math.min(sentence.end, n.end + 50)));

const REACH = 150;

/** Does the text tell what is, what is wished, what is reckoned, or what is set? */
export function chooseStatus(scene: Scene, n: NumberFound, concept: Concept, measure: Measure): Status {
  const { lower, sentence } = scene;
  const from = Math.max(sentence.start, n.start - REACH);
  const reached = lower.slice(from, n.start);
  const before = reached.slice(Math.max(0, reached.lastIndexOf(';')));
  const text = lower.slice(Math.max(sentence.start, n.start - 500), Math.min(sentence.end, n.end + 500));
  if (POLICY.has(concept))
    return ACTUAL_RATE.test(before.slice(-80)) && n.unit !== 'percent' && !RULES.test(text) ? 'actual' : 'policy';
  if ((concept === 'fines' || concept === 'beneficiaries') && RULES.test(text) && !DONE.test(before))
    return concept === 'beneficiaries' && ESTIMATE.test(text) ? 'estimate' : 'policy';
  if (FORESEEN.test(lower.slice(n.end, Math.min(sentence.end, n.end + 70)))) return 'estimate';
  if (/estimat/.test(lower.slice(n.start, n.end)) || ESTIMATE.test(before)) return 'estimate';
  // "had to be paid": demanded only
  if (
    concept === 'recovered' &&
    /(?:had|have|has) to be|must|request|recommend|ordered/.test(
      lower.slice(n.start, Math.min(sentence.end, n.end + 40)) + before.slice(-40),
    )
  )
    return 'target';
  if (measure === 'completion' || measure === 'gap' || measure === 'change') return 'actual';
  return TARGET.test(before) && !/(?:from|instead of)(?: \p{L}+)? $/u.test(before) ? 'target' : 'actual';
}
