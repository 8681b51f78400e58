import type { Principal } from '@/lib/law/disfranchisement-facts';
import { flag, undecided } from '@/lib/law/judge';
import type { Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import { groundFactsOf } from './ground-facts';

/** The entry on which a family member's own rests (15.п), as the law looks at it; undefined when there is none such. */
export async function findPrincipal(tx: Tx, principalId: string, sovietPath: string): Promise<Principal | undefined> {
  const entry = await tx.lishenetsEntry.findFirst({
    where: { id: principalId, sovietId: { in: await neighbours(tx, sovietPath) } },
  });
  if (entry === null) return undefined;
  const { lowerEmployee } = groundFactsOf(entry.facts);
  return { letter: entry.letter, lowerEmployee, isListed: entry.state === 'entered' };
}

/** The principal may stand on the register of another soviet of the same parent territory. */
async function neighbours(tx: Tx, sovietPath: string): Promise<string[]> {
  const parent = sovietPath.slice(0, sovietPath.lastIndexOf('.'));
  const soviets = await tx.territory.findMany({
    where: { OR: [{ path: sovietPath }, ...(parent === '' ? [] : [{ path: { startsWith: `${parent}.` } }])] },
    select: { id: true },
  });
  return soviets.map(({ id }) => id);
}

/** Family members whose entries rest on this one and still stand. */
export const countFamily = (tx: Tx, entryId: string): Promise<number> =>
  tx.lishenetsEntry.count({ where: { principalId: entryId, state: 'entered' } });

/** 15.п: with the principal gone, each entry that rested on it must be looked at anew. */
export const judgeFamily = (family: number) => (family === 0 ? [] : [flag('family-reopened', '15.п', { family })]);

export async function reopenFamily(tx: Tx, entryId: string): Promise<void> {
  const finding = undecided('principal-gone', '15.п', {});
  await tx.lishenetsEntry.updateMany({
    where: { principalId: entryId, state: 'entered' },
    // A finding holds plain values only.
    data: { verdict: 'undecided', findings: [{ ...finding }] as unknown as Prisma.InputJsonArray },
  });
}
