import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { err, ok } from '@/lib/kernel/result';
import { dayOfColumn, factOf, knownOf } from '@/lib/kernel/stored-days';
import { isSupervising } from '@/lib/law/appeals';
import type { ArticleRef } from '@/lib/law/finding';
import { heardAppeal, resolvedAppeal } from '@/lib/papers/kinds/decision';
import type { Citation } from '@/lib/papers/russian/articles';
import { declineBody } from '@/lib/papers/russian/bodies';
import { writtenDated } from '@/lib/papers/russian/days';
import type { AppealStepModel } from '@/lib/store/generated/models/AppealStep';
import type { QueryContext } from '../query';
import { findSeenAppeal, findStep, isDecided, outcomeOf, type SeenAppeal } from './appeal-facts';
import { headOf, seatedOf } from './commission';
import { dayPart, fileName } from './file-name';
import { constitutionArticle, groundArticle } from './grounds';
import { getHolder, signaturesOfHolder } from './holder';
import { leftBy } from './left-by';
import { definePaperQuery } from './paper-query';
import { findWord } from './recorded';
import { findUndone } from './undone';

/** Постановление по жалобе (29–32): of the body asked for by its place on the way, else the last. */
export const decisionPaper = definePaperQuery({
  kind: 'decision',
  input: z.object({ appealId: id, stepOrdinal: z.coerce.number().int().min(1).optional() }),
  load: async (context, { appealId, stepOrdinal }) => {
    const seen = await findSeenAppeal(context, appealId);
    if (!seen.ok) return seen;
    const step = findStep(seen.value, stepOrdinal, isDecided);
    if (step === null) return err(notFound());
    const said = await saidAtWord(context, seen.value, step);
    const decided = { ...seen.value.decided, appellant: said.person };
    const holder = await getHolder(context.db, step);
    const isSupervision = isSupervising(step.body);
    const decidedOn = dayOfColumn(step.decidedOn);
    const [receivedOn, due] = [knownOf(step, 'receivedOn'), dayOfColumn(step.dueOn)];
    return ok({
      name: fileName('Постановление по жалобе', said.person.surname, dayPart(decidedOn)),
      data: {
        head: headOf(holder, { on: knownOf(step, 'decidedOn'), basis: [step.article] }),
        signatures: signaturesOfHolder(holder),
        matter: isSupervision ? 'supervision' : 'appeal',
        present: seatedOf(holder),
        heard: [heardAppeal(decided), ...(await listHeard(context, seen.value, step))].join('\n'),
        resolved: resolvedAppeal(
          outcomeOf(step),
          decided,
          await leftBy(context, seen.value, step),
          await findUndone(context, seen.value, step),
        ),
        reasons: step.reasons ?? '',
        documents: said.documents,
        articles: appliedTo(said.letter, said.grounds),
        ...(receivedOn !== null && { receivedOn }),
        ...(due !== null && { due }),
        isLate: decidedOn !== null && due !== null && decidedOn > due,
        next: await nextOf(context, seen.value, step),
      },
    });
  },
});

/** What the entry said when this word about it was. */
export const saidAtWord = async ({ db }: QueryContext, seen: SeenAppeal, step: AppealStepModel) =>
  seen.saidWhen({ on: factOf(step, 'decidedOn'), at: (await findWord(db, seen, step))?.at ?? null });

/** The ground in dispute with what the law found about it, by the Instruction and by the Constitution. */
export function appliedTo(letter: string, grounds: readonly ArticleRef[]): (ArticleRef | Citation)[] {
  const constitution = constitutionArticle(letter);
  const ground = groundArticle(letter);
  return [
    ground,
    ...grounds.filter((article) => article !== ground),
    ...(constitution === null ? [] : [{ article: constitution, source: 'constitution' as const }]),
  ];
}

/** «Заключение Борковской сельской избирательной комиссии от 22 января 1927 г.», and the refusals before this one. */
async function listHeard({ db }: QueryContext, { steps }: SeenAppeal, now: AppealStepModel): Promise<string[]> {
  const before = steps.filter((step) => step.ordinal < now.ordinal && (step.conclusion !== null || isDecided(step)));
  return Promise.all(
    before.map(async (step) => {
      const { body } = await getHolder(db, step);
      const paper = isDecided(step) ? 'Постановление' : 'Заключение';
      const on = knownOf(step, isDecided(step) ? 'decidedOn' : 'forwardedOn');
      const day = writtenDated(on);
      const text = isDecided(step) ? '' : `: ${step.conclusion ?? ''}`;
      // A day written out ends with a stop of its own.
      const end = text || (day.endsWith('.') ? '' : '.');
      return `${paper} ${declineBody(body, 'genitive')}${day}${end}`;
    }),
  );
}

async function nextOf({ db }: QueryContext, { steps }: SeenAppeal, step: AppealStepModel): Promise<string | null> {
  if (outcomeOf(step) === 'satisfied') return null;
  const above = steps.find(({ ordinal, body }) => ordinal === step.ordinal + 1 && !isSupervising(body));
  if (above === undefined) return null;
  const { body } = await getHolder(db, above);
  return `Жалоба с настоящим постановлением передаётся в ${declineBody(body, 'accusative')}.`;
}
