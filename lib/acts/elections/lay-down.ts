import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { refreshPast } from '../shared/franchise';
import { findStandings } from '../shared/standing';

const COLUMNS = Prisma.sql`id, soviet_id, settlement_id, household, surname, given, patronymic, sex, birth_year, born_on,
  nationality, occupation, party, normal_name, detained, is_of_age`;

const AS_THEY_STAND = Prisma.sql`uchastok_id, elector_no, franchise`;

/** The elections of a soviet before and after one more was announced: the latest, and the one announced. */
interface Announced {
  readonly sovietId: string;
  readonly latestBefore: string;
  readonly latest: string;
  readonly electionId: string;
}

/**
 * The register goes with the latest elections of a soviet. What earlier ones rest on (who stood in which uchastok under
 * which number, with which right) is laid down as it stands when the next are announced, so that their lists, rolls and
 * figures stay theirs. Elections announced after later ones begin with the register's people, divided nowhere.
 */
export async function layDown(tx: Tx, { sovietId, latestBefore, latest, electionId }: Announced): Promise<void> {
  const isLatest = latest === electionId;
  const past = isLatest ? latestBefore : electionId;
  // No list names anybody at elections that are only being entered: `refreshPast` finds who is of age on their day.
  const stands = isLatest ? AS_THEY_STAND : Prisma.sql`NULL::uuid, NULL::int, 'age-undecided'`;
  await write(tx, sovietId, past, stands);
  if (!isLatest) return refreshPast(tx, electionId);
  await tx.$executeRaw`
    UPDATE resident SET uchastok_id = NULL, elector_no = NULL
    WHERE soviet_id = ${sovietId}::uuid AND (uchastok_id IS NOT NULL OR elector_no IS NOT NULL)`;
}

/** The same of a soviet whose people go over to another that it becomes one with: its latest elections are past from then on. */
export async function layDownLatest(tx: Tx, sovietId: string): Promise<void> {
  const [standing] = await findStandings(tx, [sovietId]);
  if (standing?.electionId) await write(tx, sovietId, standing.electionId, AS_THEY_STAND);
}

const write = (tx: Tx, sovietId: string, electionId: string, stands: Prisma.Sql): Promise<number> => tx.$executeRaw`
  INSERT INTO past_resident (election_id, uchastok_id, elector_no, franchise, ${COLUMNS})
  SELECT ${electionId}::uuid, ${stands}, ${COLUMNS} FROM resident
  WHERE soviet_id = ${sovietId}::uuid AND struck_on IS NULL AND merged_into_id IS NULL`;
