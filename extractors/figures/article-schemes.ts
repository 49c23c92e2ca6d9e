import type { Scheme } from '../../schemas/codes.js';
import { ALL_FUNDS, type SchemeMemory } from './scheme-memory.js';
import type { Scene } from './types.js';

/** The scheme or list of schemes that the article names most often, or speaks of where it names none: "chi KCB BHYT". */
const mainScheme = (scenes: readonly Scene[]): readonly Scheme[] | null =>
  mostNamed(scenes, false) ?? (namesNone(scenes) ? mostNamed(scenes, true) : null);

const namesNone = (scenes: readonly Scene[]): boolean =>
  !scenes.some(({ schemes }) => schemes.some((g) => !g.soft && g.schemes.length > 0));

function mostNamed(scenes: readonly Scene[], softly: boolean): readonly Scheme[] | null {
  const counts = new Map<string, { schemes: readonly Scheme[]; n: number }>();
  for (const scene of scenes) {
    for (const { schemes, soft } of scene.schemes) {
      if (soft !== softly || schemes.length === 0) continue;
      const entry = counts.get(schemes.join()) ?? { schemes, n: 0 };
      entry.n++;
      counts.set(schemes.join(), entry);
    }
  }
  const ranked = [...counts.values()].sort((a, b) => b.n - a.n);
  return ranked[0] && ranked[0].n > (ranked[1]?.n ?? 0) ? ranked[0].schemes : null;
}

const ALL_OF_THEM = /các quỹ bảo hiểm|bảo hiểm các loại|các loại bảo hiểm(?! (?:xã hội|y tế|thất nghiệp))/u;
/** "nợ đọng các quỹ bảo hiểm": all funds, whichever the article names. */
const speaksOfFunds = (scenes: readonly Scene[]): boolean =>
  scenes.some(({ lower, sentence }) => ALL_OF_THEM.test(lower.slice(sentence.start, sentence.end)));

/** Which of the funds the article names at all. */
function fundsNamed(scenes: readonly Scene[]): readonly Scheme[] {
  const named = new Set<string>();
  for (const scene of scenes)
    for (const g of scene.schemes) if (!g.soft) for (const s of g.schemes) named.add(s.split('_')[0]!);
  return ALL_FUNDS.filter((fund) => named.has(fund));
}

/** The longest list of schemes that any sentence prints; null when none prints two. */
function widestGroup(scenes: readonly Scene[]): readonly Scheme[] | null {
  let widest: readonly Scheme[] | null = null;
  for (const scene of scenes) {
    for (const { schemes } of scene.schemes) if (schemes.length > (widest?.length ?? 1)) widest = schemes;
  }
  return widest;
}

export type SchemesOfArticle = Pick<SchemeMemory, 'widest' | 'listed' | 'main' | 'funds' | 'voluntary'>;

/** What an article as a whole says of the schemes, for figures whose sentence names none. */
export function schemesOfArticle(scenes: readonly Scene[]): SchemesOfArticle {
  const widest = widestGroup(scenes);
  const funds = fundsNamed(scenes);
  // "thanh tra 5.100 đơn vị, phạt 2 tỷ đồng", where nothing but BHXH is named: of no more than that
  const told = speaksOfFunds(scenes) ? ALL_FUNDS : funds.length > 0 ? funds : ALL_FUNDS.slice(0, 1);
  return {
    widest: widest && widest.length >= ALL_FUNDS.length ? widest : told,
    listed: widest?.some((s) => s.startsWith('BHXH')) ?? false,
    main: mainScheme(scenes),
    funds,
    voluntary: scenes.some(({ schemes }) => schemes.some((g) => g.schemes.includes('BHXH_TN'))),
  };
}
