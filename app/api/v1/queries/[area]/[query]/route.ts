import { parseInput } from '@/lib/acts/parse-input';
import { contextFor } from '@/lib/queries/query';
import { findQuery } from '@/lib/queries/registry';
import { answeringActor, json, readJson } from '../../../_http/handle';
import { problem } from '../../../_http/problem';

interface Named {
  params: Promise<{ area: string; query: string }>;
}

/** Asks something: `GET /api/v1/queries/AREA/QUERY?…`. */
export const GET = (request: Request, named: Named) =>
  answer(request, named, async () => Object.fromEntries(new URL(request.url).searchParams));

/** The same with JSON, for what is too long for an address. */
export const POST = (request: Request, named: Named) => answer(request, named, () => readJson(request));

function answer(request: Request, { params }: Named, read: () => Promise<unknown>): Promise<Response> {
  return answeringActor(request, async ({ actor, locale }) => {
    const { area, query: name } = await params;
    const query = findQuery(`${area}/${name}`);
    if (query === null) return problem({ code: 'NOT_FOUND' }, locale);
    const input = parseInput(query.input, await read());
    if (!input.ok) return problem({ code: 'INVALID_INPUT', issues: input.error }, locale);
    const found = await query.ask(contextFor(actor, locale), input.value);
    return found.ok ? json(found.value) : problem(found.error, locale);
  });
}
