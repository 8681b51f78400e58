import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';

export type Tone = 'primary' | 'secondary' | 'quiet';

interface ButtonProps extends ComponentProps<'button'> {
  tone?: Tone;
  /** The act is on its way: the button stays in its place and takes no second press. */
  pending?: boolean;
}

export function Button({
  tone = 'secondary',
  pending = false,
  className = '',
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const t = useTranslations('ui');
  return (
    <button
      type="button"
      {...rest}
      className={`button ${className}`}
      data-tone={tone}
      data-pending={pending || undefined}
      aria-busy={pending || undefined}
      onClick={pending ? (event) => event.preventDefault() : onClick}
    >
      {pending ? `${t('pending')}…` : children}
    </button>
  );
}
