import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import { findSoviet, type SovietFacts } from './find-soviet';

export interface PaperNamed {
  readonly documentId?: string | null | undefined;
  readonly petitionDocumentId?: string | null | undefined;
}

export interface FoundPaper {
  readonly entryId: string;
  readonly soviet: SovietFacts;
}

/** A paper of an entry or of a petition, and on whose register it lies; the entry is locked. */
export async function findPaper(tx: Tx, actor: Actor, named: PaperNamed): Promise<FoundPaper | null> {
  const entryId = await findEntryId(tx, named);
  if (entryId === null) return null;
  await tx.$queryRaw`SELECT 1 FROM lishenets_entry WHERE id = ${entryId}::uuid FOR UPDATE`;
  const entry = await tx.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
  const soviet = await findSoviet(tx, actor, entry.sovietId);
  return soviet === null ? null : { entryId, soviet };
}

async function findEntryId(tx: Tx, { documentId, petitionDocumentId }: PaperNamed): Promise<string | null> {
  if (documentId) return (await tx.entryDocument.findUnique({ where: { id: documentId } }))?.entryId ?? null;
  if (!petitionDocumentId) return null;
  const paper = await tx.petitionDocument.findUnique({
    where: { id: petitionDocumentId },
    include: { petition: true },
  });
  return paper?.petition.entryId ?? null;
}
