import { SCHEMES, codeKeys, type Concept, type Scheme } from '../../schemas/codes.js';
import { textAfter, textBefore } from './around.js';
import { groupIn } from './named-scheme.js';
import type { SchemeMemory } from './scheme-memory.js';
import type { Scene, Site } from './types.js';
import { isMoney } from '../../schemas/unit-kinds.js';

// What stands for schemes without naming them.

// "thu BHXH 410 tỷ đồng, BHYT 380 tỷ đồng, còn lại 6 tỷ đồng là tiền lãi": what is left is of all the funds told of
const REST = /(?:còn lại|cuối cùng)(?: là)?[^,;.\d]{0,30}$/u;
// "thu BHXH 410 tỷ đồng, BHYT 380 tỷ đồng và lãi phạt chậm đóng 6 tỷ đồng": so is the interest
const INTEREST_MEMBER = /(?:[,;]| và)(?: thu| tiền| số tiền)* lãi(?: phạt)?(?: chậm (?:đóng|nộp))?[^,;.\d]{0,20}$/u;
const INTEREST = /lãi|sinh lời|đầu tư/u;

/** The funds of a rest that is of none of them alone; null when it is no such rest. */
function restOfFunds(scene: Scene, site: Site): readonly Scheme[] | null {
  const before = textBefore(scene, site, 60);
  const rest = (REST.exec(before) ?? INTEREST_MEMBER.exec(before))?.[0];
  if (rest === undefined) return null;
  if (!INTEREST.test(rest) && !INTEREST.test(scene.lower.slice(site.n.end, site.n.end + 40))) return null;
  const told = scene.schemes.filter((g) => !g.soft && g.end <= site.n.start && g.schemes.length === 1);
  const funds = new Set(told.map(({ schemes }) => schemes[0]!.split('_')[0]));
  return funds.size > 1 ? codeKeys(SCHEMES).filter((s) => funds.has(s)) : null;
}

// "12.000 người đóng BHXH tự nguyện. Cả nước đã có 23.000 người tham gia loại hình này": the form named last
const THIS_FORM = /^[^,;.()\d]{0,30}(?<!hai |ba |các )(?:loại hình|chính sách|hình thức)(?: bảo hiểm)? này(?!\p{L})/u;
const OF_THIS_FORM = /tham gia(?: vào)? (?:loại hình|chính sách|hình thức)(?: bảo hiểm)? này[^,;.()\d]{0,30}$/u;
function formMeant(scene: Scene, site: Site, { last }: SchemeMemory): readonly Scheme[] | null {
  if (!THIS_FORM.test(textAfter(scene, site, 60)) && !OF_THIS_FORM.test(textBefore(scene, site, 70))) return null;
  const before = groupIn(scene.schemes, scene.sentence.start, site.n.start, 'last', false);
  const meant = before?.schemes ?? last;
  return meant?.length === 1 ? meant : null;
}

// "tặng 40 sổ BHXH, 120 thẻ BHYT với tổng trị giá 95 triệu đồng": the worth of both
const MONEY_OF_BOTH =
  /(?:sổ (?:bhxh|bảo hiểm xã hội)(?:(?![;])[\s\S]){1,70}thẻ (?:bhyt|bảo hiểm y tế)|thẻ (?:bhyt|bảo hiểm y tế)(?:(?![;])[\s\S]){1,70}sổ (?:bhxh|bảo hiểm xã hội))[^;]{0,40} tổng (?:giá trị|số tiền|trị giá|kinh phí)(?: là| hơn| gần| trên| khoảng)? ?$/u;

// "nhận lương hưu 2,4 triệu đồng/tháng và được cấp thẻ BHYT": a pension, whatever else its owner has
const PENSION = /lương hưu(?: \p{L}+){0,3} $/u;
// "người tham gia BHXH tự nguyện đủ 6 tháng thì được hưởng trợ cấp thai sản 2 triệu đồng": of what they take part in
const ALLOWANCE = /trợ cấp (?:thai sản|tuất|mai táng|tử tuất)(?: \p{L}+){0,3} $/u;
function pensionOf(scene: Scene, site: Site): readonly Scheme[] | null {
  const before = groupIn(scene.schemes, scene.sentence.start, site.n.start, 'last', false);
  const said = textBefore(scene, site, 50);
  if (ALLOWANCE.test(said) && before?.schemes.join() === 'BHXH_TN') return before.schemes;
  if (!PENSION.test(said)) return null;
  return before?.schemes.length === 1 && before.schemes[0]!.startsWith('BHXH') ? before.schemes : ['BHXH'];
}

/** Sums told of several funds together and of each. */
export const OF_FUNDS: ReadonlySet<Concept> = new Set<Concept>(['revenue', 'expenditure', 'arrears']);
/** The schemes that the words around a number mean; null when they mean none. */
export function meantScheme(
  scene: Scene,
  site: Site,
  concept: Concept,
  memory: SchemeMemory,
): readonly Scheme[] | null {
  const pension = concept === 'benefit' && isMoney(site.n.unit) ? pensionOf(scene, site) : null;
  if (pension) return pension;
  if (MONEY_OF_BOTH.test(textBefore(scene, site, 160))) return ['BHXH', 'BHYT'];
  return (OF_FUNDS.has(concept) ? restOfFunds(scene, site) : null) ?? formMeant(scene, site, memory);
}
