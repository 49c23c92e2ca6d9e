/** Unpacked data over this many times the packed size is a bomb; text packs ten- to thirtyfold at most. */
export const MAX_RATIO = 200;
/** Below this size, in bytes, no ratio is dangerous. */
const HARMLESS = 1_000_000;

/** Has packed data unfolded beyond all reason? Sizes in bytes. */
export const isBomb = (packed: number, unpacked: number): boolean =>
  unpacked > HARMLESS && unpacked > packed * MAX_RATIO;
