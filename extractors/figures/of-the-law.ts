import { lastOf, textAfter, textBefore } from './around.js';
import type { Concept, Unit } from '../../schemas/codes.js';
import { OWN_PART_RULE } from './set-rates.js';
import type { Memory } from './memory.js';
import type { Draft, Scene } from './types.js';

// "theo Điều 216 Bộ luật Hình sự, mức phạt là …": what a law of the country sets, it sets for the country
const LAW = /(?<![\p{L}])(?:bộ luật|luật bhxh|luật bảo hiểm|luật bhyt|luật việc làm|nghị định (?:số )?\d)/u;
/** Rates that only the state sets. Support is given by provinces and districts, too. */
const STATE_SETS: ReadonlySet<Concept> = new Set<Concept>(['contribution', 'benefit', 'wage_base', 'fines']);

// "Nhà nước hỗ trợ 30% mức đóng cho hộ nghèo, tỉnh hỗ trợ thêm 10%": of the country, then of the province
const BY_THE_STATE =
  /theo quy định(?: hiện hành| của nhà nước| của luật)?,|(?<!đã được ngân sách )(?:nhà nước|(?<!ngân sách )trung ương) (?:đã |sẽ |còn )?(?:hỗ trợ|lo|góp)(?![\p{L}])/gu;
// "cộng với 60% của Trung ương", "ngoài 30% được Nhà nước hỗ trợ"
const OF_THE_STATE =
  /^ (?:mức đóng )?(?:của|(?:đã |đang )?(?:được|do)) (?:trung ương|nhà nước|ngân sách nhà nước|ngân sách trung ương)(?!\p{L})/u;
// "tỉnh hỗ trợ 15% cho hộ mới thoát nghèo (Trung ương hỗ trợ 55%), 12% cho học sinh": told on the way
const ASIDE = /\([^()]*\)/gu;
const LOCALLY = /(?:tỉnh|thành phố|huyện|địa phương|quỹ)[^,;.]{0,30}(?:hỗ trợ|đóng|trích)|hỗ trợ thêm/gu;
// "hộ nghèo được hỗ trợ 66.000 đồng, hộ cận nghèo 55.000 đồng": where no other giver is named, the rates are the state's
const OTHER_GIVER =
  /(?<!\p{L})(?:tỉnh|thành phố|tp|huyện|xã|địa phương|ubnd|hđnd|hội đồng nhân dân|quỹ|xã hội hóa|nhà hảo tâm|nguồn|(?<!cho )thêm)(?!\p{L})/u;

const RATE_UNITS: ReadonlySet<Unit> = new Set<Unit>(['percent', 'percentage_point', 'times', 'month', 'year']);
/** Is it a rate that only a law sets? "đại biểu Lê Thị B (Bình Phước) nói trợ cấp thất nghiệp chỉ bằng 60% tiền lương" */
export const isRateOfLaw = ({
  status,
  concept,
  measure,
  unit,
}: Pick<Draft, 'status' | 'concept' | 'measure' | 'unit'>): boolean =>
  status === 'policy' && measure === 'level' && STATE_SETS.has(concept) && RATE_UNITS.has(unit);

/** "Tiếp xúc cử tri tại Lào Cai, Phó Thủ tướng nói lương cơ sở sẽ tăng 8%": by how much what the state sets is raised. */
const isRaise = ({ status, concept, measure, unit, value }: Draft): boolean =>
  status === 'policy' && measure === 'change' && unit === 'percent' && value > 0 && STATE_SETS.has(concept);

/** Does a set rate hold for the country, whatever place is printed beside it? */
export function holdsEverywhere(d: Draft): boolean {
  if (isRateOfLaw(d) || isRaise(d)) return true;
  if (d.status !== 'policy' || d.concept !== 'subsidy') return false;
  const before = textBefore(d.scene, d.site, 400).replace(ASIDE, ' ');
  if (LAW.test(before) || OF_THE_STATE.test(textAfter(d.scene, d.site, 40))) return true;
  return lastOf(BY_THE_STATE, before) > lastOf(LOCALLY, before);
}

const STATE = /(?<!\p{L})(?:nhà nước|trung ương|luật|nghị định|chính phủ)(?!\p{L})/u;
/** "Thành phố hỗ trợ thêm, tổng cộng 80% cho hộ nghèo. Hộ cận nghèo được hỗ trợ 65%": still what the place before gives. */
const givenAsBefore = ({ scene: { lower, sentence } }: Draft, previous: Draft | null): boolean =>
  previous !== null &&
  previous.place !== null &&
  previous.place !== 'VN' &&
  previous.status === 'policy' &&
  (previous.concept === 'subsidy' || previous.rule === OWN_PART_RULE) &&
  !STATE.test(lower.slice(sentence.start, sentence.end));

// "HĐND tỉnh Nam Định ban hành nghị quyết hỗ trợ đóng BHYT … Cụ thể, hỗ trợ 30% cho người cận nghèo", "ngân sách tỉnh sẽ hỗ trợ …"
const RESOLVES =
  /(?:hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân) (?:tỉnh|thành phố|tp|huyện)(?!\p{L})[^;]{0,160} hỗ trợ|ngân sách (?:tỉnh|thành phố|huyện|địa phương)[^;]{0,20} hỗ trợ/u;
/** Do a province or district support what is paid, as far as a sentence tells? Undefined when it tells of no giver. */
export function givesLocally({ lower, sentence: { start, end } }: Scene): boolean | undefined {
  const said = lower.slice(start, end);
  if (RESOLVES.test(said)) return true;
  return STATE.test(said) ? false : undefined;
}

/** Does a set rate hold for the country where no place is printed? "mức đóng BHYT là 4,5% lương cơ sở" in a province's paper */
export function isOfTheCountry(draft: Draft, { previous, localGiver }: Memory): boolean {
  const { status, concept, scene, site } = draft;
  if (status !== 'policy') return false;
  if (concept === 'subsidy') {
    if (givenAsBefore(draft, previous)) return false;
    if (localGiver && !STATE.test(scene.lower.slice(scene.sentence.start, scene.sentence.end))) return false;
  }
  const before = textBefore(scene, site, 400);
  // "Nhà nước hỗ trợ 60%, tỉnh hỗ trợ thêm 15%; hộ làm muối được hỗ trợ 25%": behind the addition, the state's again
  const said = before.includes('nhà nước') ? before.replace(/^.*;/su, '') : before;
  const phrase = textAfter(scene, site, 90).replace(/[,;%].*$/su, ''); // "100% cụ già trong tỉnh được phát thẻ"
  const given = concept === 'subsidy' && !OTHER_GIVER.test(said) && !OTHER_GIVER.test(phrase);
  return STATE_SETS.has(concept) || LAW.test(before) || given;
}
