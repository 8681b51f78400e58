import { notFound } from 'next/navigation';
import type { z } from 'zod';
import { parseInput } from '@/lib/acts/parse-input';
import { type Paged, pagesOf } from '@/lib/queries/exports/source';
import type { Query, QueryContext } from '@/lib/queries/query';

/** What a query answers, where it does. */
export type Answer<Q> = Q extends Query<infer _I, infer A> ? A : never;

interface Asked<I, A> {
  /** What was asked, as the query understands it. */
  readonly input: I;
  readonly found: A;
}

/** What a query answers to what an address asks; null where it cannot be asked so, or the thing is out of sight. */
export async function findAsked<I extends z.ZodType, A extends object>(
  context: QueryContext,
  query: Query<I, A>,
  asked: unknown,
): Promise<Asked<z.output<I> | null, A | null>> {
  const input = parseInput(query.input, asked);
  if (!input.ok) return { input: null, found: null };
  const found = await query.run(context, input.value);
  return { input: input.value, found: found.ok ? found.value : null };
}

/** The same where there is no such page then. */
export async function getAsked<I extends z.ZodType, A extends object>(
  context: QueryContext,
  query: Query<I, A>,
  asked: unknown,
): Promise<Asked<z.output<I>, A>> {
  const { input, found } = await findAsked(context, query, asked);
  if (input === null || found === null) notFound();
  return { input, found };
}

/** The same where the page itself says what is asked. */
export const getAnswer = async <I extends z.ZodType, A extends object>(
  context: QueryContext,
  query: Query<I, A>,
  asked: z.input<I>,
): Promise<A> => (await getAsked(context, query, asked)).found;

/** Every page of a list, for a choice from which nothing may be missing. */
export async function getWhole<I extends z.ZodType, T>(
  context: QueryContext,
  query: Query<I, Paged<T>>,
  asked: z.input<I>,
): Promise<T[]> {
  const input = parseInput(query.input, asked);
  const pages = input.ok ? await pagesOf(query).open(context, input.value) : null;
  if (!pages?.ok) notFound();
  const items: T[] = [];
  for await (const page of pages.value) items.push(...page);
  return items;
}
