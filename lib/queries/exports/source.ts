import type { z } from 'zod';
import type { Refusal } from '@/lib/acts/refusal';
import { ok, type Result } from '@/lib/kernel/result';
import type { Query, QueryContext } from '../query';

/** Where a table's rows come from: a query by its name and input, and its items page by page. */
export interface Source<I extends z.ZodType, T> {
  /** None of what no query answers: it stands in the program itself. */
  readonly query: string | null;
  readonly input: I;
  open(context: QueryContext, input: z.output<I>): Promise<Result<AsyncIterable<readonly T[]>, Refusal>>;
}

/** What a list answers. */
export interface Paged<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

/** Rows asked for at once: more than a screen's, as nobody waits for each page. */
const BATCH = 5000;

/** A list's pages one after another, from the first; its own `limit` and `cursor` are not the asker's here. */
export const pagesOf = <I extends z.ZodType, T>(query: Query<I, Paged<T>>): Source<I, T> =>
  pagesIn(query, (page) => page);

/** The same of a list that is one part of the answer. */
export function pagesIn<I extends z.ZodType, A, T>(query: Query<I, A>, pageOf: (answer: A) => Paged<T>): Source<I, T> {
  return {
    ...{ query: query.name, input: query.input },
    open: async (context, input) => {
      const ask = async (cursor: string | undefined): Promise<Result<Paged<T>, Refusal>> => {
        // A list's input is an object, with `limit` and `cursor` in it where it has pages.
        const answer = await query.run(context, { ...(input as object), limit: BATCH, cursor } as z.output<I>);
        return answer.ok ? ok(pageOf(answer.value)) : answer;
      };
      const first = await ask(undefined);
      return first.ok ? ok(follow(first.value, ask)) : first;
    },
  };
}

async function* follow<T>(
  first: Paged<T>,
  ask: (cursor: string) => Promise<Result<Paged<T>, Refusal>>,
): AsyncGenerator<readonly T[]> {
  let page = first;
  for (;;) {
    yield page.items;
    if (!page.next) return;
    const next = await ask(page.next);
    // It was allowed a moment ago: a table that breaks off is better than one that seems whole.
    if (!next.ok) throw new Error(`The rest of the list was refused: ${next.error.code}`);
    page = next.value;
  }
}

/** A list that is part of a greater answer. */
export function partOf<I extends z.ZodType, A, T>(
  query: Query<I, A>,
  part: (answer: A, context: QueryContext) => readonly T[],
): Source<I, T> {
  return {
    ...{ query: query.name, input: query.input },
    open: async (context, input) => {
      const answer = await query.run(context, input);
      return answer.ok ? ok(only(part(answer.value, context))) : answer;
    },
  };
}

async function* only<T>(items: readonly T[]): AsyncGenerator<readonly T[]> {
  yield items;
}

/** The same rows with more said of each than the screen shows, asked for page by page. */
export function completed<I extends z.ZodType, T, U>(
  source: Source<I, T>,
  complete: (context: QueryContext, items: readonly T[], input: z.output<I>) => Promise<readonly U[]>,
): Source<I, U> {
  return {
    ...source,
    open: async (context, input) => {
      const pages = await source.open(context, input);
      return pages.ok ? ok(each(pages.value, (items) => complete(context, items, input))) : pages;
    },
  };
}

async function* each<T, U>(
  pages: AsyncIterable<readonly T[]>,
  complete: (items: readonly T[]) => Promise<readonly U[]>,
): AsyncGenerator<readonly U[]> {
  for await (const items of pages) yield await complete(items);
}
