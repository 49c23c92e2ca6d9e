import type { Context } from '../../extractors/document/article-text.js';
import { viewOf } from '../../extractors/document/view.js';
import { findOfficials } from '../../extractors/officials/index.js';
import { findOrganisations, type PlaceMention } from '../../extractors/organisations/index.js';

/** One article of one block of body text. */
export function contextOf(text: string): Context {
  const view = viewOf(text);
  const span = { start: 0, end: view.text.length };
  const block = { ...span, kind: 'body' as const };
  const meta = { document: 't', url: null, published: null, source: null, place: null, title: null, byline: null };
  const article = {
    ...span,
    title: null,
    kicker: null,
    byline: null,
    continued: false,
    blocks: [block],
    sentences: [block],
  };
  return { view, article, meta };
}

/** Mentions of the given places wherever their names stand in the text. `paths`: `Hà Tĩnh`, `Hà Tĩnh/Lộc Hà`. */
export function placesIn({ view }: Context, paths: readonly string[]): PlaceMention[] {
  return paths.flatMap((path) => {
    const name = path.split('/').at(-1)!;
    const level = path.includes('/') ? 'district' : 'province';
    const found: PlaceMention[] = [];
    for (let at = view.text.indexOf(name); at >= 0; at = view.text.indexOf(name, at + 1)) {
      found.push({ start: at, end: at + name.length, path, level, typed: false });
    }
    return found;
  });
}

export interface Given {
  place?: string | null;
  places?: readonly string[];
}

export function organisationsOf(text: string, { place = null, places = [] }: Given = {}) {
  const ctx = contextOf(text);
  return findOrganisations(ctx, place, false, placesIn(ctx, places));
}

export const namesOf = (text: string, given?: Given): string[] => organisationsOf(text, given).map(({ name }) => name);

export function officialsOf(text: string, given: Given = {}) {
  const ctx = contextOf(text);
  const organisations = findOrganisations(ctx, given.place ?? null, false, placesIn(ctx, given.places ?? []));
  return findOfficials(ctx, organisations, given.place ?? null);
}

/** `Name: role @ agency; …` of each official. */
export const officesOf = (text: string, given?: Given): string[] =>
  officialsOf(text, given).map(
    ({ name, positions }) => `${name}: ${positions.map((p) => `${p.role} @ ${p.organisation}`).join('; ')}`,
  );
