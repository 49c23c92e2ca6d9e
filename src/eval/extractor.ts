import type { Prediction } from './score.js';

export type Extract = (text: string, options: { document: string }) => Prediction[];

/** The extractor under test. Loaded when it is needed, so that records made elsewhere can be scored without it. */
export async function loadExtractor(): Promise<Extract> {
  const module = (await import(new URL('../../extractors/index.js', import.meta.url).href)) as { extract: Extract };
  return module.extract;
}
