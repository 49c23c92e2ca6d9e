import type { Context } from '../document/article-text.js';
import { findEnglishDates } from './dates.js';
import { findEnglishFigures } from './figures.js';
import { findEnglishOfficials } from './officials.js';
import { findEnglishOrganisations } from './organisations.js';
import { findPersons } from './persons.js';
import { englishDefaultPlace, findEnglishPlaces } from './places.js';
import { sceneOf } from './scene.js';
import type { EnglishExtraction } from './types.js';

export type { EnglishExtraction, FigureDraft } from './types.js';

// A name of two syllables may be a place's that the gazetteer does not hold in this form
const SURE_NAME = 3;

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
  const place = englishDefaultPlace(ctx, places);
  const organisations = findEnglishOrganisations(ctx, place, places, published ?? reference);
  const agencies = organisations.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const scenes = article.sentences
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'dateline' && kind !== 'byline')
    .map((sentence) => sceneOf(view, sentence, dates, places, agencies));
  return {
    published,
    place,
    figures: findEnglishFigures(scenes, { ctx, published, told: published ?? reference, place, organisations }),
    officials: findEnglishOfficials(ctx, persons, organisations),
    dates,
    organisations,
    numbersBySentence: scenes.map(({ sentence, numbers }) => ({ sentence, numbers: [...numbers] })),
  };
}
