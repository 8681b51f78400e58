import { notFound } from 'next/navigation';
import type { z } from 'zod';
import type { Query, QueryContext } from '@/lib/queries/query';

/** What a query answers where it does. */
export type Answer<Q> = Q extends Query<infer _I, infer A> ? A : never;

interface Asked<I, A> {
  /** What was asked, as the query understands it. */
  readonly input: I;
  readonly found: A;
}

/** What a query answers to an address; where it cannot be asked so, or the thing is out of sight, there is no such page. */
export async function getAsked<I extends z.ZodType, A>(
  context: QueryContext,
  query: Query<I, A>,
  asked: unknown,
): Promise<Asked<z.output<I>, A>> {
  const input = query.input.safeParse(asked);
  const found = input.success ? await query.run(context, input.data) : null;
  if (!input.success || found?.ok !== true) notFound();
  return { input: input.data, found: found.value };
}

/** The same where the page itself says what is asked. */
export const getAnswer = async <I extends z.ZodType, A>(
  context: QueryContext,
  query: Query<I, A>,
  asked: z.input<I>,
): Promise<A> => (await getAsked(context, query, asked)).found;
