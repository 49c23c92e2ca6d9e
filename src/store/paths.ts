import { relative, resolve, sep } from 'node:path';
import type { Store } from './open.js';

// Standard input with its lines (`-`, `-!7`) and addresses stand for themselves.
const NO_FILE = /^(?:-(?:!|$)|[a-z][a-z\d+.-]*:\/\/)/i;

/** `2023.zip!in/page.html` → its file and its member: what a member is called is no path of this machine. */
function parts(path: string): [file: string, member: string] {
  const at = path.indexOf('!');
  return at < 0 ? [path, ''] : [path.slice(0, at), path.slice(at)];
}

/**
 * How the path of an input is stored: as it leads from the database's folder, `articles/xa.txt`, whatever folder is the
 * current one. So a file is the same input from everywhere, a database moves together with its articles, and two machines
 * store the same bytes.
 */
export function storedPath({ folder }: Store, path: string): string {
  if (NO_FILE.test(path)) return path;
  const [file, member] = parts(path);
  const full = resolve(file);
  // Most inputs lie below the database's folder, where relative() would cost as much again.
  return (full.startsWith(folder + sep) ? full.slice(folder.length + 1) : relative(folder, full) || '.') + member;
}

/** How a stored path is opened and shown now: from the current folder, in full when it lies outside. */
export function pathHere({ folder }: Store, stored: string): string {
  if (NO_FILE.test(stored)) return stored;
  const [file, member] = parts(stored);
  const full = resolve(folder, file);
  const near = relative('', full);
  return (near === '..' || near.startsWith(`..${sep}`) ? full : near || '.') + member;
}
