import { useTranslations } from 'next-intl';
import type { FieldLine } from './fields';

/** What a call takes: the name, the kind, whether it must be sent. */
export function FieldTable({ fields }: { fields: readonly FieldLine[] }) {
  const t = useTranslations('api');
  if (fields.length === 0) return <p className="text-faded">{t('noFields')}</p>;
  return (
    <dl className="grid gap-x-6 gap-y-1 text-sm sm:grid-cols-[14rem_minmax(0,1fr)]">
      {fields.map(({ name, kind, isRequired }) => (
        <div key={name} className="contents">
          <dt className="font-mono">
            {name}
            {isRequired ? null : <span className="font-text text-faded"> · {t('optional')}</span>}
          </dt>
          <dd className="m-0 break-words font-mono text-faded">{kind}</dd>
        </div>
      ))}
    </dl>
  );
}
