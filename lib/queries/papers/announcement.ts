import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { dayOfDate } from '@/lib/kernel/civil-day';
import { err, ok } from '@/lib/kernel/result';
import { factOf } from '@/lib/store/rows/appeal';
import { findSeenAppeal, findStep, isDecided, outcomeOf } from './appeal-facts';
import { campaignDay } from './campaign-day';
import { getCommission, headOf, signaturesOf } from './commission';
import { appliedTo } from './decision';
import { dayPart, fileName } from './file-name';
import { definePaperQuery } from './paper-query';

/** Извещение заявителю under receipt (29–31): the commission that made the list tells the final word. */
export const announcementPaper = definePaperQuery({
  kind: 'announcement',
  input: z.object({ appealId: id }),
  load: async (context, { appealId }) => {
    const seen = await findSeenAppeal(context, appealId);
    if (!seen.ok) return seen;
    const { facts, row, appellant, letter } = seen.value;
    const step = findStep(seen.value, undefined, isDecided);
    if (step === null || row.outcome === null) return err(notFound());
    const commission = await getCommission(context.db, facts.election.commission.id);
    const decider = await getCommission(context.db, step.commissionId);
    const announcedOn = row.announcedOn === null ? null : dayOfDate(row.announcedOn);
    const outcome = outcomeOf(step);
    return ok({
      name: fileName('Извещение о решении', appellant.surname, dayPart(announcedOn)),
      data: {
        head: headOf(commission, { on: announcedOn ?? campaignDay(facts.election.campaign), basis: [step.article] }),
        signatures: signaturesOf(commission),
        form: 'receipt',
        to: appellant,
        address: seen.value.address,
        matter: 'appeal',
        filedOn: factOf(row.filedOn),
        decision: {
          body: decider.body,
          on: factOf(step.decidedOn),
          outcome,
          reasons: step.reasons ?? '',
          articles: appliedTo(letter),
        },
        isFinal: true,
        next:
          outcome === 'satisfied'
            ? 'Вы исключены из списка лиц, лишённых избирательных прав, и внесены в список избирателей.'
            : null,
        announcedOn,
      },
    });
  },
});
