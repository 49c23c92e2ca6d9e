export * from './types.js';
export { type CheckOptions, checkArticles, checkDocument, claimDocument, isFault, whatOf } from './check.js';
export { compareFigure } from './compare.js';
export { type Explained, explain, zExplained } from './explain.js';
export { OfficialsCheck } from './officials.js';
