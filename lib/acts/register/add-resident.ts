import { z } from 'zod';
import { newId } from '@/lib/kernel/ids';
import { err, ok } from '@/lib/kernel/result';
import { columnOfDay } from '@/lib/kernel/stored-days';
import { defineAct } from '../act';
import { conflict, conflictAt, notFound } from '../refusal';
import { refreshTotals } from '../shared/franchise';
import { franchiseByAge, isAgeTold } from '../shared/standing';
import { findPlacement, isMeetingOpen } from './placement';
import { findPlace, findYearFaults, hasTwin, keysOf, placed } from './resident-facts';
import { reason, residentFields } from './resident-input';

/** Enters a person into the soviet's register. */
export const addResident = defineAct({
  name: 'register/add-resident',
  article: null,
  permission: 'register.keep',
  input: z.object({
    ...residentFields,
    given: residentFields.given.default(''),
    patronymic: residentFields.patronymic.default(''),
    household: residentFields.household.default(''),
    reason: reason.optional(),
  }),
  load: async (tx, { settlementId }, actor) => {
    const place = await findPlace(tx, settlementId);
    if (place === null || place.settlement.struckOn !== null) return err(notFound());
    return ok(await placed(tx, actor, place.soviet, (campaign) => ({ soviet: place.soviet, campaign })));
  },
  write: async (tx, { soviet, campaign }, input) => {
    const issues = await findYearFaults(tx, campaign, soviet, input);
    if (issues.length > 0) return err({ code: 'INVALID_INPUT', issues });
    const keys = keysOf(input);
    if (await hasTwin(tx, keys.normalKey, input.settlementId)) return err(conflict('resident-already-there'));
    const { reason: _, bornOn = null, nationality = null, occupation = null, party = null, ...person } = input;
    const { isOfAge = null, detained = false, ...plain } = person;
    if (isOfAge !== null && (await isAgeTold(tx, soviet.id, { bornOn, birthYear: input.birthYear })))
      return err(conflictAt(['isOfAge'], 'age-told-by-year'));
    const place = await findPlacement(tx, soviet.id);
    const uchastokId = place(input);
    if (await isMeetingOpen(tx, soviet.id, [uchastokId])) return err(conflict('uchastok-meeting-open'));
    const resident = await tx.resident.create({
      data: {
        ...{ id: newId(), sovietId: soviet.id, bornOn: columnOfDay(bornOn) },
        franchise: await franchiseByAge(tx, soviet.id, { bornOn, birthYear: input.birthYear, isOfAge, detained }),
        ...{ ...plain, ...keys, uchastokId, nationality, occupation, party, isOfAge, detained },
      },
    });
    await refreshTotals(tx, soviet.id);
    return ok({ answer: { id: resident.id, residentId: resident.id, version: 1 }, subjectId: resident.id });
  },
});
