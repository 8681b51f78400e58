import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { oneOf } from '@/lib/kernel/one-of';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import { FRANCHISES, type Franchise } from '@/lib/law/franchise';
import type { Db } from '@/lib/store/client';
import type { JournalEntryModel } from '@/lib/store/generated/models/JournalEntry';
import { defineQuery } from '../query';
import { withNumbers } from './late-numbers';
import { enteringByFile, findOrigin, listRecordChanges } from './record-changes';

const MOST_ACTS = 50;

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
    const [acts, origin, recorded, other, [numbered]] = await Promise.all([
      listActs(context.db, row.id),
      row.importId === null ? null : findOrigin(context.db, row.importId),
      listRecordChanges(context.db, row.id),
      row.mergedIntoId === null ? null : context.db.resident.findUnique({ where: { id: row.mergedIntoId } }),
      withNumbers(context.db, [row]),
    ]);
    const past = await listPast(context.db, row.id);
    return ok({
      registeredOn: dayOfColumn(row.registeredOn),
      changes: [...recorded.changes, ...(origin === null ? [] : enteringByFile(origin, dayOfColumn(row.registeredOn)))],
      ...{ id: row.id, surname: row.surname, given: row.given, patronymic: row.patronymic },
      modernName: modernName(row),
      // Both are closed lists by the table's checks.
      ...{ sex: row.sex as 'm' | 'f', franchise: row.franchise as Franchise },
      ...{ birthYear: row.birthYear, bornOn: dayOfColumn(row.bornOn), household: row.household },
      ...{ settlementId: row.settlementId, settlementName: row.settlement.name },
      ...{
        sovietPath: row.soviet.path,
        sovietId: row.sovietId,
        sovietName: row.soviet.name,
        volostName: row.soviet.parent?.name ?? null,
      },
      ...{ nationality: row.nationality, occupation: row.occupation, party: row.party },
      ...{ isOfAge: row.isOfAge, detained: row.detained },
      ...{ uchastokId: row.uchastokId, electorNo: numbered?.electorNo ?? null },
      uchastok: row.uchastok && { id: row.uchastok.id, number: row.uchastok.number, name: row.uchastok.name },
      pastElections: past,
      ...{ struckOn: dayOfColumn(row.struckOn), strikeReason: row.strikeReason, mergedIntoId: row.mergedIntoId },
      mergedInto: other && personName(other),
      import: origin && {
        id: origin.id,
        fileName: origin.fileName,
        appliedAt: origin.appliedAt?.toISOString() ?? null,
      },
      entries: row.entries.map(({ id, letter, state, enteredOn }) => ({
        ...{ id, letter, state, enteredOn: dayOfColumn(enteredOn) },
      })),
      hasEarlier: { changes: recorded.hasEarlier, acts: acts.length > MOST_ACTS },
      history: acts.slice(0, MOST_ACTS).map(({ id, act, actorName, actorFunction, campaignDay, at, what }) => ({
        ...{ id, act, actorName, actorFunction, campaignDay: dayOfColumn(campaignDay), at: at.toISOString() },
        reason: reasonOf(what),
      })),
      version: row.version,
    });
  },
});

/** How the person stood at elections that are past, the latest first. */
async function listPast(db: Db, residentId: string) {
  const rows = await db.pastResident.findMany({
    where: { id: residentId },
    include: {
      election: { select: { startsOn: true, soviet: { select: { name: true } } } },
      uchastok: { select: { number: true, name: true } },
    },
    orderBy: [{ election: { startsOn: 'desc' } }, { electionId: 'desc' }],
  });
  return (await withNumbers(db, rows)).map(({ electionId, election, uchastok, electorNo, franchise }) => ({
    ...{ electionId, startsOn: dayOfDate(election.startsOn), uchastok },
    // Who was barred after the list was numbered keeps the number, but stands in no list of electors.
    electorNo: franchise === 'elector' ? electorNo : null,
    ...{ franchise: oneOf(FRANCHISES, franchise), sovietName: election.soviet.name },
  }));
}

/** What was done with the record itself, with it among others, and with it as the one that was merged into another. */
async function listActs(db: Db, residentId: string): Promise<JournalEntryModel[]> {
  const [among, merges] = await Promise.all([
    db.changesetRow.findMany({ where: { residentId, verdict: 'fits' }, select: { changesetId: true } }),
    db.residentMerge.findMany({ where: { mergedId: residentId }, select: { intoId: true } }),
  ]);
  return db.journalEntry.findMany({
    where: {
      OR: [
        { subjectId: { in: [residentId, ...among.map(({ changesetId }) => changesetId)] } },
        {
          ...{ subjectId: { in: merges.map(({ intoId }) => intoId) }, act: 'register/merge-residents' },
          what: { path: ['input', 'residentId'], equals: residentId },
        },
      ],
    },
    orderBy: [{ at: 'desc' }, { sequence: 'desc' }],
    take: MOST_ACTS + 1,
  });
}

/** The name in today's spelling beside what is written; null where nothing but ё tells them apart. */
function modernName(row: { surname: string; given: string; patronymic: string; normalName: string }): string | null {
  const written = personName(row).toLowerCase().replaceAll('ё', 'е');
  if (written === row.normalName) return null;
  return row.normalName.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase());
}

const WHAT = z.object({ input: z.object({ reason: z.string().optional() }) });
const reasonOf = (what: unknown): string | null => WHAT.safeParse(what).data?.input.reason ?? null;
