import type { z } from 'zod';
import type { Scope } from '@/lib/access/actor';
import type { Permission } from '@/lib/access/permissions';
import type { CivilDay } from '@/lib/kernel/civil-day';
import type { Result } from '@/lib/kernel/result';
import type { ArticleRef, Finding, RuleFinding } from '@/lib/law/finding';
import type { Interpretations } from '@/lib/law/interpretations';
import type { Actor } from '@/lib/session/actor';
import type { Tx } from '@/lib/store/client';
import type { Refusal } from './refusal';

/** The campaign an act belongs to, as far as acts need it. */
export interface ActCampaign {
  readonly id: string;
  readonly mode: 'conduct' | 'reconstruct';
  /** The day its chair has set, else null: the real day. */
  readonly today: CivilDay | null;
  readonly interpretations: Interpretations;
}

/** What `load` hands on: where the thing lies, whose journal keeps the act, and the facts, locked. */
export interface Loaded<F> {
  readonly scope: Omit<Scope, 'mode' | 'campaignId'>;
  readonly campaign: ActCampaign | null;
  /** The body in whose chain the entry stands: a commission, or the territory's own. */
  readonly bodyId: string;
  /** Why nothing of it changes any more: said before the law is asked, and only to whoever may do the act. */
  readonly locked?: Refusal | null;
  readonly facts: F;
}

export interface ActContext {
  readonly actor: Actor;
  readonly today: CivilDay;
  readonly mode: 'conduct' | 'reconstruct';
  readonly interpretations: Interpretations;
  /** The appointment's function under which the act is done. */
  readonly actingAs: string;
}

/** A term as an answer gives it. */
export interface AnswerTerm {
  readonly article: ArticleRef;
  readonly from: CivilDay | null;
  readonly due: CivilDay | null;
  readonly body: string;
  readonly state: 'open' | 'met' | 'missed';
}

export interface Written {
  /** What the answer holds beside `findings` and `terms`; `id` is what was made. */
  readonly answer?: Readonly<Record<string, unknown>>;
  readonly terms?: readonly AnswerTerm[];
  readonly subjectId?: string;
  /** What the journal keeps beside the input, e.g. counts and digests. */
  readonly noted?: Readonly<Record<string, unknown>>;
}

/**
 * Something that changes the state of an election, declared once. `load` reads and locks inside the transaction,
 * `judge` is pure, `write` is reached only when nothing refused. The runner does the rest.
 */
export interface Act<I extends z.ZodType, F> {
  readonly name: string;
  readonly article: ArticleRef | null;
  readonly permission: Permission;
  readonly input: I;
  /** Takes a file beside its fields. */
  readonly multipart?: boolean;
  /** Bytes that the file may have at most; those of a table unless said. */
  readonly largest?: number;
  /** Keys of the input that the journal must not keep (passwords). */
  readonly secret?: readonly string[];
  /** HTTP status of the answer; 200 unless said. */
  readonly status?: number;
  load(tx: Tx, input: z.output<I>, actor: Actor): Promise<Result<Loaded<F>, Refusal>>;
  judge?(facts: F, input: z.output<I>, context: ActContext): readonly RuleFinding[];
  write(
    tx: Tx,
    facts: F,
    input: z.output<I>,
    context: ActContext,
    findings: readonly Finding[],
  ): Promise<Result<Written, Refusal>>;
}

/** An act whose own types are closed in, so that all of them stand in one list. */
export interface AnyAct {
  readonly name: string;
  readonly article: ArticleRef | null;
  readonly permission: Permission;
  readonly input: z.ZodType;
  readonly multipart: boolean;
  readonly largest: number | undefined;
  readonly secret: readonly string[];
  readonly status: number;
  /** Loads, and hands on what to do with the facts; the input has been parsed by `input`. */
  prepare(tx: Tx, input: unknown, actor: Actor): Promise<Result<Prepared, Refusal>>;
}

export interface Prepared {
  readonly scope: Loaded<unknown>['scope'];
  readonly campaign: ActCampaign | null;
  readonly bodyId: string;
  readonly locked: Refusal | null;
  judge(context: ActContext): readonly RuleFinding[];
  write(context: ActContext, findings: readonly Finding[]): Promise<Result<Written, Refusal>>;
}

/** Declares an act. Its input and facts keep their types inside. */
export function defineAct<I extends z.ZodType, F>(act: Act<I, F>): AnyAct {
  return {
    name: act.name,
    article: act.article,
    permission: act.permission,
    input: act.input,
    multipart: act.multipart ?? false,
    largest: act.largest,
    secret: act.secret ?? [],
    status: act.status ?? 200,
    prepare: async (tx, parsed, actor) => {
      // The runner has parsed it by this very schema.
      const input = parsed as z.output<I>;
      const loaded = await act.load(tx, input, actor);
      if (!loaded.ok) return loaded;
      const { scope, campaign, bodyId, locked = null, facts } = loaded.value;
      return {
        ok: true,
        value: {
          ...{ scope, campaign, bodyId, locked },
          judge: (context) => act.judge?.(facts, input, context) ?? [],
          write: (context, findings) => act.write(tx, facts, input, context, findings),
        },
      };
    },
  };
}
