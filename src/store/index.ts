export { StoreError, type StoreFault, asStoreError } from './errors.js';
export { Store, type OpenOptions, openStore } from './open.js';
export { type SaveOptions, type SaveOutcome, fingerprint, isStored, noteOtherName, saveDocument } from './documents.js';
export {
  type ArticleBrief,
  documentText,
  findArticles,
  iterateArticles,
  loadArticle,
  searchArticles,
} from './articles.js';
export { indexNext, indexWholeChunks, unindexed } from './fulltext.js';
export { type Counts, counts, figuresByConcept } from './counts.js';
export { backup } from './backup.js';
export { type Check, verify } from './verify.js';
export {
  type RejectRow,
  beginRun,
  endRun,
  inputStates,
  notePending,
  noteRead,
  rejectedInputs,
  rejects,
} from './inputs.js';
export { fold, foldDStroke, ftsQuery } from './fold.js';
export { placeParts } from './places.js';
export { SCHEMA_VERSION } from './migrations/index.js';
