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

interface Where {
  readonly entryId: string;
  /** With whom the petition lies, wherever its person has gone; of an entry's own paper whoever keeps the entry. */
  readonly sovietId: string | null;
}

/** A paper of an entry or of a petition, and with which soviet it lies; the entry is locked. */
export async function findPaper(tx: Tx, actor: Actor, named: PaperNamed): Promise<FoundPaper | null> {
  const found = await findWhere(tx, named);
  if (found === null) return null;
  const { entryId, sovietId } = found;
  await tx.$queryRaw`SELECT 1 FROM lishenets_entry WHERE id = ${entryId}::uuid FOR UPDATE`;
  const entry = await tx.lishenetsEntry.findUniqueOrThrow({ where: { id: entryId } });
  const soviet = await findSoviet(tx, actor, sovietId ?? entry.sovietId);
  return soviet === null ? null : { entryId, soviet };
}

async function findWhere(tx: Tx, { documentId, petitionDocumentId }: PaperNamed): Promise<Where | null> {
  if (documentId) {
    const paper = await tx.entryDocument.findUnique({ where: { id: documentId } });
    return paper === null ? null : { entryId: paper.entryId, sovietId: null };
  }
  if (!petitionDocumentId) return null;
  const paper = await tx.petitionDocument.findUnique({
    where: { id: petitionDocumentId },
    include: { petition: true },
  });
  return paper === null ? null : { entryId: paper.petition.entryId, sovietId: paper.petition.sovietId };
}
