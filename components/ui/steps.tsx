import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import { Link } from '@/components/ui/link';

interface Step {
  readonly title: string;
  readonly note?: ReactNode;
  readonly state: 'done' | 'current' | 'todo';
  readonly href?: string | undefined;
}

export function Steps({ label, items }: { label: string; items: readonly Step[] }) {
  const t = useTranslations('ui.steps');
  return (
    <ol className="steps" aria-label={label}>
      {items.map(({ title, note, state, href }) => (
        <li key={title} className="step" data-state={state} aria-current={state === 'current' ? 'step' : undefined}>
          <span>
            {href ? <Link href={href}>{title}</Link> : title}
            <span className="sr-only">, {t(state)}</span>
            {note ? <small className="block font-normal text-faded">{note}</small> : null}
          </span>
        </li>
      ))}
    </ol>
  );
}
