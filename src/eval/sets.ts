/** Where annotated text lives: our own corpus always, shared sets when they lie beside the project, any folder on demand. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSamples, type Sample } from './gold.js';

export interface EvaluationSet {
  name: string;
  texts: string;
  gold: string;
}

export const knownSets = (root: string): EvaluationSet[] => [
  { name: 'corpus', texts: join(root, 'corpus/articles'), gold: join(root, 'corpus/gold') },
  ...['seeds', 'press'].map((name) => {
    const folder = join(root, '../shared/corpus', name);
    return { name, texts: join(folder, 'text'), gold: join(folder, 'gold') };
  }),
];

/** A folder with `text/` and `gold/` inside. */
export const folderSet = (folder: string): EvaluationSet => ({
  name: folder,
  texts: join(folder, 'text'),
  gold: join(folder, 'gold'),
});

/** The samples of a set, or null when its folder is not there. */
export const samplesOf = (set: EvaluationSet): Sample[] | null =>
  existsSync(set.texts) && existsSync(set.gold) ? readSamples(set.texts, set.gold) : null;
