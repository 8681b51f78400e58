import { cache } from 'react';
import { deskToday } from '@/lib/queries/desk/today';
import { getAnswer } from './get-answer';
import { requireDesk } from './require-desk';

/** So many rows of the desk on a page. */
const ROWS = 100;

/** What waits at the desk now from a cursor on, asked once a request: the rail counts it, the page of today lists it. */
export const loadToday = cache(async (cursor: string | undefined) => {
  const { context, place } = await requireDesk();
  const asked = { campaignId: place?.campaign?.id, cursor, alike: 'together', limit: ROWS } as const;
  return getAnswer(context, deskToday, asked);
});
