import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { plannedDay } from '@/lib/acts/schemas';
import { realDay } from '@/lib/clock';
import { describeFinding } from '@/lib/i18n/describe-finding';
import { type CivilDay, dayOfDate, daysBetween } from '@/lib/kernel/civil-day';
import type { FactDay, KnownDay } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import type { RuleFinding } from '@/lib/law/finding';
import { judgeAdded, judgeAsKept, judgeVerified } from '@/lib/law/listing';
import { judgeAddition, judgePublication, latestPosting, startOfElections } from '@/lib/law/publication';
import { Prisma } from '@/lib/store/generated/client';
import { isOvertaken } from '@/lib/store/rows/entry';
import { complaintWeek } from '@/lib/store/rows/published';
import { ask, askTotal } from '../ask';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, type Page, pageInput } from '../page';
import { knownBy } from '../papers/known-by';
import { defineQuery, type QueryContext } from '../query';
import { ENTRY_COLUMNS, ENTRY_TABLES, type EntryItem, type EntryRow } from './entry-rows';
import { itemThen, type Then, thenColumns, thenTables } from './entry-then';
import { postedOnOf, type SeenList, seenList } from './find-list';
import { nameCondition, namedAs } from './name-condition';
import { readPosted } from './posted-row';

export interface ListItem extends EntryItem {
  readonly entryId: string;
  readonly number: number;
  readonly outcome: string;
  readonly member: string | null;
  readonly documentSeen: string | null;
  readonly verifiedOn: KnownDay;
  /** Known in part, or not at all, where the day of the word is. */
  readonly satisfiedOn: KnownDay;
  readonly appealId: string | null;
}

export interface ListHead {
  readonly id: string;
  readonly state: string;
  readonly version: number;
  readonly compiledOn: CivilDay;
  readonly postedOn: KnownDay;
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
  /** The commission has ended its work and settles nothing more of the list (49). */
  readonly hasEnded: boolean;
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
    readonly sentOn: KnownDay;
    readonly receivedOn: KnownDay;
    /** Null: no receipt has come. */
    readonly receivedBy: string | null;
  }[];
  /** Why it could not be posted today; empty when it could, or is posted. */
  readonly obstacles: readonly { readonly article: string; readonly message: string }[];
}

interface Row extends EntryRow, Partial<Then> {
  readonly posted: unknown;
  readonly number: number;
  readonly outcome: string;
  readonly member: string | null;
  readonly documentSeen: string | null;
  readonly verifiedOn: Date | null;
  /** What is known of that day, where it is not exactly known. */
  readonly verifiedPart: KnownDay;
  readonly satisfiedOn: Date | null;
  /** What is known of the word's day, where it is not exactly known: the row then counts from another. */
  readonly satisfiedPart: FactDay | null;
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
    const listId = seen.value.row.id;
    const named = await nameCondition(context.db, asked.name);
    const from = Prisma.sql`${tablesOf(asked)} WHERE ${conditionOf(listId, asked, named)}`;
    const [after] = decodeCursor(asked.cursor) ?? [];
    const [list, total, rows] = await Promise.all([
      headOf(context, seen.value),
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total FROM ${from}`, named !== null),
      ask<Row>(
        context.db,
        Prisma.sql`
      SELECT ${ENTRY_COLUMNS}, '' AS key, line.number, line.posted, ${OUTCOME(asked.on)} AS outcome, line.member,
        line.document_seen AS "documentSeen", line.verified_on AS "verifiedOn",
        line.part_days->'verifiedOn' AS "verifiedPart", ${SATISFIED(asked.on)} AS "satisfiedOn",
        ${SATISFIED_PART} AS "satisfiedPart", (
          SELECT a.id FROM appeal a WHERE a.entry_id = e.id AND a.list_id = line.list_id ${FILED_BY(asked.on)}
          ORDER BY a.id DESC LIMIT 1) AS "appealId"${asked.on === undefined ? Prisma.empty : thenColumns(asked.on)}
      FROM (
        SELECT line.entry_id FROM ${from} AND line.number > ${typeof after === 'number' ? after : 0}::int
        ORDER BY line.number ${limitTo(asked.limit + 1)}
      ) page JOIN disfranchised_row line ON line.list_id = ${listId}::uuid AND line.entry_id = page.entry_id
      JOIN ${ENTRY_TABLES} ON e.id = page.entry_id ${asked.on === undefined ? Prisma.empty : thenTables(asked.on)}
      ORDER BY line.number`,
        named !== null,
      ),
    ]);
    const page = cutPage(rows, asked.limit, total, (row) => [row.number]);
    const answer: Page<ListItem> & { readonly list: ListHead } = {
      ...page,
      items: page.items.map((row) => listItemOf(row, asked.on)),
      list,
    };
    return ok(answer);
  },
});

/** No more tables than the conditions of `asked` look at. */
const tablesOf = ({ on, name }: z.output<typeof input>): Prisma.Sql => Prisma.sql`disfranchised_row line
  ${on === undefined && name === undefined ? Prisma.empty : Prisma.sql`JOIN lishenets_entry e ON e.id = line.entry_id`}
  ${name === undefined ? Prisma.empty : namedAs('e')}`;

/** What is known in part holds from the last day on which it can have been, as the events of the register have it. */
const lastOf = (table: string, column: string, field: string): Prisma.Sql =>
  Prisma.raw(`coalesce(${table}.${column}, (${table}.part_days->'${field}'->>'latest')::date)`);

/** Known of a day before it: what was verified or satisfied later was not yet so. */
const OUTCOME = (on: CivilDay | undefined): Prisma.Sql =>
  on === undefined
    ? Prisma.sql`line.outcome`
    : Prisma.sql`CASE WHEN ${lastOf('line', 'verified_on', 'verifiedOn')} > ${on}::date THEN 'pending' ELSE line.outcome END`;
const FILED_BY = (on: CivilDay | undefined): Prisma.Sql =>
  on === undefined
    ? Prisma.empty
    : Prisma.sql`AND coalesce(${lastOf('a', 'filed_on', 'filedOn')}, '-infinity') <= ${on}::date`;
const SATISFIED = (on: CivilDay | undefined): Prisma.Sql =>
  on === undefined
    ? Prisma.sql`line.satisfied_on`
    : // art. 32: by the last word of that day; supervision may have taken it back since.
      Prisma.sql`(
        SELECT CASE said.outcome WHEN 'satisfied' THEN coalesce(${lastOf('said', 'decided_on', 'decidedOn')}, line.satisfied_on) END
        FROM appeal a JOIN appeal_step said ON said.appeal_id = a.id AND said.outcome IS NOT NULL
        WHERE a.entry_id = line.entry_id AND a.list_id = line.list_id
          AND coalesce(${lastOf('said', 'decided_on', 'decidedOn')}, line.satisfied_on, 'infinity') <= ${on}::date
        ORDER BY said.ordinal DESC LIMIT 1)`;

const SATISFIED_PART = Prisma.sql`CASE WHEN line.satisfied_on IS NOT NULL THEN (
  SELECT CASE WHEN said.decided_on IS NULL THEN coalesce(said.part_days->'decidedOn', '{"earliest": null, "latest": null}') END
  FROM appeal a JOIN appeal_step said ON said.appeal_id = a.id AND said.outcome = 'satisfied'
  WHERE a.entry_id = line.entry_id AND a.list_id = line.list_id ORDER BY said.ordinal DESC LIMIT 1) END`;

/** A posted row keeps the words that hang on the wall, whatever has been amended since; of an earlier day it tells nothing of later ones. */
function listItemOf(
  { satisfiedOn, satisfiedPart, verifiedOn, verifiedPart, posted, number, outcome, appealId, ...told }: Row,
  on: CivilDay | undefined,
): ListItem {
  const { member, documentSeen, ...entry } = told;
  const verified = { member, documentSeen, verifiedOn: verifiedPart ?? dayOfColumn(verifiedOn) };
  const row = itemThen(entry);
  const words = readPosted(posted);
  const { surname, given, patronymic, sex, birthYear, settlement, household, letter, ground } = words ?? row;
  return {
    ...row,
    ...{ number, outcome, appealId },
    ...(isVerifiedBy(verified.verifiedOn, on) ? verified : { member: null, documentSeen: null, verifiedOn: null }),
    ...{ surname, given, patronymic, sex, birthYear, settlement, household, letter, ground },
    ...(words !== null && {
      documents: words.documents.map(({ kind, number }) => ({ kind, number })),
      documentKinds: words.documents.map(({ kind }) => kind),
    }),
    entryId: row.id,
    satisfiedOn: satisfiedOn === null ? null : (satisfiedPart ?? dayOfColumn(satisfiedOn)),
  };
}

/** Today, or by the end of that day. */
const isVerifiedBy = (verifiedOn: KnownDay, on: CivilDay | undefined): boolean =>
  on === undefined || verifiedOn === null || knownBy(verifiedOn, on) !== null;

function conditionOf(listId: string, { outcome, on }: z.output<typeof input>, named: Prisma.Sql | null): Prisma.Sql {
  const conditions = [Prisma.sql`line.list_id = ${listId}::uuid`];
  if (outcome !== undefined) conditions.push(Prisma.sql`${OUTCOME(on)} = ${outcome}`);
  if (on !== undefined)
    conditions.push(Prisma.sql`coalesce(${lastOf('e', 'entered_on', 'enteredOn')}, '-infinity') <= ${on}::date`);
  if (named !== null) conditions.push(named);
  return Prisma.join(conditions, ' AND ');
}

interface Copy {
  readonly to: string;
  readonly sentOn: Date | null;
  readonly receivedOn: Date | null;
  readonly receivedBy: string | null;
  readonly partDays: unknown;
}

async function headOf(context: QueryContext, { row, election, firstPostedId }: SeenList): Promise<ListHead> {
  const { campaign, commission, soviet } = election;
  const { interpretations } = campaign;
  const today = campaign.today ?? realDay();
  const [groups, copies] = await Promise.all([
    ask<{ outcome: string; count: number; unsettled: number; overtaken: number }>(
      context.db,
      Prisma.sql`
      SELECT line.outcome, count(*)::int AS count, count(*) FILTER (
        WHERE line.outcome <> 'dropped' AND e.is_reopened AND e.state = 'entered'
      )::int AS unsettled, count(*) FILTER (
        WHERE line.outcome <> 'dropped' AND ${isOvertaken(soviet.id, today)}
      )::int AS overtaken
      FROM disfranchised_row line JOIN lishenets_entry e ON e.id = line.entry_id
      WHERE line.list_id = ${row.id}::uuid GROUP BY line.outcome`,
    ),
    ask<Copy>(
      context.db,
      Prisma.sql`SELECT "to", sent_on AS "sentOn", received_on AS "receivedOn", received_by AS "receivedBy", part_days AS "partDays"
        FROM list_copy WHERE list_id = ${row.id}::uuid ORDER BY "to"`,
    ),
  ]);
  const countOf = (outcome: string): number => groups.find((group) => group.outcome === outcome)?.count ?? 0;
  const unsettled = groups.reduce((all, group) => all + group.unsettled, 0);
  const overtaken = groups.reduce((all, group) => all + group.overtaken, 0);
  const days = { startsOn: election.startsOn, campaignStartsOn: campaign.startsOn };
  const electionStart = startOfElections(days, interpretations);
  const latest = latestPosting(electionStart, interpretations);
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
          ...judgeAdded({ isAddition, names: pending + kept }),
          ...judgeAsKept({ overtaken, postedOn: today, verifiedOn: today }),
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
    ...{ commissionId: commission.id, commissionKind: commission.kind, hasEnded: commission.hasEnded },
    ...{ campaignId: campaign.id, mode: campaign.mode },
    ...{ today, electionStart, latestPosting: latest, days: daysBetween(latest, electionStart) },
    complaintsUntil: complaintWeek(row, interpretations)?.due ?? null,
    ...{ total, pending, kept, dropped },
    copies: copies.map((copy) => ({
      ...{ to: copy.to, receivedBy: copy.receivedBy },
      ...{ sentOn: knownOf(copy, 'sentOn'), receivedOn: knownOf(copy, 'receivedOn') },
    })),
    obstacles: obstacles.map((finding) => ({
      article: finding.article,
      message: describeFinding(finding, context.locale),
    })),
  };
}
