import { parseInput } from '@/lib/acts/parse-input';
import { findPaperQuery } from '@/lib/queries/papers/registry';
import { contextFor } from '@/lib/queries/query';
import { disposition } from '../../_http/disposition';
import { answeringActor } from '../../_http/handle';
import { problem } from '../../_http/problem';

/** Prints a paper: `GET /api/v1/papers/KIND?…` answers a PDF. */
export function GET(request: Request, { params }: { params: Promise<{ kind: string }> }) {
  return answeringActor(request, async ({ actor, locale }) => {
    const { kind } = await params;
    const query = findPaperQuery(kind);
    if (query === null) return problem({ code: 'NOT_FOUND' }, locale);
    const input = parseInput(query.input, Object.fromEntries(new URL(request.url).searchParams));
    if (!input.ok) return problem({ code: 'INVALID_INPUT', issues: input.error }, locale);
    const printed = await query.print(contextFor(actor, locale), input.value);
    if (!printed.ok) return problem(printed.error, locale);
    const { pdf, name } = printed.value;
    // The bytes are a view of the compiler's own memory, not of a shared one.
    return new Response(pdf as Uint8Array<ArrayBuffer>, {
      headers: {
        'content-type': 'application/pdf',
        'content-length': String(pdf.byteLength),
        'content-disposition': disposition('inline', `${kind}.pdf`, `${name}.pdf`),
        'cache-control': 'no-store',
      },
    });
  });
}
