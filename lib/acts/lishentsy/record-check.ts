import { z } from 'zod';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { columnOfDay } from '@/lib/kernel/stored-days';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id, shortText, text } from '../schemas';
import { meetTerm } from '../shared/terms';
import { findSoviet, placeOf } from './find-soviet';

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
    const [locked] = await tx.$queryRaw<{ soviet_id: string; is_confirmed: boolean | null }[]>`
      SELECT soviet_id, is_confirmed FROM information WHERE id = ${input.informationId}::uuid FOR UPDATE`;
    const soviet = locked === undefined ? null : await findSoviet(tx, actor, locked.soviet_id);
    if (locked === undefined || soviet === null) return err(notFound());
    return ok({ ...placeOf(soviet), facts: { isChecked: locked.is_confirmed !== null } });
  },
  write: async (tx, facts, input) => {
    if (facts.isChecked) return err(conflict('information-checked'));
    const checkedOn = exactOf(input.checkedOn);
    await tx.information.update({
      where: { id: input.informationId },
      data: {
        checkedBy: input.checkedBy,
        checkedOn: columnOfDay(checkedOn),
        isConfirmed: input.confirmed,
        finding: input.finding,
      },
    });
    const terms = await meetTerm(tx, 'information-check', input.informationId, input.checkedOn, 'soviet');
    return ok({ answer: { id: input.informationId }, terms, subjectId: input.informationId });
  },
});
