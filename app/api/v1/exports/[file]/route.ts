import { Readable } from 'node:stream';
import { parseInput } from '@/lib/acts/parse-input';
import { findExport } from '@/lib/queries/exports/registry';
import { fileName } from '@/lib/queries/papers/file-name';
import { contextFor } from '@/lib/queries/query';
import { MEDIA_TYPE } from '@/lib/registers/write-table';
import { disposition } from '../../_http/disposition';
import { answeringActor } from '../../_http/handle';
import { problem } from '../../_http/problem';

const FILE = /^([a-z-]+)\.(csv|xlsx)$/;

/** A list as a table: `GET /api/v1/exports/KIND.csv` or `.xlsx`, with the filters of its query. */
export function GET(request: Request, { params }: { params: Promise<{ file: string }> }) {
  return answeringActor(request, async ({ actor, locale }) => {
    const [, kind = '', ending] = FILE.exec((await params).file) ?? [];
    const found = findExport(kind);
    if (found === null) return problem({ code: 'NOT_FOUND' }, locale);
    const input = parseInput(found.input, Object.fromEntries(new URL(request.url).searchParams));
    if (!input.ok) return problem({ code: 'INVALID_INPUT', issues: input.error }, locale);
    const opened = await found.open(contextFor(actor, locale), input.value);
    if (!opened.ok) return problem(opened.error, locale);
    const format = ending === 'xlsx' ? 'xlsx' : 'csv';
    const stream = opened.value.write(format);
    // Node's stream of the web and the one of the fetch types differ in their declarations alone.
    return new Response(Readable.toWeb(stream) as ReadableStream<Uint8Array>, {
      headers: {
        'content-type': MEDIA_TYPE[format],
        'content-disposition': disposition(
          'attachment',
          `${kind}.${format}`,
          `${fileName(opened.value.name)}.${format}`,
        ),
        'cache-control': 'no-store',
      },
    });
  });
}
