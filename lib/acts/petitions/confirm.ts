import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { factOf, storedDays } from '@/lib/kernel/stored-days';
import { judgeStandingTwice } from '@/lib/law/appeals';
import { nextPetitionState } from '@/lib/law/petition-state';
import { judgeConfirmation, judgeGroundStill } from '@/lib/law/restoration';
import { findHeirId } from '@/lib/store/rows/heirs';
import { defineAct } from '../act';
import { restoreEntry } from '../lishentsy/entry-state';
import { conflict, notFound } from '../refusal';
import { factDay, id, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { meetTerm } from '../shared/terms';
import { findCommissionOf, findStandingTwice, loadPetition } from './load-petition';
import { dutyOf } from './petition-terms';

/** The executive committee confirms the restoration or does not (19); only from here on the person votes. */
export const confirmPetition = defineAct({
  name: 'petitions/confirm',
  article: '19',
  permission: 'petitions.confirm',
  input: z.object({ petitionId: id, on: factDay, confirmed: z.boolean(), version }),
  load: async (tx, { petitionId, confirmed }, actor) => {
    const petition = await loadPetition(tx, actor, petitionId);
    if (petition === null) return err(notFound());
    const { soviet } = petition;
    const commission = await findCommissionOf(tx, petition);
    const officeId = commission === null ? soviet.id : await findHeirId(tx, commission.territoryId);
    const scope = { territoryId: soviet.id, territoryPath: soviet.path, officeId };
    return ok({
      scope,
      campaign: soviet.campaign,
      bodyId: officeId,
      facts: { ...petition, twin: confirmed ? await findStandingTwice(tx, petition) : null },
    });
  },
  judge: (petition, { on, confirmed }, { interpretations }) =>
    petition.state === 'approved'
      ? [
          ...judgeConfirmation({ decidedOn: factOf(petition.row, 'decidedOn'), confirmedOn: on }),
          // Since the decision the entry may have been amended.
          ...(confirmed ? judgeGroundStill(petition.letter, interpretations) : []),
          ...judgeStandingTwice(petition.twin),
        ]
      : [],
  write: async (tx, petition, { petitionId, on, confirmed, version: seen }) => {
    const { row } = petition;
    const state = nextPetitionState(petition.state, { kind: 'confirm', confirmed });
    const changed = await findChanged(tx, row, seen);
    if (changed !== null) return err(changed);
    if (state === null) return err(conflict(`petition-${petition.state}`));
    await tx.petition.update({
      where: { id: petitionId },
      data: {
        ...{ state, isConfirmed: confirmed },
        ...storedDays({ confirmedOn: on, restoredOn: confirmed ? on : null }, row.partDays),
        version: { increment: 1 },
      },
    });
    const met = await meetTerm(tx, dutyOf('executive'), petitionId, on, 'executive');
    const change = { entryId: row.entryId, on, campaignId: row.campaignId, subjectId: petitionId, note: 'petition' };
    const isStanding = petition.entryState === 'entered';
    const opened = confirmed && isStanding ? await restoreEntry(tx, change, 'restored') : [];
    return ok({ answer: { id: petitionId, state }, terms: [...met, ...opened], subjectId: petitionId });
  },
});
