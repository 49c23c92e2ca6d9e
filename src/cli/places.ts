import type { Command } from 'commander';
import { UsageError } from './exit.js';

// The gazetteer is loaded when a place is named, and not at every start.
export const gazetteer = () => import('../query/gazetteer.js');

const SHOWN = 5;
const listed = (places: readonly string[]): string =>
  places.slice(0, SHOWN).join(', ') + (places.length > SHOWN ? ', …' : '');

/** What is said of a place that nobody knows. */
export async function unknownPlace(typed: string): Promise<UsageError> {
  const like = (await gazetteer()).placesLike(typed);
  const hint = like.length > 0 ? `nearest: ${listed(like)}` : 'wanted: VN, a province, or "Tiền Giang/Mỹ Tho"';
  return new UsageError(`--place ${typed}: no such place; ${hint}`);
}

/** Of a command that reads: `--place` becomes the one place that it means, spelled as records spell it. */
export async function completePlace(_: Command, action: Command): Promise<void> {
  const { place } = action.opts<{ place?: string }>();
  if (place === undefined) return;
  const meant = (await gazetteer()).placesMeant(place);
  if (meant.length === 0) throw await unknownPlace(place);
  if (meant.length > 1) throw new UsageError(`--place ${place}: there are several; name one: ${listed(meant)}`);
  action.setOptionValue('place', meant[0]);
}
