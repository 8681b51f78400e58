import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { Section } from '@/components/layout/section';
import { findWords } from '@/lib/i18n/translator';
import type { Parameter } from '@/lib/law/parameters';
import { NumberList } from './number-list';

interface ConstitutionViewProps {
  article: string;
  numbers: readonly (Parameter & { readonly name: string })[];
  /** Letters of article 15 that rest on it. */
  letters: readonly string[];
}

/** What the program knows of an article of the Constitution. */
export function ConstitutionView({ article, numbers, letters }: ConstitutionViewProps) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  const [whole] = article.split('.');
  return (
    <>
      <p>{findWords(locale, `lawPages.constitution.${whole}`) ?? t('constitutionOther')}</p>
      {numbers.length > 0 ? (
        <Section title={t('numbersTitle')}>
          <NumberList numbers={numbers.map(({ constitution: _own, ...number }) => number)} />
        </Section>
      ) : null}
      {letters.length > 0 ? (
        <Section title={t('constitutionFrom')}>
          <ul>
            {letters.map((letter) => (
              <li key={letter}>
                <ArticleRef article={letter} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}
