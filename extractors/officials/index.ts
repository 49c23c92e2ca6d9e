import type { Context } from '../document/article-text.js';
import type { OrganisationFound } from '../organisations/index.js';
import { attach } from './attach.js';
import { attachMembers } from './members.js';
import { addShortMentions } from './mentions.js';
import { mergeHolders, type OfficialFound } from './merge.js';
import { findOffices, indexAgencies } from './offices.js';
import { findPersons } from './persons.js';

export type { OfficialFound } from './merge.js';

/**
 * The persons that an article names with an office, each once, mentions merged. Mentions are spans of the view.
 * `organisations` are the article's agencies, whose mentions tell where a title's agency begins; `place` is the
 * article's default place. Private persons, reporters and bylines have no office and are left out.
 */
export function findOfficials(
  ctx: Context,
  organisations: readonly OrganisationFound[],
  place: string | null,
): OfficialFound[] {
  const agencies = indexAgencies(organisations);
  const offices = findOffices(ctx, organisations, agencies, place);
  if (offices.length === 0) return [];
  const taken = organisations.flatMap(({ mentions }) => mentions).sort((a, b) => a.start - b.start);
  const holders = attach(ctx.view, findPersons(ctx, taken), offices);
  attachMembers(ctx, holders, agencies);
  const officials = mergeHolders(holders);
  addShortMentions(ctx, officials);
  return officials;
}
