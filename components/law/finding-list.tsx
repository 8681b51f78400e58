import { useTranslations } from 'next-intl';
import type { RenderedFinding } from '@/lib/acts/reply';
import { ArticleRef } from './article-ref';

interface FindingListProps {
  findings: readonly RenderedFinding[];
  title?: string;
}

/** What the law says of an act: how it counts, in words, and by which article. */
export function FindingList({ findings, title }: FindingListProps) {
  const t = useTranslations('law');
  if (findings.length === 0) return null;
  return (
    <ul className="findings" aria-label={title ?? t('findings', { count: findings.length })}>
      {findings.map(({ rule, article, level, message, interpretation }) => (
        <li key={`${rule}${message}`} className="finding" data-level={level}>
          <span className="finding-level" title={t(`levelNotes.${level}`)}>
            {t(`levels.${level}`)}
          </span>
          <span>{message}</span>
          <span className="law-note">
            <ArticleRef article={article} />
            {interpretation ? <span className="block">{t('interpretation', { code: interpretation })}</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
