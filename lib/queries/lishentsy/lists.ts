import { z } from 'zod';
import { realDay } from '@/lib/clock';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { KnownDay } from '@/lib/kernel/fact-day';
import { ok } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import type { Interpretations } from '@/lib/law/interpretations';
import { latestPosting, startOfElections } from '@/lib/law/publication';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { type AppealBody, listBodies, officeOf } from '@/lib/store/rows/appeal-route';
import { CAMPAIGN, type CampaignFacts, campaignOfRow } from '@/lib/store/rows/campaign';
import { IS_PAST } from '@/lib/store/rows/enrolled';
import { complaintWeek } from '@/lib/store/rows/published';
import { ask, askTotal } from '../ask';
import { inSight, nameHolds, seesWhole } from '../in-sight';
import { limitTo } from '../keyset';
import { cutPage, decodeCursor, pageInput } from '../page';
import { defineQuery } from '../query';
import { ofTerritory, seenTerritory } from './place';

export interface ListOfElection {
  readonly electionId: string;
  readonly commissionId: string;
  /** Its commission has ended: complaints go to who stands in its stead (33). */
  readonly hasEnded: boolean;
  /** Their day has passed and the next are announced, or the commission has ended: nobody owes a list to them any more. */
  readonly isOver: boolean;
  readonly mode: CampaignFacts['mode'];
  /** The soviet or executive committee that has an ended commission's complaints. */
  readonly officeId: string | null;
  readonly sovietId: string;
  readonly soviet: string;
  readonly sovietPath: string;
  readonly startsOn: CivilDay;
  readonly latestPosting: CivilDay;
  readonly today: CivilDay;
  readonly lists: readonly {
    readonly id: string;
    readonly state: string;
    /** Number of a supplementary list; 0 for the list itself. */
    readonly supplement: number;
    readonly postedOn: KnownDay;
    /** The last day for complaints against it (27). */
    readonly complaintsUntil: CivilDay | null;
    readonly rows: number;
    readonly pending: number;
  }[];
}

interface Row {
  readonly id: string;
  readonly campaign_id: string;
  readonly commission_id: string;
  readonly ended_on: Date | null;
  readonly is_past: boolean;
  readonly soviet_id: string;
  readonly soviet: string;
  readonly path: string;
  readonly starts_on: Date;
}

const listed = (test: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM disfranchised_list l WHERE l.election_id = e.id ${test})`;

/** Which elections: without a list, with one that is not posted yet, with one that is, or whose commission has ended. */
const ONLY = {
  none: Prisma.sql`NOT ${listed(Prisma.empty)}`,
  // Not by the day: of a list of the past it may not be known when it was posted.
  compiled: listed(Prisma.sql`AND l.state = 'compiled'`),
  posted: listed(Prisma.sql`AND l.state = 'published'`),
  ended: Prisma.sql`c.ended_on IS NOT NULL`,
};

export const LISTS_ONLY = ['none', 'compiled', 'posted', 'ended'] as const;

/** The elections under a territory, each with its lists: where they stand and by when they must be posted. */
export const lishentsyLists = defineQuery({
  name: 'lishentsy/lists',
  input: z.object({
    ...{ ...pageInput, territoryId: z.uuid().optional(), only: z.enum(LISTS_ONLY).optional() },
    soviet: z.string().trim().max(200).optional(),
  }),
  run: async (context, { territoryId, only, soviet, limit, cursor }) => {
    const territory = await seenTerritory(context, territoryId);
    if (!territory.ok) return territory;
    const tests = [
      ofTerritory(territory.value),
      inSight(context.actor, 'soviet.path', 'e.campaign_id'),
      only !== undefined && ONLY[only],
      soviet !== undefined && nameHolds('soviet.name', soviet),
    ].filter((test): test is Prisma.Sql => test instanceof Prisma.Sql);
    const where = Prisma.sql`WHERE ${Prisma.join(tests, ' AND ')}`;
    const isOfAll = territory.value.path === '' && soviet === undefined && seesWhole(context.actor);
    const [rows, total] = await Promise.all([
      ask<Row>(
        context.db,
        Prisma.sql`
          SELECT e.id, e.campaign_id, e.commission_id, c.ended_on, e.soviet_id, soviet.name AS soviet, soviet.path,
            e.starts_on, ${IS_PAST} AS is_past
          FROM (
            SELECT e.id FROM ${tablesOf(only, true)} ${where} ${after(cursor)} ORDER BY ${KEYS} ${limitTo(limit + 1)}
          ) page JOIN election e ON e.id = page.id JOIN territory soviet ON soviet.id = e.soviet_id
          JOIN commission c ON c.id = e.commission_id
          ORDER BY ${KEYS}`,
      ),
      askTotal(context.db, Prisma.sql`SELECT count(*)::int AS total FROM ${tablesOf(only, !isOfAll)} ${where}`),
    ]);
    const items = await electionsOf(context.db, rows);
    const keysOf = (one: ListOfElection) => [one.startsOn, one.soviet, one.electionId];
    return ok(cutPage(items, limit, total, keysOf));
  },
});

const KEYS = Prisma.sql`e.starts_on DESC, soviet.name, e.id`;

/** No more tables than the conditions look at, and the order by the soviets' names. */
function tablesOf(only: (typeof LISTS_ONLY)[number] | undefined, isBySoviet: boolean): Prisma.Sql {
  const soviet = Prisma.sql`JOIN territory soviet ON soviet.id = e.soviet_id AND soviet.kind <> 'settlement'`;
  const commission = Prisma.sql`JOIN commission c ON c.id = e.commission_id`;
  return Prisma.sql`election e ${isBySoviet ? soviet : Prisma.empty} ${only === 'ended' ? commission : Prisma.empty}`;
}

function after(cursor: string | undefined): Prisma.Sql {
  const [startsOn, name, electionId] = decodeCursor(cursor) ?? [];
  if (typeof startsOn !== 'string' || typeof name !== 'string' || typeof electionId !== 'string') return Prisma.empty;
  return Prisma.sql`AND (e.starts_on < ${startsOn}::date
    OR (e.starts_on = ${startsOn}::date AND (soviet.name, e.id) > (${name}, ${electionId}::uuid)))`;
}

interface ListRow {
  readonly id: string;
  readonly electionId: string;
  readonly state: string;
  readonly supplement: number;
  readonly postedOn: Date | null;
  readonly pressOn: Date | null;
  readonly partDays: unknown;
  readonly rows: number;
  readonly pending: number;
}

/** The rows with their lists, and how many stand in each. */
async function electionsOf(db: Db, rows: readonly Row[]): Promise<ListOfElection[]> {
  const [campaigns, lists] = await Promise.all([
    ask<Record<string, unknown>>(
      db,
      Prisma.sql`SELECT ${CAMPAIGN.columns} FROM campaign
        WHERE id = ANY(${[...new Set(rows.map(({ campaign_id }) => campaign_id))]}::uuid[])`,
    ),
    ask<ListRow>(
      db,
      Prisma.sql`
        SELECT l.id, l.election_id AS "electionId", l.state, l.supplement, l.posted_on AS "postedOn",
          l.press_on AS "pressOn", l.part_days AS "partDays", counted.*
        FROM disfranchised_list l CROSS JOIN LATERAL (
          SELECT count(*)::int AS rows, count(*) FILTER (WHERE line.outcome = 'pending')::int AS pending
          FROM disfranchised_row line WHERE line.list_id = l.id
        ) counted
        WHERE l.election_id = ANY(${rows.map(({ id }) => id)}::uuid[]) ORDER BY l.id`,
    ),
  ]);
  const facts = new Map(
    campaigns.flatMap((row) => {
      const campaign = CAMPAIGN.of(row);
      return campaign === null ? [] : [[campaign.id, campaignOfRow(campaign)] as const];
    }),
  );
  const ofElection = Map.groupBy(lists, ({ electionId }) => electionId);
  const bodies = await bodiesOver(
    db,
    rows.filter(({ ended_on }) => ended_on !== null),
  );
  return rows.flatMap((row): ListOfElection[] => {
    const campaign = facts.get(row.campaign_id);
    if (campaign === undefined) return [];
    const startsOn = dayOfDate(row.starts_on);
    const today = campaign.today ?? realDay();
    const hasEnded = row.ended_on !== null;
    return [
      {
        ...{ electionId: row.id, commissionId: row.commission_id, hasEnded },
        ...{ isOver: hasEnded || (row.is_past && startsOn < today), mode: campaign.mode },
        officeId: officeHolding(row, bodies.get(row.campaign_id) ?? [], campaign.interpretations),
        ...{ sovietId: row.soviet_id, soviet: row.soviet, sovietPath: row.path, startsOn },
        latestPosting: latestPosting(
          startOfElections({ startsOn, campaignStartsOn: campaign.startsOn }, campaign.interpretations),
          campaign.interpretations,
        ),
        today,
        lists: (ofElection.get(row.id) ?? []).map((list) => ({
          ...{ id: list.id, state: list.state, supplement: list.supplement },
          ...postingOf(list, campaign.interpretations),
          ...{ rows: list.rows, pending: list.pending },
        })),
      },
    ];
  });
}

const postingOf = (list: ListRow, interpretations: Interpretations) => ({
  postedOn: knownOf(list, 'postedOn'),
  complaintsUntil: complaintWeek(list, interpretations)?.due ?? null,
});

/** The commissions over the soviets of these elections, by campaign. */
async function bodiesOver(db: Db, rows: readonly Row[]): Promise<ReadonlyMap<string, readonly AppealBody[]>> {
  const found = new Map<string, readonly AppealBody[]>();
  for (const [campaignId, over] of Map.groupBy(rows, ({ campaign_id }) => campaign_id)) {
    const paths = over.map(({ path }) => path);
    found.set(campaignId, await listBodies(db, campaignId, paths));
  }
  return found;
}

/** art. 33: where complaints go that come when the commission has ended. */
function officeHolding(row: Row, all: readonly AppealBody[], interpretations: Interpretations): string | null {
  const places = new Set(row.path.split('.'));
  const over = all.filter(({ territoryId }) => places.has(territoryId));
  const made = over.find(({ commissionId }) => commissionId === row.commission_id);
  return made === undefined ? null : (officeOf(made, over, interpretations)?.territoryId ?? null);
}
