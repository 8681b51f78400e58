import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { Tone } from './button';

interface LinkButtonProps extends ComponentProps<typeof Link> {
  tone?: Tone;
}

export function LinkButton({ tone = 'secondary', className = '', ...rest }: LinkButtonProps) {
  return <Link {...rest} className={`button ${className}`} data-tone={tone} />;
}
