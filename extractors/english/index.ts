import { UNDERSTOOD_BODIES } from '../../corpus/lexicons/english-officials.js';
import type { DateFound } from '../dates/types.js';
import type { Context } from '../document/article-text.js';
import type { OrganisationFound } from '../organisations/index.js';
import { findEnglishDates } from './dates.js';
import { findEnglishFigures } from './figures.js';
import { type OfficialFound, findEnglishOfficials } from './officials.js';
import { findEnglishOrganisations } from './organisations.js';
import { findPersons } from './persons.js';
import { englishDefaultPlace, findEnglishPlaces } from './places.js';
import { sceneOf } from './scene.js';
import type { EnglishExtraction } from './types.js';

export type { EnglishExtraction, FigureDraft } from './types.js';

// A name of two syllables may be a place's that the gazetteer does not hold in this form
const SURE_NAME = 3;

/** The last plain day that the article tells of, at most some weeks after what it counts up to. */
function dayTold(dates: readonly DateFound[], reference: string | null): string | null {
  if (reference === null) return null;
  const days = dates.flatMap((d) =>
    d.grain === 'day' &&
    d.anchor === null &&
    d.value &&
    d.value > reference &&
    d.value.slice(0, 4) === reference.slice(0, 4)
      ? [d.value]
      : [],
  );
  return days.sort()[0] ?? reference;
}

/**
 * Reads one English article into the codes of the record: places and agencies under their Vietnamese names, persons and roles
 * as printed. Loads compromise at the first call. Pure and synchronous; every span is of the view.
 */
export function extractEnglish(ctx: Context): EnglishExtraction {
  const { view, article } = ctx;
  const { published, reference, dates } = findEnglishDates(ctx);
  const persons = findPersons(view, article.start, article.end);
  const places = findEnglishPlaces(
    ctx,
    published ?? reference,
    persons.filter(({ name }) => name.split(' ').length >= SURE_NAME),
  );
  const told = published ?? dayTold(dates, reference);
  const place = englishDefaultPlace(ctx, places);
  const organisations = findEnglishOrganisations(ctx, place, places, published ?? reference);
  const agencies = organisations.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const scenes = article.sentences
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline' && kind !== 'byline')
    .map((sentence) => sceneOf(view, sentence, dates, places, agencies));
  const officials = findEnglishOfficials(ctx, persons, organisations);
  return {
    published,
    place,
    figures: findEnglishFigures(scenes, { ctx, published, told, place, organisations }),
    officials,
    dates,
    organisations: withBodiesOf(officials, organisations),
    numbersBySentence: scenes.map(({ sentence, numbers }) => ({ sentence, numbers: [...numbers] })),
  };
}

/** Adds the bodies that only an office names: a Prime Minister's Government. */
function withBodiesOf(
  officials: readonly OfficialFound[],
  organisations: readonly OrganisationFound[],
): OrganisationFound[] {
  const missing = new Map<string, OrganisationFound>();
  for (const { positions, mentions } of officials)
    for (const { organisation } of positions)
      if (
        organisation &&
        UNDERSTOOD_BODIES[organisation] &&
        !organisations.some(({ name }) => name === organisation) &&
        !missing.has(organisation)
      )
        missing.set(organisation, {
          name: organisation,
          kind: UNDERSTOOD_BODIES[organisation],
          level: 'national',
          mentions: [mentions[0]!],
          inferred: ['name'],
        });
  return [...organisations, ...missing.values()];
}
