import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { oneOf } from '@/lib/kernel/one-of';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, knownOf } from '@/lib/kernel/stored-days';
import { type LeftAs, namedUndone, STILL_LISTED, type UndoneWord } from '@/lib/papers/kinds/decision';
import { ANNOUNCEMENT_MANNERS } from '@/lib/store/rows/appeal-manner';
import { findSeenAppeal, findStep, isDecided, outcomeOf } from './appeal-facts';
import { campaignDay } from './campaign-day';
import { headOf } from './commission';
import { appliedTo, saidAtWord } from './decision';
import { dayPart, fileName } from './file-name';
import { getHolder, holderOf, signaturesOfHolder } from './holder';
import { leftBy } from './left-by';
import { definePaperQuery } from './paper-query';
import { findTelling } from './recorded';
import { findUndone } from './undone';

/** What a satisfied complaint has changed for the one who is told of it. */
const NEXT: Readonly<Record<LeftAs, (number: number | string) => string>> = {
  elector: () => 'Вы исключены из списка лиц, лишённых избирательных прав, и внесены в список избирателей.',
  listed: (number) => `${undone(number)} ${STILL_LISTED}`,
  neither: (number) => undone(number),
};

const undone = (number: number | string): string =>
  `Ваше внесение под №\u00a0${number} в список лиц, лишённых избирательных прав, отменено.`;

/** art. 32: of a word undone, what becomes of the place on the list that it had taken away. */
const nextUndone = (undoes: UndoneWord | null, number: number | string): string | null =>
  undoes === null
    ? null
    : `${namedUndone(undoes)} отменено.${undoes.isBack ? ` Ваше внесение под №\u00a0${number} в список лиц, лишённых избирательных прав, остаётся в силе.` : ''}`;

/** Извещение заявителю under receipt (29–31): the commission that made the list tells the final word. */
export const announcementPaper = definePaperQuery({
  kind: 'announcement',
  input: z.object({ appealId: id }),
  load: async (context, { appealId }) => {
    const seen = await findSeenAppeal(context, appealId);
    if (!seen.ok) return seen;
    const { facts, row, entryNumber } = seen.value;
    const step = findStep(seen.value, undefined, isDecided);
    if (step === null || row.outcome === null) return err(notFound());
    const teller = await getHolder(context.db, holderOf(facts.maker));
    const decider = await getHolder(context.db, step);
    const told = await context.db.appealAnnouncement.findFirst({ where: { stepId: step.id }, orderBy: { id: 'desc' } });
    const announcedOn = knownOf(row, 'announcedOn');
    // Until it is told it is made out anew, to whoever is called so now.
    const { person, address } = await seen.value.writtenWhen(
      told === null ? null : ((await findTelling(context.db, seen.value))?.at ?? null),
    );
    const outcome = outcomeOf(step);
    // What is told is the decision: by what that one applied.
    const said = await saidAtWord(context, seen.value, step);
    const undoes = await findUndone(context, seen.value, step);
    return ok({
      name: fileName('Извещение о решении', person.surname, dayPart(dayOfColumn(row.announcedOn))),
      data: {
        head: headOf(teller, {
          on: told === null ? campaignDay(facts.election.campaign) : announcedOn,
          basis: [step.article],
        }),
        signatures: signaturesOfHolder(teller),
        form: 'receipt',
        to: person,
        address,
        matter: 'appeal',
        entryNumber,
        filedOn: knownOf(row, 'filedOn'),
        decision: {
          body: decider.body,
          on: knownOf(step, 'decidedOn'),
          outcome,
          reasons: step.reasons ?? '',
          articles: appliedTo(said.letter, said.grounds),
        },
        isFinal: true,
        next:
          outcome === 'satisfied'
            ? NEXT[await leftBy(context, seen.value, step)](entryNumber)
            : nextUndone(undoes, entryNumber),
        announcedOn,
        ...(told !== null && {
          receipt: { manner: oneOf(ANNOUNCEMENT_MANNERS, told.manner), receivedBy: told.receivedBy, note: told.note },
        }),
      },
    });
  },
});
