import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';

export interface Station {
  readonly title: ReactNode;
  readonly note?: ReactNode;
  readonly state: 'past' | 'now' | 'late' | 'future';
}

/** The way of a paper through the bodies that decide it. */
export function Route({ label, stations }: { label: string; stations: readonly Station[] }) {
  const t = useTranslations('ui.route');
  return (
    <ol className="route" aria-label={label}>
      {stations.map(({ title, note, state }, index) => (
        <li
          // biome-ignore lint/suspicious/noArrayIndexKey: stations never change their order
          key={index}
          className="station"
          data-state={state}
          aria-current={state === 'now' || state === 'late' ? 'step' : undefined}
        >
          <b>{title}</b>
          <span className="sr-only">, {t(state)}</span>
          {note ? <small>{note}</small> : null}
        </li>
      ))}
    </ol>
  );
}
