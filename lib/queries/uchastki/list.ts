import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { lockOfEnded } from '@/lib/acts/shared/place-of-election';
import { baseOf, seatsByNorm, settlementOf, spread } from '@/lib/acts/uchastki/seats';
import { writtenFraction } from '@/lib/kernel/fraction';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { ask } from '../ask';
import { pageInput } from '../page';
import { defineQuery } from '../query';
import { listUnitsOf } from '../units/unit-names';
import { findSeenElection } from './find-election';
import { findBeside } from './minority';
import { unplacedOf } from './unplaced';

const PARTS = z.array(z.object({ settlementId: z.uuid(), households: z.array(z.string()).nullable() })).catch([]);

/** The uchastki of a soviet's elections with what they hold, and how article 43 spreads the seats over them. */
export const uchastkiList = defineQuery({
  name: 'uchastki/list',
  input: z.object({ electionId: z.uuid(), ...pageInput, limit: pageInput.limit.default(500) }),
  run: async (context, { electionId }) => {
    const found = await findSeenElection(context, electionId);
    if (!found.ok) return found;
    const { campaign, soviet, commission, ...election } = found.value;
    const scope = { territoryId: soviet.id, territoryPath: soviet.path, commissionId: commission.id };
    const whose = { ...scope, campaignId: campaign.id, mode: campaign.mode };
    const [rows, settlements, units, [standing]] = await Promise.all([
      context.db.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } }),
      ask<{ id: string; name: string }>(
        context.db,
        // By the parts themselves: a settlement of past elections may since lie under another soviet.
        Prisma.sql`SELECT DISTINCT t.id, t.name
          FROM uchastok u CROSS JOIN LATERAL jsonb_array_elements(u.parts) part
          JOIN territory t ON t.id = (part ->> 'settlementId')::uuid WHERE u.election_id = ${electionId}::uuid`,
      ),
      listUnitsOf(context.db, { id: electionId, sovietId: soviet.id }),
      ask<{ unplaced: number; isPast: boolean; isConvened: boolean }>(
        context.db,
        Prisma.sql`
          SELECT (${unplacedOf(Prisma.sql`e.soviet_id`)}) AS unplaced, ${IS_PAST} AS "isPast",
            EXISTS (SELECT 1 FROM meeting WHERE election_id = e.id) AS "isConvened"
          FROM election e WHERE e.id = ${electionId}::uuid`,
      ),
    ]);
    // The register goes with the latest elections: who came since is nobody's of past ones.
    const isPast = standing?.isPast ?? false;
    const beside =
      !isPast && rows.some(({ kind }) => kind === 'minority')
        ? await findBeside(context.db, soviet.id, electionId)
        : null;
    const nameOf = new Map(settlements.map(({ id, name }) => [id, name]));
    const settlement = settlementOf(soviet.kind);
    const norm = rows.length === 0 ? null : seatsByNorm(rows, settlement, campaign);
    const total = election.seats ?? norm?.seats ?? null;
    const places = total === null ? null : spread(total, rows, settlement, campaign.interpretations);
    const items = rows.map(({ parts, electionId: _, unitIds, namedIds, ...row }, place) => ({
      ...row,
      units: unitIds.flatMap((unitId) => units.get(unitId) ?? []),
      named: namedIds.length,
      beside: beside?.get(row.id) ?? null,
      parts: PARTS.parse(parts).map((part) => ({ ...part, name: nameOf.get(part.settlementId) ?? '' })),
      ...{ base: baseOf(row, settlement), quota: writtenOf(places?.seats.uchastki[place]?.quota) },
      ...{ floor: places?.seats.uchastki[place]?.floor ?? null, share: places?.seats.uchastki[place]?.seats ?? null },
      remainder: writtenOf(places?.seats.uchastki[place]?.remainder),
    }));
    return ok({
      ...{ items, total: items.length, next: null },
      election: {
        id: election.id,
        version: election.version,
        startsOn: election.startsOn,
        sovietId: soviet.id,
        sovietName: soviet.name,
        settlement,
      },
      // Electors who came after the division and vote nowhere by it.
      unplaced: isPast || rows.length === 0 ? 0 : (standing?.unplaced ?? 0),
      // Meetings are convened: the division is changed no more.
      isConvened: standing?.isConvened ?? false,
      // Null until the commission has allotted them.
      seats: election.seats,
      seatsByNorm: norm && {
        seats: norm.seats,
        perSeat: norm.perSeat,
        min: norm.min,
        max: norm.max,
        unverified: norm.unverified,
      },
      tie: places?.seats.tie ?? null,
      mayDivide:
        findAllowing(context.actor, 'uchastki.divide', whose) !== null &&
        lockOfEnded(campaign.mode, commission.hasEnded) === null,
      higherOrderNeeded: places?.higherOrderNeeded ?? false,
    });
  },
});

const writtenOf = (share: Parameters<typeof writtenFraction>[0] | undefined): string | null =>
  share === undefined ? null : writtenFraction(share);
