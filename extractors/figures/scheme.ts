import type { Family } from '../../corpus/lexicons/cue-families.js';
import { RANKED } from './rates-again.js';
import { fundsOfRate } from './funds-of-rate.js';
import type { MeasureHint } from './measure.js';
import { groupOf, isForOthers, isOfAllPeople, mayBeOfPupils, narrowed } from './narrow-scheme.js';
import type { Choice } from './readings.js';
import { type Asked, type SchemeFound, type SchemeMemory, isOfHealth, ofSection } from './scheme-memory.js';
import { schemeOfArticle } from './scheme-of-article.js';
import { schemeOfSentence } from './scheme-of-sentence.js';
import { schemeOfWords } from './scheme-of-words.js';
import type { Draft, Scene, Site } from './types.js';

/** People won in a campaign for one scheme are won for that one. */
const OF_SUBJECT_ONLY: ReadonlySet<Family> = new Set<Family>(['new']);

/** Nobody pays more of a wage into the unemployment fund, in percent. */
const MOST_OF_BHTN = 3;

const LAW = /(?<!\p{L})luật (?:bhxh|bảo hiểm xã hội)(?!\p{L})/u;

const schemeOf = (asked: Asked): SchemeFound =>
  schemeOfWords(asked) ?? schemeOfSentence(asked) ?? { scheme: schemeOfArticle(asked), inferred: true };

/** Schemes of a figure and whether they were printed near it. */
export function chooseScheme(
  scene: Scene,
  site: Site,
  choice: Choice,
  hint: MeasureHint,
  previous: Draft | null,
  memory: SchemeMemory,
): SchemeFound {
  const found = schemeOf({ scene, site, choice, hint, previous, memory });
  // only hospitals have budgets and ceilings to run over, whatever fund is named last
  if (choice.family === 'overrun' && found.inferred) return { scheme: ['BHYT'], inferred: true };
  const section = ofSection(memory, choice.concept, found);
  if (section) return { scheme: section, inferred: true };
  // "vận động thêm 690 người tham gia BHXH", in an article on voluntary social insurance alone
  if (
    OF_SUBJECT_ONLY.has(choice.family) &&
    found.scheme.join() === 'BHXH' &&
    memory.title?.join() === 'BHXH_TN' &&
    memory.main?.join() === 'BHXH_TN'
  )
    return { ...found, scheme: ['BHXH_TN'], inferred: true };
  // "Luật BHXH quy định trợ cấp thai sản 2 triệu đồng", below a headline on voluntary insurance: the law is of both forms
  if (
    choice.concept === 'benefit' &&
    found.scheme.join() === 'BHXH' &&
    memory.title?.join() === 'BHXH_TN' &&
    LAW.test(scene.lower.slice(scene.sentence.start, site.n.start))
  )
    return { scheme: ['BHXH_TN'], inferred: true };
  // "người lao động góp 10,5%", where the article adds up the rates of all funds
  const ofWage = site.n.unit === 'percent' && (choice.concept === 'contribution' || hint.base === 'wage');
  const rates = ofWage ? fundsOfRate(scene, site, found.inferred, memory) : null;
  if (rates) return { scheme: rates, inferred: true };
  // "góp 10,5%, gồm 8% BHXH, 1,5% BHYT và 1% BHTN; doanh nghiệp đóng 21,5%": too much for the fund that was named last
  if (ofWage && found.scheme.join() === 'BHTN' && site.n.value > MOST_OF_BHTN) {
    const funds = [...new Set(scene.schemes.flatMap((g) => (g.soft ? [] : g.schemes)))];
    if (funds.length > 1) return { scheme: funds, inferred: true };
  }
  // "cả nhà đóng hết 221.000 đồng/tháng", in an article on the households' insurance
  const title = memory.title?.join();
  if (choice.concept === 'contribution' && title === 'BHYT_HGD' && found.scheme.join() === 'BHYT')
    return { scheme: ['BHYT_HGD'], inferred: true };
  const ofPeople = choice.concept === 'participants' || choice.concept === 'coverage';
  const group = ofPeople && isOfHealth(found.scheme) ? groupOf(scene, site) : null;
  if (group) return { scheme: [group], inferred: false };
  if (isOfHealth(found.scheme) && isOfAllPeople(scene, site, choice.concept)) return { ...found, scheme: ['BHYT'] };
  // "học sinh đạt 97,7%. Các địa phương có tỷ lệ cao là Kim Bảng (93,2%)": of all people again
  if (choice.rule === RANKED && isOfHealth(found.scheme) && !memory.pupils) return { ...found, scheme: ['BHYT'] };
  const forOthers = choice.concept === 'subsidy' && isOfHealth(found.scheme);
  if (forOthers && isForOthers(scene, site)) return { ...found, scheme: ['BHYT'] };
  const ofPupils =
    memory.pupils && found.scheme.join() === 'BHYT' && mayBeOfPupils(scene, site, choice.concept, found.inferred);
  return { ...found, scheme: ofPupils ? ['BHYT_HSSV'] : narrowed(scene, site, found.scheme, choice.concept) };
}
