import type { ActReply } from '@/lib/acts/reply';

/** What is wrong with the input, in one sentence; nothing when the refusal is of another kind. */
export const firstIssue = (reply: ActReply | null): string | undefined =>
  reply?.ok === false && reply.code === 'INVALID_INPUT' ? reply.issues?.[0]?.message : undefined;
