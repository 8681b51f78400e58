import Form from 'next/form';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';
import { Button } from './button';

interface FiltersProps {
  /** The path that answers; its query is the selection, so that a list can be linked to and kept. */
  action: string;
  resetHref?: string;
  children: ReactNode;
}

export function Filters({ action, resetHref, children }: FiltersProps) {
  const t = useTranslations('ui.filters');
  return (
    <Form action={action} className="filters" role="search" aria-label={t('label')}>
      {children}
      <div className="acts">
        <Button type="submit">{t('apply')}</Button>
        {resetHref ? (
          <Link className="link-button" href={resetHref}>
            {t('reset')}
          </Link>
        ) : null}
      </div>
    </Form>
  );
}
