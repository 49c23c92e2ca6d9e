import { type Metadata, bareMetadata } from '../../extractors/document/article-text.js';
import { readDocument } from '../../extractors/document/index.js';
import { defaultPlace, findPlaces, pagePlace } from '../../extractors/places/index.js';

const META = bareMetadata('d');
/** Where each article of a text plays; `?` marks what is inferred. */
export const places = (text: string, meta: Partial<Metadata> = {}, published = '2023-05-01'): string[] => {
  const all = { ...META, ...meta };
  const { view, articles } = readDocument(text);
  const home = pagePlace(view, articles, all, published);
  return articles.map((article) => {
    const ctx = { view, article, meta: all };
    const { path, inferred } = defaultPlace(ctx, findPlaces(ctx, published, home), published, home);
    return `${path}${inferred ? '?' : ''}`;
  });
};
