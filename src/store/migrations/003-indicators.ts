import type { Migration } from './migration.js';

/** What the press reports, and in how many articles: counted in the index alone, without reading the figures. */
export const indicators: Migration = {
  version: 3,
  sql: /* sql */ `
CREATE INDEX figures_by_indicator ON figures (concept, scheme, measure, unit, article);
`,
};
