import { z } from 'zod';
import { id } from '@/lib/acts/schemas';
import { ok } from '@/lib/kernel/result';
import { failedProtocolPaper } from '../papers/failed-protocol';
import { protocolPaper } from '../papers/protocol';
import { defineQuery } from '../query';

/** What the protocol of a meeting says (47), or that of one that failed (41): the very facts its paper is printed from. */
export const meetingProtocol = defineQuery({
  name: 'meetings/protocol',
  input: z.object({ meetingId: id }),
  run: async (context, input) => {
    const held = await protocolPaper.load(context, input);
    if (held.ok) return ok({ kind: protocolPaper.kind, meetingId: input.meetingId, ...held.value.data });
    const failed = await failedProtocolPaper.load(context, input);
    return failed.ok
      ? ok({ kind: failedProtocolPaper.kind, meetingId: input.meetingId, ...failed.value.data })
      : failed;
  },
});
