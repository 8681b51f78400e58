import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/journal/canonical';
import type { PaperData, PaperKind } from '@/lib/papers/papers';
import type { PaperBase } from '@/lib/papers/parts';
import type { QueryContext } from '../query';

/** How the words are laid out on the sheet makes no other paper of them. */
function digestOf(data: PaperBase & { readonly layout?: unknown }): string {
  const { layout: _, ...words } = data;
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(words))))
    .digest('hex');
}

/**
 * Notes that a paper is printed, and tells whether these very words were before: then the sheet says that it is a further
 * copy. Something amended since makes another paper, and a first copy again.
 */
async function isPrintedAgain({ actor, db }: QueryContext, kind: PaperKind, data: PaperBase): Promise<boolean> {
  const digest = digestOf(data);
  const before = await db.paperPrint.count({ where: { kind, digest } });
  await db.paperPrint.create({ data: { kind, digest, accountId: actor.accountId } });
  return before > 0;
}

/** The paper as it goes to the printer: marked where its words were printed before. A draft is none to count. */
export async function markedForPrint<K extends PaperKind>(
  context: QueryContext,
  kind: K,
  data: PaperData[K],
): Promise<PaperData[K]> {
  if (data.marks?.isDraft === true || !(await isPrintedAgain(context, kind, data))) return data;
  return { ...data, marks: { ...data.marks, isReprint: true } };
}
