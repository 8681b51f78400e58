import { notFound } from 'next/navigation';
import { cache } from 'react';
import { requireDesk } from '@/app/(desk)/_shell/require-desk';
import { isId } from '@/lib/kernel/ids';
import { meetingOne } from '@/lib/queries/meetings/one';

/** The meeting that the address names, for its pages; asked once a request. */
export const loadMeeting = cache(async (meetingId: string) => {
  const { context } = await requireDesk();
  const asked = isId(meetingId) ? await meetingOne.run(context, { meetingId }) : null;
  return asked?.ok ? asked.value : notFound();
});
