import { createHmac } from 'node:crypto';
import { couldEver, findAllowing, isOwn, isVisible } from '@/lib/access/allow';
import type { Permission } from '@/lib/access/permissions';
import { realDay } from '@/lib/clock';
import { env } from '@/lib/env';
import { appendEntry } from '@/lib/journal/append';
import { canonicalJson } from '@/lib/journal/canonical';
import { dateOfDay } from '@/lib/kernel/civil-day';
import { err, ok, type Result } from '@/lib/kernel/result';
import type { Finding, RuleFinding } from '@/lib/law/finding';
import { DEFAULT_INTERPRETATIONS } from '@/lib/law/interpretations';
import { type Actor, afterConfirming, confirmActor } from '@/lib/session/actor';
import { tellActing } from '@/lib/store/acting';
import { isDeadlock, isUniqueViolation, type Tx } from '@/lib/store/client';
import type { Prisma } from '@/lib/store/generated/client';
import type { ActContext, AnswerTerm, AnyAct, Prepared, Written } from './act';
import { findFaultyDays } from './fact-days';
import { fileFindings } from './file-findings';
import { parseInput } from './parse-input';
import { conflict, forbidden, notFound, type Refusal } from './refusal';
import { type Source, sourceSchema } from './schemas';

export interface Answer {
  readonly [key: string]: unknown;
  readonly findings: readonly Finding[];
  readonly terms: readonly AnswerTerm[];
}

export interface PerformOptions {
  readonly idempotencyKey?: string;
}

/** Thrown inside the transaction so that it rolls back; never leaves this file. */
class Refused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.code);
  }
}

/**
 * Does an act, wholly or not at all: parse → transaction { load → permission on this thing → judge → refuse, or
 * write → journal } → answer. Nothing is changed in any other way. An actor who was only presumed is confirmed by the
 * statement before those of the load; `ActorChanged` is thrown when it is another.
 */
export async function perform(
  act: AnyAct,
  rawInput: unknown,
  actor: Actor,
  options: PerformOptions = {},
): Promise<Result<Answer, Refusal>> {
  const parsed = couldEver(actor, act.permission) ? parse(act, rawInput) : err(forbidden());
  if (!parsed.ok) {
    await confirmActor(actor, actor.store.prisma);
    return parsed;
  }
  try {
    const answer = await unlessDeadlocked(actor, async (tx) => {
      const confirmed = confirmActor(actor, tx);
      const { idempotencyKey: key } = options;
      const kept = key === undefined ? null : await afterConfirming(confirmed, findKept(tx, act, rawInput, actor, key));
      if (kept !== null) return kept;
      const done = await performIn(tx, act, parsed.value, actor, confirmed);
      if (key !== undefined) await keep(tx, act, rawInput, actor, key, done);
      return done;
    });
    return ok(answer);
  } catch (error) {
    if (error instanceof Refused) return err(error.refusal);
    if (isUniqueViolation(error)) return err(conflict('already-there'));
    throw error;
  }
}

/** So often an act is begun anew. */
const TRIES = 4;

/** Two acts at once that lock the same things from two sides stop each other: the one that is ended begins anew after the other. */
async function unlessDeadlocked<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await actor.store.transaction(work);
    } catch (error) {
      if (tried === TRIES || !isDeadlock(error)) throw error;
    }
  }
}

interface ParsedInput {
  readonly input: unknown;
  readonly source: Source | null;
  readonly kept: unknown;
}

const namedSource = sourceSchema.optional();

/** Reads the input by the act's schema; `source` stands beside every act's own fields. */
function parse(act: AnyAct, rawInput: unknown): Result<ParsedInput, Refusal> {
  const raw = isRecord(rawInput) ? rawInput : {};
  const { source: named, ...rest } = raw;
  // A citation is an object; a plain text of that name is a field of the act's own (23).
  const isOwnField = typeof named === 'string';
  const own = isOwnField ? raw : rest;
  const source = parseInput(namedSource, isOwnField ? undefined : named, ['source']);
  const input = parseInput(act.input, own);
  if (!input.ok || !source.ok) {
    const issues = [input, source].flatMap((read) => (read.ok ? [] : read.error));
    return err({ code: 'INVALID_INPUT', issues });
  }
  const kept = Object.fromEntries(Object.entries(own).filter(([key]) => !act.secret.includes(key)));
  return ok({ input: input.value, source: source.value ?? null, kept });
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

async function performIn(
  tx: Tx,
  act: AnyAct,
  parsed: ParsedInput,
  actor: Actor,
  confirmed: Promise<void>,
): Promise<Answer> {
  const prepared = unwrap(await afterConfirming(confirmed, act.prepare(tx, parsed.input, actor)));
  const { campaign } = prepared;
  const actingAs = permit(act.permission, prepared, actor);
  if (prepared.locked !== null) throw new Refused(prepared.locked);
  const mode = campaign?.mode ?? 'conduct';
  const context: ActContext = {
    ...{ actor, mode, actingAs },
    today: campaign?.today ?? realDay(),
    interpretations: campaign?.interpretations ?? DEFAULT_INTERPRETATIONS,
  };
  const faultyDays = findFaultyDays(parsed.input, mode, context.today);
  if (faultyDays.length > 0) throw new Refused({ code: 'INVALID_INPUT', issues: faultyDays });
  const findings = prepared.judge(context).map((finding) => levelled(finding, mode));
  if (findings.some((finding) => finding.level === 'refused')) throw new Refused({ code: 'UNLAWFUL', findings });
  tellActing(tx, {
    ...{ act: act.name, day: context.today, accountId: actor.accountId, actorName: actor.name },
    reason: reasonOf(parsed.input),
  });
  const written = unwrap(await prepared.write(context, findings));
  await record(tx, act, prepared, context, parsed, findings, written);
  return { ...written.answer, findings, terms: written.terms ?? [] };
}

const reasonOf = (input: unknown): string | null =>
  isRecord(input) && typeof input.reason === 'string' ? input.reason : null;

function unwrap<T>(result: Result<T, Refusal>): T {
  if (!result.ok) throw new Refused(result.error);
  return result.value;
}

/** The function under which the actor may do it. Out of sight is not there; in sight but not theirs is forbidden. */
function permit(permission: Permission, prepared: Prepared, actor: Actor): string {
  const { campaign } = prepared;
  const scope = { ...prepared.scope, ...(campaign && { campaignId: campaign.id, mode: campaign.mode }) };
  if (!isVisible(actor, scope)) throw new Refused(notFound());
  const appointment = findAllowing(actor, permission, scope);
  if (appointment !== null) return appointment.function;
  if (isOwn(actor, permission, scope)) return 'self';
  throw new Refused(forbidden());
}

/** A breach stops the act in `conduct` and is filed as a violation in `reconstruct`: the same rule, the same code. */
export const levelled = (finding: RuleFinding, mode: ActContext['mode']): Finding => {
  if (finding.level !== 'breach') return { ...finding, level: finding.level };
  return { ...finding, level: mode === 'conduct' ? 'refused' : 'violation' };
};

async function record(
  tx: Tx,
  act: AnyAct,
  prepared: Prepared,
  context: ActContext,
  parsed: ParsedInput,
  findings: readonly Finding[],
  written: Written,
): Promise<void> {
  const { actor, today, actingAs } = context;
  const entryId = appendEntry(tx, {
    bodyId: prepared.bodyId,
    act: act.name,
    article: act.article ?? '',
    territoryId: prepared.scope.territoryId,
    campaignId: prepared.campaign?.id ?? null,
    accountId: actor.accountId,
    actorName: actor.name,
    actorFunction: actingAs,
    subjectId: written.subjectId ?? null,
    what: { input: parsed.kept, ...(written.noted && { noted: written.noted }) },
    findings,
    source: parsed.source,
    campaignDay: dateOfDay(today),
    at: new Date(),
  });
  await fileFindings(tx, entryId, act.name, prepared, written.subjectId ?? null, findings);
}

/** Keyed, so that nobody can try passwords on what the database holds. */
const digestOf = (input: unknown): string =>
  createHmac('sha256', env().NEXTAUTH_SECRET ?? '')
    .update(canonicalJson(withoutPlace(input)))
    .digest('hex');

/** The same file sent twice lies in two places on disk, and is the same input. */
const withoutPlace = (input: unknown): unknown =>
  isRecord(input) && isRecord(input.file) ? { ...input, file: { ...input.file, path: null } } : input;

/** The first answer to this key, if there was one. Requests with one key wait for each other. */
async function findKept(tx: Tx, act: AnyAct, input: unknown, actor: Actor, key: string): Promise<Answer | null> {
  const lock = `${actor.accountId}/${act.name}/${key}`;
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${lock}, 0))`;
  const kept = await tx.idempotencyKey.findUnique({
    where: { accountId_act_key: { accountId: actor.accountId, act: act.name, key } },
  });
  if (kept === null) return null;
  if (kept.inputDigest !== digestOf(input)) throw new Refused(conflict('idempotency-key-reused'));
  // It was stored by `keep` below, and only an answer is.
  return kept.answer as unknown as Answer;
}

async function keep(tx: Tx, act: AnyAct, input: unknown, actor: Actor, key: string, answer: Answer): Promise<void> {
  await tx.idempotencyKey.create({
    data: {
      accountId: actor.accountId,
      act: act.name,
      key,
      inputDigest: digestOf(input),
      // An answer is plain JSON by construction; canonical form settles what `undefined` would become.
      answer: JSON.parse(canonicalJson(answer)) as Prisma.InputJsonValue,
    },
  });
}
