import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { Notice } from '@/components/ui/notice';
import { formatDay } from '@/lib/i18n/format';
import type { CivilDay } from '@/lib/kernel/civil-day';

interface Props {
  on: CivilDay;
  backHref: string;
  /** What of that day is not known. */
  lacks?: string | undefined;
}

/** Says that what is shown is not today’s. */
export function AsOfNotice({ on, backHref, lacks }: Props) {
  const t = useTranslations('lishentsy.asOf');
  const locale = useLocale();
  return (
    <Notice title={t('shown', { day: formatDay(on, locale) })}>
      {lacks === undefined ? null : <p>{lacks}</p>}
      <Link href={backHref} className="print:hidden">
        {t('back')}
      </Link>
    </Notice>
  );
}
