import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import type { LishenetsRow } from '@/lib/papers/kinds/lishentsy-list';
import { shortDay } from '@/lib/papers/russian/days';
import type { Db } from '@/lib/store/client';
import { factOf } from '@/lib/store/rows/appeal';
import { seenList } from '../lishentsy/find-list';
import { sovietName } from './body-names';
import { getCommission, headOf, signaturesOf } from './commission';
import { dayPart, fileName } from './file-name';
import { constitutionArticle, documentOf, groundArticle, groundText } from './grounds';
import { copiesOf } from './list-copies';
import { electionStartOf } from './list-days';
import { definePaperQuery } from './paper-query';
import { personOf, signedName, writtenName } from './people';
import { uchastokTitle } from './uchastok';

/** Список лишённых прав (24) in its three copies (26); of one uchastok for its meeting (42.в), as a single extract. */
export const lishentsyListPaper = definePaperQuery({
  kind: 'lishentsy-list',
  input: z
    .object({
      listId: id.optional(),
      electionId: id.optional(),
      uchastokId: id.optional(),
      copy: z.enum(['1', '2', '3']).optional(),
    })
    .refine(({ listId, electionId }) => listId !== undefined || electionId !== undefined, {
      path: ['listId'],
      error: 'required',
    }),
  load: async (context, asked) => {
    const { db } = context;
    const seen = await seenList(context, asked);
    if (!seen.ok) return seen;
    const { row, election, firstPostedId } = seen.value;
    const uchastok =
      asked.uchastokId === undefined ? null : await db.uchastok.findUnique({ where: { id: asked.uchastokId } });
    if (asked.uchastokId !== undefined && uchastok?.electionId !== election.id) return err(notFound());
    const commission = await getCommission(db, election.commission.id);
    const soviet = sovietName(election.soviet);
    const isPosted = row.state === 'published';
    const copies = uchastok === null ? await copiesOf(db, commission, election) : [];
    return ok({
      name: fileName(
        'Список лишённых прав',
        soviet,
        uchastok === null ? null : `участок ${uchastok.number}`,
        dayPart(row.postedOn === null ? null : dayOfDate(row.postedOn)),
      ),
      data: {
        head: headOf(commission, {
          on: isPosted ? factOf(row.postedOn) : dayOfDate(row.compiledOn),
          basis: uchastok === null ? ['24', '26'] : ['24', '42.в'],
        }),
        marks: { isDraft: !isPosted },
        signatures: signaturesOf(commission),
        soviet,
        uchastok: uchastok === null ? null : uchastokTitle(uchastok),
        ...(isPosted && { postedOn: factOf(row.postedOn) }),
        electionStart: electionStartOf(election),
        isSupplement: firstPostedId !== null && firstPostedId !== row.id,
        copies: copies.filter(({ number }) => asked.copy === undefined || String(number) === asked.copy),
        rows: await listRows(db, row.id, uchastok?.id),
      },
    });
  },
});

async function listRows(db: Db, listId: string, uchastokId: string | undefined): Promise<LishenetsRow[]> {
  const rows = await db.disfranchisedRow.findMany({
    where: {
      listId,
      outcome: { not: 'dropped' },
      ...(uchastokId !== undefined && { entry: { resident: { uchastokId } } }),
    },
    include: {
      entry: {
        include: {
          documents: { orderBy: { id: 'asc' } },
          resident: { include: { settlement: true } },
          principal: { include: { resident: true, rows: { where: { listId } } } },
          appeals: { where: { listId } },
        },
      },
    },
    orderBy: { number: 'asc' },
  });
  return rows.map(({ number, entry, satisfiedOn, verifiedOn, member }) => ({
    number,
    person: personOf(entry.resident),
    birth: entry.resident.birthYear,
    settlement: entry.resident.settlement.name,
    house: entry.resident.household === '' ? null : entry.resident.household,
    letter: groundArticle(entry.letter),
    constitutionLetter: constitutionArticle(entry.letter),
    ground: groundText(entry),
    documents: entry.documents.map(documentOf),
    check: member === null ? null : { on: dayOrNull(verifiedOn), by: signedName(member) },
    principal: principalOf(entry.principal),
    note: noteOf(dayOrNull(satisfiedOn), entry.appeals[0]),
  }));
}

const dayOrNull = (date: Date | null): CivilDay | null => (date === null ? null : dayOfDate(date));

type Principal = {
  readonly resident: Parameters<typeof personOf>[0];
  readonly rows: readonly { readonly number: number }[];
} | null;

/** «Лапин Никита Фокич, № 1»: the number when he stands on the same list. */
function principalOf(principal: Principal): string | null {
  if (principal === null) return null;
  const number = principal.rows[0]?.number;
  return `${writtenName(principal.resident)}${number === undefined ? '' : `, №\u00a0${number}`}`;
}

interface AppealNote {
  readonly filedOn: Date | null;
  readonly outcome: string | null;
}

function noteOf(satisfiedOn: CivilDay | null, appeal: AppealNote | undefined): string | null {
  const complaint = appeal === undefined ? null : `жалоба от ${shortDay(dayOrNull(appeal.filedOn))}`;
  if (satisfiedOn !== null) return [complaint, `восстановлен(а) ${shortDay(satisfiedOn)}`].filter(Boolean).join('; ');
  return complaint !== null && appeal?.outcome === 'refused' ? `${complaint}; отказано` : complaint;
}
