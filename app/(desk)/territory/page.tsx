import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { TerritoryTree } from '@/components/territory/territory-tree';
import { EmptyState } from '@/components/ui/empty-state';
import { ExportLinks } from '@/components/ui/export-links';
import { Figures } from '@/components/ui/figures';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import { findAllowing } from '@/lib/access/allow';
import { formatNumber } from '@/lib/i18n/format';
import { territoryOne } from '@/lib/queries/territory/one';
import { type TerritoryNode, territoryTree } from '@/lib/queries/territory/tree';
import { type Desk, requireDesk } from '../_shell/require-desk';
import { withQuery } from '../_shell/with-query';

/** More rows than this are a heap, not a picture: the lowest levels stay folded until one is opened. */
const MOST_ROWS = 400;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('territory');
  return { title: t('title') };
}

function foldTo(items: readonly TerritoryNode[]): { shown: readonly TerritoryNode[]; isFolded: boolean } {
  const deepest = Math.max(0, ...items.map(({ depth }) => depth));
  for (let depth = deepest; depth > 0; depth -= 1) {
    const shown = items.filter((node) => node.depth <= depth);
    if (shown.length <= MOST_ROWS) return { shown, isFolded: shown.length < items.length };
  }
  return { shown: items.slice(0, MOST_ROWS), isFolded: items.length > MOST_ROWS };
}

/** The territory in sight, drawn as it lies. */
export default async function TerritoryPage({ searchParams }: { searchParams: Promise<{ under?: string }> }) {
  const { under } = await searchParams;
  const desk = await requireDesk();
  const t = await getTranslations('territory');
  const campaignId = desk.place?.campaign?.id;
  const asked = await territoryTree.run(desk.context, {
    ...(under !== undefined && { under }),
    ...(campaignId !== undefined && { campaignId }),
  });
  const top = under === undefined ? null : await territoryOne.run(desk.context, { territoryId: under });
  if (!asked.ok || (top !== null && !top.ok)) notFound();
  const { items } = asked.value;
  const { shown, isFolded } = foldTo(items);
  const above = top?.value.above.filter(({ isInSight }) => isInSight) ?? [];
  const count = (...kinds: readonly string[]) => items.filter(({ kind }) => kinds.includes(kind)).length;
  const population = items.filter(({ depth }) => depth === 0).reduce((sum, node) => sum + node.population, 0);
  return (
    <>
      <PageHead
        title={top?.value.name ?? t('title')}
        lead={t('lead')}
        {...(top !== null && {
          trail: [
            { href: '/territory', label: t('title') },
            ...above.map(({ id, name }) => ({ href: `/territory?under=${id}`, label: name })),
          ],
        })}
        actions={
          <>
            {top === null ? null : <LinkButton href={`/territory/${top.value.id}`}>{t('one.facts')}</LinkButton>}
            {mayAdd(desk) ? (
              <LinkButton href={withQuery('/territory/add', { under })} tone="primary">
                {t('add')}
              </LinkButton>
            ) : null}
            <PrintButton />
          </>
        }
      />
      {items.length === 0 ? (
        <EmptyState title={t('empty')}>{t('emptyLead')}</EmptyState>
      ) : (
        <>
          <Figures
            items={[
              { value: formatNumber(population, desk.locale), label: t('population') },
              { value: count('volost', 'raion'), label: t('volosts') },
              { value: count('selsoviet', 'city'), label: t('soviets') },
              { value: count('settlement'), label: t('settlements') },
            ]}
          />
          {isFolded ? <Notice title={t('folded')} /> : null}
          <TerritoryTree nodes={shown} caption={t('title')} />
          <ExportLinks kind="territory" input={{ under, campaignId }} />
          <ExportLinks kind="settlements" input={{ under }} />
        </>
      )}
    </>
  );
}

const mayAdd = ({ actor, place }: Desk): boolean =>
  place !== null &&
  findAllowing(actor, 'territory.shape', { territoryId: place.territory.id, territoryPath: place.territory.path }) !==
    null;
