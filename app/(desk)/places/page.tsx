import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { Button } from '@/components/ui/button';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { Tag } from '@/components/ui/tag';
import { choosePlace } from '../_shell/actions';
import { PostName } from '../_shell/post-name';
import { requireDesk } from '../_shell/require-desk';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('layout.places');
  return { title: t('title') };
}

/** Which of the account's desks to sit at. */
export default async function PlacesPage() {
  const t = await getTranslations('layout.places');
  const { places, place: current } = await requireDesk();
  return (
    <>
      <PageHead title={t('title')} lead={t('lead')} />
      <Ruled label={t('title')}>
        {places.map((place) => (
          <RuledRow
            key={place.key}
            when={place.campaign?.startsOn.slice(0, 4) ?? '—'}
            title={<PostName place={place} />}
            action={
              place.key === current?.key ? (
                <Tag tone="done">{t('open')}</Tag>
              ) : (
                <form action={choosePlace.bind(null, place.key)}>
                  <Button type="submit">{t('choose')}</Button>
                </form>
              )
            }
          >
            {place.campaign?.name ?? t('noCampaign')}
          </RuledRow>
        ))}
      </Ruled>
    </>
  );
}
