import { perform } from '@/lib/acts/perform';
import { isImported } from '@/lib/acts/register/import/is-imported';
import { findAct } from '@/lib/acts/registry';
import { renderAnswer } from '@/lib/acts/render';
import { answeringActor, json, readJson } from '../../../_http/handle';
import { problem } from '../../../_http/problem';
import { dropUpload, receiveUpload } from '../../../_http/upload';

const LONGEST_KEY = 200;

/** Does an act: `POST /api/v1/acts/AREA/ACT`. */
export function POST(request: Request, { params }: { params: Promise<{ area: string; act: string }> }) {
  return answeringActor(async ({ actor, locale }) => {
    const { area, act: verb } = await params;
    const act = findAct(`${area}/${verb}`);
    if (act === null) return problem({ code: 'NOT_FOUND' }, locale);
    const key = request.headers.get('idempotency-key');
    if (key !== null && (key.length === 0 || key.length > LONGEST_KEY))
      return problem({ code: 'INVALID_INPUT', issues: [{ path: ['Idempotency-Key'], message: 'wrong-type' }] }, locale);
    const input = act.multipart
      ? await receiveUpload(request, act.largest)
      : { ok: true as const, value: await readJson(request) };
    if (!input.ok) return problem(input.error, locale);
    const work = perform(act, input.value, actor, optionsOf(key));
    const done = await (act.multipart
      ? work.finally(() => dropUpload(input.value, (path) => isImported(actor.store.prisma, path)))
      : work);
    return done.ok ? json(renderAnswer(done.value, locale), act.status) : problem(done.error, locale);
  });
}

const optionsOf = (key: string | null) => (key === null ? {} : { idempotencyKey: key });
