import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

interface PageHeadProps {
  title: ReactNode;
  lead?: ReactNode;
  actions?: ReactNode;
  /** The pages above this one. */
  trail?: readonly { readonly href: string; readonly label: ReactNode }[];
}

export function PageHead({ title, lead, actions, trail = [] }: PageHeadProps) {
  const t = useTranslations('layout');
  return (
    <header className="page-head">
      <div className="min-w-0 flex-[1_1_24rem]">
        {trail.length > 0 ? (
          <nav className="trail" aria-label={t('trail')}>
            {trail.map(({ href, label }) => (
              <span key={href}>
                <Link href={href}>{label}</Link>
              </span>
            ))}
          </nav>
        ) : null}
        <h1>{title}</h1>
        {lead ? <div className="lead">{lead}</div> : null}
      </div>
      {actions ? <div className="acts">{actions}</div> : null}
    </header>
  );
}
