import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Table } from '@/components/ui/table';
import { articleText } from '@/lib/i18n/article-text';
import type { ArticleEntry } from '@/lib/law/registry';
import { Actors, KindTag, TermWords } from './article-tags';

interface ArticleTableProps {
  caption: string;
  entries: readonly ArticleEntry[];
}

/** Articles in their order: the number, what it says, who acts, the term, the kind. */
export function ArticleTable({ caption, entries }: ArticleTableProps) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  return (
    <Table
      wide
      caption={caption}
      rows={entries}
      rowKey={({ article }) => article}
      columns={[
        {
          key: 'article',
          header: t('article'),
          width: '10rem',
          phone: 'hide',
          cell: ({ article }) => <ArticleRef article={article} />,
        },
        {
          key: 'says',
          header: t('says'),
          cell: ({ article, terms }) => (
            <>
              <span className="block sm:hidden">
                <ArticleRef article={article} />
              </span>
              {articleText(article, locale)}
              {terms.map((term) => (
                <small key={term} className="block text-faded">
                  <TermWords term={term} />
                </small>
              ))}
            </>
          ),
        },
        {
          key: 'actor',
          header: t('actor'),
          width: '15rem',
          phone: 'hide',
          cell: ({ actors }) => (
            <small className="text-faded">
              <Actors actors={actors} />
            </small>
          ),
        },
        { key: 'kind', header: t('kind'), width: '7rem', phone: 'hide', cell: ({ kind }) => <KindTag kind={kind} /> },
      ]}
    />
  );
}
