import { z } from 'zod';
import { findAllowing } from '@/lib/access/allow';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, factOf, knownOf, storedDays } from '@/lib/kernel/stored-days';
import { judgeStandingTwice } from '@/lib/law/appeals';
import type { RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import { isByDecree, nextPetitionState } from '@/lib/law/petition-state';
import { judgeRestorationBody, type RestorationFacts, restoration } from '@/lib/law/restoration';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { findHeirId } from '@/lib/store/rows/heirs';
import { type AnswerTerm, defineAct } from '../act';
import { restoreEntry } from '../lishentsy/entry-state';
import { conflict, invalid, notFound, type Refusal } from '../refusal';
import { factDay, id, plannedDay, version } from '../schemas';
import { findChanged } from '../shared/changed-meanwhile';
import { isBefore } from '../shared/is-before';
import { meetTerm } from '../shared/terms';
import { findCommissionOf, findStandingTwice, loadPetition, type PetitionFacts } from './load-petition';
import { dutyOf, openDuty } from './petition-terms';

const input = z.object({
  petitionId: id,
  on: factDay,
  outcome: z.enum(['satisfied', 'refused']),
  labourSince: factDay.optional(),
  /** Labour with breaks in it: what adds up, I-28 says. Without `until` it still goes on. */
  labourPeriods: z
    .array(z.object({ from: plannedDay, until: plannedDay.nullable().default(null) }))
    .max(50)
    .optional(),
  /** The last day on which a listed ground held, as of trade: labour before it does not count (I-28). */
  groundHeldUntil: plannedDay.optional(),
  loyaltyProved: z.boolean().nullable().default(null),
  reasons: z.string().trim().max(4000).default(''),
  /** Art. 18: the special decree of the Presidium, which the commission records and does not make. */
  decreeNumber: z.string().trim().max(100).default(''),
  /** The decree's own day; `on` is that of the commission, which carries it out. */
  decreedOn: factDay.optional(),
  version,
});
type DecideInput = z.output<typeof input>;

interface DecideFacts {
  readonly petition: PetitionFacts;
  /** Whom another entry under the same letter bars still. */
  readonly twin: string | null;
  readonly commission: {
    readonly id: string;
    readonly kind: string;
    readonly territoryId: string;
    readonly endedOn: Date | null;
  };
}

/** Labour in stretches; without them one that goes on, where a ground may have broken it. */
function labourOf({ labourSince, labourPeriods = [], groundHeldUntil }: DecideInput): RestorationFacts['labour'] {
  const isWhole = groundHeldUntil !== undefined && labourSince !== undefined;
  return labourPeriods.length > 0 || isWhole ? { periods: labourPeriods, groundUntil: groundHeldUntil } : undefined;
}

function factsOf({ petition, commission }: DecideFacts, asked: DecideInput): RestorationFacts {
  return {
    ...{ letter: petition.letter, labourSince: asked.labourSince ?? null, decidedOn: asked.on },
    labour: labourOf(asked),
    ...{ loyaltyProved: asked.loyaltyProved, isRepublic: commission.kind === 'republic' },
    petitionedOn: factOf(petition.row, 'filedOn'),
  };
}

function judge(facts: DecideFacts, asked: DecideInput, interpretations: Interpretations): readonly RuleFinding[] {
  if (asked.outcome === 'refused' || facts.petition.state !== 'forwarded') return [];
  const body = asked.decreeNumber === '' ? 'guberniya' : 'vtsik-presidium';
  // What waits to be confirmed ends nothing yet.
  const isFinal = asked.decreeNumber !== '' || facts.petition.row.officeId !== null;
  return [
    ...judgeStandingTwice(isFinal ? facts.twin : null),
    ...judgeRestorationBody({ letter: facts.petition.letter, body }, interpretations),
    ...restoration(factsOf(facts, asked), interpretations).findings,
  ];
}

/** Grants or refuses the petition (19), or records what a special decree has granted (18). */
export const decidePetition = defineAct({
  name: 'petitions/decide',
  article: '19',
  permission: 'petitions.decide',
  input,
  load: async (tx, { petitionId, outcome }, actor) => {
    const petition = await loadPetition(tx, actor, petitionId);
    if (petition === null) return err(notFound());
    const {
      soviet,
      row: { officeId },
    } = petition;
    const place = { territoryId: soviet.id, territoryPath: soviet.path };
    const none = { id: soviet.id, kind: '', territoryId: soviet.id, endedOn: null };
    const decider = (await findCommissionOf(tx, petition)) ?? none;
    const inStead = officeId === null ? null : { ...place, officeId };
    const isTheirs = inStead !== null && findAllowing(actor, 'petitions.decide', inStead) !== null;
    const twin = outcome === 'satisfied' ? await findStandingTwice(tx, petition) : null;
    return ok({
      scope: { ...place, ...inStead, commissionId: decider.id },
      // art. 33, 49: the ended commission's own people are told where it has gone.
      locked:
        inStead === null || isTheirs || petition.state !== 'forwarded' ? null : conflict('petition-with-executive'),
      ...{ campaign: soviet.campaign, bodyId: officeId ?? decider.id, facts: { petition, commission: decider, twin } },
    });
  },
  judge: (facts, asked, { interpretations }) => judge(facts, asked, interpretations),
  write: async (tx, facts, asked, { interpretations }) => {
    const { petition, commission } = facts;
    const { row } = petition;
    const { petitionId, on, outcome, decreeNumber, decreedOn } = asked;
    const reckoned = restoration(factsOf(facts, asked), interpretations);
    // art. 33: what the executive committee decides itself in the commission's stead it need not confirm.
    const isConfirmed = row.officeId === null && reckoned.confirmedBy !== null && !isByDecree(reckoned.body);
    const state = nextPetitionState(petition.state, { kind: 'decide', outcome, isConfirmed });
    const changed = await findChanged(tx, row, asked.version);
    if (changed !== null) return err(changed);
    if (state === null) return err(conflict(`petition-${petition.state}`));
    const misplaced = judgeDays(facts, asked);
    if (misplaced !== null) return err(misplaced);
    await tx.petition.update({
      where: { id: petitionId },
      data: {
        ...{ state, outcome, reasons: asked.reasons, loyaltyProved: asked.loyaltyProved },
        ...storedDays(
          {
            ...{ decidedOn: on, labourSince: reckoned.labourSince, decreedOn },
            restoredOn: state === 'restored' ? on : null,
          },
          row.partDays,
        ),
        ...(asked.labourPeriods && { labourPeriods: [...asked.labourPeriods] satisfies Prisma.InputJsonArray }),
        decreeNumber: decreeNumber || null,
        version: { increment: 1 },
      },
    });
    const body = row.officeId === null ? commission.kind : 'executive';
    const met = [
      ...(await meetTerm(tx, dutyOf('commission'), petitionId, on, body)),
      ...(await meetTerm(tx, dutyOf('decree'), petitionId, on, body)),
    ];
    const opened = await carryOut(tx, facts, state, on);
    const { fullOn } = reckoned;
    const confirmedBy = row.officeId === null ? reckoned.confirmedBy : null;
    const answer = { id: petitionId, state, outcome, confirmedBy, fullOn: fullOn && exactOf(fullOn) };
    return ok({ answer, terms: [...met, ...opened], subjectId: petitionId });
  },
});

/** The days of a decision follow one another: the sending on, the end of the commission in whose stead it is made, the decree. */
function judgeDays({ petition: { row }, commission }: DecideFacts, asked: DecideInput): Refusal | null {
  const { on, decreeNumber, decreedOn } = asked;
  if (isBefore(on, knownOf(row, 'concludedOn'))) return invalid(['on'], 'before-forwarding');
  // Of one that never went through the soviet.
  if (isBefore(on, knownOf(row, 'filedOn'))) return invalid(['on'], 'before-petition');
  if (row.officeId !== null && isBefore(on, dayOfColumn(commission.endedOn)))
    return invalid(['on'], 'before-commission-end');
  if (decreedOn === undefined) return null;
  if (decreeNumber === '') return invalid(['decreeNumber'], 'required');
  return isBefore(on, decreedOn) ? invalid(['decreedOn'], 'decreed-later') : null;
}

/** Restored at once where no confirmation is due; an entry that was struck since stays struck. Else the executive committee owes its word. */
async function carryOut(
  tx: Tx,
  { petition, commission }: DecideFacts,
  state: string,
  on: DecideInput['on'],
): Promise<AnswerTerm[]> {
  const { id: petitionId, entryId, campaignId } = petition.row;
  if (state === 'restored') {
    const change = { entryId, on, campaignId, subjectId: petitionId, note: 'petition' };
    return petition.entryState === 'entered' ? restoreEntry(tx, change, 'restored') : [];
  }
  if (state !== 'approved') return [];
  return openDuty(tx, {
    ...{ station: 'executive', campaignId, petitionId, commissionId: null },
    ...{ territoryId: await findHeirId(tx, commission.territoryId), on, body: 'executive' },
  });
}
