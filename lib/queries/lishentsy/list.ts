import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { plannedDay } from '@/lib/acts/schemas';
import { realDay } from '@/lib/clock';
import { describeFinding } from '@/lib/i18n/describe-finding';
import { type CivilDay, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import type { RuleFinding } from '@/lib/law/finding';
import { judgeVerified } from '@/lib/law/listing';
import { judgeAddition, judgePublication, latestPosting, startOfElections } from '@/lib/law/publication';
import { termOf } from '@/lib/law/terms';
import { Prisma } from '@/lib/store/generated/client';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { defineQuery, type QueryContext } from '../query';
import { dayOrNull, ENTRY_COLUMNS, ENTRY_TABLES, type EntryItem, type EntryRow, itemOf } from './entry-rows';
import { postedOnOf, type SeenList, seenList } from './find-list';
import { nameCondition } from './name-condition';
import { readPosted } from './posted-row';

export interface ListItem extends EntryItem {
  readonly entryId: string;
  readonly number: number;
  readonly outcome: string;
  readonly member: string | null;
  readonly documentSeen: string | null;
  readonly verifiedOn: CivilDay | null;
  readonly satisfiedOn: CivilDay | null;
  readonly appealId: string | null;
}

export interface ListHead {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly compiledOn: CivilDay;
  readonly postedOn: CivilDay | null;
  readonly places: string | null;
  readonly readAt: string | null;
  readonly press: string | null;
  readonly isAddition: boolean;
  /** Number of a supplementary list; 0 for the list itself. */
  readonly supplement: number;
  /** Family entries on it that wait to be settled (15.п). */
  readonly unsettled: number;
  readonly electionId: string;
  readonly sovietId: string;
  readonly soviet: string;
  readonly sovietPath: string;
  readonly commissionId: string;
  readonly commissionKind: string;
  readonly campaignId: string;
  readonly mode: 'conduct' | 'reconstruct';
  readonly today: CivilDay;
  /** The day from which article 25 counts back (I-04), its days and the latest posting. */
  readonly electionStart: CivilDay;
  readonly latestPosting: CivilDay;
  readonly days: number;
  readonly complaintsUntil: CivilDay | null;
  readonly total: number;
  readonly pending: number;
  readonly kept: number;
  readonly dropped: number;
  readonly copies: readonly {
    readonly to: string;
    readonly sentOn: CivilDay | null;
    readonly receivedOn: CivilDay | null;
    /** Null: no receipt has come. */
    readonly receivedBy: string | null;
  }[];
  /** Why it could not be posted today; empty when it could, or is posted. */
  readonly obstacles: readonly { readonly article: string; readonly message: string }[];
}

interface Row extends EntryRow {
  readonly posted: unknown;
  readonly number: number;
  readonly outcome: string;
  readonly member: string | null;
  readonly documentSeen: string | null;
  readonly verifiedOn: Date | null;
  readonly satisfiedOn: Date | null;
  readonly appealId: string | null;
}

const input = z.object({
  ...pageInput,
  listId: z.uuid().optional(),
  electionId: z.uuid().optional(),
  outcome: z.enum(['pending', 'kept', 'dropped']).optional(),
  name: z.string().max(200).optional(),
  /** The list as it stood at the end of this day. */
  on: plannedDay.optional(),
});

/** The commission's list (24) with its arithmetic, and its people in the order of their numbers. */
export const lishentsyList = defineQuery({
  name: 'lishentsy/list',
  input,
  run: async (context, asked) => {
    if (asked.listId === undefined && asked.electionId === undefined) return err(notFound());
    const seen = await seenList(context, asked);
    if (!seen.ok) return seen;
    const list = await headOf(context, seen.value);
    const where = conditionOf(list.id, asked, await nameCondition(context.db, asked.name));
    const [counted] = await context.db.$queryRaw<{ total: number }[]>`
      SELECT count(*)::int AS total FROM ${ENTRY_TABLES} JOIN disfranchised_row line ON line.entry_id = e.id WHERE ${where}`;
    const [after] = decodeCursor(asked.cursor) ?? [];
    const rows = await context.db.$queryRaw<Row[]>`
      SELECT ${ENTRY_COLUMNS}, '' AS key, line.number, line.posted, ${OUTCOME(asked.on)} AS outcome, line.member,
        line.document_seen AS "documentSeen", line.verified_on AS "verifiedOn", ${SATISFIED(asked.on)} AS "satisfiedOn",
        (SELECT a.id FROM appeal a WHERE a.entry_id = e.id AND a.list_id = line.list_id ORDER BY a.id DESC LIMIT 1) AS "appealId"
      FROM ${ENTRY_TABLES} JOIN disfranchised_row line ON line.entry_id = e.id
      WHERE ${where} AND line.number > ${typeof after === 'number' ? after : 0}
      ORDER BY line.number LIMIT ${asked.limit + 1}`;
    const page = cutPage(rows, asked.limit, counted?.total ?? 0, (row) => [row.number]);
    const answer: Page<ListItem> & { readonly list: ListHead } = { ...page, items: page.items.map(listItemOf), list };
    return ok(answer);
  },
});

/** Known of a day before it: what was verified or satisfied later was not yet so. */
const OUTCOME = (on: CivilDay | undefined): Prisma.Sql =>
  on === undefined
    ? Prisma.sql`line.outcome`
    : Prisma.sql`CASE WHEN line.verified_on > ${on}::date THEN 'pending' ELSE line.outcome END`;
const SATISFIED = (on: CivilDay | undefined): Prisma.Sql =>
  on === undefined
    ? Prisma.sql`line.satisfied_on`
    : Prisma.sql`CASE WHEN line.satisfied_on <= ${on}::date THEN line.satisfied_on END`;

/** A posted row keeps the words that hang on the wall, whatever has been amended since. */
function listItemOf({ verifiedOn, satisfiedOn, posted, ...row }: Row): ListItem {
  const words = readPosted(posted);
  const { surname, given, patronymic, sex, birthYear, settlement, household, letter, ground } = words ?? row;
  return {
    ...row,
    ...itemOf(row),
    ...{ surname, given, patronymic, sex, birthYear, settlement, household, letter, ground },
    ...(words !== null && { documents: words.documents.map(({ kind, number }) => ({ kind, number })) }),
    entryId: row.id,
    verifiedOn: dayOrNull(verifiedOn),
    satisfiedOn: dayOrNull(satisfiedOn),
  };
}

function conditionOf(listId: string, { outcome, on }: z.output<typeof input>, named: Prisma.Sql | null): Prisma.Sql {
  const conditions = [Prisma.sql`line.list_id = ${listId}::uuid`];
  if (outcome !== undefined) conditions.push(Prisma.sql`${OUTCOME(on)} = ${outcome}`);
  if (on !== undefined) conditions.push(Prisma.sql`(e.entered_on IS NULL OR e.entered_on <= ${on}::date)`);
  if (named !== null) conditions.push(named);
  return Prisma.join(conditions, ' AND ');
}

async function headOf(context: QueryContext, { row, election, firstPostedId }: SeenList): Promise<ListHead> {
  const { campaign, commission, soviet } = election;
  const { interpretations } = campaign;
  const groups = await context.db.disfranchisedRow.groupBy({
    by: ['outcome'],
    where: { listId: row.id },
    _count: true,
  });
  const countOf = (outcome: string): number => groups.find((group) => group.outcome === outcome)?._count ?? 0;
  const copies = await context.db.listCopy.findMany({ where: { listId: row.id } });
  const unsettled = await context.db.disfranchisedRow.count({
    where: { listId: row.id, outcome: { not: 'dropped' }, entry: { isReopened: true, state: 'entered' } },
  });
  const days = { startsOn: election.startsOn, campaignStartsOn: campaign.startsOn };
  const electionStart = startOfElections(days, interpretations);
  const latest = latestPosting(electionStart, interpretations);
  const today = campaign.today ?? realDay();
  const isAddition = firstPostedId !== null && firstPostedId !== row.id;
  const [pending, kept, dropped] = [countOf('pending'), countOf('kept'), countOf('dropped')];
  const total = pending + kept + dropped;
  const postedOn = postedOnOf(row);
  const judge = isAddition ? judgeAddition : judgePublication;
  const obstacles: readonly RuleFinding[] =
    row.state === 'published'
      ? []
      : [
          ...judgeVerified({ total, unverified: pending }),
          ...judge({ electionStart, postedOn: today }, interpretations),
        ];
  return {
    id: row.id,
    state: row.state,
    version: row.version,
    compiledOn: dayOfDate(row.compiledOn),
    ...{ postedOn, places: row.places, readAt: row.readAt, press: row.press, isAddition },
    ...{ supplement: row.supplement, unsettled },
    ...{ electionId: election.id, sovietId: soviet.id, soviet: soviet.name, sovietPath: soviet.path },
    ...{ commissionId: commission.id, commissionKind: commission.kind, campaignId: campaign.id, mode: campaign.mode },
    ...{ today, electionStart, latestPosting: latest, days: daysBetween(latest, electionStart) },
    complaintsUntil: postedOn === null ? null : termOf('27', postedOn, { interpretations }).due,
    ...{ total, pending, kept, dropped },
    copies: copies.map(({ to, sentOn, receivedOn, receivedBy }) => ({
      ...{ to, sentOn: dayOrNull(sentOn), receivedOn: dayOrNull(receivedOn), receivedBy },
    })),
    obstacles: obstacles.map((finding) => ({
      article: finding.article,
      message: describeFinding(finding, context.locale),
    })),
  };
}
