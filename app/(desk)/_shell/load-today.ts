import { cache } from 'react';
import { deskToday } from '@/lib/queries/desk/today';
import { requireDesk } from './require-desk';

/** What waits at the desk now, asked once a request: the rail counts it, the page of today lists it. */
export const loadToday = cache(async () => {
  const { context, place } = await requireDesk();
  const campaignId = place?.campaign?.id;
  const asked = await deskToday.run(context, campaignId === undefined ? {} : { campaignId });
  if (!asked.ok) throw new Error('The desk was not answered');
  return asked.value;
});
