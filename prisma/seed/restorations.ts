import type { SovietCast } from './soviets';
import type { Stage } from './stage';

const entriesOf = (stage: Stage, { name }: SovietCast, letter: string) =>
  stage.store.prisma.lishenetsEntry.findMany({
    where: { sovietId: stage.id(name), letter, state: 'entered' },
    orderBy: [{ resident: { normalName: 'asc' } }, { id: 'asc' }],
  });

/** A former trader asks through the soviet to be restored (20): its secretary owes a conclusion. */
export async function petition(stage: Stage, soviet: SovietCast, filedOn: string): Promise<void> {
  const [trader] = await entriesOf(stage, soviet, 'з');
  if (trader === undefined) return;
  await stage.do(`${soviet.login}-secretary`, 'petitions/file', {
    ...{ entryId: trader.id, filedOn },
    text: 'Торговли не веду с 1921 года, живу своим трудом. Прошу восстановить меня в избирательных правах.',
    documents: [
      { kind: 'Справка союза Всеработземлес', number: '41', issuedOn: '1927-01-28', issuer: 'волостной рабочком' },
      { kind: 'Отзыв комитета взаимопомощи', issuer: 'комитет взаимопомощи' },
    ],
  });
}

/** A member of a family is laid to the head of it (15.п), and the head is struck: the entry is to be settled anew. */
export async function reopenFamily(stage: Stage, soviet: SovietCast, on: string): Promise<void> {
  const [member] = await entriesOf(stage, soviet, 'п');
  const head = (await entriesOf(stage, soviet, 'з')).at(-1);
  if (member === undefined || head === undefined) return;
  const who = `${soviet.login}-secretary`;
  await stage.do(who, 'lishentsy/amend', {
    ...{ entryId: member.id, principalId: head.id, facts: { dependent: true, ownLabour: false } },
    ...{ reason: 'установлено, на чьём иждивении', on },
  });
  await stage.do(who, 'lishentsy/strike', {
    ...{ entryId: head.id, reason: 'выбыл на жительство в город', document: 'справка сельсовета № 19', on },
  });
}
