import { oneOf } from '@/lib/kernel/one-of';
import type { DisfranchisementCase, Principal } from '@/lib/law/disfranchisement-facts';
import { DOCUMENT_KINDS } from '@/lib/law/evidence';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { LishenetsEntryModel } from '@/lib/store/generated/models/LishenetsEntry';
import type { Refusal } from '../refusal';
import { findChanged } from '../shared/changed-meanwhile';
import { findSoviet } from './find-soviet';
import { groundFactsOf } from './ground-facts';

/** Of whom it is asked, and where their soviet lies. */
interface Member {
  readonly residentId: string;
  readonly sovietPath: string;
}

/** The entry on which a family member's own rests (15.п), as the law looks at it; undefined when there is none such. */
export async function findPrincipal(
  tx: Tx,
  principalId: string,
  { residentId, sovietPath }: Member,
): Promise<Principal | undefined> {
  const entry = await tx.lishenetsEntry.findFirst({
    where: { id: principalId, sovietId: { in: await neighbours(tx, sovietPath) } },
  });
  return entry === null ? undefined : principalOf(entry, residentId);
}

function principalOf(entry: LishenetsEntryModel, residentId: string): Principal {
  const { lowerEmployee } = groundFactsOf(entry.facts);
  const isListed = entry.state === 'entered' && entry.goneOn === null;
  return { letter: entry.letter, lowerEmployee, isListed, isSelf: entry.residentId === residentId };
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

/** Whom the entry names already: wherever that person has gone since. */
async function findNamed(tx: Tx, principalId: string, residentId: string): Promise<Principal> {
  return principalOf(await tx.lishenetsEntry.findUniqueOrThrow({ where: { id: principalId } }), residentId);
}

/** An entry as the law looks at it, with the papers that it rests on. */
export async function caseOfEntry(tx: Tx, { entry }: LoadedEntry): Promise<DisfranchisementCase> {
  return {
    letter: entry.letter,
    facts: groundFactsOf(entry.facts),
    documents: entry.documents.map(({ kind }) => ({ kind: oneOf(DOCUMENT_KINDS, kind) })),
    ground: entry.ground ?? undefined,
    principal: entry.principalId === null ? undefined : await findNamed(tx, entry.principalId, entry.residentId),
  };
}
