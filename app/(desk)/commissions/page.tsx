import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Table } from '@/components/ui/table';
import { couldEver } from '@/lib/access/allow';
import { COMMISSION_KINDS } from '@/lib/access/functions';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { commissionsList } from '@/lib/queries/commissions/list';
import { findAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('commissions');
  return { title: t('title') };
}

/** Election commissions in sight. */
export default async function CommissionsPage({
  searchParams,
}: {
  searchParams: Promise<Readonly<Record<string, string>>>;
}) {
  const given = await searchParams;
  const t = await getTranslations('commissions');
  const { context, actor, place, locale } = await requireDesk();
  const campaignId = place?.campaign?.id;
  const { input, found } = await findAsked(context, commissionsList, {
    ...(campaignId && { campaignId }),
    ...askedOf(given),
  });
  const page = found ?? { items: [], total: 0, next: null };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <>
            {couldEver(actor, 'commissions.form') && campaignId !== undefined ? (
              <LinkButton href="/commissions/form" tone="primary">
                {t('form')}
              </LinkButton>
            ) : null}
            <PrintButton />
          </>
        }
      />
      <Filters action="/commissions" resetHref="/commissions">
        <FilterText name="name" label={t('where')} asked={given} />
        <FilterChoice
          name="kind"
          label={t('kind')}
          asked={given}
          placeholder={t('anyKind')}
          options={COMMISSION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
        />
      </Filters>
      {page.items.length === 0 ? (
        <EmptyState title={t('empty')}>{campaignId === undefined ? t('noCampaign') : t('emptyLead')}</EmptyState>
      ) : (
        <>
          <Table
            caption={t('title')}
            rows={page.items}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'where',
                header: t('where'),
                cell: ({ id, territory, kind }) => (
                  <Link href={`/commissions/${id}`}>{`${territory.name} · ${t(`kinds.${kind}`)}`}</Link>
                ),
              },
              { key: 'within', header: t('within'), phone: 'hide', cell: ({ within }) => within ?? '' },
              {
                key: 'formedOn',
                header: t('formedOn'),
                phone: 'hide',
                cell: ({ formedOn }) => (formedOn === null ? '—' : formatDay(formedOn, locale)),
              },
              {
                key: 'members',
                header: t('membersTitle'),
                align: 'end',
                cell: ({ members }) => formatNumber(members, locale),
              },
              { key: 'agents', header: t('agents'), align: 'end', cell: ({ agents }) => formatNumber(agents, locale) },
            ]}
          />
          <ListEnd
            page={page}
            cursor={given.cursor}
            hrefOf={(cursor) => withQuery('/commissions', { ...given, cursor })}
            kind="commissions"
            input={input ?? {}}
          />
        </>
      )}
    </>
  );
}
