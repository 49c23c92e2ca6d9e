import { VERSION } from '../version.js';

/** The name that robots.txt files know us by. */
export const PRODUCT_TOKEN = 'baoso';

/** One honest name: `baoso/0.1.0 (+mailto:me@example.org)`. */
export const userAgent = (contact?: string | null): string =>
  `${PRODUCT_TOKEN}/${VERSION}${contact ? ` (+${contact})` : ''}`;
