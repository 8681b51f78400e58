import { z } from 'zod';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { ok } from '@/lib/kernel/result';
import { knownDay } from '@/lib/kernel/stored-days';
import { Prisma } from '@/lib/store/generated/client';
import { PERSON_NAME } from '@/lib/store/rows/person-name';
import { ask, countSome } from '../ask';
import { afterOf, keysOf, limitTo, type Order, orderBy } from '../keyset';
import { cutPage, type Page, pageInput } from '../page';
import { defineQuery } from '../query';
import { ofSoviets, seenTerritory, sovietsOf } from './place';

export interface InformationItem {
  readonly id: string;
  readonly sovietId: string;
  readonly residentId: string;
  readonly name: string;
  readonly birthYear: number;
  readonly settlement: string;
  readonly source: string;
  readonly content: string;
  readonly receivedOn: KnownDay;
  readonly checkedBy: string | null;
  readonly checkedOn: KnownDay;
  readonly isConfirmed: boolean | null;
  readonly finding: string | null;
  /** The entry made on it; null while there is none. */
  readonly entryId: string | null;
}

interface Row extends Omit<InformationItem, 'receivedOn' | 'checkedOn'> {
  readonly receivedOn: Date | null;
  readonly checkedOn: Date | null;
  readonly partDays: unknown;
}

/** The unchecked first, then as they came in. */
const ORDER: Order<Row & { checked: number }> = {
  keys: [
    { sql: '(i.is_confirmed IS NOT NULL)::int', cast: 'int', of: (row) => row.checked },
    { sql: 'i.id', cast: 'uuid', of: (row) => row.id },
  ],
  direction: 'ASC',
};

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
    const soviets = await sovietsOf(context, seen.value);
    const wanted = Prisma.join(
      [
        ofSoviets('i.soviet_id', soviets),
        ...(asked.informationId === undefined ? [] : [Prisma.sql`i.id = ${asked.informationId}::uuid`]),
      ],
      ' AND ',
    );
    const [{ total, isCut }, rows] = await Promise.all([
      countSome(context.db, Prisma.sql`FROM information i WHERE ${ofSoviets('i.soviet_id', soviets)}`),
      ask<Row & { checked: number }>(
        context.db,
        Prisma.sql`
      SELECT i.id, i.soviet_id AS "sovietId", i.resident_id AS "residentId", ${PERSON_NAME} AS name, r.birth_year AS "birthYear",
        place.name AS settlement, i.source, i.content, i.received_on AS "receivedOn", i.checked_by AS "checkedBy",
        i.checked_on AS "checkedOn", i.is_confirmed AS "isConfirmed", i.finding, i.part_days AS "partDays",
        (SELECT e.id FROM lishenets_entry e WHERE e.information_id = i.id LIMIT 1) AS "entryId",
        (i.is_confirmed IS NOT NULL)::int AS checked
      FROM (
        SELECT i.id FROM information i WHERE ${wanted} ${afterOf(asked.cursor, ORDER)}
        ORDER BY ${orderBy(ORDER)} ${limitTo(asked.limit + 1)}
      ) page JOIN information i ON i.id = page.id
      JOIN resident r ON r.id = i.resident_id JOIN territory place ON place.id = r.settlement_id
      ORDER BY ${orderBy(ORDER)}`,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, keysOf(ORDER));
    const items = page.items.map(({ checked: _checked, partDays, ...row }) => ({
      ...row,
      receivedOn: knownDay(row.receivedOn, 'receivedOn', partDays),
      checkedOn: knownDay(row.checkedOn, 'checkedOn', partDays),
    }));
    return ok<Page<InformationItem>>({ ...page, isCut, items });
  },
});
