import { z } from 'zod';
import { type CivilDay, dayOfDate } from '@/lib/kernel/civil-day';
import type { PersonName } from '@/lib/kernel/person-name';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Db } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';

export type HouseholdEventKind = 'entered' | 'came' | 'left' | 'struck' | 'restored' | 'merged' | 'parted';

export interface Yard {
  readonly settlementId: string;
  readonly household: string;
}

/** What befell a person while they were of the household, or brought them to it or from it. */
export interface Step {
  readonly on: CivilDay;
  /** Orders those of one day; of one act alike. */
  readonly at: string;
  readonly kind: HouseholdEventKind;
  readonly act: string;
  readonly actorName: string;
  readonly reason: string | null;
  /** Where they came from or went to. */
  readonly other: Yard | null;
  /** The record that theirs was made one with. */
  readonly intoId: string | null;
  readonly fileName: string | null;
  /** The change to many that did it and can still be taken back. */
  readonly undoable: Undoable | null;
}

export interface Undoable {
  readonly changesetId: string;
  /** The soviet or the territory over whose people it is. */
  readonly territoryId: string;
  readonly territoryPath: string;
}

export interface Passer extends PersonName {
  readonly id: string;
  /** Where they are written now. */
  readonly yard: Yard;
  readonly isLiving: boolean;
  readonly steps: readonly Step[];
}

interface State extends Yard {
  readonly struckOn: string | null;
  readonly mergedIntoId: string | null;
}

/** The columns of a place and of an end, as a trigger wrote them: those alone that were changed. */
const stored = z
  .object({
    settlement_id: z.string(),
    household: z.string(),
    struck_on: z.string().nullable(),
    merged_into_id: z.string().nullable(),
  })
  .partial();

const undoable = z.object({ changesetId: z.string(), territoryId: z.string(), territoryPath: z.string() });

const change = z.object({
  undoable: undoable.nullable(),
  ...{ on: z.string(), at: z.string(), act: z.string(), who: z.string(), reason: z.string().nullable() },
  before: stored,
  after: stored,
});
type Change = z.output<typeof change>;
const changes = z.array(change);

interface Row extends PersonName, Yard {
  readonly id: string;
  readonly struckOn: Date | null;
  readonly mergedIntoId: string | null;
  readonly registeredOn: Date | null;
  readonly fileName: string | null;
  readonly importedBy: string | null;
  readonly changes: unknown;
}

/** Everyone who was ever of a household, with what befell them there: their changes are laid back from the record as it stands. */
export async function listPassers(db: Db, here: Yard): Promise<readonly Passer[]> {
  const rows = await db.$queryRaw<Row[]>(passersOf(here));
  return rows
    .map((row) => ({
      ...{ id: row.id, surname: row.surname, given: row.given, patronymic: row.patronymic },
      yard: { settlementId: row.settlementId, household: row.household },
      isLiving: row.struckOn === null && row.mergedIntoId === null,
      steps: stepsOf(row, here),
    }))
    .filter(({ steps, yard }) => steps.length > 0 || isSame(yard, here));
}

/** By where they are, and by where their changes say that they were: a number in any settlement of the soviet, as it lay. */
const passersOf = ({ settlementId, household }: Yard): Prisma.Sql => Prisma.sql`
  WITH soviet AS (
    SELECT CASE WHEN kind IN ('settlement', 'city-district') THEN parent_id ELSE id END AS id
    FROM territory WHERE id = ${settlementId}::uuid
    UNION SELECT (before ->> 'parent_id')::uuid FROM territory_change
    WHERE territory_id = ${settlementId}::uuid AND before ? 'parent_id'
  ), passer AS (
    SELECT id FROM resident WHERE settlement_id = ${settlementId}::uuid AND household = ${household}
    UNION SELECT resident_id FROM resident_change
    WHERE before ? 'household' AND before ->> 'household' = ${household} AND soviet_id IN (SELECT id FROM soviet)
    UNION SELECT resident_id FROM resident_change
    WHERE before ? 'settlement_id' AND before ->> 'settlement_id' = ${settlementId} AND NOT before ? 'household'
  )
  SELECT r.id, r.surname, r.given, r.patronymic, r.settlement_id AS "settlementId", r.household, r.struck_on AS "struckOn",
    r.merged_into_id AS "mergedIntoId", r.registered_on AS "registeredOn", file.file_name AS "fileName",
    who.name AS "importedBy", told.changes
  FROM passer JOIN resident r ON r.id = passer.id
  LEFT JOIN import file ON file.id = r.import_id LEFT JOIN account who ON who.id = file.account_id
  CROSS JOIN LATERAL (
    SELECT coalesce(jsonb_agg(jsonb_build_object('on', c.changed_on, 'at', c.at, 'act', c.act, 'who', c.actor_name,
      'reason', c.reason, 'before', c.before, 'after', c.after, 'undoable', many.undoable) ORDER BY c.id DESC), '[]') AS changes
    FROM resident_change c LEFT JOIN LATERAL (
      SELECT jsonb_build_object('changesetId', x.id, 'territoryId', over.id, 'territoryPath', over.path) AS undoable
      FROM changeset_row own JOIN changeset x ON x.id = own.changeset_id AND x.state = 'applied'
      JOIN territory over ON over.id = x.soviet_id
      WHERE own.resident_id = c.resident_id AND own.seen = c.version - 1 AND own.verdict = 'fits' LIMIT 1
    ) many ON true
    WHERE c.resident_id = r.id AND c.after ?| ARRAY['settlement_id', 'household', 'struck_on', 'merged_into_id']
  ) told
  ORDER BY r.birth_year, r.normal_name, r.id`;

export const isSame = (one: Yard, other: Yard): boolean =>
  one.settlementId === other.settlementId && one.household === other.household;

function stepsOf(row: Row, here: Yard): readonly Step[] {
  const steps: Step[] = [];
  let state: State = {
    ...{ settlementId: row.settlementId, household: row.household, mergedIntoId: row.mergedIntoId },
    struckOn: dayOfColumn(row.struckOn),
  };
  let isEntered = false;
  for (const one of changes.parse(row.changes)) {
    isEntered = Object.keys(one.before).length === 0;
    const before = isEntered ? null : laidBack(state, one);
    const kind = kindOf(before, state, here);
    if (kind !== null) steps.push(stepOf(one, kind, before, state));
    state = before ?? state;
  }
  return isEntered || !isSame(state, here) ? steps : [...steps, ...enteringOf(row)];
}

const laidBack = (state: State, { before }: Change): State => ({
  settlementId: before.settlement_id ?? state.settlementId,
  household: before.household ?? state.household,
  struckOn: before.struck_on === undefined ? state.struckOn : before.struck_on,
  mergedIntoId: before.merged_into_id === undefined ? state.mergedIntoId : before.merged_into_id,
});

function kindOf(before: State | null, after: State, here: Yard): HouseholdEventKind | null {
  const isHere = isSame(after, here);
  if (before === null) return isHere ? 'entered' : null;
  if (isSame(before, here) !== isHere) return isHere ? 'came' : 'left';
  if (!isHere) return null;
  if (before.mergedIntoId !== after.mergedIntoId) return after.mergedIntoId === null ? 'parted' : 'merged';
  if ((before.struckOn === null) === (after.struckOn === null)) return null;
  return after.struckOn === null ? 'restored' : 'struck';
}

function stepOf(told: Change, kind: HouseholdEventKind, before: State | null, after: State): Step {
  const yardOf = ({ settlementId, household }: State): Yard => ({ settlementId, household });
  const from = kind === 'came' && before !== null ? yardOf(before) : null;
  return {
    // A day as the database has it.
    ...{ on: told.on as CivilDay, at: told.at, kind, act: told.act, actorName: told.who, reason: told.reason },
    ...{ other: kind === 'left' ? yardOf(after) : from, fileName: null, undoable: told.undoable },
    intoId: kind === 'merged' ? after.mergedIntoId : kind === 'parted' ? (before?.mergedIntoId ?? null) : null,
  };
}

/** Of whom no act by hand tells: the file that brought them, or the day alone. */
function enteringOf({ registeredOn, fileName, importedBy }: Row): readonly Step[] {
  if (registeredOn === null) return [];
  const on = dayOfDate(registeredOn);
  const act = fileName === null ? 'register/add-resident' : 'register/apply-import';
  return [
    {
      on,
      at: '',
      kind: 'entered',
      act,
      actorName: importedBy ?? '',
      reason: null,
      other: null,
      intoId: null,
      fileName,
      undoable: null,
    },
  ];
}
