import { getTranslations } from 'next-intl/server';
import { ArticleRef } from '@/components/law/article-ref';
import { LawNote } from '@/components/law/law-note';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { HistoryCut } from '@/components/register/history-cut';
import { TerritoryHistory } from '@/components/territory/territory-history';
import { TerritoryPassed } from '@/components/territory/territory-passed';
import { DescriptionList } from '@/components/ui/description-list';
import { ExportLinks } from '@/components/ui/export-links';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { territoryOne } from '@/lib/queries/territory/one';
import { getAnswer } from '../../_shell/get-answer';
import { type Desk, requireDesk } from '../../_shell/require-desk';
import { withQuery } from '../../_shell/with-query';
import { Changes } from './changes';

interface Params {
  params: Promise<{ territoryId: string }>;
}

async function getTerritory({ context }: Desk, territoryId: string) {
  return getAnswer(context, territoryOne, { territoryId });
}
export type Territory = Awaited<ReturnType<typeof getTerritory>>;

export async function generateMetadata({ params }: Params) {
  const desk = await requireDesk();
  return { title: (await getTerritory(desk, (await params).territoryId)).name };
}

/** One territory: what is written of it, what can be done with it, and everything that was ever changed. */
export default async function TerritoryOnePage({ params }: Params) {
  const desk = await requireDesk();
  const t = await getTranslations('territory');
  const territory = await getTerritory(desk, (await params).territoryId);
  const { id, kind, name } = territory;
  const above = territory.above.filter(({ isInSight }) => isInSight);
  return (
    <AreaWords areas={['territory', 'records']}>
      <PageHead
        title={name}
        lead={t(`kinds.${kind}`)}
        trail={[
          { href: '/territory', label: t('title') },
          ...above.map((whole) => ({ href: `/territory/${whole.id}`, label: whole.name })),
        ]}
        actions={
          <>
            {kind === 'settlement' ? (
              <LinkButton href={withQuery('/register', { sovietId: territory.parentId ?? '', settlementId: id })}>
                {t('one.people')}
              </LinkButton>
            ) : (
              <LinkButton href={withQuery('/territory', { under: id })}>{t('one.parts')}</LinkButton>
            )}
            <PrintButton />
          </>
        }
      />
      <Ended territory={territory} />
      <Section title={t('one.facts')} law={kind === 'settlement' ? <LawNote article="37.n1" /> : null}>
        <Facts territory={territory} />
      </Section>
      <Changes {...{ desk, territory }} />
      <Section title={t('one.history')}>
        <TerritoryHistory changes={territory.changes} />
        <HistoryCut isCut={territory.hasEarlier.changes} shown={territory.changes.length} />
        <ExportLinks kind="territory-changes" input={{ territoryId: id }} />
      </Section>
      {territory.passed.length === 0 ? null : (
        <Section title={t('one.passed.title')}>
          <TerritoryPassed passed={territory.passed} />
          <HistoryCut isCut={territory.hasEarlier.passed} shown={territory.passed.length} />
          <ExportLinks kind="territory-passed" input={{ territoryId: id }} />
        </Section>
      )}
    </AreaWords>
  );
}

async function Ended({ territory: { struckOn, strikeReason, mergedInto } }: { territory: Territory }) {
  const { locale } = await requireDesk();
  const t = await getTranslations('territory.one');
  if (mergedInto !== null)
    return (
      <Notice
        title={t('mergedInto', { name: mergedInto.name })}
        actions={<LinkButton href={`/territory/${mergedInto.id}`}>{mergedInto.name}</LinkButton>}
      >
        {strikeReason}
      </Notice>
    );
  if (struckOn === null) return null;
  return <Notice tone="warn" title={t('struckOn', { day: formatDay(struckOn, locale), reason: strikeReason ?? '' })} />;
}

async function Facts({ territory }: { territory: Territory }) {
  const { locale } = await requireDesk();
  const t = await getTranslations('territory');
  const { population, versts, type, nationality, joinedTo, joined, rank } = territory;
  const facts = [
    { term: t('population'), value: population === null ? null : formatNumber(population, locale) },
    { term: t('verstsLabel'), value: versts },
    { term: t('type'), value: type },
    { term: t('nationality'), value: nationality },
    { term: t('rank'), value: rank === 'guberniya' || rank === 'other' ? t(`ranks.${rank}`) : null },
    {
      term: <ArticleRef article="37.n1" />,
      value: joinedTo === null ? null : t('one.joinedTo', { name: joinedTo.name }),
    },
    {
      term: <ArticleRef article="37.n1" />,
      value: joined.length === 0 ? null : t('one.hasJoined', { names: joined.map(({ name }) => name).join(', ') }),
    },
  ].filter(({ value }) => value !== null);
  return facts.length === 0 ? <p className="text-faded">—</p> : <DescriptionList items={facts} />;
}
