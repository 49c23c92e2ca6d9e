/** How many files of folders were not read, by extension in lower case: `.pdf` → 2; `''` for those without one. */
export type LeftOut = Record<string, number>;

// A folder may hold any number of kinds; the most frequent ones tell what it is.
const NAMED = 8;

/** `left out: 3 files of kinds that are not read (.pdf 2, no extension 1)`; null when every file was read. */
export function toldLeftOut(kinds: LeftOut): string | null {
  const all = Object.entries(kinds).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (all.length === 0) return null;
  const files = all.reduce((sum, [, n]) => sum + n, 0);
  const named = all.slice(0, NAMED).map(([kind, n]) => `${kind || 'no extension'} ${n}`);
  if (all.length > NAMED) named.push(`${all.length - NAMED} more kinds`);
  return `left out: ${files} ${files === 1 ? 'file' : 'files'} of kinds that are not read (${named.join(', ')})`;
}
