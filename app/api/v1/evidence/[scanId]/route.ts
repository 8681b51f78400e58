import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parseInput } from '@/lib/acts/parse-input';
import { env } from '@/lib/env';
import { lishentsyScan } from '@/lib/queries/lishentsy/scan';
import { contextFor } from '@/lib/queries/query';
import { evidencePath } from '@/lib/store/evidence';
import { disposition } from '../../_http/disposition';
import { answeringActor } from '../../_http/handle';
import { problem } from '../../_http/problem';

/**
 * Hands out a scan to whoever may see it: to be saved, never shown or run in the page of the program. Its policy the server
 * sets beforehand (lib/content-security-policy.ts).
 */
export function GET(request: Request, { params }: { params: Promise<{ scanId: string }> }) {
  return answeringActor(request, async ({ actor, locale }) => {
    const input = parseInput(lishentsyScan.input, await params);
    if (!input.ok) return problem({ code: 'NOT_FOUND' }, locale);
    const asked = await lishentsyScan.run(contextFor(actor, locale), input.value);
    if (!asked.ok) return problem(asked.error, locale);
    const { digest, fileName, mediaType } = asked.value;
    const path = evidencePath(env().IZBIRKOM_DATA, digest);
    const found = await stat(path).catch(() => null);
    if (found === null) return problem({ code: 'NOT_FOUND' }, locale);
    // A web stream made by node is one; only their declarations differ.
    const body = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
    return new Response(body, {
      headers: {
        'content-type': mediaType,
        'content-disposition': disposition('attachment', `scan.${ENDINGS[mediaType] ?? 'bin'}`, fileName),
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      },
    });
  });
}

const ENDINGS: Readonly<Record<string, string>> = { 'application/pdf': 'pdf', 'image/jpeg': 'jpg', 'image/png': 'png' };
