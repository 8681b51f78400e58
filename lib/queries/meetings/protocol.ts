import { z } from 'zod';
import type { Refusal } from '@/lib/acts/refusal';
import { id } from '@/lib/acts/schemas';
import { ok, type Result } from '@/lib/kernel/result';
import type { PaperData } from '@/lib/papers/papers';
import { failedProtocolPaper } from '../papers/failed-protocol';
import { protocolPaper } from '../papers/protocol';
import { defineQuery } from '../query';

type Protocol =
  | ({ readonly kind: 'protocol' } & PaperData['protocol'])
  | ({ readonly kind: 'failed-protocol' } & PaperData['failed-protocol']);

/** What the protocol of a meeting says (47), or that of one that failed (41): the very facts its paper is printed from. */
export const meetingProtocol = defineQuery({
  name: 'meetings/protocol',
  input: z.object({ meetingId: id }),
  run: async (context, input): Promise<Result<Protocol, Refusal>> => {
    const held = await protocolPaper.load(context, input);
    if (held.ok) return ok({ kind: 'protocol', ...held.value.data });
    const failed = await failedProtocolPaper.load(context, input);
    return failed.ok ? ok({ kind: 'failed-protocol', ...failed.value.data }) : failed;
  },
});
