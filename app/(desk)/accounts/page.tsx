import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { PageHead } from '@/components/layout/page-head';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterChoice, FilterText } from '@/components/ui/filter-fields';
import { Filters } from '@/components/ui/filters';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { ListEnd } from '@/components/ui/list-end';
import { Table } from '@/components/ui/table';
import { Tag } from '@/components/ui/tag';
import { FUNCTIONS } from '@/lib/access/functions';
import { accountsList } from '@/lib/queries/accounts/list';
import { findAsked } from '../_shell/get-answer';
import { requireDesk } from '../_shell/require-desk';
import { askedOf, withQuery } from '../_shell/with-query';

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('accounts');
  return { title: t('title') };
}

const STATES = ['open', 'idle', 'closed'] as const;

/** Accounts of those who work in sight. */
export default async function AccountsPage({
  searchParams,
}: {
  searchParams: Promise<Readonly<Record<string, string>>>;
}) {
  const given = await searchParams;
  const t = await getTranslations('accounts');
  const { context } = await requireDesk();
  const { input, found } = await findAsked(context, accountsList, askedOf(given));
  if (input !== null && found === null)
    return (
      <>
        <PageHead title={t('title')} />
        <EmptyState title={t('notYours')}>{t('notYoursLead')}</EmptyState>
      </>
    );
  const page = found ?? { items: [], total: 0, next: null };
  return (
    <>
      <PageHead
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton href="/accounts/open" tone="primary">
            {t('open')}
          </LinkButton>
        }
      />
      <Filters action="/accounts" resetHref="/accounts">
        <FilterText name="name" label={t('nameOrLogin')} asked={given} />
        <FilterChoice
          name="function"
          label={t('function')}
          asked={given}
          placeholder={t('access.anyFunction')}
          options={FUNCTIONS.map((held) => ({ value: held, label: t(`functions.${held}`) }))}
        />
        <FilterChoice
          name="state"
          label={t('state')}
          asked={given}
          placeholder={t('anyState')}
          options={STATES.map((state) => ({ value: state, label: t(`states.${state}`) }))}
        />
      </Filters>
      {page.items.length === 0 ? (
        <EmptyState title={t('empty')} />
      ) : (
        <>
          <Table
            caption={t('title')}
            rows={page.items}
            rowKey={({ id }) => id}
            columns={[
              { key: 'name', header: t('name'), cell: ({ id, name }) => <Link href={`/accounts/${id}`}>{name}</Link> },
              { key: 'login', header: t('login'), cell: ({ login }) => login },
              {
                key: 'appointments',
                header: t('appointments'),
                cell: ({ appointments, closedAt }) =>
                  closedAt === null ? (
                    <ul className="m-0 list-none p-0">
                      {appointments.map(({ id, function: held, territory }) => (
                        <li key={id}>{`${t(`functions.${held}`)} · ${territory?.name ?? t('whole')}`}</li>
                      ))}
                      {appointments.length === 0 ? <li className="text-faded">{t('states.idle')}</li> : null}
                    </ul>
                  ) : (
                    <Tag>{t('states.closed')}</Tag>
                  ),
              },
            ]}
          />
          <ListEnd
            page={page}
            cursor={given.cursor}
            hrefOf={(cursor) => withQuery('/accounts', { ...given, cursor })}
            kind="accounts"
            input={input ?? {}}
          />
        </>
      )}
    </>
  );
}
