import { useLocale, useTranslations } from 'next-intl';
import { Section } from '@/components/layout/section';
import { articleText } from '@/lib/i18n/article-text';
import type { InterpretationId } from '@/lib/law/interpretations';
import type { Parameter } from '@/lib/law/parameters';
import type { ArticleEntry } from '@/lib/law/registry';
import { ArticlePlaces, type Places } from './article-places';
import { ArticleTable } from './article-table';
import { Actors, KindTag, TermWords } from './article-tags';
import { NumberList } from './number-list';
import { ReadingList } from './reading-list';
import { RuleList } from './rule-list';

interface ArticleViewProps {
  entry: ArticleEntry;
  parts: readonly ArticleEntry[];
  rules: readonly string[];
  readings: readonly InterpretationId[];
  numbers: readonly (Parameter & { readonly name: string })[];
  places: Places;
}

/** One article: its words, terms, numbers, rules and readings, and where it counts. */
export function ArticleView({ entry, parts, rules, readings, numbers, places }: ArticleViewProps) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  return (
    <>
      <p className="text-lg">{articleText(entry.article, locale) ?? t('missing')}</p>
      <p className="text-faded">
        <KindTag kind={entry.kind} /> {t(`kindNotes.${entry.kind}`)}
      </p>
      {entry.actors.length > 0 ? (
        <p>
          {t('actor')}: <Actors actors={entry.actors} />
        </p>
      ) : null}
      {entry.terms.length > 0 ? (
        <Section title={t('termsTitle')}>
          <ul>
            {entry.terms.map((term) => (
              <li key={term}>
                <TermWords term={term} />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      {parts.length > 0 ? (
        <Section title={t('inIt')}>
          <ArticleTable caption={t('inIt')} entries={parts} />
        </Section>
      ) : null}
      {numbers.length > 0 ? (
        <Section title={t('numbersTitle')}>
          <NumberList numbers={numbers} />
        </Section>
      ) : null}
      {entry.kind === 'missing' ? null : (
        <Section title={t('rulesTitle')} lead={t('rulesLead')}>
          <RuleList codes={rules} />
        </Section>
      )}
      {readings.length > 0 ? (
        <Section title={t('readingsTitle')}>
          <ReadingList ids={readings} />
        </Section>
      ) : null}
      {entry.kind === 'missing' ? null : (
        <Section title={t('placesTitle')}>
          <ArticlePlaces {...places} />
        </Section>
      )}
    </>
  );
}
