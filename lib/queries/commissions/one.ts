import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { COMMISSION_KINDS, FUNCTIONS } from '@/lib/access/functions';
import { MEMBER_FUNCTIONS } from '@/lib/acts/commissions/members';
import { notFound } from '@/lib/acts/refusal';
import { realDay } from '@/lib/clock';
import { addDays } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Db } from '@/lib/store/client';
import { campaignOfRow } from '@/lib/store/rows/campaign';
import { countStates } from '../desk/days-ahead';
import { countTerms, listTermItems } from '../desk/terms';
import { defineQuery } from '../query';

const listStaff = async (db: Db, commissionId: string) => {
  const rows = await db.appointment.findMany({
    where: { commissionId, dismissedAt: null },
    include: { account: true },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ id, function: held, account }) => ({
    appointmentId: id,
    function: oneOf(FUNCTIONS, held),
    account: { id: account.id, name: account.name, login: account.login },
  }));
};

/** So many are shown: whoever stands above looks at what is late, and works through it nowhere here. */
const MOST_LATE = 50;

/** One commission: its members, its agents with their uchastki; its accounts for whoever staffs it. */
export const commissionOne = defineQuery({
  name: 'commissions/one',
  input: z.object({ commissionId: z.uuid() }),
  run: async (context, { commissionId }) => {
    const row = await context.db.commission.findUnique({
      where: { id: commissionId },
      include: {
        territory: true,
        campaign: true,
        members: { orderBy: { id: 'asc' } },
        agents: { orderBy: { name: 'asc' } },
        elections: { include: { uchastki: { orderBy: { number: 'asc' } } } },
      },
    });
    const scope = row && {
      ...{ territoryId: row.territoryId, territoryPath: row.territory.path },
      ...{ campaignId: row.campaignId, commissionId },
    };
    if (row === null || scope === null || !context.sees(scope)) return err(notFound());
    const uchastki = row.elections.flatMap((election) => election.uchastki);
    const today = dayOfColumn(row.campaign.today) ?? realDay();
    const bodies = { commissionIds: [row.id], officeIds: [] };
    const [late, open] = await Promise.all([
      listTermItems(context.db, bodies, today, { to: addDays(today, -1), most: MOST_LATE }),
      countTerms(context.db, bodies),
    ]);
    return ok({
      id: row.id,
      kind: oneOf(COMMISSION_KINDS, row.kind),
      campaign: { id: row.campaignId, name: row.campaign.name, mode: campaignOfRow(row.campaign).mode },
      territory: { id: row.territoryId, path: row.territory.path, name: row.territory.name, kind: row.territory.kind },
      formedOn: dayOfColumn(row.formedOn),
      endedOn: dayOfColumn(row.endedOn),
      formedBy: row.formedBy,
      members: row.members.map(({ id, name, function: held, organisation, sex }) => ({
        ...{ id, name, organisation, sex },
        function: oneOf(MEMBER_FUNCTIONS, held),
      })),
      agents: row.agents.map(({ id, name, accountId, uchastokIds }) => ({
        ...{ id, name, accountId },
        uchastki: uchastki.filter((uchastok) => uchastokIds.includes(uchastok.id)).map(({ number }) => number),
      })),
      /** Terms that it has let pass and not met yet, the longest passed first, and how many there are of them. */
      ...{ late, lateTotal: countStates(open, today).overdue },
      uchastki: uchastki.map(({ id, number, name }) => ({ id, number, name })),
      staff: findAllowing(context.actor, 'accounts.staff', scope) === null ? null : await listStaff(context.db, row.id),
    });
  },
});
