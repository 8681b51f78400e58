import type { CivilDay } from '@/lib/kernel/civil-day';
import { bornName, type PersonName } from '@/lib/kernel/person-name';
import type { Db } from '@/lib/store/client';
import { STANDS_THOUGH_GONE } from '@/lib/store/rows/entry';
import { type DeskItem, deskItem } from './item';

interface LeftRow extends PersonName {
  readonly id: string;
  readonly sovietId: string;
  readonly soviet: string;
  readonly birthYear: number;
}

/** art. 21: whose entry stands though they have died or gone: the soviet strikes each on a paper of its own. */
export async function listLeftEntries(db: Db, sovietIds: readonly string[], today: CivilDay): Promise<DeskItem[]> {
  if (sovietIds.length === 0) return [];
  const rows = await db.$queryRaw<LeftRow[]>`
    SELECT e.id, s.id AS "sovietId", s.name AS soviet, r.surname, r.given, r.patronymic, r.birth_year AS "birthYear"
    FROM lishenets_entry e JOIN resident r ON r.id = e.resident_id JOIN territory s ON s.id = e.soviet_id
    WHERE e.soviet_id = ANY(${[...sovietIds]}::uuid[]) AND ${STANDS_THOUGH_GONE}
    ORDER BY e.normal_name, e.id`;
  return rows.map(({ id, sovietId, soviet, ...person }) =>
    deskItem(
      {
        ...{ key: `entry-left:${id}`, code: 'entry-left', article: '21', href: `/lishentsy/entry/${id}` },
        values: { sovietId, soviet, person: bornName(person) },
      },
      today,
    ),
  );
}
