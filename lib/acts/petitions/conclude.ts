import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { knownOf, storedDays } from '@/lib/kernel/stored-days';
import { nextPetitionState } from '@/lib/law/petition-state';
import { judgePetition } from '@/lib/law/restoration';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { isBefore } from '../shared/is-before';
import { meetTerm } from '../shared/terms';
import { loadPetition, placeOfPetition } from './load-petition';
import { findDecider } from './petition-soviet';
import { decidingOn, dutyOf, openDuty } from './petition-terms';

/** The soviet sends the petition on with its conclusion (20); whatever it concludes, it may not keep it. */
export const concludePetition = defineAct({
  name: 'petitions/conclude',
  article: '20',
  permission: 'petitions.keep',
  input: z.object({
    petitionId: id,
    on: factDay,
    // Empty: it went without one, which is marked and stops nothing.
    conclusion: z.string().trim().max(4000).default(''),
    version,
  }),
  load: async (tx, input, actor) => {
    const petition = await loadPetition(tx, actor, input.petitionId);
    if (petition === null) return err(notFound());
    const decider = await findDecider(tx, petition.soviet, petition.row.campaignId);
    return ok({ ...placeOfPetition(petition), facts: { petition, decider } });
  },
  judge: ({ petition }, { conclusion }, { interpretations }) =>
    petition.state === 'filed'
      ? judgePetition({ letter: petition.letter, isThroughSoviet: true, conclusion }, interpretations)
      : [],
  write: async (tx, { petition, decider }, { petitionId, on, conclusion, version: seen }) => {
    const { row } = petition;
    const state = nextPetitionState(petition.state, { kind: 'conclude' });
    const changed = await findChanged(tx, row, seen);
    if (changed !== null) return err(changed);
    if (state === null) return err(conflict(`petition-${petition.state}`));
    if (decider === null) return err(conflict('no-restoring-commission'));
    if (isBefore(on, knownOf(row, 'passedOn') ?? knownOf(row, 'filedOn')))
      return err(invalid(['on'], 'before-petition'));
    // Left over from an earlier campaign, it goes on in that of the commission that it is sent to.
    const { campaignId, officeId } = decider;
    await tx.petition.update({
      where: { id: petitionId },
      data: {
        ...{ state, conclusion, campaignId, commissionId: decider.id, officeId },
        ...storedDays({ concludedOn: on }, row.partDays),
        version: { increment: 1 },
      },
    });
    const met = await meetTerm(tx, dutyOf('soviet'), petitionId, on, 'soviet');
    const opened = await openDuty(tx, {
      ...{ station: decidingOn(petition.letter), campaignId, petitionId, on, body: decider.kind },
      ...(officeId === null
        ? { commissionId: decider.id, territoryId: row.sovietId }
        : { commissionId: null, territoryId: officeId, isInStead: true }),
    });
    return ok({
      ...{ answer: { id: petitionId, state }, terms: [...met, ...opened], subjectId: petitionId },
      // The next commission may take it over from the executive committee: the paper tells whom it was sent to.
      ...(officeId !== null && { noted: { officeId } }),
    });
  },
});
