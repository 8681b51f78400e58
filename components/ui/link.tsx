'use client';

import { useRouter } from 'next/navigation';
import { type ComponentProps, type MouseEvent, useTransition } from 'react';

interface LinkProps extends ComponentProps<'a'> {
  href: string;
  /** False: the page stays where it was scrolled to. */
  scroll?: boolean;
}

/** A press that stays in this window, on this site and among its pages: all others are the browser's own, papers and tables too. */
function isFollowedHere(event: MouseEvent<HTMLAnchorElement>): boolean {
  const { target, download, origin, pathname } = event.currentTarget;
  const isElsewhere = (target !== '' && target !== '_self') || download !== '' || origin !== window.location.origin;
  const isFile = pathname.startsWith('/api/');
  const isHeld = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0;
  return !(event.defaultPrevented || isElsewhere || isFile || isHeld);
}

/**
 * A link that is followed when it is pressed and not before: every page here is made for whoever asks, on the day they
 * ask, so nothing is fetched ahead, and the browser need not carry what would fetch it. A line at the top of the window
 * shows while the page behind it is being made.
 */
export function Link({ href, scroll = true, onClick, children, ...props }: LinkProps) {
  const router = useRouter();
  const [isPending, follow] = useTransition();

  function press(event: MouseEvent<HTMLAnchorElement>) {
    onClick?.(event);
    if (!isFollowedHere(event)) return;
    event.preventDefault();
    follow(() => router.push(href, { scroll }));
  }

  return (
    <a {...props} href={href} onClick={press}>
      {children}
      <span className="link-pending" data-pending={isPending || undefined} aria-hidden="true" />
    </a>
  );
}
