import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/journal/canonical';
import type { QueryContext } from '../query';

const digestOf = (data: unknown): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(data))))
    .digest('hex');

/**
 * Notes that a paper is printed, and tells whether these very words were before: then the sheet says that it is a further
 * copy. Something amended since makes another paper, and a first copy again.
 */
export async function isPrintedAgain({ actor, db }: QueryContext, kind: string, data: unknown): Promise<boolean> {
  const digest = digestOf(data);
  const before = await db.paperPrint.count({ where: { kind, digest } });
  await db.paperPrint.create({ data: { kind, digest, accountId: actor.accountId } });
  return before > 0;
}
