import { useTranslations } from 'next-intl';

const WIDTHS = ['62%', '88%', '74%', '93%', '55%'];

/** The place of lines still on their way. */
export function Skeleton({ lines = 5 }: { lines?: number }) {
  const t = useTranslations('ui');
  return (
    <div role="status" aria-label={t('loading')} className="grid gap-4">
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <div key={index} className="skeleton" style={{ width: WIDTHS[index % WIDTHS.length] }} />
      ))}
    </div>
  );
}
