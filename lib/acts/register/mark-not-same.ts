import { z } from 'zod';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { lockRow } from '@/lib/store/client';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { id } from '../schemas';
import { mayKeep } from './may-keep';
import { loadResident, toldOf } from './resident-facts';
import { reason } from './resident-input';

/** Two records of one look, as the register keeps them: the lesser id first. */
export const pairOf = (one: string, other: string) =>
  one < other ? { residentId: one, otherId: other } : { residentId: other, otherId: one };

/** Says of two like records that they are two people, and why: they are not shown as a likely duplicate again. */
export const markNotSame = defineAct({
  name: 'register/mark-not-same',
  article: null,
  permission: 'register.keep',
  input: z.object({ residentId: id, otherId: id, reason }),
  load: async (tx, { residentId, otherId }, actor) => {
    if (!(await lockRow(tx, 'resident', otherId))) return err(notFound());
    return loadResident(tx, actor, residentId);
  },
  write: async (tx, { row, soviet, campaign }, input, { actor, today }) => {
    if (input.residentId === input.otherId) return err(invalid(['otherId'], 'same-record'));
    const other = await tx.resident.findUniqueOrThrow({ where: { id: input.otherId }, include: { soviet: true } });
    if (other.sovietId !== soviet.id && mayKeep(actor, other.soviet, campaign) !== null)
      return err(invalid(['otherId'], 'other-soviet'));
    const pair = pairOf(input.residentId, input.otherId);
    const known = await tx.notSame.findUnique({ where: { residentId_otherId: pair } });
    if (known !== null) return err(conflict('not-same-already'));
    await tx.notSame.create({
      data: { ...pair, reason: input.reason, actorName: actor.name, markedOn: dateOfDay(today) },
    });
    const { soviet: _, ...told } = other;
    return ok({ answer: { id: row.id }, subjectId: row.id, noted: { one: toldOf(row), other: toldOf(told) } });
  },
});
