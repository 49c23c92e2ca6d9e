export {
  FOLDER_FORMATS,
  FORMATS,
  type Format,
  MEDIA_TYPES,
  TEXT_FORMATS,
  type TextFormat,
  exportText,
  exportTo,
} from './export.js';
export type { DataPackageFacts } from './data-package.js';
export { type Cell, type Column } from './columns.js';
export { type AnyTable, TABLES } from './tables.js';
export { csvOf, csvText, inert, plain } from './csv.js';
