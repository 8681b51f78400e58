import { z } from 'zod';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { nextAppealState } from '@/lib/law/appeal-state';
import { judgeAnnouncing } from '@/lib/law/appeals';
import { lockRow } from '@/lib/store/client';
import { findAppeal } from '@/lib/store/rows/appeal';
import { defineAct } from '../act';
import { conflict, notFound } from '../refusal';
import { factDay, id } from '../schemas';
import { meetTerm } from '../shared/terms';
import { placeOfAppeal } from './load-appeal';
import { dateOf } from './open-step';

/** Tells the complainant the final word, against a signature (29–31): the commission that made the list does it. */
export const announceAppeal = defineAct({
  name: 'appeals/announce',
  article: '29',
  permission: 'appeals.announce',
  input: z.object({ appealId: id, on: factDay }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'appeal', input.appealId))) return err(notFound());
    const appeal = await findAppeal(tx, input.appealId);
    if (appeal === null) return err(notFound());
    return ok({ ...placeOfAppeal(appeal, appeal.election.commission.id), facts: appeal });
  },
  judge: ({ state, steps }, { on }) => {
    // Announced already is a conflict, which `write` says.
    if (state === 'announced') return [];
    const decided = steps.findLast(({ outcome }) => outcome !== null);
    const isFinal = nextAppealState(state, { kind: 'announce' }) !== null;
    return judgeAnnouncing({ isFinal, decidedOn: decided?.decidedOn ?? UNKNOWN_DAY, announcedOn: on });
  },
  write: async (tx, appeal, { on }) => {
    const state = nextAppealState(appeal.state, { kind: 'announce' });
    if (state === null) return err(conflict(`appeal-${appeal.state}`));
    const data = { state, announcedOn: dateOf(on), version: { increment: 1 } };
    await tx.appeal.update({ where: { id: appeal.id }, data });
    const terms = await meetTerm(tx, 'appeal-announce', appeal.id, on, appeal.election.commission.kind);
    return ok({ answer: { id: appeal.id, state }, terms, subjectId: appeal.id });
  },
});
