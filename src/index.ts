/**
 * The library's public face: `extract` a text · `ingest` files · `crawl` the web · `reextract` what is stored ·
 * `checkDocument` a draft · `observations` and `seriesOf` of a filter · `exportTo` other formats. The command line uses
 * nothing else of importance.
 */
import type { crawl as crawlSeeds } from './crawl/crawl.js';

export { extract } from '../extractors/index.js';
export type { Metadata } from '../extractors/document/article-text.js';
export * from '../schemas/index.js';
export * from './store/index.js';
export { type LoadedDocument, type Reader, type RejectedInput, isRejected } from './load/types.js';
export { discover, read } from './load/files.js';
export { type IngestOptions, type IngestProgress, ingest } from './pipeline/ingest.js';
export { IngestSummary } from './pipeline/summary.js';
export { type ReextractOptions, type ReextractSummary, reextract } from './crawl/reextract.js';
export { type ClusterSummary, clusterArticles } from './crawl/cluster.js';
export { type SiteHealth, siteHealth } from './crawl/health.js';
export {
  type Check as CheckedArticle,
  type CheckOptions,
  type CheckedFigure,
  checkArticles,
  checkDocument,
  claimDocument,
  explain,
} from './check/index.js';
export {
  type Decision,
  type Filter,
  type Observation,
  type Person,
  countObservations,
  decide,
  observations,
  officials,
} from './query/index.js';
export { type Series, type SeriesAnswer, type SeriesOptions, seriesOf } from './series/index.js';
export { type Format, exportText, exportTo } from './export/index.js';
export type { CrawlOptions } from './crawl/options.js';

/**
 * Fetches what the seeds lead to, politely, into the database; killed at any moment, the same seeds go on where it was.
 * The client is loaded when this is called for the first time. @throws StoreError when the database cannot be written.
 */
export const crawl = async (...args: Parameters<typeof crawlSeeds>): ReturnType<typeof crawlSeeds> =>
  (await import('./crawl/crawl.js')).crawl(...args);

export { VERSION } from './version.js';
