import { z } from 'zod';
import { exactOf } from '@/lib/kernel/fact-day';
import { err, ok } from '@/lib/kernel/result';
import { storedDays } from '@/lib/kernel/stored-days';
import { nextAppealState } from '@/lib/law/appeal-state';
import { judgeStandingTwice, judgeSupervision, SUPERVISING_BODIES } from '@/lib/law/appeals';
import { lockRow, type Tx } from '@/lib/store/client';
import { type AppealFacts, findAppeal } from '@/lib/store/rows/appeal';
import { defineAct } from '../act';
import { conflict, invalid, notFound } from '../refusal';
import { factDay, id, text } from '../schemas';
import { isBefore } from '../shared/is-before';
import { closeTerms } from '../shared/terms';
import { findConsequences } from './consequences';
import { findTwin } from './find-twin';
import { stepNow } from './load-appeal';
import { applyConsequences, openAnnouncing } from './settle';
import { findWordThatStands } from './word-that-stands';

/** The central commission, or the Presidium of VTsIK, looks into a complaint at whatever stage it stands (32): nobody's right, and without a term. */
export const superviseAppeal = defineAct({
  name: 'appeals/supervise',
  article: '32',
  permission: 'appeals.supervise',
  input: z.object({
    ...{ appealId: id, on: factDay, outcome: z.enum(['satisfied', 'refused']), reasons: text },
    // Whose word it is; the central commission records the Presidium's too.
    body: z.enum(SUPERVISING_BODIES).default('central'),
  }),
  load: async (tx, input) => {
    if (!(await lockRow(tx, 'appeal', input.appealId))) return err(notFound());
    const appeal = await findAppeal(tx, input.appealId);
    if (appeal === null) return err(notFound());
    const { campaign, soviet } = appeal.election;
    const central = await tx.commission.findFirst({
      where: { campaignId: campaign.id, kind: 'central', territoryId: { in: soviet.path.split('.') } },
    });
    return ok({
      scope: { territoryId: soviet.id, territoryPath: soviet.path },
      campaign,
      bodyId: central?.id ?? campaign.territoryId,
      facts: { appeal, central, twin: input.outcome === 'refused' ? await findNewer(tx, appeal) : null },
    });
  },
  judge: ({ twin }, { body }) => [...judgeSupervision(body), ...judgeStandingTwice(twin)],
  write: async (tx, { appeal, central }, { on, outcome, reasons, body }, { today }) => {
    if (central === null) return err(conflict('no-central-commission'));
    const state = nextAppealState(appeal.state, { kind: 'supervise', outcome });
    if (state === null) return err(await findWordThatStands(tx, appeal));
    if (isBefore(on, appeal.filedOn)) return err(invalid(['on'], 'before-filing'));
    // What is looked into was said before: else the register would stand on a day as it never stood.
    const word = appeal.steps.findLast(({ outcome: said }) => said !== null);
    if (word !== undefined && isBefore(on, word.decidedOn)) return err(invalid(['on'], 'before-word'));
    await tx.appealStep.create({
      data: {
        ...{ appealId: appeal.id, ordinal: stepNow(appeal).ordinal + 1, body, commissionId: central.id },
        ...{ mayDecide: true, days: 0, article: '32', ...storedDays({ decidedOn: on }), outcome, reasons },
      },
    });
    const untold = storedDays({ announcedOn: null }, appeal.partDays);
    const data = { state, outcome, ...untold, version: { increment: 1 } };
    await tx.appeal.update({ where: { id: appeal.id }, data });
    // What the bodies below still owed is overtaken by the word from above; what they had missed stays missed.
    await closeTerms(tx, { subjectId: appeal.id }, on);
    const changed = await findConsequences(tx, appeal, outcome);
    const served = await applyConsequences(tx, appeal, changed, on, today);
    const term = await openAnnouncing(tx, appeal, '32', exactOf(on));
    return ok({
      answer: { id: appeal.id, state, outcome },
      ...{ terms: [term, ...served], subjectId: appeal.id, noted: { changed } },
    });
  },
});

/** Whom a newer entry under the same letter bars too, once the word puts this one back in force; where a restoration (18, 19) keeps it ended it does not. */
async function findNewer(tx: Tx, { entryId, listId }: AppealFacts): Promise<string | null> {
  const putBack = await tx.disfranchisedRow.count({
    where: {
      ...{ listId, entryId, satisfiedOn: { not: null } },
      entry: { state: 'restored', petitions: { none: { state: 'restored' } } },
    },
  });
  return putBack === 0 ? null : findTwin(tx, entryId);
}
