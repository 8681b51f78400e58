import { z } from 'zod';
import { realDay } from '@/lib/clock';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { APPEAL_STATES } from '@/lib/law/appeal-state';
import { Prisma } from '@/lib/store/generated/client';
import { liesWithin } from '@/lib/store/rows/within';
import { pageInput } from '../page';
import type { QueryContext } from '../query';
import { APPEAL_SORTS } from './list-order';

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

const BASE = Prisma.sql`JOIN campaign c ON c.id = a.campaign_id JOIN election el ON el.id = a.election_id
  JOIN commission maker ON maker.id = el.commission_id JOIN territory soviet ON soviet.id = el.soviet_id`;
const PERSON = Prisma.sql`JOIN lishenets_entry e ON e.id = a.entry_id JOIN resident r ON r.id = e.resident_id
  JOIN territory place ON place.id = r.settlement_id`;
const NOW = Prisma.sql`
  JOIN LATERAL (SELECT * FROM appeal_step s WHERE s.appeal_id = a.id ORDER BY s.ordinal DESC LIMIT 1) now ON true`;
const UNTOLD = Prisma.sql`LEFT JOIN LATERAL (
    SELECT t.commission_id, t.territory_id, t."from", owing.kind FROM term t JOIN territory owing ON owing.id = t.territory_id
    WHERE t.subject_id = a.id AND t.duty = 'appeal-announce' AND t.state = 'open' LIMIT 1
  ) untold ON a.state IN ('satisfied', 'refused')`;

/** All that is told of a complaint `a`. */
export const TABLES = Prisma.sql`${BASE} ${PERSON} ${NOW} ${UNTOLD}`;

/** No more than the conditions of `asked` look at, and its order where `isOrdered`: of thousands, the page alone is told of. */
export function tablesOf({ settlementId, letter, name, show, term, holder, sort }: ListInput, isOrdered: boolean) {
  const by = isOrdered ? sort.replace('-', '') : '';
  const isPerson =
    [settlementId, letter, name].some((each) => each !== undefined) || by === 'name' || by === 'settlement';
  const isHeld = holder !== undefined || show === 'mine';
  const isNow = isHeld || term !== undefined || show === 'overdue' || by === 'due';
  const tables = [BASE, isPerson && PERSON, isNow && NOW, isHeld && UNTOLD];
  return Prisma.join(
    tables.filter((each): each is Prisma.Sql => each instanceof Prisma.Sql),
    ' ',
  );
}

/** Who has it in hand: the list's maker while the word is owed, else its last body; an office by its own kind (33). */
export const HOLDER = Prisma.sql`CASE
  WHEN a.state = 'announced' THEN NULL
  WHEN a.state NOT IN ('satisfied', 'refused') THEN coalesce(now.office, now.body)
  WHEN untold.commission_id IS NULL AND untold.territory_id IS NOT NULL
    THEN CASE WHEN untold.kind IN ('selsoviet', 'city', 'city-district') THEN 'soviet' ELSE 'executive' END
  ELSE maker.kind END`;
export const HOLDER_ID = Prisma.sql`CASE
  WHEN a.state = 'announced' THEN NULL
  WHEN a.state NOT IN ('satisfied', 'refused') THEN coalesce(now.office_id, now.commission_id)
  WHEN untold.commission_id IS NULL AND untold.territory_id IS NOT NULL THEN untold.territory_id
  ELSE maker.id END`;

/** The bodies of whoever asks: commissions, and offices that may stand in a commission's stead. */
export const bodiesOf = ({ actor }: QueryContext): string[] =>
  actor.appointments.flatMap(({ commission, function: post, territoryId }) => {
    if (commission !== null) return [commission.id];
    return post === 'soviet-secretary' || post === 'executive-officer' ? [territoryId] : [];
  });

/** A commission sees what it holds or has held; the central one all, for supervision; others what lies in their territory. */
function seen({ actor }: QueryContext, bodies: readonly string[]): Prisma.Sql {
  const wide = actor.appointments.filter(({ commission }) => commission === null || commission.kind === 'central');
  const conditions = wide.map(({ territoryPath }) => liesWithin(Prisma.sql`soviet.path`, territoryPath));
  const own = Prisma.sql`(el.commission_id = ANY(${[...bodies]}::uuid[]) OR EXISTS (
    SELECT 1 FROM appeal_step held WHERE held.appeal_id = a.id
      AND (held.commission_id = ANY(${[...bodies]}::uuid[]) OR held.office_id = ANY(${[...bodies]}::uuid[]))))`;
  return Prisma.sql`(${Prisma.join([own, ...conditions], ' OR ')})`;
}

const today = (): Prisma.Sql => Prisma.sql`coalesce(c.today, ${dateOfDay(realDay())}::date)`;

const showOf = (show: ListInput['show'], bodies: readonly string[]): Prisma.Sql | null => {
  switch (show) {
    case 'all':
      return null;
    case 'open':
      return Prisma.sql`a.state IN ('held', 'sent')`;
    case 'closed':
      return Prisma.sql`a.state IN ('satisfied', 'refused', 'announced', 'kept')`;
    case 'untold':
      return Prisma.sql`a.state IN ('satisfied', 'refused')`;
    case 'overdue':
      return Prisma.sql`a.state = 'held' AND now.due_on < ${today()}`;
    case 'mine':
      return Prisma.sql`a.state <> 'kept' AND ${HOLDER_ID} = ANY(${[...bodies]}::uuid[])`;
  }
};

const TERMS = {
  overdue: () => Prisma.sql`a.state = 'held' AND now.due_on < ${today()}`,
  today: () => Prisma.sql`a.state = 'held' AND now.due_on = ${today()}`,
  ahead: () => Prisma.sql`a.state = 'held' AND now.due_on > ${today()}`,
  none: () => Prisma.sql`(a.state <> 'held' OR now.due_on IS NULL)`,
} as const;

/** `named` is the condition on the names of those who complain, if one was typed. */
export function conditionOf(
  context: QueryContext,
  bodies: readonly string[],
  asked: ListInput,
  named: Prisma.Sql | null = null,
): Prisma.Sql {
  const { entryId, electionId, settlementId, state, outcome, holder, term, letter } = asked;
  const conditions = [
    seen(context, bodies),
    showOf(asked.show, bodies),
    entryId === undefined ? null : Prisma.sql`a.entry_id = ${entryId}::uuid`,
    electionId === undefined ? null : Prisma.sql`a.election_id = ${electionId}::uuid`,
    settlementId === undefined ? null : Prisma.sql`r.settlement_id = ${settlementId}::uuid`,
    state === undefined ? null : Prisma.sql`a.state = ${state}`,
    outcome === undefined ? null : Prisma.sql`a.outcome = ${outcome}`,
    holder === undefined ? null : Prisma.sql`${HOLDER} = ${holder}`,
    term === undefined ? null : TERMS[term](),
    letter === undefined ? null : Prisma.sql`e.letter = ${letter}`,
    named,
  ];
  return Prisma.join(
    conditions.filter((condition) => condition !== null),
    ' AND ',
  );
}
