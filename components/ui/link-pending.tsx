'use client';

import { useLinkStatus } from 'next/link';

/** A line at the top of the window while the page behind a followed link is being made. */
export function LinkPending() {
  const { pending } = useLinkStatus();
  return <span className="link-pending" data-pending={pending || undefined} aria-hidden="true" />;
}
