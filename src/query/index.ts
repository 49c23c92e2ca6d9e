export { type Filter, placesNamed, zFilter } from './filter.js';
export {
  type Correction,
  type Decision,
  allDecisions,
  decide,
  decisionsOn,
  zCorrection,
  zDecision,
} from './decisions.js';
export {
  type Observation,
  type Order,
  type Page,
  articlesWith,
  countObservations,
  effective,
  observations,
  zObservation,
} from './observation.js';
export { nearest } from './nearest.js';
export { type Readable, reading, viNumber } from './reading.js';
export { agree, apart, reachOf } from './reach.js';
export { Sentences, sentenceAround } from './sentence.js';
export {
  type KnownOffice,
  type KnownPerson,
  type Office,
  type PeopleFilter,
  type Person,
  articlesOf,
  officials,
  registry,
  withArticles,
  zOffice,
  zPeopleFilter,
  zPerson,
} from './officials.js';
export { spelledAlike } from './spellings.js';
export { provinceOfOfficer, provinceOfOrganisation } from './provinces.js';
