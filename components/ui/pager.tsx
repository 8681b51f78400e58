import { useLocale, useTranslations } from 'next-intl';
import { Link } from '@/components/ui/link';
import { formatNumber } from '@/lib/i18n/format';

export interface PagerProps {
  page: {
    readonly items: readonly unknown[];
    readonly total: number;
    /** There are more than `total`, which were counted no further. */
    readonly isCut?: boolean;
    /** Cursor of the next page; null on the last. */
    readonly next: string | null;
  };
  /** Where the page shown begins; nothing on the first. */
  cursor: string | undefined;
  /** The address of the same list from a cursor on; without one, from its beginning. */
  hrefOf: (cursor?: string) => string;
  /** Which list, where a page has several. */
  label?: string;
}

/** Nobody is told that nothing of nothing is shown: the list says itself that it is empty. */
export const isEmptyList = ({ page, cursor }: PagerProps): boolean => page.items.length === 0 && !cursor;

/** A list goes on by its last row's key, so there is a next page and a beginning, and no page numbers to drift. */
export function Pager(props: PagerProps) {
  const t = useTranslations('ui.pager');
  const locale = useLocale();
  if (isEmptyList(props)) return null;
  const { page, cursor, hrefOf, label } = props;
  const { items, total, isCut = false, next } = page;
  const counts = { shown: formatNumber(items.length, locale), total: formatNumber(total, locale) };
  return (
    <nav className="pager" aria-label={label ?? t('label')}>
      <span>{t(isCut ? 'shownMore' : 'shown', counts)}</span>
      <span className="acts">
        {cursor ? (
          <Link className="button" data-tone="quiet" href={hrefOf()}>
            {t('first')}
          </Link>
        ) : null}
        {next === null ? null : (
          <Link className="button" data-tone="quiet" href={hrefOf(next)} rel="next">
            {t('next')}
          </Link>
        )}
      </span>
    </nav>
  );
}
