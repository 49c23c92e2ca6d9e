import { first } from './001-first.js';
import { crawl } from './002-crawl.js';
import { indicators } from './003-indicators.js';
import { lean } from './004-lean.js';
import { links } from './005-links.js';
import { otherNames } from './006-other-names.js';
import type { Migration } from './migration.js';

/** In order of version. To change the schema add a file here; never edit one that was released. */
export const MIGRATIONS: readonly Migration[] = [first, crawl, indicators, lean, links, otherNames];

/** The schema version that this program writes and reads. */
export const SCHEMA_VERSION = MIGRATIONS.at(-1)!.version;
