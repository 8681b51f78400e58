'use client';

import { apart } from '@/components/ui/apart';
import { Skeleton } from '@/components/ui/skeleton';

/** Forms of single steps of the course: each comes with its own step, and not with every other. */
const waiting = <Skeleton lines={3} />;

export const NominationForm = apart(
  () => import('./steps/nomination-form').then((file) => file.NominationForm),
  waiting,
);
export const PresidiumForm = apart(() => import('./steps/presidium-form').then((file) => file.PresidiumForm), waiting);
export const SettleTie = apart(() => import('./votes/settle-tie').then((file) => file.SettleTie), waiting);
export const VoteTable = apart(() => import('./votes/vote-table').then((file) => file.VoteTable), waiting);
