import { z } from 'zod';
import type { Refusal } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok, type Result } from '@/lib/kernel/result';
import { findElection } from '@/lib/store/rows/election';
import { defineQuery, type QueryContext } from '../query';
import { countComplaints, countDeputies, countLetters, listTurnout, type Turnout } from './figures';

/** The results of a territory in a campaign, at any level: turnout, the disfranchised, complaints, deputies. */
async function resultsOf(context: QueryContext, territoryId: string, campaignId: string) {
  const territory = await context.db.territory.findUnique({ where: { id: territoryId } });
  if (territory === null) return null;
  if (!context.sees({ territoryId, territoryPath: territory.path, campaignId })) return null;
  const soviets = await listTurnout(context.db, territory.path, campaignId);
  const electionIds = soviets.flatMap((soviet) => (soviet.electionId === null ? [] : [soviet.electionId]));
  return {
    territory: { id: territory.id, name: territory.name, kind: territory.kind },
    total: sumOf(soviets),
    soviets,
    disfranchised: await countLetters(context.db, electionIds),
    complaints: await countComplaints(context.db, electionIds),
    deputies: await countDeputies(context.db, electionIds),
  };
}

export type Results = NonNullable<Awaited<ReturnType<typeof resultsOf>>>;

const SUMMED = [
  'population',
  'electors',
  'disfranchised',
  'uchastki',
  'held',
  'failed',
  'eligible',
  'present',
  'presentWomen',
  'seats',
  'deputies',
] as const satisfies readonly (keyof Turnout)[];

const sumOf = (soviets: readonly Turnout[]) =>
  // Every summed key is given its sum.
  Object.fromEntries(SUMMED.map((key) => [key, soviets.reduce((sum, soviet) => sum + soviet[key], 0)])) as Record<
    (typeof SUMMED)[number],
    number
  >;

const found = (results: Results | null): Result<Results, Refusal> =>
  results === null ? err({ code: 'NOT_FOUND' }) : ok(results);

export const resultsTerritory = defineQuery({
  name: 'results/territory',
  input: z.object({ territoryId: id, campaignId: id }),
  run: async (context, input) => found(await resultsOf(context, input.territoryId, input.campaignId)),
});

export const resultsSoviet = defineQuery({
  name: 'results/soviet',
  input: z.object({ electionId: id }),
  run: async (context, input) => {
    const election = await findElection(context.db, input.electionId);
    return found(election === null ? null : await resultsOf(context, election.soviet.id, election.campaign.id));
  },
});
