import type { z } from 'zod';
import type { Scope } from '@/lib/access/actor';
import { isVisible } from '@/lib/access/allow';
import type { Refusal } from '@/lib/acts/refusal';
import type { Locale } from '@/lib/i18n/locales';
import type { Result } from '@/lib/kernel/result';
import type { Actor } from '@/lib/session/actor';
import type { Db } from '@/lib/store/client';

export interface QueryContext {
  readonly actor: Actor;
  readonly db: Db;
  readonly locale: Locale;
  /** Whether the actor may know of the thing at all. */
  sees(scope: Scope): boolean;
}

/** A question that a screen or a program asks; it changes nothing. */
export interface Query<I extends z.ZodType, A> {
  readonly name: string;
  readonly input: I;
  run(context: QueryContext, input: z.output<I>): Promise<Result<A, Refusal>>;
}

export interface AnyQuery {
  readonly name: string;
  readonly input: z.ZodType;
  ask(context: QueryContext, parsed: unknown): Promise<Result<unknown, Refusal>>;
}

/** A query that keeps its own types for screens, and can stand in the list for programs. */
export function defineQuery<I extends z.ZodType, A>(query: Query<I, A>): Query<I, A> & AnyQuery {
  return {
    ...query,
    // Whoever asks by the list has parsed the input by this very schema.
    ask: (context, parsed) => query.run(context, parsed as z.output<I>),
  };
}

export const contextFor = (actor: Actor, locale: Locale): QueryContext => ({
  actor,
  locale,
  db: actor.store.prisma,
  sees: (scope) => isVisible(actor, scope),
});
