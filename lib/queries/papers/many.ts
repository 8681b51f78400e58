import { z } from 'zod';
import { notFound } from '@/lib/acts/refusal';
import { err, ok } from '@/lib/kernel/result';
import type { PaperData, PaperKind } from '@/lib/papers/papers';
import { renderBundle } from '@/lib/papers/render-bundle';
import type { QueryContext } from '../query';
import type { AnyPaperQuery, PaperQuery } from './paper-query';
import { markedForPrint } from './reprint';

const MOST = 200;

const manyIds = z.object({
  appealIds: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(z.uuid()).min(1).max(MOST)),
});

/** The paper of one complaint, or of many in one file: those that have none of that kind yet are left out. */
export function ofMany<K extends PaperKind, I extends z.ZodType<{ appealId: string }>>(
  query: PaperQuery<K, I> & AnyPaperQuery,
): AnyPaperQuery {
  return {
    kind: query.kind,
    input: z.union([query.input, manyIds]),
    print: (context, parsed) => {
      // Parsed by this very schema: with `appealIds` by its second half.
      return isMany(parsed) ? printMany(context, query, parsed.appealIds) : query.print(context, parsed);
    },
  };
}

const isMany = (parsed: unknown): parsed is { appealIds: readonly string[] } =>
  typeof parsed === 'object' && parsed !== null && 'appealIds' in parsed && Array.isArray(parsed.appealIds);

async function printMany<K extends PaperKind, I extends z.ZodType<{ appealId: string }>>(
  context: QueryContext,
  query: PaperQuery<K, I>,
  appealIds: readonly string[],
) {
  const papers: PaperData[K][] = [];
  let name = '';
  for (const appealId of appealIds) {
    // Every paper of a complaint is asked for by its id; what else may be said has a default.
    const loaded = await query.load(context, { appealId } as z.output<I>);
    if (!loaded.ok) continue;
    papers.push(await markedForPrint(context, query.kind, loaded.value.data));
    name ||= loaded.value.name;
  }
  if (papers.length === 0) return err(notFound());
  return ok({
    pdf: await renderBundle(query.kind, papers),
    name: papers.length === 1 ? name : `${name} (${papers.length})`,
  });
}
