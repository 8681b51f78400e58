import type { AnyAct } from '@/lib/acts/act';
import { perform } from '@/lib/acts/perform';
import { isImported } from '@/lib/acts/register/import/is-imported';
import { findAct } from '@/lib/acts/registry';
import { renderAnswer } from '@/lib/acts/render';
import { type Asked, answeringAct, answeringActor, json, nameOfCall, readJson } from '../_http/handle';
import { problem } from '../_http/problem';
import { dropUpload, receiveUpload } from '../_http/upload';

const LONGEST_KEY = 200;

/** Does an act: `POST /api/v1/acts/AREA/ACT`. */
export async function POST(request: Request) {
  const act = findAct(nameOfCall(request));
  if (act === null) return answeringActor(request, async ({ locale }) => problem({ code: 'NOT_FOUND' }, locale));
  const key = request.headers.get('idempotency-key');
  if (key !== null && (key.length === 0 || key.length > LONGEST_KEY)) return answeringActor(request, refuseKey);
  // Nobody sends a file before they are known.
  if (act.multipart) return answeringActor(request, (asked) => takeFile(request, act, key, asked));
  let body: Promise<unknown> | undefined;
  return answeringAct(request, async (asked) => {
    body ??= readJson(request);
    return answerAct(act, await body, key, asked);
  });
}

const refuseKey = async ({ locale }: Asked): Promise<Response> =>
  problem({ code: 'INVALID_INPUT', issues: [{ path: ['Idempotency-Key'], message: 'wrong-type' }] }, locale);

async function takeFile(request: Request, act: AnyAct, key: string | null, asked: Asked): Promise<Response> {
  const input = await receiveUpload(request, act.largest);
  if (!input.ok) return problem(input.error, asked.locale);
  const { prisma } = asked.actor.store;
  return answerAct(act, input.value, key, asked).finally(() =>
    dropUpload(input.value, (path) => isImported(prisma, path)),
  );
}

async function answerAct(act: AnyAct, input: unknown, key: string | null, { actor, locale }: Asked): Promise<Response> {
  const done = await perform(act, input, actor, key === null ? {} : { idempotencyKey: key });
  return done.ok ? json(renderAnswer(done.value, locale), act.status) : problem(done.error, locale);
}
