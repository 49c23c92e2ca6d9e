import type { Unit } from '../../schemas/codes.js';
import { isMoney } from '../../schemas/unit-kinds.js';
import { textAfter, textBefore } from './around.js';
import type { Choice } from './readings.js';
import type { Draft, Head, Scene, Site } from './types.js';

// What the unemployment fund did in hard times: who was supported, and who had to pay less into it.

// "Trong đó, 41.200 lao động đang tham gia, 3.100 lao động bảo lưu thời gian đóng", "… và 3.100 người đã nghỉ việc"
const WHO_THEY_ARE =
  /^ (?:hiện |còn |đã |đang |được )*(?:tham gia|dừng (?:đóng|tham gia)|nghỉ việc|làm việc|bảo lưu)(?!\p{L})/u;
// "(trong đó đã dừng tham gia BHTN là 2.300 người)"
const WHO_BEFORE = /(?:tham gia|bảo lưu|nghỉ việc)(?!\p{L})[^;.()\d]{0,40} là $/u;
const OPENS_PARTS = /(?:trong (?:đó|số đó|số này)|gồm|bao gồm)(?!\p{L})/u;
/** Those who were supported, told apart by whether they still work: parts of them, though they are called insured. */
export function partOfSupported(scene: Scene, site: Site, head: Head | null): Choice | null {
  const { n } = site;
  const whole = head?.draft;
  if (n.unit !== 'person' || head === null || head.sentences > 1 || whole === undefined) return null;
  if (whole.concept !== 'claims' || whole.scheme.join() !== 'BHTN' || n.value >= whole.value) return null;
  if (!WHO_THEY_ARE.test(textAfter(scene, site, 40)) && !WHO_BEFORE.test(textBefore(scene, site, 80))) return null;
  const between = scene.lower.slice(Math.max(scene.sentence.start, whole.site.n.end), n.start);
  const goesOn = whole.scene === scene && between.length < 50 && between.endsWith(' và ');
  return goesOn || OPENS_PARTS.test(between)
    ? { family: 'settle', concept: 'claims', rule: 'of the supported', score: 9 }
    : null;
}

const COUNTED: ReadonlySet<Unit> = new Set<Unit>(['person', 'organisation']);
// "82.000 đơn vị được giảm đóng"
const PAY_LESS = /^ (?:đã |sẽ |đều )*được (?:giảm|miễn)(?: mức| tiền)? đóng(?!\p{L})/u;
// "giảm mức đóng từ 1% xuống 0% vào quỹ BHTN cho 82.000 đơn vị"
const LESS_FOR = /(?:giảm|miễn)(?: mức| tiền)? đóng(?!\p{L})[^;.()]{0,100} cho $/u;
const AMOUNT = /(?:số tiền|kinh phí)(?: (?:được )?giảm)?(?: đóng)?(?: tạm tính| ước tính| là)? $/u;
/** Rule of those who pay less into a fund, and of what they need not pay. */
const RELIEVED = 'relieved';
export function relieved(scene: Scene, site: Site, previous: Draft | null): Choice | null {
  const { unit } = site.n;
  if (unit === null) return null;
  if (COUNTED.has(unit) && (PAY_LESS.test(textAfter(scene, site, 40)) || LESS_FOR.test(textBefore(scene, site, 120))))
    return { family: 'enrol', concept: unit === 'person' ? 'participants' : 'employers', rule: RELIEVED, score: 8 };
  const goesOn = previous?.scene === scene && (previous.rule === RELIEVED || previous.family === 'enrol');
  return goesOn &&
    isMoney(unit) &&
    AMOUNT.test(textBefore(scene, site, 50)) &&
    /(?:giảm|miễn)(?: mức| tiền)? đóng/u.test(textBefore(scene, site, 220))
    ? { family: 'contribute', concept: 'contribution', rule: RELIEVED, score: 8 }
    : null;
}
