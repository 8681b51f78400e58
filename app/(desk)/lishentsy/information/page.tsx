import { notFound } from 'next/navigation';
import { getLocale, getTranslations } from 'next-intl/server';
import { LawNote } from '@/components/law/law-note';
import { PageHead } from '@/components/layout/page-head';
import { Section } from '@/components/layout/section';
import { AreaTabs } from '@/components/lishentsy/area-tabs';
import { ReportForm } from '@/components/lishentsy/report-form';
import { Born } from '@/components/ui/born';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Ruled, RuledRow } from '@/components/ui/ruled';
import { couldEver } from '@/lib/access/allow';
import { formatDayShort, formatKnownDay } from '@/lib/i18n/format';
import { type InformationItem, lishentsyInformation } from '@/lib/queries/lishentsy/information';
import { getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';

export async function generateMetadata() {
  return { title: (await getTranslations('lishentsy.information'))('title') };
}

/** What was told of people: the unchecked first, each with its check. */
export default async function InformationPage({ searchParams }: { searchParams: Promise<{ cursor?: string }> }) {
  const { actor, context, place, today } = await requireDesk();
  const t = await getTranslations('lishentsy');
  if (place === null) notFound();
  const territoryId = place.territory.id;
  const { cursor } = await searchParams;
  const page = await getAnswer(context, lishentsyInformation, { territoryId, cursor });
  const { items } = page;
  const canKeep = couldEver(actor, 'lishentsy.keep');
  return (
    <>
      <PageHead
        title={t('information.title')}
        lead={t('information.lead')}
        trail={[{ href: '/lishentsy', label: t('title') }]}
      />
      <AreaTabs current="information" />
      {items.length === 0 ? (
        <EmptyState title={t('information.none')} />
      ) : (
        <>
          <Ruled label={t('information.title')}>
            {items.map((item) => (
              <Told key={item.id} item={item} canKeep={canKeep} />
            ))}
          </Ruled>
          <ListEnd
            page={page}
            cursor={cursor}
            hrefOf={(from) => withQuery('/lishentsy/information', { cursor: from })}
            kind="information"
            input={{ territoryId }}
          />
        </>
      )}
      {canKeep ? (
        <Section title={t('information.add')} law={<LawNote article="23" />}>
          <ReportForm territoryId={territoryId} campaignId={place.campaign?.id} today={today} />
        </Section>
      ) : null}
    </>
  );
}

async function Told({ item, canKeep }: { item: InformationItem; canKeep: boolean }) {
  const t = await getTranslations('lishentsy.information');
  const locale = await getLocale();
  const isWaiting = item.isConfirmed === null;
  const state = isWaiting ? 'waiting' : item.isConfirmed ? 'confirmed' : 'refuted';
  return (
    <RuledRow
      when={formatKnownDay(item.receivedOn, locale, formatDayShort)}
      whenNote={t(state)}
      tone={isWaiting ? undefined : 'done'}
      title={
        <>
          {item.name}
          <Born year={item.birthYear} />
        </>
      }
      law={<LawNote article="23" />}
      href={`/lishentsy/information/${item.id}`}
      action={
        canKeep && item.entryId === null && item.isConfirmed !== false ? (
          <LinkButton href={`/lishentsy/information/${item.id}`}>{t(isWaiting ? 'check' : 'enter')}</LinkButton>
        ) : null
      }
    >
      <p>{t('from', { source: item.source || t('anonymous') })}</p>
      <p>{item.content}</p>
      {item.checkedBy === null ? null : <p>{t('checked', { by: item.checkedBy, finding: item.finding ?? '' })}</p>}
      {item.entryId === null ? null : <p>{t('entered')}</p>}
    </RuledRow>
  );
}
