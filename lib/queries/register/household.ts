import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { findStandings } from '@/lib/acts/shared/standing';
import { type CivilDay, partsOf } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn } from '@/lib/kernel/stored-days';
import type { Franchise } from '@/lib/law/franchise';
import { defineQuery } from '../query';
import { findHouseholdHistory } from './household-history';

/** Years of age on a day; by the year alone it may be one less. */
function ageOn(day: CivilDay, bornOn: CivilDay | null, birthYear: number): number {
  const { year } = partsOf(day);
  if (bornOn === null) return year - birthYear;
  return year - birthYear - (bornOn.slice(5) > day.slice(5) ? 1 : 0);
}

/**
 * A household as a family: everyone with their age on the election day, who may not vote and by which letter, and through whom;
 * and what was ever done with it. Of one that nobody is left in, where they are written now.
 */
export const householdQuery = defineQuery({
  name: 'register/household',
  input: z.object({ settlementId: z.uuid(), household: z.string().max(40) }),
  run: async (context, { settlementId, household }) => {
    const { db } = context;
    const settlement = await db.territory.findUnique({ where: { id: settlementId }, include: { parent: true } });
    const isPart = settlement?.kind === 'settlement' || settlement?.kind === 'city-district';
    const soviet = isPart ? settlement.parent : settlement;
    if (settlement === null || soviet === null) return err(notFound());
    if (!context.sees({ territoryId: soviet.id, territoryPath: soviet.path })) return err(notFound());
    const [people, [standing], told] = await Promise.all([
      db.resident.findMany({
        where: { settlementId, household, mergedIntoId: null },
        orderBy: [{ birthYear: 'asc' }, { normalName: 'asc' }],
        include: {
          uchastok: true,
          entries: { where: { state: 'entered' }, include: { principal: { include: { resident: true } } } },
        },
      }),
      findStandings(db, [soviet.id]),
      findHouseholdHistory(context, { settlementId, household }),
    ]);
    if (people.length === 0 && told.history.length === 0) return err(notFound());
    const electionDay = standing?.electionDay ?? null;
    return ok({
      ...{ settlementId, settlementName: settlement.name, sovietId: soviet.id, sovietName: soviet.name, household },
      ...told,
      ...{ path: soviet.path, electionDay, isAnnounced: standing !== undefined && standing.electionId !== null },
      members: people.map((person) => {
        const bornOn = dayOfColumn(person.bornOn);
        return {
          ...{ id: person.id, surname: person.surname, given: person.given, patronymic: person.patronymic },
          // Both are closed lists by the table's checks.
          ...{ sex: person.sex as 'm' | 'f', franchise: person.franchise as Franchise },
          ...{ birthYear: person.birthYear, bornOn, version: person.version, occupation: person.occupation },
          age: electionDay === null ? null : ageOn(electionDay, bornOn, person.birthYear),
          isAgeExact: bornOn !== null,
          uchastok: person.uchastok && { id: person.uchastok.id, number: person.uchastok.number },
          struckOn: dayOfColumn(person.struckOn),
          entries: person.entries.map(({ id, letter, principal }) => ({
            ...{ id, letter },
            through: principal && {
              id: principal.residentId,
              name: `${principal.resident.surname} ${principal.resident.given}`.trim(),
            },
          })),
        };
      }),
    });
  },
});
