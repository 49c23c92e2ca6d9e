import { leftOf } from './around.js';
import type { Concept, Scheme, Unit } from '../../schemas/codes.js';
import { meantScheme } from './meant-scheme.js';
import { isOfPopulation } from './narrow-scheme.js';
import { isForOwnPension } from './own-pension.js';
import { isNameOfCount, namedScheme, pairedScheme } from './named-scheme.js';
import type { Choice } from './readings.js';
import { type Asked, DEBTS, type SchemeFound } from './scheme-memory.js';
import { PREMIUM } from './set-rates.js';

// What the words of a number say of its scheme, whatever the sentence and the article are on.

/** A wrong told of visits and cards is one of health insurance. "120 lượt khám sai lệch" */
const ofPatients = ({ concept, rule }: Choice, unit: Unit | null): boolean =>
  concept === 'violations' && (/:(?:visit|card|cost)$/u.test(rule) || unit === 'turn' || unit === 'card');

/** Concepts of one scheme, whatever else the sentence names. */
const FIXED_SCHEME: Partial<Record<Concept, (named: readonly Scheme[]) => readonly Scheme[]>> = {
  books: (named) => (named.join() === 'BHXH_TN' ? named : ['BHXH']),
  cards: (named) => (named.every((s) => s.startsWith('BHYT')) && named.length > 0 ? named : ['BHYT']),
  medical_visits: () => ['BHYT'],
  medical_cost: () => ['BHYT'],
};

// "chi quản lý bộ máy": the agency's own costs belong to no scheme
const ADMINISTRATION = /(?:chi|chi phí) (?:quản lý|hoạt động|tổ chức|bộ máy|thường xuyên)/u;

/** "mức đóng BHXH, BHYT, BHTN đối với đơn vị tham gia BHTN là 32,5%": of the funds that it opens with, whoever pays it. */
function fundsOfPremium({ scene, site, choice }: Asked): readonly Scheme[] | null {
  if (choice.rule !== PREMIUM) return null;
  const [first, ...others] = scene.schemes.filter(
    (g) => !g.soft && g.start >= site.left.start && g.end <= site.n.start,
  );
  const last = others.at(-1);
  return last && scene.lower.startsWith('tham gia ', last.start - 'tham gia '.length) ? first!.schemes : null;
}

// "BHXH tỉnh ký hợp đồng với 64 cơ sở khám chữa bệnh": places of treatment, whoever names them
const TREATS = /^ (?:cơ sở (?:y tế|khám|kcb|điều trị)|bệnh viện|bv|trạm y tế|phòng khám|trung tâm y tế|ttyt)(?!\p{L})/u;
const isOfTreatment = ({ scene: { lower }, site: { n } }: Asked): boolean =>
  TREATS.test(lower.slice(n.nounStart, n.end + 24));

/** The scheme that a number's own words name or mean; null when they say nothing. */
export function schemeOfWords(asked: Asked): SchemeFound | null {
  const { scene, site, choice, hint, previous, memory } = asked;
  const paired = pairedScheme(scene, site);
  if (paired) return { scheme: paired, inferred: false };
  const ofPremium = fundsOfPremium(asked);
  if (ofPremium) return { scheme: ofPremium, inferred: false };
  if (choice.concept === 'expenditure' && ADMINISTRATION.test(leftOf({ scene, site })))
    return { scheme: [], inferred: false };
  const named = namedScheme(scene, site, hint, previous);
  // "12 triệu tài khoản VssID": the app's accounts are of social insurance
  if (choice.concept === 'digital' && site.n.unit === 'account' && !named?.length)
    return { scheme: ['BHXH'], inferred: true };
  const meant = meantScheme(scene, site, choice.concept, memory);
  if (meant) return { scheme: meant, inferred: true };
  if (choice.concept === 'network' && isOfTreatment(asked)) return { scheme: ['BHYT'], inferred: !named?.length };
  const fixed = FIXED_SCHEME[choice.concept];
  if (fixed) return { scheme: fixed(named ?? []), inferred: false };
  if (!named?.length && memory.voluntary && isForOwnPension(scene, site, choice.concept, memory))
    return { scheme: ['BHXH_TN'], inferred: true };
  if (named && !(DEBTS.has(choice.concept) && isNameOfCount(scene, site)))
    return named.length > 0 || choice.concept === 'wage_base'
      ? { scheme: named, inferred: false }
      : { scheme: memory.widest, inferred: true };
  const unnamed = !scene.schemes.some((g) => !g.soft && g.end <= site.rightHead.end);
  const ofHealth = ofPatients(choice, site.n.unit) || (unnamed && isOfPopulation(scene, site, choice.concept));
  return ofHealth ? { scheme: ['BHYT'], inferred: true } : null;
}
