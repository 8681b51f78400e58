import { useTranslations } from 'next-intl';
import type { Ref } from 'react';

export interface Fault {
  /** The id of the control to go to. */
  readonly id?: string | undefined;
  readonly message: string;
}

interface ErrorSummaryProps {
  title?: string;
  faults: readonly Fault[];
  ref?: Ref<HTMLDivElement>;
}

/** Every fault of a form, once, each leading to its place. */
export function ErrorSummary({ title, faults, ref }: ErrorSummaryProps) {
  const t = useTranslations('ui');
  if (faults.length === 0) return null;
  return (
    <div className="notice" data-tone="late" role="alert" tabIndex={-1} ref={ref}>
      <div className="notice-title">{title ?? t('faultsTitle', { count: faults.length })}</div>
      <ul className="grid gap-1">
        {faults.map(({ id, message }) => (
          <li key={`${id ?? ''}${message}`}>{id ? <a href={`#${id}`}>{message}</a> : message}</li>
        ))}
      </ul>
    </div>
  );
}
