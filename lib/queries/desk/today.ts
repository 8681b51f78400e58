import { z } from 'zod';
import type { ActorAppointment } from '@/lib/access/actor';
import { isOfOffice } from '@/lib/access/functions';
import { findCampaignOver } from '@/lib/acts/shared/campaign-over';
import { realDay } from '@/lib/clock';
import { type CivilDay, parseCivilDay } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Db } from '@/lib/store/client';
import { findCampaign } from '@/lib/store/rows/campaign';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { listAppealsLateElsewhere, listAppealsOnTheirWay, listKeptAppeals } from './appeal-tasks';
import { countStates, daysOf, spanOf } from './days-ahead';
import { listElectionTasks } from './election-tasks';
import { groupAlike, rowsOf } from './group-alike';
import { byUrgency, countItems, type DeskItem, type DeskPlace } from './item';
import { listLeftEntries } from './left-entries';
import { listAgentTasks, listImportTasks, listLateBelow, listSecretaryTasks } from './other-tasks';
import { type Bodies, countTerms, listTermItems } from './terms';

const isStaff = (appointment: ActorAppointment): boolean =>
  appointment.function === 'chair' || appointment.function === 'clerk';

/** The day on the calendar of the appointments' campaign, of an office that of the campaign over it; the real day where there is none. */
async function findToday(
  db: Db,
  actor: Actor,
  appointments: readonly ActorAppointment[],
  campaignId: string | undefined,
): Promise<CivilDay> {
  const boundTo = appointments.find((appointment) => appointment.campaignId !== null)?.campaignId;
  const [office] = appointments;
  if (boundTo) return (await findCampaign(db, boundTo))?.today ?? realDay();
  if (office === undefined) return realDay();
  const place = { id: office.territoryId, path: office.territoryPath };
  return (await findCampaignOver(db, actor, place, campaignId))?.today ?? realDay();
}

/** Soviets and executive committees that an appointment over a territory acts for itself. */
const listOffices = (appointments: readonly ActorAppointment[]): string[] =>
  appointments.filter((one) => isOfOffice(one.function)).map((one) => one.territoryId);

/** Village and city soviets that an appointment over a territory covers itself. */
const listSoviets = (appointments: readonly ActorAppointment[]): string[] =>
  appointments.filter((one) => one.function === 'soviet-secretary').map((one) => one.territoryId);

interface Duties {
  readonly today: CivilDay;
  /** Whose terms are duties too. */
  readonly bodies: Bodies;
  /**
   * What there is beside the terms: one's own; complaints that others are late with; commissions that are. What others are
   * late with comes after one's own work, however long it has been late.
   */
  readonly sections: readonly (readonly DeskItem[])[];
}

/** What is to be done by the actor's appointments, of one campaign where it is named; their terms are asked for apart. */
export async function findDuties(db: Db, actor: Actor, campaignId: string | undefined): Promise<Duties> {
  const appointments = actor.appointments.filter(
    (one) => campaignId === undefined || one.campaignId === null || one.campaignId === campaignId,
  );
  const today = await findToday(db, actor, appointments, campaignId);
  const staff = appointments.filter(isStaff);
  const commissionIds = staff.flatMap((one) => (one.commission === null ? [] : [one.commission.id]));
  const sovietIds = listSoviets(appointments);
  const higher = staff.filter((one) => one.commission?.kind !== 'village').map((one) => one.territoryPath);
  const own = await Promise.all([
    listElectionTasks(db, commissionIds, today),
    listAgentTasks(db, actor.accountId, today),
    listSecretaryTasks(db, sovietIds, today),
    listLeftEntries(db, sovietIds, today),
    listImportTasks(db, actor.accountId, today),
    listKeptAppeals(db, staff, today),
  ]);
  const offices = listOffices(appointments);
  const [elsewhere, sent, below] = await Promise.all([
    listAppealsLateElsewhere(db, commissionIds, offices, today),
    listAppealsOnTheirWay(db, commissionIds, offices, today),
    listLateBelow(db, higher, today),
  ]);
  // Where a list is to be posted, the election's own task says so, with how far it has come.
  const bodies = { commissionIds, officeIds: offices, without: ['list-post'] };
  return {
    today,
    bodies,
    sections: [own.flat(), [...elsewhere, ...sent], below].map((items) => items.toSorted(byUrgency)),
  };
}

/** What is due, overdue and waiting for the signed-in appointments, the most pressing first. */
export const deskToday = defineQuery({
  name: 'desk/today',
  input: z.object({
    campaignId: z.uuid().optional(),
    /** `together`: many that are alike, which are worked on together, as one row. */
    alike: z.enum(['apart', 'together']).optional(),
    ...{ limit: pageInput.limit.unwrap().optional(), cursor: pageInput.cursor },
  }),
  run: async ({ actor, db }, { campaignId, alike, limit = MOST, cursor }) => {
    const isTogether = alike === 'together';
    const { today, bodies, sections } = await findDuties(db, actor, campaignId);
    const [rest = [], ...others] = isTogether ? sections.map(groupAlike) : sections;
    const after = placeOf(cursor);
    const [counted, terms] = await Promise.all([
      countTerms(db, bodies),
      after === null || after.section === 0
        ? listTermItems(db, bodies, today, { isTogether, after, most: limit + 1 })
        : [],
    ]);
    const rows = [[...terms, ...rest].sort(byUrgency), ...others]
      .flatMap((items, section) => items.map((item) => ({ ...{ section, item }, due: item.due, key: item.key })))
      .filter((row) => after === null || bySection(after, row) < 0);
    const dues = [...counted, ...countItems(sections.flat())];
    const termRows = isTogether ? counted.map(({ duty, count }) => ({ count: rowsOf(duty, count) })) : counted;
    const total = sumOf(termRows) + rest.length + others.flat().length;
    const page = cutPage(rows, limit, total, ({ section, due, key }) => [section, due, key]);
    return ok({
      ...{ ...page, today, items: page.items.map(({ item }) => item) },
      /** How many there are, however they stand in rows: in each state, in all, and by the days around today. */
      ...{ counts: countStates(dues, today), all: sumOf(dues), days: daysOf(dues, today, spanOf(today)) },
    });
  },
});

/** As many as a page may have. */
const MOST = 500;

const sumOf = (counted: readonly { readonly count: number }[]): number =>
  counted.reduce((sum, { count }) => sum + count, 0);

interface PlaceInList extends DeskPlace {
  readonly section: number;
}

const bySection = (a: PlaceInList, b: PlaceInList): number => a.section - b.section || byUrgency(a, b);

/** The row after which a page begins. */
function placeOf(cursor: string | undefined): PlaceInList | null {
  const [section, due, key] = decodeCursor(cursor) ?? [];
  if (typeof section !== 'number' || typeof key !== 'string') return null;
  return { section, due: typeof due === 'string' ? parseCivilDay(due) : null, key };
}
