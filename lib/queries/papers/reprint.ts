import { createHash } from 'node:crypto';
import { canonicalJson } from '@/lib/journal/canonical';
import type { PaperData, PaperKind } from '@/lib/papers/papers';
import type { PaperBase } from '@/lib/papers/parts';
import type { QueryContext } from '../query';

/** Sheets of one file that go to different people, each a paper of its own. */
interface Printable extends PaperBase {
  readonly layout?: unknown;
  readonly mandates?: readonly unknown[];
  readonly forms?: readonly unknown[];
}

/** Papers that bear the day they are printed on: another day alone makes no other paper of them. */
const DATED_BY_PRINTING: readonly PaperKind[] = ['elector-list', 'notice', 'announcement', 'mandate', 'deputy-form'];

const sheetsOf = ({ mandates, forms, ...rest }: Printable): readonly Printable[] => {
  if (mandates !== undefined) return mandates.map((one) => ({ ...rest, mandates: [one] }));
  return forms === undefined ? [rest] : forms.map((one) => ({ ...rest, forms: [one] }));
};

/** How the words are laid out on the sheet makes no other paper of them. */
function digestOf(kind: PaperKind, { layout: _, head, ...words }: Printable): string {
  const { on, ...undated } = head;
  const told = { ...words, head: DATED_BY_PRINTING.includes(kind) ? undated : { ...undated, on } };
  return createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(told))))
    .digest('hex');
}

/**
 * Notes that a paper is printed, and tells whether these very words were before: then the sheet says that it is a further
 * copy. Something amended since makes another paper, and a first copy again.
 */
async function isPrintedAgain({ actor }: QueryContext, kind: PaperKind, data: Printable): Promise<boolean> {
  const digests = [...new Set(sheetsOf(data).map((sheet) => digestOf(kind, sheet)))];
  return actor.store.transaction(async (tx) => {
    // Of two who print at one instant the second holds the further copy.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`print ${kind}`}, 0))`;
    const before = await tx.paperPrint.groupBy({ by: ['digest'], where: { kind, digest: { in: digests } } });
    await tx.paperPrint.createMany({ data: digests.map((digest) => ({ kind, digest, accountId: actor.accountId })) });
    return before.length === digests.length;
  });
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
