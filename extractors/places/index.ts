export type { PlaceFound } from './types.js';
export { provinceOf } from './types.js';
export { findPlaces } from './find.js';
export { defaultPlace, pagePlace, type DefaultPlace } from './default-place.js';
export { dayOfNames, placesOfFigures, placesTold } from './of-figures.js';
export { sourceProvince } from './source.js';
