import { z } from 'zod';
import { realDay } from '@/lib/clock';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { APPEAL_STATES } from '@/lib/law/appeal-state';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import { namedAs } from '../lishentsy/name-condition';
import { pageInput } from '../page';
import type { QueryContext } from '../query';
import { APPEAL_SORTS, URGENCY } from './list-order';

/** `mine`: what waits for the one who asks; `untold`: decided, and the complainant has not been told. */
export const APPEAL_SHOWS = ['all', 'mine', 'open', 'overdue', 'untold', 'closed'] as const;
export const APPEAL_HOLDERS = [
  ...(['village', 'city-district', 'city', 'volost', 'uezd', 'guberniya', 'republic', 'central'] as const),
  ...(['soviet', 'executive'] as const),
] as const;
export const APPEAL_TERMS = ['overdue', 'today', 'ahead', 'none'] as const;

export const listInput = z.object({
  ...pageInput,
  entryId: z.uuid().optional(),
  electionId: z.uuid().optional(),
  settlementId: z.uuid().optional(),
  state: z.enum(APPEAL_STATES).optional(),
  outcome: z.enum(['satisfied', 'refused']).optional(),
  holder: z.enum(APPEAL_HOLDERS).optional(),
  term: z.enum(APPEAL_TERMS).optional(),
  letter: z.string().max(3).optional(),
  show: z.enum(APPEAL_SHOWS).default('all'),
  name: z.string().max(200).optional(),
  sort: z.enum(APPEAL_SORTS).default('due'),
});
export type ListInput = z.output<typeof listInput>;

const MAKER = Prisma.sql`JOIN election el ON el.id = a.election_id JOIN territory soviet ON soviet.id = el.soviet_id`;
const CAMPAIGN = Prisma.sql`JOIN campaign c ON c.id = a.campaign_id`;
const PLACE = Prisma.sql`JOIN territory place ON place.id = a.settlement_id`;

/** All that is told of a complaint `a`: its latest body, and the word that is owed to the complainant. */
export const TABLES = Prisma.sql`${CAMPAIGN} ${MAKER} ${PLACE}
  JOIN lishenets_entry e ON e.id = a.entry_id JOIN resident r ON r.id = e.resident_id
  JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true
  LEFT JOIN LATERAL (
    SELECT t."from" FROM term t WHERE t.subject_id = a.id AND t.duty = 'appeal-announce' AND t.state = 'open' LIMIT 1
  ) untold ON a.state IN ('satisfied', 'refused')`;

const DAYS: readonly unknown[] = ['overdue', 'today', 'ahead'];

/** The table that an order looks at beside complaints `a`. */
export const orderTable = ({ sort }: ListInput): Prisma.Sql => (sort.endsWith('settlement') ? PLACE : Prisma.empty);

/** No more tables than the conditions of `asked` look at, and its order where `isOrdered`. */
export function tablesOf({ actor }: QueryContext, asked: ListInput, isOrdered: boolean): Prisma.Sql {
  const { name, show, term } = asked;
  const tables = [
    ...(isOfPlaces(actor) && show !== 'mine' ? [MAKER] : []),
    ...([show, term].some((each) => DAYS.includes(each)) ? [CAMPAIGN] : []),
    ...(name === undefined ? [] : [namedAs('a')]),
    ...(isOrdered ? [orderTable(asked)] : []),
  ];
  return Prisma.join([Prisma.empty, ...tables], ' ');
}

/** The bodies of whoever asks: commissions, and offices that may stand in a commission's stead. */
export const bodiesOf = ({ actor }: QueryContext): string[] =>
  actor.appointments.flatMap(({ commission, function: post, territoryId }) => {
    if (commission !== null) return [commission.id];
    return post === 'soviet-secretary' || post === 'executive-officer' ? [territoryId] : [];
  });

type Reader = QueryContext['actor'];

const widesOf = ({ appointments }: Reader) =>
  appointments.filter(({ commission }) => commission === null || commission.kind === 'central');

const seesAll = (actor: Reader): boolean => widesOf(actor).some(({ territoryPath }) => territoryPath === '');

/** Where the soviet's place decides on what is seen. */
const isOfPlaces = (actor: Reader): boolean => !seesAll(actor) && widesOf(actor).length > 0;

/** A commission sees what it holds or has held; the central one all, for supervision; others what lies in their territory. */
function seen({ actor }: QueryContext, bodies: readonly string[]): Prisma.Sql {
  if (seesAll(actor)) return Prisma.sql`true`;
  const conditions = widesOf(actor).map(({ territoryPath }) => liesWithin(Prisma.sql`soviet.path`, territoryPath));
  // Gathered by their bodies, so that the guberniya's other complaints are not looked at.
  const own = Prisma.sql`a.id = ANY(ARRAY(
    SELECT made.id FROM election mine JOIN appeal made ON made.election_id = mine.id
    WHERE mine.commission_id = ANY(${[...bodies]}::uuid[])
    UNION SELECT held.appeal_id FROM appeal_step held WHERE held.commission_id = ANY(${[...bodies]}::uuid[])
    UNION SELECT held.appeal_id FROM appeal_step held WHERE held.office_id = ANY(${[...bodies]}::uuid[])))`;
  return Prisma.sql`(${Prisma.join([own, ...conditions], ' OR ')})`;
}

const today = (): Prisma.Sql => Prisma.sql`coalesce(c.today, ${dateOfDay(realDay())}::date)`;

/** What else is so of every complaint that a filter lets through: where in the order of urgency they begin and end. */
const urgency = (bounds: string): Prisma.Sql => Prisma.raw(`AND ${URGENCY} ${bounds}`);

const showOf = (show: ListInput['show'], bodies: readonly string[]): Prisma.Sql | null => {
  switch (show) {
    case 'all':
      return null;
    case 'open':
      return Prisma.sql`a.state IN ('held', 'sent')`;
    case 'closed':
      return Prisma.sql`a.state IN ('satisfied', 'refused', 'announced', 'kept') ${urgency('>= 1')}`;
    case 'untold':
      return Prisma.sql`a.state IN ('satisfied', 'refused') ${urgency('= 1')}`;
    case 'overdue':
      return TERMS.overdue();
    case 'mine':
      return Prisma.sql`a.state <> 'kept' AND a.holder_id = ANY(${[...bodies]}::uuid[])`;
  }
};

/** The earliest day of any campaign: a bound that the index takes, where each complaint's own day is then asked. */
const earliest = (): Prisma.Sql => Prisma.sql`(SELECT min(${today()}) FROM campaign c)`;

const TERMS = {
  overdue: () => Prisma.sql`a.state IN ('held', 'sent') AND a.due_on < ${today()} ${urgency('= 0')}`,
  today: () => Prisma.sql`a.state IN ('held', 'sent') AND a.due_on = ${today()} ${urgency('= 0')}`,
  ahead: () => Prisma.sql`a.state IN ('held', 'sent') AND a.due_on > ${today()} ${urgency('= 0')}
    AND coalesce(a.due_on, a.filed_on, '-infinity'::date) > ${earliest()}`,
  none: () => Prisma.sql`(a.state NOT IN ('held', 'sent') OR a.due_on IS NULL) ${urgency('>= 1')}`,
} as const;

/** How urgent a complaint in a state can be. */
const URGENCIES = {
  ...{ held: '<= 1', sent: '<= 1', satisfied: '= 1', refused: '= 1', announced: '= 2', kept: '= 2' },
} as const satisfies Readonly<Record<(typeof APPEAL_STATES)[number], string>>;

/** `named` is the condition on the names of those who complain, if one was typed. */
export function conditionOf(
  context: QueryContext,
  bodies: readonly string[],
  asked: ListInput,
  named: Prisma.Sql | null = null,
): Prisma.Sql {
  const { entryId, electionId, settlementId, state, outcome, holder, term, letter } = asked;
  const conditions = [
    // Whoever has one in hand sees it.
    asked.show === 'mine' ? null : seen(context, bodies),
    showOf(asked.show, bodies),
    entryId === undefined ? null : Prisma.sql`a.entry_id = ${entryId}::uuid`,
    electionId === undefined ? null : Prisma.sql`a.election_id = ${electionId}::uuid`,
    settlementId === undefined ? null : Prisma.sql`a.settlement_id = ${settlementId}::uuid`,
    state === undefined ? null : Prisma.sql`a.state = ${state} ${urgency(URGENCIES[state])}`,
    outcome === undefined ? null : Prisma.sql`a.outcome = ${outcome} ${urgency('>= 1')}`,
    holder === undefined ? null : Prisma.sql`a.holder = ${holder}`,
    term === undefined ? null : TERMS[term](),
    letter === undefined ? null : Prisma.sql`a.letter = ${letter}`,
    named,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition !== null),
    ' AND ',
  );
}
