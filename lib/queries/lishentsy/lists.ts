import { z } from 'zod';
import { realDay } from '@/lib/clock';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestPosting } from '@/lib/law/publication';
import { termOf } from '@/lib/law/terms';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineQuery } from '../query';
import { seenTerritory } from './place';

export interface ListOfElection {
  readonly electionId: string;
  readonly commissionId: string;
  /** Its commission has ended: complaints go to who stands in its stead (33). */
  readonly hasEnded: boolean;
  readonly sovietId: string;
  readonly soviet: string;
  readonly sovietPath: string;
  readonly startsOn: CivilDay;
  readonly latestPosting: CivilDay;
  readonly today: CivilDay;
  readonly lists: readonly {
    readonly id: string;
    readonly state: string;
    readonly postedOn: CivilDay | null;
    /** The last day for complaints against it (27). */
    readonly complaintsUntil: CivilDay | null;
    readonly rows: number;
    readonly pending: number;
  }[];
}

function postingOf(posted: Date | null, interpretations: Interpretations) {
  const postedOn = posted === null ? null : dayOfDate(posted);
  const complaintsUntil = postedOn === null ? null : termOf('27', postedOn, { interpretations }).due;
  return { postedOn, complaintsUntil };
}

/** The elections under a territory, each with its lists: where they stand and by when they must be posted. */
export const lishentsyLists = defineQuery({
  name: 'lishentsy/lists',
  input: z.object({ territoryId: z.uuid().optional() }),
  run: async (context, asked) => {
    const territory = await seenTerritory(context, asked.territoryId);
    if (!territory.ok) return territory;
    const { path } = territory.value;
    const elections = await context.db.election.findMany({
      where: path === '' ? {} : { soviet: { OR: [{ path }, { path: { startsWith: `${path}.` } }] } },
      include: {
        soviet: true,
        campaign: true,
        commission: { select: { endedOn: true } },
        lists: { orderBy: { id: 'asc' }, include: { rows: { select: { outcome: true } } } },
      },
      orderBy: [{ startsOn: 'desc' }, { soviet: { name: 'asc' } }],
      take: 200,
    });
    const answer = elections.map((election): ListOfElection => {
      const campaign = campaignOfRow(election.campaign);
      const startsOn = dayOfDate(election.startsOn);
      return {
        electionId: election.id,
        commissionId: election.commissionId,
        hasEnded: election.commission.endedOn !== null,
        sovietId: election.sovietId,
        soviet: election.soviet.name,
        sovietPath: election.soviet.path,
        startsOn,
        latestPosting: latestPosting(startsOn, campaign.interpretations),
        today: campaign.today ?? realDay(),
        lists: election.lists.map((list) => ({
          id: list.id,
          state: list.state,
          ...postingOf(list.postedOn, campaign.interpretations),
          rows: list.rows.length,
          pending: list.rows.filter(({ outcome }) => outcome === 'pending').length,
        })),
      };
    });
    return ok({ items: answer, total: answer.length, next: null });
  },
});
