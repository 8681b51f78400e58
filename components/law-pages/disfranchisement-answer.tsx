import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { withinSentence } from '@/lib/i18n/format';
import { findWords } from '@/lib/i18n/translator';
import { Answer } from './answer';

interface DisfranchisementProps {
  verdict: 'lawful' | 'unlawful' | 'undecided';
  evidence: readonly string[];
  protectedBy: string | null;
}

export function DisfranchisementAnswer({ verdict, evidence, protectedBy }: DisfranchisementProps) {
  const t = useTranslations('workbench');
  const locale = useLocale();
  const name = (kind: string) => withinSentence(findWords(locale, `lishentsy.documents.${kind}`) ?? kind, locale);
  const kinds = evidence.map(name).join(', ');
  return (
    <Answer verdict={t(`verdicts.${verdict}`)} steps={[evidence.length === 0 ? null : t('say.evidence', { kinds })]}>
      {protectedBy === null ? null : (
        <p>
          {t('say.protectedBy')} <ArticleRef article={protectedBy} />
        </p>
      )}
    </Answer>
  );
}
