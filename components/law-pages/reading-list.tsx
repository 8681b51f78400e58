import { useLocale, useTranslations } from 'next-intl';
import { ArticleRef } from '@/components/law/article-ref';
import { LawNote } from '@/components/law/law-note';
import { Margin } from '@/components/law/margin';
import { Tag } from '@/components/ui/tag';
import { findWords } from '@/lib/i18n/translator';
import { INTERPRETATIONS, type InterpretationId, readingsOf } from '@/lib/law/interpretations';
import { isCitable } from '@/lib/law/registry';

interface ReadingListProps {
  ids: readonly InterpretationId[];
  /** The level under the heading above it. */
  heading?: 'h2' | 'h3';
}

/** Readings in the order of their numbers: what is asked, what holds, what else may hold, and why. */
export function ReadingList({ ids, heading: Heading = 'h3' }: ReadingListProps) {
  const t = useTranslations('lawPages');
  const locale = useLocale();
  const word = (id: string, key: string) => findWords(locale, `readings.${id}.${key}`) ?? key;
  return ids.map((id) => (
    <section key={id} id={id} className="leaf mt-6 break-inside-avoid">
      <div>
        <Heading className="font-semibold font-text text-base">
          <span className="text-faded tabular-nums">{id}</span> {word(id, 'about')}
        </Heading>
        <ul className="mt-1 list-none p-0">
          {readingsOf(id).map((code, index) => (
            <li key={code} className={index === 0 ? '' : 'text-faded'}>
              <Tag tone={index === 0 ? 'done' : 'plain'}>{t(index === 0 ? 'default' : 'alternative')}</Tag>{' '}
              {word(id, `codes.${code}`)}
            </li>
          ))}
        </ul>
        <p className="mt-1 text-faded">
          {t('reason')}: {word(id, 'reason')}
        </p>
      </div>
      <Margin>
        <LawNote>
          {INTERPRETATIONS[id].articles.map((article) => (
            <span key={article} className="block leading-6">
              {isCitable(article) ? <ArticleRef article={article} /> : <DocumentRef name={article} />}
            </span>
          ))}
        </LawNote>
      </Margin>
    </section>
  ));
}

function DocumentRef({ name }: { name: string }) {
  const locale = useLocale();
  return <>{findWords(locale, `lawPages.documents.${name}.title`) ?? name}</>;
}
