import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';

export type Tone = 'primary' | 'secondary' | 'quiet';

interface ButtonProps extends ComponentProps<'button'> {
  tone?: Tone;
  /** The act is on its way: the button stays in its place and takes no second press. */
  pending?: boolean;
}

export function Button({ tone = 'secondary', pending = false, className = '', children, ...rest }: ButtonProps) {
  const t = useTranslations('ui');
  const shared = { className: `button ${className}`, 'data-tone': tone };
  if (pending) {
    return (
      <button type="button" {...shared} data-pending aria-busy="true" aria-disabled="true">
        {t('pending')}…
      </button>
    );
  }
  return (
    <button type="button" {...rest} {...shared}>
      {children}
    </button>
  );
}
