import { z } from 'zod';
import { err, ok } from '@/lib/kernel/result';
import { defineAct } from '../act';
import { conflict } from '../refusal';
import { id } from '../schemas';
import { loadList } from './load-list';
import { countConvened } from './parts';

/** Takes an enterprise's common lists back before any of its parts is convened: each elects its own again (36, note). */
export const withdrawLists = defineAct({
  name: 'enterprises/withdraw-lists',
  article: '36.n1',
  permission: 'uchastki.divide',
  input: z.object({ commonListId: id }),
  load: (tx, { commonListId }) =>
    loadList(tx, commonListId, async (facts) => ({
      ...facts,
      convened: await countConvened(tx, await tx.uchastok.findMany({ where: { commonListId } })),
    })),
  write: async (tx, { list, convened }) => {
    if (convened > 0) return err(conflict('part-convened', { name: list.name }));
    await tx.commonList.delete({ where: { id: list.id } });
    return ok({ answer: { id: list.id }, subjectId: list.unitId });
  },
});
