import { z } from 'zod';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import type { Tx } from '@/lib/store/client';
import type { ResidentModel } from '@/lib/store/generated/models/Resident';
import { defineAct } from '../act';
import { conflict, invalid } from '../refusal';
import { id, version } from '../schemas';
import { refreshFranchise } from '../shared/franchise';
import { findPlacement } from './placement';
import { findPlace, findYearFaults, hasTwin, keysOf, loadResident, storedDay, toldOf } from './resident-facts';
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
  write: async (tx, { row, soviet, campaign }, { residentId, version: seen, reason: _, ...given }) => {
    if (row.normalKey === null) return err(conflict('resident-struck'));
    const stale = await findStale(tx, row, seen);
    if (stale !== null) return err(stale);
    const changed = merge(row, given);
    // What is not amended was judged when it was entered.
    const issues = isAgeChanged(row, changed) ? await findYearFaults(tx, campaign, soviet, changed) : [];
    if (issues.length > 0) return err({ code: 'INVALID_INPUT', issues });
    if (changed.settlementId !== row.settlementId) {
      const settled = await findPlace(tx, changed.settlementId);
      if (settled?.soviet.id !== soviet.id) return err(invalid(['settlementId'], 'other-soviet'));
    }
    const keys = keysOf(changed);
    const isSameKey = keys.normalKey === row.normalKey;
    if (!isSameKey && (await hasTwin(tx, keys.normalKey, changed.settlementId, residentId)))
      return err(conflict('resident-already-there'));
    const uchastokId = isMoved(row, changed) ? await findUchastok(tx, row, changed) : row.uchastokId;
    const { bornOn, ...plain } = changed;
    const stored = await tx.resident.update({
      where: { id: residentId },
      data: {
        ...{ ...plain, ...keys, bornOn: storedDay(bornOn), version: { increment: 1 } },
        ...(uchastokId !== row.uchastokId && { uchastokId, electorNo: null }),
      },
    });
    if (uchastokId !== row.uchastokId || bearsOnFranchise(row, changed))
      await refreshFranchise(tx, { sovietId: soviet.id, residentIds: [residentId] });
    const answer = { id: residentId, residentId, version: stored.version };
    return ok({ answer, subjectId: residentId, noted: { before: toldOf(row) } });
  },
});

const isMoved = (row: ResidentModel, changed: { readonly settlementId: string; readonly household: string }): boolean =>
  row.settlementId !== changed.settlementId || row.household !== changed.household;

/** Where the household lies by the division; one that fits none stays where it was while it stays in its settlement. */
async function findUchastok(
  tx: Tx,
  { sovietId, settlementId, uchastokId }: ResidentModel,
  changed: { readonly settlementId: string; readonly household: string },
): Promise<string | null> {
  const place = await findPlacement(tx, sovietId);
  return place(changed.settlementId, changed.household) ?? (settlementId === changed.settlementId ? uchastokId : null);
}

/** Whether anything is changed by which the person may vote or not. */
const bearsOnFranchise = (row: ResidentModel, changed: Merged): boolean =>
  isAgeChanged(row, changed) || row.isOfAge !== changed.isOfAge || row.detained !== changed.detained;

const isAgeChanged = (row: ResidentModel, changed: Merged): boolean =>
  row.birthYear !== changed.birthYear || (row.bornOn === null ? null : dayOfDate(row.bornOn)) !== changed.bornOn;

type Merged = ReturnType<typeof merge>;

/** The record as it will stand. */
function merge(row: ResidentModel, given: Changes) {
  const { settlementId, household, surname, given: givenName, patronymic, birthYear } = row;
  const { nationality, occupation, party, isOfAge, detained } = row;
  const bornOn = row.bornOn === null ? null : dayOfDate(row.bornOn);
  const stored = { settlementId, household, surname, given: givenName, patronymic, birthYear, bornOn, sex: row.sex };
  const told = Object.entries(given).filter(([, value]) => value !== undefined);
  // What is told are fields of the same record, checked by the schema; `undefined` was left out.
  const changes = Object.fromEntries(told) as { [K in keyof Changes]: Exclude<Changes[K], undefined> };
  return { ...stored, nationality, occupation, party, isOfAge, detained, ...changes };
}
