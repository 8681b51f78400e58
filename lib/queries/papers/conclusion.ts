import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, factOf, knownOf } from '@/lib/kernel/stored-days';
import { findSeenAppeal, findStep } from './appeal-facts';
import { headOf } from './commission';
import { dayPart, fileName } from './file-name';
import { getHolder, signaturesOfHolder } from './holder';
import { definePaperQuery } from './paper-query';
import { findConclusion } from './recorded';

/** Заключение (28), with which the body that may not decide sends a complaint on; there is none before it does. */
export const conclusionPaper = definePaperQuery({
  kind: 'conclusion',
  input: z.object({ appealId: id, stepOrdinal: z.coerce.number().int().min(1).optional() }),
  load: async (context, { appealId, stepOrdinal }) => {
    const seen = await findSeenAppeal(context, appealId);
    if (!seen.ok) return seen;
    const { row, steps } = seen.value;
    const step = findStep(seen.value, stepOrdinal, ({ conclusion }) => conclusion !== null);
    const next = steps.find(({ ordinal }) => step !== null && ordinal === step.ordinal + 1);
    if (step === null || step.conclusion === null || next === undefined) return err(notFound());
    const holder = await getHolder(context.db, step);
    const made = {
      on: factOf(step, 'forwardedOn'),
      at: (await findConclusion(context.db, seen.value, step))?.at ?? null,
    };
    const said = await seen.value.saidWhen(made);
    const above = await getHolder(context.db, next);
    return ok({
      name: fileName('Заключение по жалобе', said.person.surname, dayPart(dayOfColumn(step.forwardedOn))),
      data: {
        head: headOf(holder, { on: knownOf(step, 'forwardedOn'), basis: [step.article] }),
        signatures: signaturesOfHolder(holder),
        ...{ to: above.body, office: holder.office },
        soviet: seen.value.soviet,
        appellant: said.person,
        address: said.address,
        entry: { number: seen.value.entryNumber, ...said.entry },
        filedOn: knownOf(row, 'filedOn'),
        receivedOn: knownOf(step, 'receivedOn'),
        due: knownOf(step, 'dueOn'),
        documents: said.documents,
        conclusion: step.conclusion,
        attachments: seen.value.attachments,
      },
    });
  },
});
