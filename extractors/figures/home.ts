import type { Concept } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { textBefore } from './around.js';
import { tellsOfAPatient, tellsOfAPerson } from './one-person.js';
import { HOMETOWN } from '../places/context.js';
import type { Draft, Scene } from './types.js';

// What one person pays in, is paid or costs is of where he or she lives, wherever the work or the hospital is.

/** How far before a place the person stands who lives there, and how far back an amount tells whose it is, in characters. */
const REACH = 80;
const WHOSE_REACH = 240;

const OWN: ReadonlySet<Concept> = new Set<Concept>(['benefit', 'contribution', 'medical_cost', 'wage_base']);
// "mức hưởng bình quân", "BHXH tỉnh đã chi": of many
const OF_MANY = /bình quân|trung bình|chúng tôi|(?:toàn|cả|bhxh) (?:tỉnh|thành phố|huyện|nước)/u;
/** Is the amount one person's? */
export const isOnesOwn = ({ scene, site, concept, unit, measure }: Draft): boolean =>
  isMoney(unit) &&
  measure === 'level' &&
  OWN.has(concept) &&
  (tellsOfAPerson(scene, site) || (concept === 'medical_cost' && tellsOfAPatient(scene, site))) &&
  !OF_MANY.test(textBefore(scene, site, WHOSE_REACH));

const PERSON = '(?<!\\p{L})(?:ông|bà|anh|chị|cụ(?! thể)|cháu|em|bệnh nhân)';
// "chị Lê Thị B (32 tuổi, ở xã Châu Thành", "anh Trần Văn C, ngụ huyện Tam Bình", "bà Hà Thị D ở xã Toàn Sơn", "bệnh nhân
// thứ ba có địa chỉ tại huyện Mai Châu"
const LIVES = new RegExp(
  `${PERSON}(?: [\\p{L}.]+){1,6}(?: \\([^()]{0,40}?|, (?:\\d{2} tuổi, )?)(?:ngụ |ở |trú |sống |địa chỉ |tại |người )*$|${PERSON}(?: [\\p{L}.]+){1,6} (?:ngụ|ở|trú|sống|địa chỉ)(?: tại| ở)? $`,
  'u',
);

/** The district or commune where the one lives of whom a sentence tells, if it is printed before `at`. */
export function homeIn({ lower, sentence, places }: Scene, at: number): string | null {
  const home = places.find((p) => {
    if (p.end > at || !p.path.includes('/')) return false;
    const before = lower.slice(Math.max(sentence.start, p.start - REACH), p.start);
    return LIVES.test(before) && !HOMETOWN.test(before);
  });
  return home?.path ?? null;
}

// "được chi trả 3,2 tỷ đồng, sinh năm 2011, sống tại huyện Ba Tri", "nhận 2,7 tỷ đồng (địa chỉ ở Bến Tre"
const LIVES_BEHIND =
  /^[ ,(]{1,2}(?:là |cho )?(?:một )?(?:(?:bệnh (?:nhân|nhi)|cháu|bé|người)(?: \p{L}+){0,2}[ ,]+)?(?:sinh năm \d{4}[ ,]+|(?:\d+ tuổi)[ ,]+)?(?:hiện )?(?:ngụ|ở|trú|sống|cư trú|địa chỉ)(?: tại| ở)? (?:[^;.()\d]{0,40}, )?(?:(?:thị trấn|xã|phường|huyện|thị xã|thành phố|quận|tỉnh|tp) )?$/u;
/** The home that is told right behind what was paid for one patient. */
export function homeBehind({ concept, unit, measure, scene, site }: Draft): string | null {
  if (concept !== 'medical_cost' || measure !== 'level' || !isMoney(unit)) return null;
  const { lower, places, numbers } = scene;
  const { n, index } = site;
  const next = numbers.find((m, i) => i > index && m.unit === n.unit)?.start ?? scene.sentence.end;
  const home = places.find(
    (p) =>
      p.start >= n.end && p.end <= next && p.start < n.end + REACH && LIVES_BEHIND.test(lower.slice(n.end, p.start)),
  );
  return home?.path ?? null;
}

const TELLS_ON = new RegExp(`${PERSON}(?!\\p{L})|(?<!chúng )(?<!\\p{L})tôi(?!\\p{L})`, 'u');
// "Kế bên bà, ông N.H.K cũng chờ nhận …": somebody else, whose name is not printed in full
const ANOTHER = new RegExp(`${PERSON} \\p{L}\\.\\p{L}`, 'u');
/** The home that earlier sentences told, where the amount is of the same person. */
export const homeLeft = (draft: Draft, home: string | null): string | null =>
  home !== null && isOnesOwn(draft) && !ANOTHER.test(textBefore(draft.scene, draft.site, WHOSE_REACH)) ? home : null;

/** What a sentence leaves of the home before: it stays while the same person is told of and no other place is named. */
export function homeAfter(scene: Scene, before: string | null): string | null {
  const own = homeIn(scene, scene.sentence.end);
  if (own !== null || before === null || scene.places.length > 0) return own;
  const said = scene.lower.slice(scene.sentence.start, scene.sentence.end);
  return TELLS_ON.test(said) && !ANOTHER.test(said) ? before : null;
}
