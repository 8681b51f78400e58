import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { id } from '@/lib/acts/schemas';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestNotice } from '@/lib/law/notices';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { defineQuery } from '../query';

export interface Unconvened {
  readonly uchastokId: string;
  readonly electionId: string;
  readonly soviet: string;
  readonly number: number;
  readonly name: string;
  readonly electors: number;
  readonly seats: number;
  readonly startsOn: CivilDay;
  /** When the notices must be served at the latest, were it held on the first day. */
  readonly latest: CivilDay;
  /** The meeting that failed; null where none has been convened yet. */
  readonly failed: { readonly id: string; readonly heldOn: CivilDay; readonly place: string } | null;
  readonly mayConvene: boolean;
  readonly interpretations: Interpretations;
}

const MOST = 200;

/** Uchastki that have no meeting yet (35), or whose last one failed (41). */
export const unconvenedUchastki = defineQuery({
  name: 'meetings/unconvened',
  input: z.object({ campaignId: id.optional() }),
  run: async (context, input) => {
    const rows = await context.db.uchastok.findMany({
      where: {
        meetings: { none: { state: { not: 'failed' } } },
        ...(input.campaignId !== undefined && { election: { campaignId: input.campaignId } }),
      },
      include: {
        election: { include: { soviet: true, campaign: true } },
        meetings: { orderBy: { attempt: 'desc' }, take: 1 },
      },
      orderBy: [{ electionId: 'asc' }, { number: 'asc' }],
    });
    const seen = rows.flatMap((row): Unconvened[] => {
      const { soviet, commissionId, campaignId } = row.election;
      const campaign = campaignOfRow(row.election.campaign);
      const scope = { territoryId: soviet.id, territoryPath: soviet.path, commissionId, campaignId };
      if (!context.sees(scope)) return [];
      const [last] = row.meetings;
      const startsOn = dayOfDate(row.election.startsOn);
      return [
        {
          ...{ uchastokId: row.id, electionId: row.electionId, soviet: soviet.name, number: row.number },
          ...{ name: row.name, electors: row.electors, seats: row.seats, startsOn },
          latest: latestNotice(startsOn, campaign.interpretations),
          failed: last === undefined ? null : { id: last.id, heldOn: dayOfDate(last.heldOn), place: last.place },
          interpretations: campaign.interpretations,
          mayConvene: findAllowing(context.actor, 'meetings.convene', { ...scope, mode: campaign.mode }) !== null,
        },
      ];
    });
    return ok({ items: seen.slice(0, MOST), total: seen.length, next: null });
  },
});
