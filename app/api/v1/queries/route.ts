import { parseInput } from '@/lib/acts/parse-input';
import { contextFor } from '@/lib/queries/query';
import { findQuery } from '@/lib/queries/registry';
import { answeringQuestion, json, nameOfCall, readJson } from '../_http/handle';
import { problem } from '../_http/problem';

/** Asks something: `GET /api/v1/queries/AREA/QUERY?…`. */
export const GET = (request: Request) =>
  answer(request, async () => Object.fromEntries(new URL(request.url).searchParams));

/** The same with JSON, for what is too long for an address. */
export const POST = (request: Request) => answer(request, () => readJson(request));

function answer(request: Request, read: () => Promise<unknown>): Promise<Response> {
  let given: Promise<unknown> | undefined;
  return answeringQuestion(request, async ({ actor, locale }) => {
    const query = findQuery(nameOfCall(request));
    if (query === null) return problem({ code: 'NOT_FOUND' }, locale);
    given ??= read();
    const input = parseInput(query.input, await given);
    if (!input.ok) return problem({ code: 'INVALID_INPUT', issues: input.error }, locale);
    const found = await query.ask(contextFor(actor, locale), input.value);
    return found.ok ? json(found.value) : problem(found.error, locale);
  });
}
