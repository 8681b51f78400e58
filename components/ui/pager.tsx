import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';

interface PagerProps {
  total?: number;
  /** There are more than `total`, which were counted no further. */
  isMore?: boolean;
  shown?: number;
  firstHref?: string | undefined;
  nextHref?: string | undefined;
}

/** A list goes on by its last row's key, so there is a next page and a beginning, and no page numbers to drift. */
export function Pager({ total, isMore = false, shown, firstHref, nextHref }: PagerProps) {
  const t = useTranslations('ui.pager');
  const locale = useLocale();
  const count = shown === undefined ? null : formatNumber(shown, locale);
  const words =
    count === null
      ? null
      : total === undefined
        ? t('shownOnly', { shown: count })
        : t(isMore ? 'shownMore' : 'shown', { shown: count, total: formatNumber(total, locale) });
  return (
    <nav className="pager" aria-label={t('label')}>
      <span>{words}</span>
      <span className="acts">
        {firstHref ? (
          <Link className="button" data-tone="quiet" href={firstHref}>
            {t('first')}
          </Link>
        ) : null}
        {nextHref ? (
          <Link className="button" data-tone="quiet" href={nextHref} rel="next">
            {t('next')}
          </Link>
        ) : null}
      </span>
    </nav>
  );
}
