import type { z } from 'zod';
import type { Refusal } from '@/lib/acts/refusal';
import { ok, type Result } from '@/lib/kernel/result';
import type { PaperData, PaperKind } from '@/lib/papers/papers';
import { renderPaper } from '@/lib/papers/render';
import type { QueryContext } from '../query';
import { markedForPrint } from './reprint';

/** What a paper is printed from, and what its file is called in Russian, without its ending. */
export interface LoadedPaper<K extends PaperKind> {
  readonly data: PaperData[K];
  readonly name: string;
}

/** A paper that the records of a body give: asked for like a query, answered by a printed sheet. */
export interface PaperQuery<K extends PaperKind, I extends z.ZodType> {
  readonly kind: K;
  readonly input: I;
  load(context: QueryContext, input: z.output<I>): Promise<Result<LoadedPaper<K>, Refusal>>;
}

export interface PrintedPaper {
  readonly pdf: Uint8Array;
  readonly name: string;
}

export interface AnyPaperQuery {
  readonly kind: PaperKind;
  readonly input: z.ZodType;
  print(context: QueryContext, parsed: unknown): Promise<Result<PrintedPaper, Refusal>>;
}

/** A paper that keeps its own types for tests, and can stand in the list for programs. */
export function definePaperQuery<K extends PaperKind, I extends z.ZodType>(
  query: PaperQuery<K, I>,
): PaperQuery<K, I> & AnyPaperQuery {
  return {
    ...query,
    print: async (context, parsed) => {
      // Whoever asks by the list has parsed the input by this very schema.
      const loaded = await query.load(context, parsed as z.output<I>);
      if (!loaded.ok) return loaded;
      const { data, name } = loaded.value;
      return ok({ pdf: await renderPaper(query.kind, await markedForPrint(context, query.kind, data)), name });
    },
  };
}
