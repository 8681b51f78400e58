import { z } from 'zod';
import { findLastAct } from '@/lib/journal/last-act';
import { err, ok } from '@/lib/kernel/result';
import { knownDay, storedDays } from '@/lib/kernel/stored-days';
import type { Tx } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, invalid, notFound, type Refusal } from '../refusal';
import { factDay, id, shortText, text } from '../schemas';
import { isBefore } from '../shared/is-before';
import { meetTerm } from '../shared/terms';
import { findSoviet, placeOf } from './find-soviet';

interface Checked {
  readonly is_confirmed: boolean | null;
  readonly checked_by: string | null;
}

/** Two at one piece of information: the second is told who recorded the check, who made it, and what turned out. */
async function checkedMeanwhile(
  tx: Tx,
  informationId: string,
  { is_confirmed, checked_by }: Checked,
): Promise<Refusal> {
  const last = await findLastAct(tx, [informationId], ['lishentsy/record-check']);
  const by = checked_by ?? '—';
  return conflict('information-checked', {
    ...{ who: last?.actor ?? by, by },
    outcome: is_confirmed === true ? 'confirmed' : 'refuted',
  });
}

/** Records who checked the information, when, and what turned out (23). */
export const recordCheck = defineAct({
  name: 'lishentsy/record-check',
  article: '23',
  permission: 'lishentsy.keep',
  input: z.object({
    informationId: id,
    checkedBy: shortText,
    checkedOn: factDay,
    confirmed: z.boolean(),
    finding: text,
  }),
  load: async (tx, input, actor) => {
    const [locked] = await tx.$queryRaw<
      (Checked & { soviet_id: string; received_on: Date | null; part_days: unknown })[]
    >`
      SELECT soviet_id, is_confirmed, checked_by, received_on, part_days FROM information WHERE id = ${input.informationId}::uuid FOR UPDATE`;
    const soviet = locked === undefined ? null : await findSoviet(tx, actor, locked.soviet_id);
    if (locked === undefined || soviet === null) return err(notFound());
    return ok({ ...placeOf(soviet), facts: locked });
  },
  write: async (tx, facts, input) => {
    if (facts.is_confirmed !== null) return err(await checkedMeanwhile(tx, input.informationId, facts));
    if (isBefore(input.checkedOn, knownDay(facts.received_on, 'receivedOn', facts.part_days)))
      return err(invalid(['checkedOn'], 'before-information'));
    await tx.information.update({
      where: { id: input.informationId },
      data: {
        checkedBy: input.checkedBy,
        ...storedDays({ checkedOn: input.checkedOn }, facts.part_days),
        isConfirmed: input.confirmed,
        finding: input.finding,
      },
    });
    const terms = await meetTerm(tx, 'information-check', input.informationId, input.checkedOn, 'soviet');
    return ok({ answer: { id: input.informationId }, terms, subjectId: input.informationId });
  },
});
