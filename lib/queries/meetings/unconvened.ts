import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { ELECTS_NOBODY } from '@/lib/acts/enterprises/elects-nobody';
import { id } from '@/lib/acts/schemas';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestNotice } from '@/lib/law/notices';
import { Prisma } from '@/lib/store/generated/client';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { ask, countSome, MOST_LOOKED_AT } from '../ask';
import { inSight, seesWhole } from '../in-sight';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
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
  /** It did not fail: over the parts of the enterprise the votes came out equal, and they are taken again (36, 45). */
  readonly isTied: boolean;
  readonly mayConvene: boolean;
  readonly interpretations: Interpretations;
}

interface Row {
  readonly id: string;
  readonly election_id: string;
  readonly campaign_id: string;
  readonly commission_id: string;
  readonly soviet_id: string;
  readonly soviet: string;
  readonly path: string;
  readonly number: number;
  readonly name: string;
  readonly electors: number;
  readonly seats: number;
  readonly starts_on: Date;
  readonly failed_id: string | null;
  readonly failed_on: Date | null;
  readonly failed_place: string | null;
  readonly failed_state: string | null;
}

const KEYS = Prisma.sql`e.starts_on, soviet.name, e.id`;
const JOINED = Prisma.sql`election e JOIN territory soviet ON soviet.id = e.soviet_id AND soviet.kind <> 'settlement'`;
const UNCONVENED = Prisma.sql`NOT EXISTS (SELECT FROM meeting m WHERE m.uchastok_id = u.id AND m.state <> 'failed'
  AND m.attempt > u.tied_attempt) AND NOT ${ELECTS_NOBODY}`;

const failedOf = ({ failed_id, failed_on, failed_place }: Row): Unconvened['failed'] =>
  failed_id === null || failed_on === null
    ? null
    : { id: failed_id, heldOn: dayOfDate(failed_on), place: failed_place ?? '' };

/**
 * Uchastki that have no meeting yet (35), or whose last one failed (41) or ended in a tie of all parts (45), but for the
 * parts of an enterprise whose deputies are elected without them (36, note); those that begin first stand first.
 */
export const unconvenedUchastki = defineQuery({
  name: 'meetings/unconvened',
  input: z.object({ ...pageInput, campaignId: id.optional(), uchastokId: id.optional() }),
  run: async ({ actor, db }, { campaignId, uchastokId, limit, cursor }) => {
    const ofElection = [
      inSight(actor, 'soviet.path', 'e.campaign_id'),
      campaignId === undefined ? Prisma.sql`TRUE` : Prisma.sql`e.campaign_id = ${campaignId}::uuid`,
    ];
    const own = uchastokId === undefined ? Prisma.sql`TRUE` : Prisma.sql`u.id = ${uchastokId}::uuid`;
    const where = Prisma.sql`WHERE ${Prisma.join(ofElection, ' AND ')}`;
    const inOrder = Prisma.sql`SELECT e.*, soviet.name AS soviet FROM ${JOINED} ${where} ORDER BY ${KEYS}`;
    const inSome = Prisma.sql`SELECT e.id FROM ${seesWhole(actor) ? Prisma.sql`election e` : JOINED} ${where}`;
    const unconvenedOf = (elections: Prisma.Sql): Prisma.Sql =>
      Prisma.sql`FROM (${elections}) e JOIN uchastok u ON u.election_id = e.id WHERE ${UNCONVENED} AND ${own}`;
    const [last] = decodeCursor(cursor) ?? [];
    const after =
      typeof last === 'string'
        ? Prisma.sql`AND (e.starts_on, e.soviet, e.id, u.number) > (
            SELECT ${KEYS}, u.number FROM ${JOINED} JOIN uchastok u ON u.election_id = e.id WHERE u.id = ${last}::uuid)`
        : Prisma.empty;
    const [rows, { total, isCut }] = await Promise.all([
      ask<Row>(
        db,
        Prisma.sql`
          SELECT page.*, place.path, failed.id AS failed_id, failed.held_on AS failed_on, failed.place AS failed_place,
            failed.state AS failed_state
          FROM (
            SELECT u.id, e.id AS election_id, e.campaign_id, e.commission_id, e.soviet_id, e.soviet, u.number, u.name,
              u.electors, u.seats, e.starts_on
            ${unconvenedOf(inOrder)} ${after} ORDER BY e.starts_on, e.soviet, e.id, u.number ${limitTo(limit + 1)}
          ) page JOIN territory place ON place.id = page.soviet_id
          LEFT JOIN LATERAL (
            SELECT id, held_on, place, state FROM meeting WHERE uchastok_id = page.id ORDER BY attempt DESC LIMIT 1
          ) failed ON TRUE
          ORDER BY page.starts_on, page.soviet, page.election_id, page.number`,
      ),
      countSome(db, unconvenedOf(inSome), MOST_LOOKED_AT),
    ]);
    const campaigns = await db.campaign.findMany({
      where: { id: { in: [...new Set(rows.map(({ campaign_id }) => campaign_id))] } },
    });
    const readings = new Map(campaigns.map((row) => [row.id, campaignOfRow(row)]));
    const items = rows.flatMap((row): Unconvened[] => {
      const campaign = readings.get(row.campaign_id);
      if (campaign === undefined) return [];
      const scope = {
        ...{ territoryId: row.soviet_id, territoryPath: row.path, mode: campaign.mode },
        ...{ commissionId: row.commission_id, campaignId: row.campaign_id },
      };
      const startsOn = dayOfDate(row.starts_on);
      return [
        {
          ...{ uchastokId: row.id, electionId: row.election_id, soviet: row.soviet, number: row.number },
          ...{ name: row.name, electors: row.electors, seats: row.seats, startsOn, failed: failedOf(row) },
          isTied: row.failed_state !== null && row.failed_state !== 'failed',
          latest: latestNotice(startsOn, campaign.interpretations),
          interpretations: campaign.interpretations,
          mayConvene: findAllowing(actor, 'meetings.convene', scope) !== null,
        },
      ];
    });
    return ok({ ...cutPage(items, limit, total, (one) => [one.uchastokId]), isCut });
  },
});
