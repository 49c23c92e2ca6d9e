import type { Span } from '../document/view.js';
import type { NumberFound } from '../numbers/index.js';
import type { PlaceFound } from '../places/types.js';
import type { Scene } from './scene.js';

// "at a conference in Hanoi on June 14": where people met
const MET = /(?:conference|meeting|session|held|teleconference|event|seminar|ceremony|dialogue)[^,;.]{0,24}$/;
// "which merged with A and B", "formerly C": no place of the figures
const ASIDE = /(?:merged with|formerly|bordering|merger of|merging)(?: \p{L}+){0,4} $/u;
// "Hue-based Song Huong Company"
const SEAT = /^[- ]based (?:firms? |compan(?:y|ies) )?$/;
const COORDINATED = /^(?:, ?|,? and |\/| of | in )(?:the (?:province|city) of )?$/;

/** Places of a sentence that can be a figure's: not the venue, not the dateline, not the country as an adjective. */
function usable({ places, lower, sentence }: Scene): PlaceFound[] {
  return places.filter((p) => {
    if (ASIDE.test(lower.slice(Math.max(sentence.start, p.start - 50), p.start))) return false;
    if (MET.test(lower.slice(Math.max(sentence.start, p.start - 40), p.start))) return false;
    return !(
      p.start - sentence.start <= 1 &&
      /^(?:,[^\n]{0,24})? ?(?:\((?:vn|ndo)|-(?!based)|,? (?:january|february|march|april|may|june|july|august|september|october|november|december) \d)/.test(
        lower.slice(p.end, p.end + 30),
      )
    );
  });
}

/**
 * The place of a figure that its own sentence names: the nearest before it, coordinated ones together; else one right behind it.
 * `company`: the firm that the figure is about, whose own place counts first; `district`: the one that "the district" means.
 */
export function placeIn(scene: Scene, n: NumberFound, company: Span | null, district: string | null): string | null {
  const { lower, numbers, sentence } = scene;
  const places = usable(scene);
  const seat = company && places.find((p) => p.end <= company.start && SEAT.test(lower.slice(p.end, company.start)));
  if (seat) return seat.path;
  const left = places.filter((p) => p.end <= n.start && (!company || p.start >= company.end));
  const next = numbers.find((m) => m.start >= n.end)?.start ?? sentence.end;
  const right = places.find((p) => p.start >= n.end && p.end <= next && !/[;:]/.test(lower.slice(n.end, p.start)));
  // "VND31 billion in Hanoi": tied to the number by a preposition
  if (
    right &&
    /^ (?:[\p{L}-]+ ){0,4}?(?:in|of|at|from)(?: the)?(?: \p{L}+){0,3} $/u.test(lower.slice(n.end, right.start)) &&
    !company
  )
    return right.path;
  if (left.length > 0) {
    const run = [left.at(-1)!];
    for (let i = left.length - 2; i >= 0 && COORDINATED.test(lower.slice(left[i]!.end, run[0]!.start)); i--)
      run.unshift(left[i]!);
    // "Cau Ke District, Tra Vinh": the smaller place, printed with its province
    const paths = run
      .map((p) => p.path)
      .filter((path, i, all) => !all.some((other, k) => k !== i && other.startsWith(`${path}/`)));
    return [...new Set(paths)].join('; ');
  }
  if (district && /(?<!\p{L})the district(?!\p{L})/u.test(lower.slice(sentence.start, n.end))) return district;
  return right &&
    !company &&
    right.level !== 'nation' &&
    /^[^,]{0,60}(?:in|of|at) (?:the )?$/.test(lower.slice(n.end, right.start))
    ? right.path
    : null;
}
