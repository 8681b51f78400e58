import { getTranslations } from 'next-intl/server';
import { AnnounceForm } from '@/components/elections/announce-form';
import { DateExplained } from '@/components/law/date-explained';
import { LawNote } from '@/components/law/law-note';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { formatDayFull } from '@/lib/i18n/format';
import { daysBetween } from '@/lib/kernel/civil-day';
import { latestPosting, startOfElections } from '@/lib/law/publication';
import { electionsStart } from '@/lib/queries/elections/start';
import { getAnswer } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { ownSoviet } from './own-soviet';

export async function generateMetadata() {
  return { title: (await getTranslations('elections'))('title') };
}

/** The day on which the desk's own soviet starts to elect (25): everything before it is counted back from there. */
export default async function ElectionsPage() {
  const desk = await requireDesk();
  const t = await getTranslations('elections');
  const own = ownSoviet(desk);
  if (own === null)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState title={t('notYours')} action={<LinkButton href="/uchastki">{t('toUchastki')}</LinkButton>}>
          {t('notYoursHint')}
        </EmptyState>
      </>
    );
  const { campaignId, sovietId } = own;
  const { startsOn, fixedBy } = await getAnswer(desk.context, electionsStart, { campaignId, sovietId });
  const refusals = await getTranslations('refusals');
  const campaign = desk.place?.campaign ?? null;
  const counted =
    startsOn === null || campaign === null
      ? null
      : startOfElections({ startsOn, campaignStartsOn: campaign.startsOn }, campaign.interpretations);
  const due = counted === null ? null : latestPosting(counted, campaign?.interpretations);
  return (
    <>
      <PageHead title={t('of', { soviet: own.name })} lead={t('lead')} />
      <Section title={startsOn === null ? t('notAnnounced') : t('announced')} law={<LawNote article="25" />}>
        {startsOn === null || counted === null || due === null ? null : (
          <DescriptionList
            items={[
              { term: t('startsOn'), value: formatDayFull(startsOn, desk.locale) },
              {
                term: t('postBy'),
                value: (
                  <DateExplained
                    {...{ day: due, article: '25', from: counted, event: t('electionStart') }}
                    days={daysBetween(due, counted)}
                    direction="backward"
                  />
                ),
              },
            ]}
          />
        )}
        {fixedBy === null ? (
          <AreaWords areas={['elections']}>
            <AnnounceForm key={startsOn ?? ''} {...{ campaignId, sovietId, startsOn }} />
          </AreaWords>
        ) : (
          <p className="text-faded">{refusals(fixedBy)}</p>
        )}
      </Section>
    </>
  );
}
