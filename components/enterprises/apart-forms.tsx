'use client';

import { apart } from '@/components/ui/apart';
import { Skeleton } from '@/components/ui/skeleton';

/** What is asked of elections long over alone comes with them alone. */
export const PastSumForm = apart(
  () => import('./past-sum-form').then((file) => file.PastSumForm),
  <Skeleton lines={3} />,
);
