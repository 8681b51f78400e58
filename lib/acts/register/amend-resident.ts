import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import { Prisma } from '@/lib/store/generated/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { often } from '@/lib/store/straight';
import { sendAhead } from '@/lib/store/transaction';
import { defineAct } from '../act';
import { conflict, conflictAt, invalid, type Refusal } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { isAgeTold } from '../shared/standing';
import { findFreeKey } from './beside';
import { findPlacement, isMeetingOpen } from './placement';
import { findPlace, findYearFaults, hasTwin, keysOf, loadResident, type ResidentFacts, toldOf } from './resident-facts';
import { reason, residentFields } from './resident-input';
import { findStale } from './stale';

const changes = z.object(residentFields).partial();
type Changes = z.output<typeof changes>;

/** Puts a person's record right, and says why. What is left out stays as it is. */
export const amendResident = defineAct({
  name: 'register/amend-resident',
  article: null,
  permission: 'register.keep',
  input: changes.extend({ residentId: id, version, reason }),
  load: (tx, { residentId }, actor) => loadResident(tx, actor, residentId),
  write: async (tx, facts, { residentId, version: seen, reason: _, ...given }) => {
    const { row, soviet } = facts;
    if (row.normalKey === null) return err(conflict('resident-struck'));
    const stale = await findStale(tx, row, seen);
    if (stale !== null) return err(stale);
    const asGiven = merge(row, given);
    const isAgeTouched = bearsOnFranchise(row, asGiven);
    const isTold = isAgeTouched && (await isAgeTold(tx, soviet.id, asGiven));
    if (isTold && asGiven.isOfAge !== null && asGiven.isOfAge !== row.isOfAge)
      return err(conflictAt(['isOfAge'], 'age-told-by-year'));
    const changed = isTold ? { ...asGiven, isOfAge: null } : asGiven;
    const refused = await findFault(tx, facts, changed);
    if (refused !== null) return err(refused);
    const keys = await findKeys(tx, row, changed, row.normalKey);
    if (keys === null) return err(conflict('resident-already-there'));
    const uchastokId = isMoved(row, changed) ? await findUchastok(tx, row, changed) : row.uchastokId;
    const isPlaced = uchastokId === row.uchastokId;
    if (!isPlaced && (await isMeetingOpen(tx, soviet.id, [row.uchastokId, uchastokId])))
      return err(conflict('uchastok-meeting-open'));
    store(tx, row, { ...changed, ...keys, uchastokId });
    if (!isPlaced || isAgeTouched) await refreshFranchise(tx, { sovietId: soviet.id, residentIds: [residentId] });
    const answer = { id: residentId, residentId, version: row.version + 1 };
    return ok({ answer, subjectId: residentId, noted: { before: toldOf(row) } });
  },
});

/** The row is locked, so its next version is known. Whoever comes into another uchastok has no number in its list yet. */
function store(tx: Tx, { id: residentId, version }: ResidentModel, record: Stored): void {
  const { settlementId, household, surname, given, patronymic, sex, birthYear, bornOn } = record;
  const { nationality, occupation, party, isOfAge, detained, normalKey, normalName, uchastokId } = record;
  sendAhead(
    tx,
    often(Prisma.sql`
      UPDATE resident SET settlement_id = ${settlementId}::uuid, household = ${household}, surname = ${surname},
        given = ${given}, patronymic = ${patronymic}, sex = ${sex}, birth_year = ${birthYear}::int,
        born_on = ${bornOn}::date, nationality = ${nationality}, occupation = ${occupation}, party = ${party},
        is_of_age = ${isOfAge}::boolean, detained = ${detained}::boolean, normal_key = ${normalKey},
        normal_name = ${normalName}, uchastok_id = ${uchastokId}::uuid, version = ${version + 1},
        elector_no = CASE WHEN uchastok_id IS NOT DISTINCT FROM ${uchastokId}::uuid THEN elector_no END
      WHERE id = ${residentId}::uuid`),
  );
}

/**
 * The keys of the record as amended, null where the name is another's there: one that was read anew beside its twin keeps its
 * own for as long as it names the same person, and comes back to it.
 */
async function findKeys(
  tx: Tx,
  row: ResidentModel,
  changed: Merged,
  kept: string,
): Promise<ReturnType<typeof keysOf> | null> {
  const keys = keysOf(changed);
  if (keys.normalKey === keysOf(row).normalKey) return { ...keys, normalKey: kept };
  const { id: residentId } = row;
  const { settlementId, household } = changed;
  const isOfTheName = keysOf({ ...row, settlementId, household }).normalKey === keys.normalKey;
  if (!isOfTheName) return (await hasTwin(tx, keys.normalKey, settlementId, residentId)) ? null : keys;
  const normalKey = await findFreeKey(tx, { id: residentId, settlementId, household, ...keys });
  return normalKey === null ? null : { ...keys, normalKey };
}

type Stored = Merged & ReturnType<typeof keysOf> & { readonly uchastokId: string | null };

/** What is amended must be so; what is not was judged when it was entered. */
async function findFault(tx: Tx, { row, soviet, campaign }: ResidentFacts, changed: Merged): Promise<Refusal | null> {
  const issues = isAgeChanged(row, changed) ? await findYearFaults(tx, campaign, soviet, changed) : [];
  if (issues.length > 0) return { code: 'INVALID_INPUT', issues };
  if (changed.settlementId === row.settlementId) return null;
  const settled = await findPlace(tx, changed.settlementId);
  if (settled?.soviet.id !== soviet.id) return invalid(['settlementId'], 'other-soviet');
  return settled.settlement.struckOn === null ? null : invalid(['settlementId'], 'no-such-settlement');
}

const isMoved = (row: ResidentModel, changed: { readonly settlementId: string; readonly household: string }): boolean =>
  row.settlementId !== changed.settlementId || row.household !== changed.household;

/** Where the person votes by the division; who fits no part of it stays where they were within their settlement. */
async function findUchastok(tx: Tx, row: ResidentModel, changed: Merged): Promise<string | null> {
  const place = await findPlacement(tx, row.sovietId, [row.id]);
  const { settlementId, household } = changed;
  const stays = row.settlementId === settlementId ? row.uchastokId : null;
  return place({ residentId: row.id, settlementId, household }) ?? stays;
}

/** Whether anything is changed by which the person may vote or not. */
const bearsOnFranchise = (row: ResidentModel, changed: Merged): boolean =>
  isAgeChanged(row, changed) || row.isOfAge !== changed.isOfAge || row.detained !== changed.detained;

const isAgeChanged = (row: ResidentModel, changed: Merged): boolean =>
  row.birthYear !== changed.birthYear || dayOfColumn(row.bornOn) !== changed.bornOn;

type Merged = ReturnType<typeof merge>;

/** The record as it will stand. */
function merge(row: ResidentModel, given: Changes) {
  const { settlementId, household, surname, given: givenName, patronymic, birthYear } = row;
  const { nationality, occupation, party, isOfAge, detained } = row;
  const bornOn = dayOfColumn(row.bornOn);
  const stored = { settlementId, household, surname, given: givenName, patronymic, birthYear, bornOn, sex: row.sex };
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  // What is told are fields of the same record, checked by the schema; `undefined` was left out.
  const changes = Object.fromEntries(told) as { [K in keyof Changes]: Exclude<Changes[K], undefined> };
  return { ...stored, nationality, occupation, party, isOfAge, detained, ...changes };
}
