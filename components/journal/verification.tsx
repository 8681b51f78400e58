import { useLocale, useTranslations } from 'next-intl';
import { Notice } from '@/components/ui/notice';
import { formatNumber } from '@/lib/i18n/format';

interface VerificationProps {
  entries: number;
  firstBroken: { readonly sequence: number; readonly reason: 'altered' | 'unchained' | 'missing' } | null;
  /** Name of the body whose chain broke, where it is known. */
  body?: string | undefined;
}

/** What the walk through the chains found. */
export function Verification({ entries, firstBroken, body }: VerificationProps) {
  const t = useTranslations('journal.verification');
  const locale = useLocale();
  if (firstBroken === null)
    return (
      <Notice tone="done" role="status" title={t('intact')}>
        {t('entries', { count: entries, shown: formatNumber(entries, locale) })}
      </Notice>
    );
  const { sequence, reason } = firstBroken;
  return (
    <Notice tone="late" role="alert" title={t('broken')}>
      {t(`reasons.${reason}`, { sequence: formatNumber(sequence, locale) })}
      {body === undefined ? '' : ` ${t('ofBody', { body })}`}
    </Notice>
  );
}
