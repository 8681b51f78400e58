import { z } from 'zod';
import { FUNCTIONS } from '@/lib/access/functions';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { endSessionsOf } from '@/lib/session/end-sessions';
import { lockRow } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, forbidden, notFound } from '../refusal';
import { id } from '../schemas';
import { findPlace, isLastAdmin, mayStaff } from './staff';

/** Ends an appointment. Whoever held it is signed out at once. */
export const dismiss = defineAct({
  name: 'accounts/dismiss',
  article: null,
  permission: 'accounts.staff',
  input: z.object({ appointmentId: id }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'appointment', input.appointmentId))) return err(notFound());
    const appointment = await tx.appointment.findUniqueOrThrow({ where: { id: input.appointmentId } });
    const { scope, campaign, bodyId } = await findPlace(tx, appointment);
    return ok({ scope, campaign, bodyId, facts: appointment });
  },
  write: async (tx, appointment, _input, context) => {
    if (!mayStaff(context.actingAs, oneOf(FUNCTIONS, appointment.function))) return err(forbidden());
    if (appointment.dismissedAt !== null) return err(conflict('already-dismissed'));
    const isWhole = appointment.function === 'admin' && appointment.territoryId === null;
    if (isWhole && (await isLastAdmin(tx, appointment.accountId))) return err(conflict('last-admin'));
    await tx.appointment.update({ where: { id: appointment.id }, data: { dismissedAt: new Date() } });
    await endSessionsOf(tx, appointment.accountId);
    return ok({ answer: { id: appointment.id }, subjectId: appointment.id });
  },
});
