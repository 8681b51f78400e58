import type { Refusal } from '@/lib/acts/refusal';
import { type Locale, negotiateLocale } from '@/lib/i18n/locales';
import { err, ok, type Result } from '@/lib/kernel/result';
import { type Actor, ActorChanged, afterConfirming, confirmActor } from '@/lib/session/actor';
import { CALL_HEADER } from '@/lib/session/address';
import { findRequestToken } from '@/lib/session/current';
import { findActor, presumeActor } from '@/lib/session/sessions';
import { fault, problem } from './problem';

export interface Asked {
  readonly actor: Actor;
  readonly locale: Locale;
}

type Work = (asked: Asked) => Promise<Response>;

/** Answers a call in the asker's language; whatever is thrown inside becomes a numbered fault. */
export async function answering(request: Request, work: (locale: Locale) => Promise<Response>): Promise<Response> {
  const locale = negotiateLocale(request.headers.get('accept-language'));
  try {
    return await work(locale);
  } catch (error) {
    return fault(error, locale);
  }
}

/** As `answering`, for a call that needs somebody signed in. */
export const answeringActor = (request: Request, work: Work): Promise<Response> =>
  answering(request, (locale) => workAs(findActor, request, locale, work));

/** As `answeringActor`, for an act: it confirms who asks by itself. `work` is asked twice where that has changed. */
export const answeringAct = (request: Request, work: Work): Promise<Response> =>
  answering(request, async (locale) => {
    try {
      return await workAs(presumeActor, request, locale, work);
    } catch (error) {
      if (error instanceof ActorChanged) return workAs(findActor, request, locale, work);
      throw error;
    }
  });

/** As `answeringAct`, for a question: it changes nothing, so it is asked while the asker is confirmed, and told only then. */
export const answeringQuestion = (request: Request, work: Work): Promise<Response> =>
  answeringAct(request, (asked) => {
    const { actor } = asked;
    return afterConfirming(confirmActor(actor, actor.store.prisma), work(asked));
  });

type FindActor = typeof findActor;

async function workAs(find: FindActor, { headers }: Request, locale: Locale, work: Work): Promise<Response> {
  const actor = await findAskingActor(find, headers);
  return actor.ok ? work({ actor: actor.value, locale }) : problem(actor.error, locale);
}

async function findAskingActor(find: FindActor, sent: Headers): Promise<Result<Actor, Refusal>> {
  const found = await findRequestToken(sent);
  const actor = found === null ? null : await find(found.token);
  if (found === null || actor === null) return err({ code: 'SIGN_IN' });
  // A cookie goes along with every request of the browser, also one that another site made it send.
  if (found.by === 'cookie' && isForeign(sent)) return err({ code: 'FORBIDDEN' });
  return ok(actor);
}

function isForeign(sent: Headers): boolean {
  const site = sent.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = sent.get('origin');
  return origin !== null && new URL(origin).host !== sent.get('host');
}

export const json = (body: unknown, status = 200): Response =>
  Response.json(body, { status, headers: { 'cache-control': 'no-store' } });

/** Which act or question is asked for, `AREA/NAME`; our own server has set it. */
export const nameOfCall = ({ headers }: Request): string => headers.get(CALL_HEADER) ?? '';

/** The body as JSON; null when it is none. */
export async function readJson(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch {
    return null;
  }
}
