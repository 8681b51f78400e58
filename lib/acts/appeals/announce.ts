import { z } from 'zod';
import { UNKNOWN_DAY } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { nextAppealState } from '@/lib/law/appeal-state';
import { judgeAnnouncing } from '@/lib/law/appeals';
import { lockRow } from '@/lib/store/client';
import { findAppeal } from '@/lib/store/rows/appeal';
import { ANNOUNCEMENT_MANNERS } from '@/lib/store/rows/appeal-manner';
import { defineAct } from '../act';
import { notFound } from '../refusal';
import { factDay, id, shortText } from '../schemas';
import { meetTerm } from '../shared/terms';
import { bodyOfHolder } from './holder';
import { placeOfAppeal } from './load-appeal';
import { findWhoTold, findWordThatStands } from './word-that-stands';

/** Tells the complainant the final word, against a signature (29–31): the commission that made the list does it. */
export const announceAppeal = defineAct({
  name: 'appeals/announce',
  article: '29',
  permission: 'appeals.announce',
  input: z.object({
    appealId: id,
    on: factDay,
    manner: z.enum(ANNOUNCEMENT_MANNERS).default('in-person'),
    /** The word that was told, where whoever records it has seen it: supervision may have said another since (32). */
    outcome: z.enum(['satisfied', 'refused']).optional(),
    /** Into whose hands it came, where not into the complainant's own. */
    receivedBy: shortText.optional(),
    /** Who witnessed a refusal to sign, the number of a postal receipt. */
    note: shortText.optional(),
  }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'appeal', input.appealId))) return err(notFound());
    const appeal = await findAppeal(tx, input.appealId);
    if (appeal === null) return err(notFound());
    return ok({ ...placeOfAppeal(appeal, appeal.maker), facts: appeal });
  },
  judge: ({ state, steps }, { on }) => {
    // Announced already is a conflict, which `write` says.
    if (state === 'announced') return [];
    const decided = steps.findLast(({ outcome }) => outcome !== null);
    const isFinal = nextAppealState(state, { kind: 'announce' }) !== null;
    return judgeAnnouncing({ isFinal, decidedOn: decided?.decidedOn ?? UNKNOWN_DAY, announcedOn: on });
  },
  write: async (tx, appeal, { on, manner, outcome, receivedBy, note }) => {
    if (appeal.state === 'announced') return err(await findWhoTold(tx, appeal.id));
    const state = nextAppealState(appeal.state, { kind: 'announce' });
    const told = appeal.steps.findLast(({ outcome }) => outcome !== null);
    const isOther = outcome !== undefined && outcome !== appeal.state;
    if (state === null || told === undefined || isOther) return err(await findWordThatStands(tx, appeal));
    await tx.appeal.update({
      where: { id: appeal.id },
      data: { state, ...storedDays({ announcedOn: on }, appeal.partDays), version: { increment: 1 } },
    });
    await tx.appealAnnouncement.create({
      data: {
        ...{ appealId: appeal.id, stepId: told.id, ...storedDays({ announcedOn: on }), manner },
        ...{ receivedBy: receivedBy ?? null, note: note ?? null },
      },
    });
    const body = bodyOfHolder(appeal.election.commission.kind, appeal.maker);
    const terms = await meetTerm(tx, 'appeal-announce', appeal.id, on, body);
    return ok({ answer: { id: appeal.id, state, manner }, terms, subjectId: appeal.id });
  },
});
