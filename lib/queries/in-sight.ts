import type { AccessActor } from '@/lib/access/actor';
import { beginsWith } from '@/lib/registers/search-name';
import { Prisma } from '@/lib/store/generated/client';
import { liesIn, liesWithin } from '@/lib/store/rows/within';

/** Whether all of the guberniya lies in sight, whatever the campaign: then no row's territory need be asked for. */
export const seesWhole = ({ appointments }: AccessActor): boolean =>
  appointments.some(({ territoryPath, campaignId }) => territoryPath === '' && campaignId === null);

/** Condition that a row's territory (and campaign) lies in sight of some appointment. Names are literals of ours. */
export function inSight(actor: AccessActor, pathColumn: string, campaignColumn?: string): Prisma.Sql {
  if (seesWhole(actor)) return Prisma.sql`TRUE`;
  const path = Prisma.raw(pathColumn);
  const each = actor.appointments.map(({ territoryPath, campaignId }) => {
    const where = liesWithin(path, territoryPath);
    if (campaignId === null || campaignColumn === undefined) return where;
    const campaign = Prisma.raw(campaignColumn);
    return Prisma.sql`(${where} AND (${campaign} IS NULL OR ${campaign} = ${campaignId}::uuid))`;
  });
  return each.length === 0 ? Prisma.sql`FALSE` : Prisma.sql`(${Prisma.join(each, ' OR ')})`;
}

/** Condition that a territory's name holds what was typed; its index of trigrams finds the few. The column is a literal of ours. */
export const nameHolds = (column: string, typed: string): Prisma.Sql =>
  Prisma.sql`lower(${Prisma.raw(column)}) LIKE lower(${`%${beginsWith(typed.trim())}`})`;

/** The same by looking at each, for what is counted in hundreds: letters are made small by their codes, which takes a tenth of the time. */
export const nameHoldsAmongFew = (column: string, typed: string): Prisma.Sql =>
  Prisma.sql`strpos(lower(${Prisma.raw(column)} COLLATE "pg_c_utf8"), lower(${typed.trim()} COLLATE "pg_c_utf8")) > 0`;

/** The ids of a territory and of all that lies in it, as a subquery. */
export const within = (territoryId: string): Prisma.Sql =>
  Prisma.sql`SELECT part.id FROM territory part WHERE ${liesIn(Prisma.sql`part.path`, territoryId)}`;
