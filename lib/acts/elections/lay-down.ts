import { type CivilDay, dateOfDay, dayOfDate } from '@/lib/kernel/civil-day';
import { exactly, type FactDay } from '@/lib/kernel/fact-day';
import { lockRow, type Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { hasEndedBy } from '@/lib/store/rows/enrolled';
import { refreshPast } from '../shared/franchise';
import { closeTerms } from '../shared/terms';
import { layDownUnits } from '../shared/units-of-past';

const COLUMNS = Prisma.sql`id, soviet_id, settlement_id, household, surname, given, patronymic, sex, birth_year, born_on,
  nationality, occupation, party, normal_name, detained, is_of_age`;

const AS_THEY_STAND = Prisma.sql`uchastok_id, elector_no, franchise`;
/** No list names anybody at elections that are only being entered: `refreshPast` finds who is of age on their day. */
const NOWHERE_YET = Prisma.sql`NULL::uuid, NULL::int, 'age-undecided'`;

/**
 * The register goes with one elections of a soviet at most. What these rest on (who stood in which uchastok under which
 * number, with which right) is laid down as it stands when their commission ends, the next are announced or the soviet goes
 * into another, so that their lists, rolls and figures stay theirs; from then on they are past.
 */
export async function layDownPresent(tx: Tx, sovietId: string, today: CivilDay): Promise<void> {
  // Who is being written into the soviet at this moment is waited for.
  await lockRow(tx, 'territory', sovietId);
  const present = await tx.election.findMany({ where: { sovietId, isPast: false } });
  for (const election of present) await layDown(tx, election, AS_THEY_STAND, dateOfDay(today));
  if (present.length === 0) return;
  const begun = present.filter(({ startsOn }) => dayOfDate(startsOn) < today).map(({ id }) => id);
  await oweNoLists(tx, begun, exactly(today));
  await tx.$executeRaw`
    UPDATE resident SET uchastok_id = NULL, elector_no = NULL
    WHERE soviet_id = ${sovietId}::uuid AND (uchastok_id IS NOT NULL OR elector_no IS NOT NULL)`;
}

/** art. 25: elections that are over have no list any more to be posted. A file of the past may have one entered yet. */
export async function oweNoLists(tx: Tx, electionIds: readonly string[], on: FactDay): Promise<void> {
  const led = { id: { in: [...electionIds] }, campaign: { mode: 'conduct' } };
  const elections = await tx.election.findMany({ where: led, include: { lists: { select: { id: true } } } });
  const owed = elections.flatMap(({ id, lists }) => [id, ...lists.map((list) => list.id)]);
  await closeTerms(tx, { duty: { in: ['list-post', 'addition-post'] }, subjectId: { in: owed } }, on);
}

/** Elections announced after later ones are past at once: they begin with the register's people, divided nowhere. */
export async function layDownEarlier(tx: Tx, election: Election): Promise<void> {
  await layDown(tx, election, NOWHERE_YET, null);
  await refreshPast(tx, election.id);
}

interface Election {
  readonly id: string;
  readonly sovietId: string;
}

async function layDown(tx: Tx, { id, sovietId }: Election, stands: Prisma.Sql, pastOn: Date | null): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO past_resident (election_id, ${AS_THEY_STAND}, ${COLUMNS})
    SELECT ${id}::uuid, ${stands}, ${COLUMNS} FROM resident
    WHERE soviet_id = ${sovietId}::uuid AND struck_on IS NULL AND merged_into_id IS NULL`;
  await tx.$executeRaw`
    UPDATE disfranchised_row row SET borne_by_id = entry.resident_id FROM disfranchised_list list, lishenets_entry entry
    WHERE list.election_id = ${id}::uuid AND row.list_id = list.id AND entry.id = row.entry_id AND row.posted IS NOT NULL`;
  // A word on a complaint is taken back by another; what else had ended an entry lets its person vote at these.
  await tx.$executeRaw`
    UPDATE disfranchised_row row SET ended_before = true
    FROM disfranchised_list list, lishenets_entry entry, election e, commission led
    WHERE list.election_id = ${id}::uuid AND row.list_id = list.id AND entry.id = row.entry_id
      AND e.id = list.election_id AND led.id = e.commission_id AND ${hasEndedBy(Prisma.sql`led.ended_on`)}`;
  await tx.election.update({ where: { id }, data: { isPast: true, pastOn } });
  await layDownUnits(tx, id);
}
