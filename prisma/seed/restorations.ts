import { join } from 'node:path';
import type { SovietCast } from './soviets';
import type { Stage } from './stage';

const entriesOf = (stage: Stage, { name }: SovietCast, letter: string) =>
  stage.store.prisma.lishenetsEntry.findMany({
    where: { sovietId: stage.id(name), letter, state: 'entered' },
    orderBy: [{ resident: { normalName: 'asc' } }, { id: 'asc' }],
  });

/** A former trader asks through the soviet to be restored (20): its secretary owes a conclusion. */
export async function petition(stage: Stage, soviet: SovietCast, filedOn: string): Promise<string | null> {
  const [trader] = await entriesOf(stage, soviet, 'з');
  if (trader === undefined) return null;
  const { id = null } = await stage.do(`${soviet.login}-secretary`, 'petitions/file', {
    ...{ entryId: trader.id, filedOn },
    text: 'Торговли не веду с 1921 года, живу своим трудом. Прошу восстановить меня в избирательных правах.',
    documents: [
      { kind: 'Справка союза Всеработземлес', number: '41', issuedOn: '1927-01-04', issuer: 'волостной рабочком' },
      { kind: 'Отзыв комитета взаимопомощи', issuer: 'комитет взаимопомощи' },
    ],
  });
  return id;
}

/** The soviet sends a petition on with its conclusion (20): the guberniya's commission has it to decide (19). */
export async function petitionAbove(stage: Stage, soviet: SovietCast, filedOn: string): Promise<string | null> {
  const petitionId = await petition(stage, soviet, filedOn);
  if (petitionId === null) return null;
  const conclusion = 'Торговлю оставил в 1921 году, работает в хозяйстве сам. Сельсовет ходатайство поддерживает.';
  await stage.do(`${soviet.login}-secretary`, 'petitions/conclude', { petitionId, on: filedOn, conclusion });
  return petitionId;
}

/** The commission has granted it: it takes effect once the executive committee confirms it (19). */
export const grant = (stage: Stage, petitionId: string, on: string) =>
  stage.do('guberniya-chair', 'petitions/decide', {
    ...{ petitionId, on, outcome: 'satisfied', labourSince: '1921-06-01', loyaltyProved: true },
    reasons: 'Пять лет производительного труда доказаны справками союза и комитета взаимопомощи.',
  });

/** The paper that a former trader was entered by, as the finance organ sent it (22.в). */
export async function scanOfPaper(stage: Stage, soviet: SovietCast): Promise<void> {
  const [trader] = await entriesOf(stage, soviet, 'з');
  if (trader === undefined) return;
  const paper = await stage.store.prisma.entryDocument.findFirstOrThrow({ where: { entryId: trader.id } });
  await stage.attach(
    `${soviet.login}-secretary`,
    paper.id,
    join(process.cwd(), 'prisma/seed/olkhovsky/spravka-117.jpg'),
  );
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
