import type { ComponentProps } from 'react';
import { Link } from '@/components/ui/link';
import type { Tone } from './button';

interface LinkButtonProps extends ComponentProps<typeof Link> {
  tone?: Tone;
}

export function LinkButton({ tone = 'secondary', className = '', ...rest }: LinkButtonProps) {
  return <Link {...rest} className={`button ${className}`} data-tone={tone} />;
}
