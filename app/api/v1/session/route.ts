import { z } from 'zod';
import { parseInput } from '@/lib/acts/parse-input';
import { ADDRESS_HEADER } from '@/lib/session/address';
import { findRequestToken } from '@/lib/session/current';
import { endSession } from '@/lib/session/sessions';
import { signIn } from '@/lib/session/sign-in';
import { answering, answeringActor, json, readJson } from '../_http/handle';
import { problem } from '../_http/problem';

const credentials = z.object({
  login: z.string().min(1).max(200),
  password: z.string().min(1).max(1000),
  guberniya: z.string().optional(),
});

/** Opens a session for a program. */
export function POST(request: Request) {
  return answering(request, async (locale) => {
    const given = parseInput(credentials, await readJson(request));
    if (!given.ok) return problem({ code: 'INVALID_INPUT', issues: given.error }, locale);
    const address = request.headers.get(ADDRESS_HEADER) ?? '';
    const opened = await signIn(given.value, address, 'token');
    if (opened.ok) return json({ token: opened.value.token, expiresAt: opened.value.expiresAt.toISOString() }, 201);
    return problem(
      opened.error === 'too-many' ? { code: 'TOO_MANY' } : { code: 'SIGN_IN', reason: 'wrong-credentials' },
      locale,
    );
  });
}

/** Ends the session that asks; its token is worth nothing from then on. */
export function DELETE(request: Request) {
  return answeringActor(request, async () => {
    const found = await findRequestToken(request.headers);
    if (found !== null) await endSession(found.token);
    return new Response(null, { status: 204 });
  });
}
