import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id, plannedDay } from '@/lib/acts/schemas';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, knownDay, knownOf } from '@/lib/kernel/stored-days';
import { isSupervising } from '@/lib/law/appeals';
import type { LishenetsRow } from '@/lib/papers/kinds/lishentsy-list';
import { shortDay } from '@/lib/papers/russian/days';
import { bySex, type PersonName } from '@/lib/papers/russian/names';
import type { Db } from '@/lib/store/client';
import { NAMED } from '@/lib/store/rows/enrolled';
import { postedOnOf, seenList } from '../lishentsy/find-list';
import { type PostedRow, readPosted } from '../lishentsy/posted-row';
import { sovietName } from './body-names';
import { getCommission, headOf, signaturesOf } from './commission';
import { dayPart, fileName } from './file-name';
import { constitutionArticle, documentOf, groundArticle, groundText } from './grounds';
import { knownBy } from './known-by';
import { copiesOf } from './list-copies';
import { electionStartOf } from './list-days';
import { definePaperQuery } from './paper-query';
import { addressOf, personOf, signedName, writtenName } from './people';
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
      /** The list as it stood at the end of this day. */
      on: plannedDay.optional(),
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
    const postedOn = postedOnOf(row);
    const isPosted = row.state === 'published' && (postedOn === null || knownBy(postedOn, asked.on) !== null);
    const copies = uchastok === null ? await copiesOf(db, commission, election) : [];
    return ok({
      name: fileName(
        'Список лишённых прав',
        soviet,
        uchastok === null ? null : `участок ${uchastok.number}`,
        dayPart(dayOfColumn(row.postedOn)),
      ),
      data: {
        head: headOf(commission, {
          on: isPosted ? postedOn : dayOfDate(row.compiledOn),
          basis: uchastok === null ? ['24', '26'] : ['24', '42.в'],
        }),
        marks: { isDraft: !isPosted },
        signatures: signaturesOf(commission),
        soviet,
        uchastok: uchastok === null ? null : uchastokTitle(uchastok),
        ...(isPosted && { postedOn }),
        electionStart: electionStartOf(election),
        isSupplement: firstPostedId !== null && firstPostedId !== row.id,
        supplement: row.supplement,
        asOf: asked.on ?? null,
        copies: copies.filter(({ number }) => asked.copy === undefined || String(number) === asked.copy),
        rows: await listRows(db, row.id, uchastok?.id, asked.on),
      },
    });
  },
});

/** Whom the list names in that uchastok, by their entries: at past elections whoever bore the entry then. */
async function entriesOf(db: Db, listId: string, uchastokId: string): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT entry.id FROM disfranchised_row row
    JOIN disfranchised_list list ON list.id = row.list_id JOIN election e ON e.id = list.election_id
    JOIN lishenets_entry entry ON entry.id = row.entry_id
    JOIN enrolled r ON r.id = ${NAMED} AND r.uchastok_id = ${uchastokId}::uuid
    WHERE row.list_id = ${listId}::uuid`;
  return rows.map(({ id: entryId }) => entryId);
}

const findRows = async (db: Db, listId: string, uchastokId: string | undefined) =>
  db.disfranchisedRow.findMany({
    where: { listId, ...(uchastokId !== undefined && { entryId: { in: await entriesOf(db, listId, uchastokId) } }) },
    include: {
      entry: {
        include: {
          documents: { orderBy: { id: 'asc' } },
          resident: { include: { settlement: true } },
          principal: { include: { resident: true, rows: { where: { listId } } } },
          appeals: { where: { listId }, include: { steps: { orderBy: { ordinal: 'asc' } } } },
        },
      },
    },
    orderBy: { number: 'asc' },
  });

type RowWithEntry = Awaited<ReturnType<typeof findRows>>[number];

async function listRows(
  db: Db,
  listId: string,
  uchastokId: string | undefined,
  on: CivilDay | undefined,
): Promise<LishenetsRow[]> {
  const rows = await findRows(db, listId, uchastokId);
  return rows
    .filter((row) => isThere(row, on))
    .map((row) => {
      const words = readPosted(row.posted) ?? wordsNow(row);
      const appeals = row.entry.appeals.filter(
        (appeal) => knownOf(appeal, 'filedOn') === null || knownBy(knownOf(appeal, 'filedOn'), on) !== null,
      );
      const checkedOn = knownBy(words.verifiedOn, on);
      return {
        ...{ number: row.number, person: personOf(words), birth: words.birthYear },
        settlement: addressOf(words.settlement, words.household),
        ...{ letter: groundArticle(words.letter), constitutionLetter: constitutionArticle(words.letter) },
        ground: groundText(words),
        documents: words.documents.map(documentOf),
        check:
          words.member === null || (words.verifiedOn !== null && checkedOn === null)
            ? null
            : { on: checkedOn, by: signedName(words.member) },
        principal: principalOf(words.principal),
        note: noteOf(personOf(words), dayOfColumn(row.satisfiedOn), appeals[0], on),
      };
    });
}

/** Of whom the commission dropped, and of whom was entered after that day, the list tells nothing. */
function isThere({ outcome, verifiedOn, partDays, entry }: RowWithEntry, on: CivilDay | undefined): boolean {
  const [dropped, entered] = [knownDay(verifiedOn, 'verifiedOn', partDays), knownOf(entry, 'enteredOn')];
  if (entered !== null && knownBy(entered, on) === null) return false;
  return outcome !== 'dropped' || (dropped !== null && knownBy(dropped, on) === null);
}

/** The words of a row that hangs nowhere yet: those of the register. */
function wordsNow({ entry, member, ...row }: RowWithEntry): PostedRow {
  const { resident, principal } = entry;
  return {
    ...{ surname: resident.surname, given: resident.given, patronymic: resident.patronymic, sex: resident.sex },
    ...{ birthYear: resident.birthYear, settlement: resident.settlement.name, household: resident.household },
    ...{ letter: entry.letter, ground: entry.ground, member, verifiedOn: knownOf(row, 'verifiedOn') },
    documents: entry.documents.map((paper) => ({
      ...{ kind: paper.kind, number: paper.number, issuer: paper.issuer, issuedOn: knownOf(paper, 'issuedOn') },
    })),
    principal: principal === null ? null : { ...principal.resident, number: principal.rows[0]?.number ?? null },
  };
}

/** «Лапин Никита Фокич, № 1»: the number when he stands on the same list. */
function principalOf(principal: PostedRow['principal']): string | null {
  if (principal === null) return null;
  const { number } = principal;
  return `${writtenName(principal)}${number === null ? '' : `, №\u00a0${number}`}`;
}

interface AppealNote {
  readonly filedOn: Date | null;
  readonly partDays: unknown;
  readonly steps: readonly {
    readonly body: string;
    readonly outcome: string | null;
    readonly decidedOn: Date | null;
    readonly partDays: unknown;
  }[];
}

/** The complaint and what became of it, as of that day; of a day that nobody has written down it says so. */
function noteOf(
  person: PersonName,
  satisfiedOn: CivilDay | null,
  appeal: AppealNote | undefined,
  on: CivilDay | undefined,
): string | null {
  if (appeal === undefined) return null;
  const complaint = `жалоба${writtenOn(' от ', knownOf(appeal, 'filedOn'))}`;
  const word = wordBy(appeal, satisfiedOn, on);
  if (word === null) return complaint;
  if (word.outcome === 'refused') return `${complaint}; отказано`;
  const restored = bySex(person, 'восстановлен', 'восстановлена');
  return `${complaint}; ${restored}${writtenOn(' ', knownOf(word, 'decidedOn'))}`;
}

/** The final word that had been said by that day: supervision may have said another since (32). */
function wordBy({ steps }: AppealNote, satisfiedOn: CivilDay | null, on: CivilDay | undefined) {
  const place = steps.findLastIndex((step) => {
    const day = knownOf(step, 'decidedOn') ?? satisfiedOn;
    return step.outcome !== null && (day === null || knownBy(day, on) !== null);
  });
  const [word, next] = [steps[place], steps[place + 1]];
  if (word === undefined) return null;
  // art. 29: a refusal that went up by itself is not the last word.
  const isFinal = word.outcome === 'satisfied' || next === undefined || isSupervising(next.body);
  return isFinal ? word : null;
}

function writtenOn(before: string, day: KnownDay): string {
  if (day === null) return ', день не установлен';
  return typeof day === 'string' ? `${before}${shortDay(day)}` : ` (${shortDay(day)})`;
}
