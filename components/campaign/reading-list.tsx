import { useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Tag } from '@/components/ui/tag';

interface ReadingItem {
  readonly id: string;
  readonly title: string;
  readonly reading: string;
  /** The reading that stands unless a campaign takes another; null when this one is it. */
  readonly instead: string | null;
  readonly articles: readonly string[];
}

/** The places where the Instruction leaves room, and how this campaign reads each. */
export function ReadingList({ items, label }: { items: readonly ReadingItem[]; label: string }) {
  const t = useTranslations('campaign');
  return (
    <Ruled label={label}>
      {items.map(({ id, title, reading, instead, articles }) => (
        <RuledRow
          key={id}
          when={<span className="text-base">{id}</span>}
          title={title}
          law={articles
            .filter((article) => /^\d/.test(article))
            .map((article) => (
              <span key={article} className="mr-2 inline-block leading-6">
                <ArticleRef article={article} />
              </span>
            ))}
        >
          {reading} {instead === null ? null : <Tag tone="warn">{t('notDefault', { reading: instead })}</Tag>}
        </RuledRow>
      ))}
    </Ruled>
  );
}
