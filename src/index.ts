/** The library's public face. The command line uses nothing else of importance. */
export { extract } from '../extractors/index.js';
export type { Metadata } from '../extractors/document/article-text.js';
export * from '../schemas/index.js';
export * from './store/index.js';
export { type LoadedDocument, type Reader, type RejectedInput, isRejected } from './load/types.js';
export { discover, read } from './load/files.js';
export { type IngestOptions, type IngestProgress, ingest } from './pipeline/ingest.js';
export { IngestSummary } from './pipeline/summary.js';
export { VERSION } from './version.js';
