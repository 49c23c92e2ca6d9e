export * from './types.js';
export { type SeriesAnswer, type SeriesOptions, pointsFrom, seriesOf } from './series.js';
export { groupsOf, stoodFor } from './claims.js';
export { harmonise, predecessorsOf } from './harmonise.js';
export { type Dated, type Jump, jumpOf, nearestOf } from './jumps.js';
export { type PlotOptions, plot } from './plot.js';
