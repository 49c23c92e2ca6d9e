/** Longest text that is checked at once, in UTF-16 units: a long newspaper page has half of it. */
export const MAX_TEXT = 100_000;
