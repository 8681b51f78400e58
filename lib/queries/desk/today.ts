import { z } from 'zod';
import type { ActorAppointment } from '@/lib/access/actor';
import { realDay } from '@/lib/clock';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Db } from '@/lib/store/client';
import { findCampaign } from '@/lib/store/rows/campaign';
import { defineQuery } from '../query';
import { listAppealsLateElsewhere, listKeptAppeals } from './appeal-tasks';
import { listElectionTasks } from './election-tasks';
import { byUrgency, type DeskItem, type DeskState } from './item';
import { listLeftEntries } from './left-entries';
import { listAgentTasks, listImportTasks, listLateBelow, listSecretaryTasks } from './other-tasks';
import { listTermItems } from './terms';

const isStaff = (appointment: ActorAppointment): boolean =>
  appointment.function === 'chair' || appointment.function === 'clerk';

/** The day on the calendar of the appointments' campaign; the real day where there is none. */
async function findToday(db: Db, appointments: readonly ActorAppointment[]): Promise<CivilDay> {
  const campaignId = appointments.find((appointment) => appointment.campaignId !== null)?.campaignId;
  const campaign = campaignId ? await findCampaign(db, campaignId) : null;
  return campaign?.today ?? realDay();
}

/** Soviets and executive committees that an appointment over a territory acts for itself. */
const listOffices = (appointments: readonly ActorAppointment[]): string[] =>
  appointments
    .filter((one) => one.function === 'soviet-secretary' || one.function === 'executive-officer')
    .map((one) => one.territoryId);

/** Village and city soviets that an appointment over a territory covers itself. */
const listSoviets = (appointments: readonly ActorAppointment[]): string[] =>
  appointments.filter((one) => one.function === 'soviet-secretary').map((one) => one.territoryId);

/** What is due, overdue and waiting for the signed-in appointments, the most pressing first. */
export const deskToday = defineQuery({
  name: 'desk/today',
  input: z.object({ campaignId: z.uuid().optional() }),
  run: async ({ actor, db }, input) => {
    const appointments = actor.appointments.filter(
      (one) => input.campaignId === undefined || one.campaignId === null || one.campaignId === input.campaignId,
    );
    const today = await findToday(db, appointments);
    const staff = appointments.filter(isStaff);
    const commissionIds = staff.flatMap((one) => (one.commission === null ? [] : [one.commission.id]));
    const sovietIds = listSoviets(appointments);
    const higher = staff.filter((one) => one.commission?.kind !== 'village').map((one) => one.territoryPath);
    const terms = await listTermItems(db, commissionIds, listOffices(appointments), today);
    const own = [
      ...terms.filter((item) => item.code !== 'list-post'),
      ...(await listElectionTasks(db, commissionIds, today)),
      ...(await listAgentTasks(db, actor.accountId, today)),
      ...(await listSecretaryTasks(db, sovietIds, today)),
      ...(await listLeftEntries(db, sovietIds, today)),
      ...(await listImportTasks(db, actor.accountId, today)),
      ...(await listKeptAppeals(db, staff, today)),
    ].sort(byUrgency);
    const elsewhere = await listAppealsLateElsewhere(db, commissionIds, today);
    // What others are late with comes after one's own work, however long it has been late.
    const items = [...own, ...elsewhere, ...(await listLateBelow(db, higher, today))];
    return ok({ today, items, total: items.length, next: null, counts: countStates(items) });
  },
});

function countStates(items: readonly DeskItem[]): Readonly<Record<DeskState, number>> {
  const counts = { overdue: 0, today: 0, ahead: 0, waiting: 0 };
  for (const item of items) counts[item.state] += 1;
  return counts;
}
