import { z } from 'zod';
import type { CivilDay } from '@/lib/kernel/civil-day';
import { ok } from '@/lib/kernel/result';
import { Prisma } from '@/lib/store/generated/client';
import { ask, askTotal } from '../ask';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery } from '../query';
import { dayOrNull } from './entry-rows';
import { ofTerritory, seenTerritory } from './place';

export interface InformationItem {
  readonly id: string;
  readonly sovietId: string;
  readonly residentId: string;
  readonly name: string;
  readonly settlement: string;
  readonly source: string;
  readonly content: string;
  readonly receivedOn: CivilDay | null;
  readonly checkedBy: string | null;
  readonly checkedOn: CivilDay | null;
  readonly isConfirmed: boolean | null;
  readonly finding: string | null;
  /** The entry made on it; null while there is none. */
  readonly entryId: string | null;
}

interface Row extends Omit<InformationItem, 'receivedOn' | 'checkedOn'> {
  readonly receivedOn: Date | null;
  readonly checkedOn: Date | null;
}

/** What was told of people, the unchecked first (23). */
export const lishentsyInformation = defineQuery({
  name: 'lishentsy/information',
  input: z.object({
    ...pageInput,
    sovietId: z.uuid().optional(),
    territoryId: z.uuid().optional(),
    informationId: z.uuid().optional(),
  }),
  run: async (context, asked) => {
    const seen = await seenTerritory(context, asked.sovietId ?? asked.territoryId);
    if (!seen.ok) return seen;
    const within = ofTerritory(seen.value);
    const [checked, id] = decodeCursor(asked.cursor) ?? [];
    const only = asked.informationId ?? null;
    const isFirst = typeof checked !== 'number' || typeof id !== 'string';
    const [total, rows] = await Promise.all([
      askTotal(
        context.db,
        Prisma.sql`SELECT count(*)::int AS total FROM information i JOIN territory soviet ON soviet.id = i.soviet_id
          WHERE ${within}`,
      ),
      ask<Row & { checked: number }>(
        context.db,
        Prisma.sql`
      SELECT i.id, i.soviet_id AS "sovietId", i.resident_id AS "residentId", concat_ws(' ', r.surname, r.given, r.patronymic) AS name,
        place.name AS settlement, i.source, i.content, i.received_on AS "receivedOn", i.checked_by AS "checkedBy",
        i.checked_on AS "checkedOn", i.is_confirmed AS "isConfirmed", i.finding,
        (SELECT e.id FROM lishenets_entry e WHERE e.information_id = i.id LIMIT 1) AS "entryId",
        (i.is_confirmed IS NOT NULL)::int AS checked
      FROM information i JOIN territory soviet ON soviet.id = i.soviet_id
      JOIN resident r ON r.id = i.resident_id JOIN territory place ON place.id = r.settlement_id
      WHERE ${within}
        AND (${only}::uuid IS NULL OR i.id = ${only}::uuid)
        AND (${isFirst} OR ((i.is_confirmed IS NOT NULL)::int, i.id) > (${isFirst ? 0 : checked}::int, ${isFirst ? null : id}::uuid))
      ORDER BY checked, i.id LIMIT ${asked.limit + 1}`,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, (row) => [row.checked, row.id]);
    const items = page.items.map(({ checked: _checked, receivedOn, checkedOn, ...row }) => ({
      ...row,
      receivedOn: dayOrNull(receivedOn),
      checkedOn: dayOrNull(checkedOn),
    }));
    return ok<Page<InformationItem>>({ ...page, items });
  },
});
