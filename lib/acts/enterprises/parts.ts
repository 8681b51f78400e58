import type { Db, Tx } from '@/lib/store/client';

export interface Part {
  readonly id: string;
  readonly number: number;
  readonly name: string;
  readonly seats: number;
  readonly electors: number;
  readonly commonListId: string | null;
  readonly tiedAttempt: number;
}

/** An enterprise with the uchastki in which its people vote. */
export interface Enterprise {
  readonly unitId: string;
  readonly name: string;
  readonly parts: readonly Part[];
  /** Names of those uchastki that take people of others too: a list of the enterprise cannot be theirs. */
  readonly mixed: readonly string[];
}

type Unit = Awaited<ReturnType<typeof listUnits>>[number];
type Uchastok = Awaited<ReturnType<typeof listUchastki>>[number];

const listUnits = (db: Db, sovietId: string) =>
  db.unit.findMany({
    // What has a list stands until its votes are added, whatever becomes of the unit.
    where: { sovietId, OR: [{ struckOn: null }, { commonLists: { some: {} } }] },
    select: { id: true, name: true, kind: true, parentId: true, joinedToId: true },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
  });

const listUchastki = (db: Db, electionId: string) =>
  db.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } });

/** Enterprises that the division lets meet in more than one uchastok (36, note), or that one alone takes. */
export async function listEnterprises(db: Db, electionId: string, sovietId: string): Promise<readonly Enterprise[]> {
  const units = await listUnits(db, sovietId);
  const uchastki = await listUchastki(db, electionId);
  const named = new Set(uchastki.flatMap(({ unitIds }) => unitIds));
  const lists = new Map(
    (await db.commonList.findMany({ where: { electionId } })).map((list) => [list.unitId, list.id] as const),
  );
  return units
    .filter(({ kind, parentId }) => kind === 'enterprise' && parentId === null)
    .map(({ id, name }) => {
      const family = familyOf(id, units);
      const listId = lists.get(id);
      const parts = uchastki.filter(({ unitIds, commonListId }) =>
        listId === undefined ? unitIds.some((unitId) => family.has(unitId)) : commonListId === listId,
      );
      const isMixed = (uchastok: Uchastok) => takesOthers(uchastok, family) || isJoinedByOthers(uchastok, units, named);
      return { unitId: id, name, parts, mixed: parts.filter(isMixed).map((uchastok) => uchastok.name) };
    });
}

/** The enterprise itself with its parts and shifts, and theirs. */
function familyOf(unitId: string, units: readonly Unit[]): ReadonlySet<string> {
  const family = new Set([unitId]);
  for (let before = 0; before < family.size; ) {
    before = family.size;
    for (const { id, parentId } of units) if (parentId !== null && family.has(parentId)) family.add(id);
  }
  return family;
}

const takesOthers = ({ unitIds, parts, namedIds }: Uchastok, family: ReadonlySet<string>): boolean =>
  unitIds.some((unitId) => !family.has(unitId)) || namedIds.length > 0 || (Array.isArray(parts) && parts.length > 0);

/** Whom nobody names votes with the unit that they are joined to. */
const isJoinedByOthers = ({ unitIds }: Uchastok, units: readonly Unit[], named: ReadonlySet<string>): boolean =>
  units.some(({ id, joinedToId }) => joinedToId !== null && unitIds.includes(joinedToId) && !named.has(id));

/** Meetings of these uchastki that were convened, whatever became of them; none is convened until the act is done. */
export async function countConvened(tx: Tx, parts: readonly Pick<Part, 'id'>[]): Promise<number> {
  const ids = parts.map(({ id }) => id);
  await lockParts(tx, ids);
  return tx.meeting.count({ where: { uchastokId: { in: ids } } });
}

/** Whoever convenes a meeting of one of these waits. */
export async function lockParts(tx: Tx, ids: readonly string[]): Promise<void> {
  await tx.$queryRaw`SELECT id FROM uchastok WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`;
}
