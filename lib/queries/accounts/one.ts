import { z } from 'zod';
import { FUNCTIONS } from '@/lib/access/functions';
import { listPlaces, mayHandle } from '@/lib/acts/accounts/staff';
import { notFound } from '@/lib/acts/refusal';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { defineQuery } from '../query';

/** One account with its appointments, those that ended too. */
export const accountOne = defineQuery({
  name: 'accounts/one',
  input: z.object({ accountId: z.uuid() }),
  run: async ({ actor, db, sees }, { accountId }) => {
    const account = await db.account.findUnique({ where: { id: accountId } });
    const places = account === null ? [] : await listPlaces(db, accountId);
    if (account === null || !places.some(({ scope }) => sees({ ...scope, accountId }))) return err(notFound());
    const appointments = await db.appointment.findMany({
      where: { accountId },
      include: { commission: { include: { territory: true } }, territory: true, campaign: true },
      orderBy: { id: 'desc' },
    });
    return ok({
      ...{ id: account.id, login: account.login, name: account.name },
      openedAt: account.openedAt.toISOString(),
      closedAt: account.closedAt?.toISOString() ?? null,
      /** Whether the actor may close it and set its password. */
      mayHandle: mayHandle(actor, 'accounts.staff', places),
      appointments: appointments.map((row) => ({
        id: row.id,
        function: oneOf(FUNCTIONS, row.function),
        territory: (row.commission?.territory ?? row.territory)?.name ?? null,
        isOfCommission: row.commission !== null,
        campaign: row.campaign?.name ?? null,
        appointedAt: row.appointedAt.toISOString(),
        dismissedAt: row.dismissedAt?.toISOString() ?? null,
      })),
    });
  },
});
