import type { Span } from '../document/view.js';
import type { PlaceFound } from '../places/types.js';
import type { FiguresInput, Scene } from './types.js';

// Names of companies and places hold words that tell of nothing: places, fields, deeds.

// "Bưu điện Kim Bảng đạt 112%": the post office of a place tells of that place
const POST_OFFICE = /^bưu điện /iu;
/** Mentions of the article's companies, in text order. */
export const companiesOf = (input: FiguresInput): Span[] =>
  input.organisations
    .filter((o) => o.kind === 'company' && !POST_OFFICE.test(o.name))
    .flatMap((o) => o.mentions)
    .sort((a, b) => a.start - b.start);

/** "Công ty CP Vận tải Hà Nội - Nam Định": a place inside a company's name is none. */
export function outsideOf(companies: readonly Span[], places: readonly PlaceFound[]): readonly PlaceFound[] {
  if (companies.length === 0) return places;
  let i = 0;
  return places.filter((place) => {
    while (i < companies.length && companies[i]!.end <= place.start) i++;
    return i >= companies.length || companies[i]!.start > place.start;
  });
}

/** "Công ty CP Tư vấn và Phát triển An Hòa", "thị xã Hồng Lĩnh": words of a company's or place's name tell of no deed. */
export function withoutNames(scene: Scene, names: readonly Span[]): Scene {
  if (names.length === 0) return scene;
  const outside = (cue: Span): boolean => !names.some((name) => cue.start > name.start && cue.end <= name.end);
  return { ...scene, cues: scene.cues.filter(outside) };
}
