import NextLink from 'next/link';
import type { ComponentProps } from 'react';
import { LinkPending } from './link-pending';

/**
 * A link that is followed when it is pressed and not before: every page here is made for whoever asks, on the day they
 * ask, so fetching ahead would make the server work for pages that nobody opens.
 */
export function Link({ children, ...props }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink prefetch={false} {...props}>
      {children}
      <LinkPending />
    </NextLink>
  );
}
