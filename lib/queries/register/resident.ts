import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import type { Franchise } from '@/lib/law/franchise';
import { defineQuery } from '../query';
import { listRecordChanges } from './record-changes';

/** One person: every field, the entries of the register of the disfranchised, and what was done with the record. */
export const residentQuery = defineQuery({
  name: 'register/resident',
  input: z.object({ residentId: z.uuid() }),
  run: async (context, { residentId }) => {
    const row = await context.db.resident.findUnique({
      where: { id: residentId },
      include: { soviet: { include: { parent: true } }, settlement: true, uchastok: true, entries: true },
    });
    if (row === null || !context.sees({ territoryId: row.soviet.id, territoryPath: row.soviet.path }))
      return err(notFound());
    const history = await context.db.journalEntry.findMany({
      where: { subjectId: residentId },
      orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
      take: 50,
    });
    const origin = row.importId === null ? null : await context.db.import.findUnique({ where: { id: row.importId } });
    const changes = await listRecordChanges(context.db, row.id);
    return ok({
      ...{ registeredOn: dayOrNull(row.registeredOn), changes },
      ...{ id: row.id, surname: row.surname, given: row.given, patronymic: row.patronymic },
      // Both are closed lists by the table's checks.
      ...{ sex: row.sex as 'm' | 'f', franchise: row.franchise as Franchise },
      ...{ birthYear: row.birthYear, bornOn: dayOrNull(row.bornOn), household: row.household },
      ...{ settlementId: row.settlementId, settlementName: row.settlement.name },
      ...{
        sovietPath: row.soviet.path,
        sovietId: row.sovietId,
        sovietName: row.soviet.name,
        volostName: row.soviet.parent?.name ?? null,
      },
      ...{ nationality: row.nationality, occupation: row.occupation, party: row.party },
      ...{ isOfAge: row.isOfAge, detained: row.detained },
      ...{ uchastokId: row.uchastokId, electorNo: row.electorNo },
      uchastok: row.uchastok && { id: row.uchastok.id, number: row.uchastok.number, name: row.uchastok.name },
      ...{ struckOn: dayOrNull(row.struckOn), strikeReason: row.strikeReason, mergedIntoId: row.mergedIntoId },
      import: origin && {
        id: origin.id,
        fileName: origin.fileName,
        appliedAt: origin.appliedAt?.toISOString() ?? null,
      },
      entries: row.entries.map(({ id, letter, state, enteredOn }) => ({
        ...{ id, letter, state, enteredOn: dayOrNull(enteredOn) },
      })),
      history: history.map(({ id, act, actorName, actorFunction, campaignDay, at, what }) => ({
        ...{ id, act, actorName, actorFunction, campaignDay: dayOrNull(campaignDay), at: at.toISOString() },
        reason: reasonOf(what),
      })),
      version: row.version,
    });
  },
});

const dayOrNull = (date: Date | null) => (date === null ? null : dayOfDate(date));

const WHAT = z.object({ input: z.object({ reason: z.string().optional() }) });
const reasonOf = (what: unknown): string | null => WHAT.safeParse(what).data?.input.reason ?? null;
