import { contextFor } from '@/lib/queries/query';
import { uchastkiProposal } from '@/lib/queries/uchastki/proposal';
import { getActorOf } from '@/lib/session/sessions';
import type { SovietCast } from './soviets';
import type { Stage } from './stage';

export interface Divided {
  readonly id: string;
  readonly number: number;
  readonly name: string;
}

/** Adopts the division that the program proposes (37) and allots the seats (43). */
export async function divide(stage: Stage, { login }: SovietCast): Promise<readonly Divided[]> {
  const electionId = stage.id(`election:${login}`);
  const actor = await getActorOf(stage.store, stage.id(`${login}-chair`));
  const proposed = await uchastkiProposal.run(contextFor(actor, 'ru'), { electionId });
  if (!proposed.ok) throw new Error(`No division was proposed for ${login}`);
  const { settlements, uchastki } = proposed.value;
  const nameOf = new Map(settlements.map(({ id, name }) => [id, name]));
  await stage.do(`${login}-chair`, 'uchastki/adopt', {
    electionId,
    uchastki: uchastki.map(({ number, parts }) => ({
      ...{ number, kind: 'territorial', name: parts.map(({ settlementId }) => nameOf.get(settlementId)).join(', ') },
      settlementIds: parts.filter(({ households }) => households === null).map(({ settlementId }) => settlementId),
      households: parts.flatMap(({ settlementId, households }) =>
        (households ?? []).map((household) => ({ settlementId, household })),
      ),
    })),
  });
  await stage.do(`${login}-chair`, 'uchastki/allot-seats', { electionId });
  return stage.store.prisma.uchastok.findMany({ where: { electionId }, orderBy: { number: 'asc' } });
}
