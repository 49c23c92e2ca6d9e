import { isPercent } from '../../schemas/unit-kinds.js';
import type { Draft, Scene } from './types.js';

// Rates that a sentence gives anew, in the order in which the one before told them.

// "Đến năm 2025, các tỷ lệ này lần lượt là 13%, 3,5% và 95%"
const IN_ORDER =
  /(?:các|những) (?:tỷ lệ|tỉ lệ|chỉ tiêu|con số|mức|chỉ số)(?: (?:này|trên|đó|ấy|nói trên|tương ứng))?[^.;%\d]{0,40} (?:lần lượt|tương ứng)(?: (?:là|đạt|phải đạt|ở mức|tăng lên))* $/u;
const isRate = ({ unit, measure }: Draft): boolean => isPercent(unit) && measure === 'level';

/** The rates of a sentence that gives them anew; empty when it does not. */
function ratesAnew({ lower, sentence }: Scene, figures: readonly Draft[]): Draft[] {
  const from = figures.findIndex((f) => IN_ORDER.test(lower.slice(sentence.start, f.site.n.start)));
  return from < 0 ? [] : figures.slice(from).filter((f) => isPercent(f.unit));
}

/** "có 8% lao động tham gia BHXH; 90% dân số tham gia BHYT. Đến năm 2025, các tỷ lệ này lần lượt là 13% và 95%": each of its own. */
export function settleInOrder(figures: readonly Draft[]): void {
  const byScene = new Map<Scene, Draft[]>();
  for (const f of figures) {
    const told = byScene.get(f.scene);
    if (told) told.push(f);
    else byScene.set(f.scene, [f]);
  }
  let before: Draft[] = [];
  for (const [scene, told] of byScene) {
    const anew = ratesAnew(scene, told);
    if (anew.length > 1 && anew.length === before.length)
      anew.forEach((f, i) => {
        const { concept, family, scheme, base, measure, status } = before[i]!;
        Object.assign(f, { concept, family, scheme, base, measure, status });
      });
    before = told.filter(isRate);
  }
}
