import { z } from 'zod';
import type { Scope } from '@/lib/access/actor';
import { findAllowing } from '@/lib/access/allow';
import { findPetitionSoviet } from '@/lib/acts/petitions/petition-soviet';
import { notFound } from '@/lib/acts/refusal';
import { realDay } from '@/lib/clock';
import { personName } from '@/lib/kernel/person-name';
import { err, ok } from '@/lib/kernel/result';
import { knownOf } from '@/lib/kernel/stored-days';
import { letterOf } from '@/lib/law/letters';
import { isByDecree, placeOfPetition } from '@/lib/law/petition-state';
import { restoration } from '@/lib/law/restoration';
import { findHeirId } from '@/lib/store/rows/heirs';
import { maySeeScans, scanItem } from '../lishentsy/scan';
import { defineQuery } from '../query';
import { findSeenPetition } from './find-petition';

/** One petition: its way, its papers, what the law asks of it, and what this actor may do with it now. */
export const petitionsOne = defineQuery({
  name: 'petitions/one',
  input: z.object({ petitionId: z.uuid() }),
  run: async (context, { petitionId }) => {
    const seen = await findSeenPetition(context, petitionId);
    if (seen === null) return err(notFound());
    const { row, soviet, commission, office, scope, state } = seen;
    const campaign = (await findPetitionSoviet(context.db, context.actor, row))?.campaign ?? null;
    const today = campaign?.today ?? realDay();
    const { resident, letter } = row.entry;
    const facts = { letter, labourSince: null, decidedOn: today, loyaltyProved: null };
    const { body, confirmedBy } = restoration(
      { ...facts, isRepublic: commission?.kind === 'republic' },
      campaign?.interpretations,
    );
    const whole = {
      ...scope,
      ...(campaign && { campaignId: campaign.id }),
      mode: campaign?.mode ?? ('conduct' as const),
    };
    const may = (permission: Parameters<typeof findAllowing>[1], of: Scope = whole) =>
      findAllowing(context.actor, permission, of) !== null;
    const { commissionId: _, ...place } = whole;
    const confirming = commission === null ? soviet.id : await findHeirId(context.db, commission.territoryId);
    const showsScans = maySeeScans(context, scope);
    return ok({
      ...{
        id: row.id,
        state,
        place: placeOfPetition(state, letter, office !== null),
        version: row.version,
        text: row.text,
        today,
        mode: whole.mode,
      },
      entry: {
        ...{ id: row.entryId, letter, state: row.entry.state, ground: row.entry.ground, version: row.entry.version },
        ...{ name: personName(resident), birthYear: resident.birthYear },
        ...{ settlement: resident.settlement.name, household: resident.household },
      },
      soviet: { id: soviet.id, name: soviet.name },
      commission:
        commission === null ? null : { id: commission.id, kind: commission.kind, territory: commission.territory.name },
      office: office === null ? null : { id: office.id, territory: office.name },
      isByDecree: letterOf(letter) !== null && isByDecree(body),
      needsConfirmation: office === null && confirmedBy !== null,
      ...{ conclusion: row.conclusion, outcome: row.outcome, reasons: row.reasons },
      ...{ decreeNumber: row.decreeNumber, decreedOn: knownOf(row, 'decreedOn') },
      ...{ loyaltyProved: row.loyaltyProved, isConfirmed: row.isConfirmed },
      ...{
        broughtTo: row.broughtTo === 'commission' ? ('commission' as const) : ('soviet' as const),
        filedOn: knownOf(row, 'filedOn'),
        passedOn: knownOf(row, 'passedOn'),
        concludedOn: knownOf(row, 'concludedOn'),
        decidedOn: knownOf(row, 'decidedOn'),
      },
      ...{
        labourSince: knownOf(row, 'labourSince'),
        confirmedOn: knownOf(row, 'confirmedOn'),
        restoredOn: knownOf(row, 'restoredOn'),
      },
      documents: row.documents.map((paper) => ({
        ...{ id: paper.id, kind: paper.kind, number: paper.number, issuer: paper.issuer },
        issuedOn: knownOf(paper, 'issuedOn'),
        scans: showsScans ? paper.scans.map(scanItem) : [],
      })),
      showsScans,
      may: {
        conclude: state === 'filed' && may('petitions.keep'),
        decide:
          state === 'forwarded' && may('petitions.decide', office === null ? whole : { ...place, officeId: office.id }),
        confirm: state === 'approved' && may('petitions.confirm', { ...whole, officeId: confirming }),
        attach: may('lishentsy.keep'),
      },
    });
  },
});
