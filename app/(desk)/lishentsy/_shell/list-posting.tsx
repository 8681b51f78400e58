import { getTranslations } from 'next-intl/server';
import { ArticleRef } from '@/components/law/article-ref';
import { DateExplained } from '@/components/law/date-explained';
import { Section } from '@/components/layout/section';
import { PublishForm } from '@/components/lishentsy/publish-form';
import { Notice } from '@/components/ui/notice';
import { daysBetween } from '@/lib/kernel/civil-day';
import type { ListHead } from '@/lib/queries/lishentsy/list';

/** By when the list must hang, whether it can be posted now and why not, and the form of the posting. */
export async function ListPosting({ list, canLead }: { list: ListHead; canLead: boolean }) {
  const t = await getTranslations('lishentsy.list');
  const { electionStart, latestPosting, days, obstacles, today } = list;
  const isVerified = list.pending === 0;
  return (
    <Section title={t('publish')} lead={t('publishLead')}>
      <p>
        {t('latest')}{' '}
        <DateExplained
          day={latestPosting}
          article="25"
          from={electionStart}
          days={days}
          direction="backward"
          event={t('event')}
        />
      </p>
      {obstacles.length > 0 ? (
        <Notice tone="late" title={t('impossible')}>
          <ul>
            {obstacles.map(({ article, message }) => (
              <li key={message}>
                {message} <ArticleRef article={article} />
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <Notice tone="done">{t('possible', { left: daysBetween(today, latestPosting) })}</Notice>
      )}
      {canLead && (isVerified || list.mode === 'reconstruct') ? (
        <PublishForm listId={list.id} version={list.version} today={today} />
      ) : null}
    </Section>
  );
}
