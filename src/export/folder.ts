import { mkdirSync, readdirSync } from 'node:fs';

/** A folder that an export cannot have for itself. Like the errors of the file system it has a `code`. */
export class FolderTaken extends Error {
  override readonly name = 'FolderTaken';
  readonly code = 'ENOTEMPTY';
}

const NAMED = 3;

/**
 * Makes the folder of an export that consists of these files. Earlier ones of the same names are written anew; any other
 * file would be taken for a part of it, `000007-3fa9.ann` of an earlier export of more articles, and is not ours to delete.
 * @throws FolderTaken when there is one (hidden ones aside), Error of the file system
 */
export function takeFolder(folder: string, files: Iterable<string>): void {
  mkdirSync(folder, { recursive: true });
  const ours = new Set(files);
  const others = readdirSync(folder).filter((name) => !name.startsWith('.') && !ours.has(name));
  if (others.length === 0) return;
  const named = others.sort().slice(0, NAMED).join(', ') + (others.length > NAMED ? ', …' : '');
  throw new FolderTaken(`it holds other files (${named}); name a new folder, or empty this one`);
}
