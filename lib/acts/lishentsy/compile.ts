import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { type PersonName, personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { judgeEntriesLeft } from '@/lib/law/register';
import { lockRow, type Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { findElection } from '@/lib/store/rows/election';
import { STANDS_THOUGH_GONE } from '@/lib/store/rows/entry';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { id } from '../schemas';
import { placeAtWork } from '../shared/place-of-election';
import { oweAddition } from './addition-term';

/**
 * Compiles the commission's list from the soviet's register (24). A list not posted yet is brought up to date and keeps
 * its verifications; after a posting the names entered since make an addition with a number of its own.
 */
export const compile = defineAct({
  name: 'lishentsy/compile',
  article: '24',
  permission: 'lists.compile',
  input: z.object({ electionId: id }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'election', input.electionId))) return err(notFound());
    const election = await findElection(tx, input.electionId);
    if (election === null) return err(notFound());
    const gone = await listGone(tx, election.soviet.id);
    return ok({ ...placeAtWork(election), facts: { election, gone } });
  },
  // The commission looks at each by its papers (24): the dead and the departed are named to it, none is left out unseen.
  judge: ({ gone }) => judgeEntriesLeft(gone),
  write: async (tx, { election }, _input, { today, interpretations }) => {
    const open = await tx.disfranchisedList.findFirst({ where: { electionId: election.id, state: 'compiled' } });
    const fresh = await countFresh(tx, election.id, election.soviet.id);
    const hasPosted =
      (await tx.disfranchisedList.count({ where: { electionId: election.id, state: 'published' } })) > 0;
    if (open === null && hasPosted && fresh === 0) return err(conflict('nothing-to-add'));
    const compiledOn = dateOfDay(today);
    const supplement = await tx.disfranchisedList.count({ where: { electionId: election.id } });
    const list =
      open === null
        ? await tx.disfranchisedList.create({
            data: { electionId: election.id, compiledOn, state: 'compiled', supplement },
          })
        : await tx.disfranchisedList.update({
            where: { id: open.id },
            data: { compiledOn, version: { increment: 1 } },
          });
    await dropGone(tx, list.id, election.soviet.id);
    await addFresh(tx, list.id, election.id, election.soviet.id);
    await renumber(tx, list.id);
    const rows = await tx.disfranchisedRow.count({ where: { listId: list.id } });
    const terms = hasPosted ? await oweAddition(tx, { id: list.id, election }, today, interpretations) : [];
    const answer = { id: list.id, listId: list.id, rows, supplement: list.supplement };
    return ok({ answer, terms, subjectId: list.id, noted: { rows } });
  },
});

/** The names of those whose entries stand though they have died or gone from the register of inhabitants. */
async function listGone(tx: Tx, sovietId: string): Promise<string[]> {
  const people = await tx.$queryRaw<PersonName[]>`
    SELECT r.surname, r.given, r.patronymic FROM lishenets_entry e JOIN resident r ON r.id = e.resident_id
    WHERE e.soviet_id = ${sovietId}::uuid AND ${STANDS_THOUGH_GONE}
    ORDER BY e.normal_name, e.id`;
  return people.map(personName);
}

/**
 * Entries `e` that stand on the register and on no list of this election. Whom the commission dropped comes back once the
 * entry says something else than it did then, or has other papers: it has not been looked at like that.
 */
const isFresh = (electionId: string, sovietId: string): Prisma.Sql => Prisma.sql`
  e.soviet_id = ${sovietId}::uuid AND e.state = 'entered' AND NOT EXISTS (
    SELECT 1 FROM disfranchised_row row JOIN disfranchised_list list ON list.id = row.list_id
    WHERE row.entry_id = e.id AND list.election_id = ${electionId}::uuid
      AND NOT (list.state = 'published' AND row.outcome = 'dropped' AND coalesce(row.dropped_version < e.version, false)))`;

async function countFresh(tx: Tx, electionId: string, sovietId: string): Promise<number> {
  const [answer] = await tx.$queryRaw<{ fresh: number }[]>`
    SELECT count(*)::int AS fresh FROM lishenets_entry e WHERE ${isFresh(electionId, sovietId)}`;
  return answer?.fresh ?? 0;
}

/** Whose entry has ended, and who has gone to another soviet, whose own commission lists them. */
async function dropGone(tx: Tx, listId: string, sovietId: string): Promise<void> {
  const gone = [{ state: { not: 'entered' } }, { sovietId: { not: sovietId } }];
  await tx.disfranchisedRow.deleteMany({ where: { listId, entry: { OR: gone } } });
}

async function addFresh(tx: Tx, listId: string, electionId: string, sovietId: string): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO disfranchised_row (list_id, entry_id, number, outcome)
    SELECT ${listId}::uuid, e.id, 0, 'pending' FROM lishenets_entry e WHERE ${isFresh(electionId, sovietId)}`;
}

/** Numbers go by settlement and name; an addition goes on where the posted list ended. */
async function renumber(tx: Tx, listId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE disfranchised_row SET number = stand.number
    FROM (
      SELECT row.entry_id, before.last + row_number() OVER (
        ORDER BY place.name, r.normal_name, r.household, row.entry_id)::int AS number
      FROM disfranchised_row row
      JOIN lishenets_entry e ON e.id = row.entry_id
      JOIN resident r ON r.id = e.resident_id
      JOIN territory place ON place.id = r.settlement_id
      CROSS JOIN (
        SELECT coalesce(max(posted.number), 0) AS last FROM disfranchised_row posted
        JOIN disfranchised_list list ON list.id = posted.list_id AND list.state = 'published'
        JOIN disfranchised_list own ON own.id = ${listId}::uuid AND own.election_id = list.election_id
      ) before
      WHERE row.list_id = ${listId}::uuid
    ) stand
    WHERE disfranchised_row.list_id = ${listId}::uuid AND disfranchised_row.entry_id = stand.entry_id`;
}
