import { parseInput } from '@/lib/acts/parse-input';
import { contextFor } from '@/lib/queries/query';
import { findQuery } from '@/lib/queries/registry';
import { answeringActor, json } from '../../../_http/handle';
import { problem } from '../../../_http/problem';

/** Asks something: `GET /api/v1/queries/AREA/QUERY?…`. */
export function GET(request: Request, { params }: { params: Promise<{ area: string; query: string }> }) {
  return answeringActor(async ({ actor, locale }) => {
    const { area, query: name } = await params;
    const query = findQuery(`${area}/${name}`);
    if (query === null) return problem({ code: 'NOT_FOUND' }, locale);
    const input = parseInput(query.input, Object.fromEntries(new URL(request.url).searchParams));
    if (!input.ok) return problem({ code: 'INVALID_INPUT', issues: input.error }, locale);
    const answer = await query.ask(contextFor(actor, locale), input.value);
    return answer.ok ? json(answer.value) : problem(answer.error, locale);
  });
}
