import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { findWords } from '@/lib/i18n/translator';

interface BenchListProps {
  benches: readonly { readonly name: string; readonly article: string }[];
}

export function BenchList({ benches }: BenchListProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  return (
    <Ruled label={t('title')}>
      {benches.map(({ name, article }) => (
        <RuledRow
          key={name}
          title={findWords(locale, `workbench.rules.${name}.title`) ?? name}
          href={`/law/workbench/${name}`}
          law={<ArticleRef article={article} />}
        >
          {findWords(locale, `workbench.rules.${name}.lead`)}
        </RuledRow>
      ))}
    </Ruled>
  );
}
