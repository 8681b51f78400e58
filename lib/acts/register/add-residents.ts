import { z } from 'zod';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { LONGEST_WORDS, type ResidentRow } from '@/lib/registers/check-resident';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import { defineAct } from '../act';
import { conflict, type Issue, notFound } from '../refusal';
import { id } from '../schemas';
import { refreshTotals } from '../shared/franchise';
import { BY_LAND, LAND_OF_PERSON, landTables } from '../shared/place-residents';
import { FRANCHISE_BY_AGE, findStandings, standingsTable } from '../shared/standing';
import { isSoviet } from './import/places';
import { haveComeToMeeting } from './placement';
import { placed } from './resident-facts';
import { reason } from './resident-input';
import { COLUMN_OF, examineRows, MOST_ROWS, type RowVerdict } from './rows/examine-rows';

const cell = z.string().max(LONGEST_WORDS).default('');

/** One person as typed: every cell a text, read as a file's cell is read. */
const rowInput = z.object({
  ...{ settlement: cell, household: cell, surname: cell, given: cell, patronymic: cell, sex: cell },
  ...{ birthYear: cell, bornOn: cell, nationality: cell, occupation: cell, party: cell },
});

/** Enters many people into the soviet's register at once, all of them or, when that is said, those without a fault. */
export const addResidents = defineAct({
  name: 'register/add-residents',
  article: null,
  permission: 'register.keep',
  input: z.object({
    sovietId: id,
    rows: z.array(rowInput).min(1).max(MOST_ROWS),
    skipFaulty: z.boolean().optional(),
    reason: reason.optional(),
  }),
  load: async (tx, { sovietId }, actor) => {
    const soviet = await tx.territory.findUnique({ where: { id: sovietId } });
    if (soviet === null || !isSoviet(soviet)) return err(notFound());
    return ok(await placed(tx, actor, soviet, (campaign) => ({ soviet, campaign })));
  },
  write: async (tx, { soviet, campaign }, { rows, skipFaulty = false }) => {
    const verdicts = await examineRows(tx, soviet, campaign?.id ?? null, rows.map(cellsOf));
    const faults = verdicts.flatMap(faultsOf);
    if (faults.length > 0 && !skipFaulty) return err({ code: 'INVALID_INPUT', issues: faults.slice(0, MOST_ISSUES) });
    const people = verdicts.flatMap((verdict) => (verdict.outcome === 'valid' ? [verdict.value] : []));
    if (people.length === 0) return err(conflict('nothing-to-enter'));
    const entered = people.map((person) => ({ id: newId(), ...person }));
    const added = await enter(tx, soviet.id, entered);
    const those = Prisma.sql`r.id = ANY(${entered.map((person) => person.id)}::uuid[])`;
    if (await haveComeToMeeting(tx, [soviet.id], those)) return err(conflict('uchastok-meeting-open'));
    await refreshTotals(tx, soviet.id);
    // Which of those sent were left out: a program that shows them keeps just these.
    const left = verdicts.flatMap((verdict) => (verdict.outcome === 'valid' ? [] : [verdict.line]));
    const answer = { id: soviet.id, sovietId: soviet.id, added, skipped: rows.length - added, left };
    return ok({ answer, subjectId: soviet.id, noted: { added, skipped: answer.skipped } });
  },
});

const MOST_ISSUES = 500;

const cellsOf = (row: z.output<typeof rowInput>): readonly string[] => [
  ...[row.settlement, row.household, row.surname, row.given, row.patronymic, row.sex, row.birthYear, row.bornOn],
  ...[row.nationality, row.occupation, row.party],
];

function faultsOf(verdict: RowVerdict): Issue[] {
  if (verdict.outcome === 'valid') return [];
  if (verdict.outcome === 'rejected')
    return verdict.reasons.map((why) => ({ path: ['rows', verdict.line, COLUMN_OF[why]], message: why }));
  return [{ path: ['rows', verdict.line, 'surname'], message: 'resident-there' }];
}

type NewPerson = ResidentRow & { readonly id: string };

async function enter(tx: Tx, sovietId: string, people: readonly NewPerson[]): Promise<number> {
  const standings = await findStandings(tx, [sovietId]);
  return tx.$executeRaw`
    WITH ${landTables(Prisma.sql`SELECT ${sovietId}::uuid`)}, p AS (${typedPeople(sovietId, people)})
    INSERT INTO resident (id, soviet_id, settlement_id, household, surname, given, patronymic, sex, birth_year, born_on,
      nationality, occupation, party, normal_key, normal_name, franchise, uchastok_id)
    SELECT p.id, p.soviet_id, p.settlement_id, p.household, p.surname, p.given, p.patronymic, p.sex, p.birth_year,
      p.born_on, p.nationality, p.occupation, p.party, p.normal_key, p.normal_name, ${FRANCHISE_BY_AGE},
      ${LAND_OF_PERSON}
    FROM p LEFT JOIN ${standingsTable(standings)} ON s.soviet_id = p.soviet_id ${BY_LAND}
    ON CONFLICT (settlement_id, normal_key) DO NOTHING`;
}

const typedPeople = (sovietId: string, rows: readonly NewPerson[]): Prisma.Sql => Prisma.sql`
  SELECT v.id, ${sovietId}::uuid AS soviet_id, v."settlementId" AS settlement_id, v.household, v.surname, v.given, v.patronymic, v.sex,
    v."birthYear" AS birth_year, v."bornOn" AS born_on, v.nationality, v.occupation, v.party,
    v."normalKey" AS normal_key, v."normalName" AS normal_name, NULL::boolean AS is_of_age, false AS detained
  FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS v(
    id uuid, "settlementId" uuid, household text, surname text, given text, patronymic text, sex text, "birthYear" int,
    "bornOn" date, nationality text, occupation text, party text, "normalKey" text, "normalName" text)`;
