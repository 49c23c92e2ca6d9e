import { leftOf, nounOf, textAfter, textBefore } from './around.js';
import type { Concept, Scheme } from '../../schemas/codes.js';
import type { Scene, Site } from './types.js';
import { isPercent } from '../../schemas/unit-kinds.js';

// "2.300 học sinh, sinh viên chưa tham gia BHYT", "tỷ lệ HSSV tham gia BHYT đạt 98%": health insurance of pupils
export const PUPIL_NOUN = /(?:học sinh|sinh viên|hssv|(?<!\p{L})(?:hs|sv)(?!\p{L})|(?:^|(?<!trẻ) )em(?: học)?$)/u;
const PUPIL_BASE = /^ (?:tổng )?(?:số )?(?:em )?(?:học sinh|sinh viên|hssv)(?![\p{L}])/u;
const PUPILS = /(?:học sinh|sinh viên|hssv|học trò|(?<!\p{L})(?:hs|sv)(?!\p{L})|khối (?:tiểu học|thcs|thpt|đại học))/u;
// "tặng thẻ cho người dân và học sinh", "miễn phí cho 2,1 triệu học sinh, người cao tuổi": not for pupils alone
const OTHERS = '(?:người|hộ (?:cận )?nghèo|nông dân|nhân dân|trẻ em|cựu chiến binh|đoàn viên|hội viên)';
const WITH_OTHERS = new RegExp(
  `(?:học sinh|sinh viên|hssv)(?:,| và|,? cùng) ${OTHERS}(?!\\p{L})|(?<!\\p{L})${OTHERS}(?: (?!học sinh|sinh viên)[\\p{L}]+){0,3}(?:,| và|,? cùng)(?: các| em)* (?:học sinh|sinh viên|hssv)`,
  'u',
);
/** Does a headline speak of pupils alone? */
export const isOfPupils = (said: string): boolean => PUPILS.test(said) && !WITH_OTHERS.test(said);

// What an article on pupils says of all: "độ bao phủ BHYT toàn dân đạt 92%"
const OF_ALL_PEOPLE = /(?:dân số|toàn dân|người dân|hộ gia đình|hộ nghèo|hộ cận nghèo|trẻ em)/u;
// "phấn đấu bao phủ 92% dân số"
const OF_POPULATION = /^ (?:tổng )?(?:dân số|số dân)(?!\p{L})/u;
// "bao phủ 38% dân số trong độ tuổi lao động"
const OF_WORKING_AGE = /^ (?:tổng )?(?:dân số|số dân) (?:trong |đang |từ )*(?:độ tuổi|tuổi|lao động)/u;
/** Is a coverage one of the whole population, which health insurance alone aims at? */
export const isOfPopulation = (scene: Scene, site: Site, concept: Concept): boolean =>
  concept === 'coverage' &&
  OF_POPULATION.test(textAfter(scene, site, 20)) &&
  !OF_WORKING_AGE.test(textAfter(scene, site, 40));
// "… 96% học sinh, qua đó đưa độ bao phủ BHYT toàn tỉnh lên 85%"
const COVERS_ALL =
  /(?:bao phủ|độ phủ)(?: tham gia)? (?:bhyt|bảo hiểm y tế) (?:toàn dân|(?:chung )?(?:của |trên )?(?:toàn|cả) (?:tỉnh|thành phố|huyện|quận|xã|phường|địa bàn|quốc))[^;.()\d]{0,40}$/u;
/** Is a coverage that of all people, whichever group the words before are on? */
export const isOfAllPeople = (scene: Scene, site: Site, concept: Concept): boolean =>
  concept === 'coverage' &&
  (OF_POPULATION.test(textAfter(scene, site, 20)) || COVERS_ALL.test(textBefore(scene, site, 90)));

/** The base wage, and what an illness costs and the fund pays of it, are the same for all. */
const SAME_FOR_ALL: ReadonlySet<Concept> = new Set<Concept>(['wage_base', 'medical_cost', 'benefit']);
const HOLDERS: ReadonlySet<Concept> = new Set<Concept>(['participants', 'cards', 'eligible']);
// "trong đó 240 em thuộc hộ nghèo", "19.000 em đã có thẻ theo đối tượng khác": pupils insured in another group
const IN_OTHER_GROUP =
  /^[^,;.()\d]{0,50}(?:nhóm|diện|đối tượng)(?: bắt buộc| tham gia)? khác(?![\p{L}])|^ (?:thuộc |là |con )*(?:diện )?hộ (?:cận )?nghèo/u;
const isOfOthers = (scene: Scene, site: Site, concept: Concept): boolean =>
  SAME_FOR_ALL.has(concept) || (HOLDERS.has(concept) && IN_OTHER_GROUP.test(textAfter(scene, site, 90)));

/** May a figure of health insurance be of pupils, in an article about theirs? */
export function mayBeOfPupils(scene: Scene, site: Site, concept: Concept, inferred: boolean): boolean {
  if (isOfOthers(scene, site, concept) || textAfter(scene, site, 70).includes('dân số')) return false;
  return (
    inferred || !OF_ALL_PEOPLE.test(scene.lower.slice(Math.max(site.clause, site.n.start - 160), site.rightHead.end))
  );
}
// "hỗ trợ 20% mức đóng cho học sinh và 50% cho người cao tuổi"
const FOR_OTHERS =
  /^[^,;.()\d]{0,25}(?:cho|với|đối với)[^,;.()\d]{0,15} (?:người cao tuổi|hộ nghèo|hộ cận nghèo|người nghèo|nông dân|người dân tộc)/u;
// "Ngoài học sinh, sinh viên, những nhóm được hỗ trợ từ 50% gồm …"
const BESIDE_PUPILS = /ngoài (?:nhóm |đối tượng )?(?:học sinh|sinh viên|hssv)[^.;]{0,80}$/u;
// "hộ cận nghèo được hỗ trợ 100% mức đóng": pupils are told of elsewhere
const GROUP_OF_OTHERS =
  /(?:cận nghèo|hộ nghèo|nghèo đa chiều|thoát nghèo|người cao tuổi|dân tộc thiểu số|mức sống trung bình)/u;
const isOfOtherGroup = (scene: Scene, site: Site): boolean => {
  const before = textBefore(scene, site, 400);
  return GROUP_OF_OTHERS.test(before) && !PUPILS.test(before) && !PUPILS.test(textAfter(scene, site, 60));
};
/** Is a support, told behind that of pupils or households, one of another group? */
export const isForOthers = (scene: Scene, site: Site): boolean =>
  FOR_OTHERS.test(textAfter(scene, site, 60)) ||
  BESIDE_PUPILS.test(textBefore(scene, site, 110)) ||
  isOfOtherGroup(scene, site);

// "10.300 đối tượng hộ gia đình tham gia", "1.583 thẻ cho nhóm hộ gia đình"
const OF_HOUSEHOLDS =
  /^ (?:thuộc |theo |cho |tham gia |mua |lại )*(?:thẻ )?(?:theo )?(?:diện |nhóm |đối tượng )?hộ gia đình(?! nghèo| cận)/u;
// "phải mua theo hộ gia đình, hết 2,6 triệu đồng mỗi năm"
const BOUGHT_BY_HOUSEHOLD = /(?:mua|tham gia|đóng)(?: lại)?(?: thẻ| bhyt)* theo hộ gia đình[^;.\d]{0,30}$/u;
const OF_PUPILS = /(?:học sinh|sinh viên|hssv|học trò)(?:(?!hộ |nghèo)[\s\S]){0,160}$/u;
// "Riêng nhóm hộ gia đình có 32.400 người", "BHYT HSSV: 51.200 em; hộ gia đình: 78.400 người"
const HOUSEHOLDS_BEFORE =
  /(?:(?:nhóm|khối|diện|đối tượng)|[;,]) hộ gia đình:?(?: tham gia)?(?:,? (?:có|là|đạt|được|mới|chỉ|còn|gần|hơn|trên))* $/u;
// "từ người thứ hai đóng bằng 70% mức của người thứ nhất": the ladder of household members
export const LADDER = /người thứ (?:nhất|hai|ba|tư|năm|\d)/u;

// "học sinh, sinh viên tham gia đạt 97,1%, cận nghèo 99%; thấp nhất là nhóm hộ gia đình, mới đạt 68,4%": who a percentage is of
const GROUPS: ReadonlyArray<readonly [scheme: Scheme, nouns: RegExp]> = [
  ['BHYT_HGD', /(?:nhóm|khối|diện|đối tượng) hộ gia đình(?! nghèo| cận)/gu],
  ['BHYT_HSSV', /(?:học sinh|sinh viên|hssv)/gu],
  [
    'BHYT',
    /(?:cận nghèo|người nghèo|hộ nghèo|người cao tuổi|hưu trí|dân tộc thiểu số|nông dân|(?:nhóm|khối|diện|đối tượng) (?:người )?lao động)/gu,
  ],
];
/** The scheme of the group named last before a count or a percentage of those of it who are in; null when none is named. */
export function groupOf(scene: Scene, site: Site): Scheme | null {
  const { lower } = scene;
  const { n, left } = site;
  if (n.unit === 'person' && HOUSEHOLDS_BEFORE.test(textBefore(scene, site, 60))) return 'BHYT_HGD';
  if (n.unit !== 'percent' && n.unit !== 'person') return null;
  const text = lower.slice(left.start, n.start);
  if (!(n.unit === 'percent' ? REACHES : CHANGES).test(text)) return null;
  let own: { scheme: Scheme; at: number } | null = null;
  for (const [scheme, nouns] of GROUPS)
    for (const { index } of text.matchAll(nouns)) if (index >= (own?.at ?? 0)) own = { scheme, at: index };
  const apart = own !== null && n.unit === 'person' && /[,;.:]/u.test(text.slice(own.at));
  return apart ? null : (own?.scheme ?? null);
}
// "nhóm hộ gia đình giảm 17.300 người; học sinh, sinh viên giảm 8.100 người"
const CHANGES = /(?:tăng|giảm)(?: thêm| được| tới)? $/u;
const REACHES =
  /^[,;]?(?: (?:và|còn|riêng|trong đó|tiếp đến|kế đến|cao nhất|thấp nhất|là|ở|với))*,? [^,;.:()]{0,60}(?:[,;] [^,;.:()\d]{0,24})?(?:đạt |là |được |có |chiếm |mới |chỉ |gần |trên |hơn )*$/u;

// "có 71.400 người tham gia bắt buộc, 9.100 người tham gia tự nguyện": the two forms of social insurance
const FORM = /^ tham gia (bắt buộc|tự nguyện)(?!\p{L})/u;

/** Only households pay by a ladder of their members, whether or not the sentence names their insurance. */
const isOnLadder = ({ lower, sentence }: Scene, { n }: Site): boolean =>
  LADDER.test(lower.slice(Math.max(sentence.start, n.start - 90), n.start)) ||
  LADDER.test(lower.slice(n.end, Math.min(sentence.end, n.end + 50)));

/**
 * Narrows plain health insurance down to the pupils' or the households', social insurance to one of its forms, when the
 * words around the number say so.
 */
export const narrowed = (scene: Scene, site: Site, scheme: readonly Scheme[], concept: Concept): readonly Scheme[] => {
  if (concept === 'contribution' && isOnLadder(scene, site)) return ['BHYT_HGD'];
  // "đủ 15 năm là có lương hưu; Nhà nước hỗ trợ 50%": of social insurance only the voluntary form is supported
  if (concept === 'subsidy' && isPercent(site.n.unit) && scheme.join() === 'BHXH') return ['BHXH_TN'];
  const form = scheme.join() === 'BHXH' && FORM.exec(scene.lower.slice(site.n.end, site.n.end + 24))?.[1];
  if (form) return form === 'tự nguyện' ? ['BHXH_TN'] : ['BHXH_BB'];
  // "nhiều trường có 100% học sinh tham gia", whatever was told of before
  if (concept === 'coverage' && PUPIL_BASE.test(textAfter(scene, site, 40))) return ['BHYT_HSSV'];
  // "mỗi học sinh chỉ phải đóng 620.000 đồng/năm": pupils pay for nothing else
  if (
    concept === 'contribution' &&
    !isPercent(site.n.unit) &&
    scheme.join() === 'BHXH' &&
    PUPILS.test(leftOf({ scene, site }))
  )
    return ['BHYT_HSSV'];
  // behind the ladder of households: "Học sinh, sinh viên đóng 680.000 đồng/năm"
  if (concept === 'contribution' && scheme.join() === 'BHYT_HGD' && PUPILS.test(leftOf({ scene, site })))
    return ['BHYT_HSSV'];
  if (scheme.length !== 1 || scheme[0] !== 'BHYT' || isOfOthers(scene, site, concept)) return scheme;
  const around = scene.lower.slice(
    Math.max(site.left.start, site.n.start - 120),
    Math.min(site.rightHead.end, site.n.end + 40),
  );
  if (PUPILS.test(around) && WITH_OTHERS.test(around + scene.lower.slice(site.rightHead.end, site.rightHead.end + 20)))
    return scheme;
  if (PUPIL_NOUN.test(nounOf({ scene, site }))) return ['BHYT_HSSV'];
  if (OF_HOUSEHOLDS.test(scene.lower.slice(site.n.end, site.n.end + 40))) return ['BHYT_HGD'];
  if (concept === 'contribution') {
    if (PUPILS.test(leftOf({ scene, site }))) return ['BHYT_HSSV'];
    if (BOUGHT_BY_HOUSEHOLD.test(textBefore(scene, site, 70))) return ['BHYT_HGD'];
    const household = scene.schemes.some((g) => g.schemes[0] === 'BHYT_HGD' && g.end <= site.n.start);
    if (household) return ['BHYT_HGD'];
  }
  // "mức đóng BHYT của học sinh là …; Nhà nước hỗ trợ 30%"
  if ((concept === 'subsidy' || concept === 'contribution') && OF_PUPILS.test(textBefore(scene, site, 200)))
    return ['BHYT_HSSV'];
  return PUPILS.test(around) && !/hộ gia đình|người nghèo/.test(around) ? ['BHYT_HSSV'] : scheme;
};
