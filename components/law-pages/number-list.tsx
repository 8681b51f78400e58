import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { DescriptionList } from '@/components/ui/description-list';
import { Tag } from '@/components/ui/tag';
import { formatNumber } from '@/lib/i18n/format';
import { findWords } from '@/lib/i18n/translator';
import type { Parameter } from '@/lib/law/parameters';

interface NumberListProps {
  numbers: readonly (Parameter & { readonly name: string })[];
}

/** The numbers that an article counts by, and where each is from. */
export function NumberList({ numbers }: NumberListProps) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  return (
    <DescriptionList
      items={numbers.map(({ name, value, source, unverified, constitution }) => ({
        term: findWords(locale, `lawPages.numbers.${name}`) ?? name,
        value: (
          <>
            <b>{formatNumber(value, locale)}</b>{' '}
            <Tag tone={unverified ? 'warn' : 'plain'}>{t(`sources.${source}`)}</Tag>
          </>
        ),
        ...(constitution !== undefined && { law: <ArticleRef article={constitution} source="constitution" /> }),
      }))}
    />
  );
}
