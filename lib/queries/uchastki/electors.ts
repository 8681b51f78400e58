import { z } from 'zod';
import { plannedDay } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { electorsOf, findThen } from '../papers/electors';
import { findSeenUchastok } from '../papers/uchastok';
import { defineQuery } from '../query';

interface Row {
  readonly id: string;
  readonly number: number;
  readonly place: number;
  readonly surname: string;
  readonly given: string;
  readonly patronymic: string;
  readonly birthYear: number;
  readonly household: string;
  readonly settlement: string;
}

/** The elector list of an uchastok (14), today or as it stood at the end of any day, in the order of its numbers. */
export const uchastkiElectors = defineQuery({
  name: 'uchastki/electors',
  input: z.object({ uchastokId: z.uuid(), on: plannedDay.optional(), ...pageInput }),
  run: async (context, { uchastokId, on, limit, cursor }) => {
    const seen = await findSeenUchastok(context, { uchastokId });
    if (!seen.ok) return seen;
    const { uchastok, election } = seen.value;
    const { past, kept } = await findThen(context.db, election.id, on);
    const list = electorsOf(uchastok.id, past);
    const after = decodeCursor(cursor)?.[0];
    const rows = await context.db.$queryRaw<Row[]>`
      SELECT r.id, r.number, r.place, r.surname, r.given, r.patronymic, r.birth_year AS "birthYear", r.household,
        home.name AS settlement
      FROM (${list}) r JOIN territory home ON home.id = r.settlement_id
      WHERE r.place > ${typeof after === 'number' ? after : 0} ORDER BY r.place ${limitTo(limit + 1)}`;
    const [counted] = await context.db.$queryRaw<{ total: number }[]>`SELECT count(*)::int AS total FROM (${list}) r`;
    const page = cutPage(rows, limit, counted?.total ?? 0, ({ place }) => [place]);
    const { id, number, name, kind, electors, population } = uchastok;
    return ok({
      ...page,
      items: page.items.map(({ place: _, number: no, ...elector }) => ({
        ...elector,
        number: kept === 'without-numbers' ? null : no,
      })),
      /** How far this is the list of the day asked for. */
      kept,
      uchastok: { id, number, name, kind, electors, population },
      election: { id: election.id, sovietName: election.soviet.name, startsOn: election.startsOn },
    });
  },
});
