import { oneOf } from '@/lib/kernel/one-of';
import type { DisfranchisementCase, Principal } from '@/lib/law/disfranchisement-facts';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { Refusal } from '../refusal';
import { findChanged } from '../shared/changed-meanwhile';
import { findSoviet } from './find-soviet';
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

/** An entry of a soviet's register, locked, with where it lies; null when there is none such. */
export async function loadEntry(tx: Tx, actor: Actor, entryId: string) {
  await tx.$queryRaw`SELECT 1 FROM lishenets_entry WHERE id = ${entryId}::uuid FOR UPDATE`;
  const entry = await tx.lishenetsEntry.findUnique({ where: { id: entryId }, include: { documents: true } });
  const soviet = entry === null ? null : await findSoviet(tx, actor, entry.sovietId);
  return entry === null || soviet === null ? null : { entry, soviet };
}

export type LoadedEntry = NonNullable<Awaited<ReturnType<typeof loadEntry>>>;

/** Why an entry is not written over: it is not any more as it was seen, by an act on it or on what it comes from. */
export async function findEntryChanged(
  tx: Tx,
  entry: LoadedEntry['entry'],
  seen: number | undefined,
): Promise<Refusal | null> {
  const last = await tx.entryEvent.findFirst({ where: { entryId: entry.id }, orderBy: { id: 'desc' } });
  return findChanged(tx, entry, seen, ...(last?.subjectId ? [last.subjectId] : []));
}

/** An entry as the law looks at it, with the papers that it rests on. */
export async function caseOfEntry(tx: Tx, { entry, soviet }: LoadedEntry): Promise<DisfranchisementCase> {
  return {
    letter: entry.letter,
    facts: groundFactsOf(entry.facts),
    documents: entry.documents.map(({ kind }) => ({ kind: oneOf(DOCUMENT_KINDS, kind) })),
    ground: entry.ground ?? undefined,
    principal: entry.principalId === null ? undefined : await findPrincipal(tx, entry.principalId, soviet.path),
  };
}
