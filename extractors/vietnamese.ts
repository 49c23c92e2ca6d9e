import type { DatesOfArticle } from './dates/types.js';
import type { Context } from './document/article-text.js';
import { isRelevant } from './document/index.js';
import { figureOf } from './figures/figure.js';
import { findFigures } from './figures/index.js';
import { findOfficials } from './officials/index.js';
import { findOrganisations } from './organisations/index.js';
import { dayOfNames, defaultPlace, findPlaces, placesOfFigures, placesTold } from './places/index.js';
import type { Reading } from './reading.js';

/**
 * The steps for one Vietnamese article, in order: places, agencies, officials, figures. Each sees what the ones before it
 * made and changes none of it. An article that does not speak of social security gets no figures.
 * @param page the province of the newspaper page, for articles that name none
 */
export function readVietnamese(ctx: Context, dates: DatesOfArticle, page: string | null): Reading {
  const { view, article } = ctx;
  const day = dayOfNames(dates);
  const places = findPlaces(ctx, day, page);
  const told = placesTold(view, places);
  const place = defaultPlace(ctx, told, day, page);
  const organisations = findOrganisations(ctx, place.path, place.inferred, places);
  const officials = findOfficials(ctx, organisations, place.path);
  const relevant = isRelevant(view.lower.slice(article.start, article.end));
  const found = relevant
    ? findFigures({
        ctx,
        dates,
        places: placesOfFigures(told, place.path, day),
        place: place.path,
        organisations,
      })
    : null;
  return {
    lang: 'vi',
    published: dates.published,
    place: place.path,
    inferred: [...(dates.publishedInferred ? ['published'] : []), ...(place.inferred ? ['place'] : [])],
    relevant,
    figures: found ? found.figures.map(figureOf) : [],
    refusals: found ? found.refusals : [],
    officials,
    dates: dates.dates,
    organisations,
    sentences: found ? found.scenes.map(({ sentence, numbers }) => ({ sentence, numbers })) : [],
  };
}
