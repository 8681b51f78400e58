import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import { StaffTable } from '@/components/accounts/staff-table';
import { AppointAgentForm } from '@/components/commissions/appoint-agent-form';
import { EndCommissionForm } from '@/components/commissions/end-commission-form';
import { DeskRow } from '@/components/desk/desk-row';
import { LawNote } from '@/components/law/law-note';
import { AreaWords } from '@/components/layout/area-words';
import { PageHead } from '@/components/layout/page-head';
import { PrintButton } from '@/components/layout/print-button';
import { Section } from '@/components/layout/section';
import { DescriptionList } from '@/components/ui/description-list';
import { ExportLinks } from '@/components/ui/export-links';
import { Link } from '@/components/ui/link';
import { LinkButton } from '@/components/ui/link-button';
import { Ruled } from '@/components/ui/ruled';
import { Table } from '@/components/ui/table';
import { findAllowing } from '@/lib/access/allow';
import { formatDay, formatNumber } from '@/lib/i18n/format';
import { commissionOne } from '@/lib/queries/commissions/one';
import { getAnswer } from '../../_shell/get-answer';
import { requireDesk } from '../../_shell/require-desk';

interface Params {
  params: Promise<{ commissionId: string }>;
}

const loadCommission = cache(async (commissionId: string) => {
  const { context } = await requireDesk();
  return getAnswer(context, commissionOne, { commissionId });
});

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { kind, territory } = await loadCommission((await params).commissionId);
  const t = await getTranslations('commissions');
  return { title: `${t(`kinds.${kind}`)} · ${territory.name}` };
}

/** One commission: who is in it, who is authorised by it, which accounts work for it. */
export default async function CommissionPage({ params }: Params) {
  const { commissionId } = await params;
  const { actor, locale, today } = await requireDesk();
  const t = await getTranslations();
  const commission = await loadCommission(commissionId);
  const { id: territoryId, path: territoryPath } = commission.territory;
  const { id: campaignId, mode } = commission.campaign;
  const scope = { territoryId, territoryPath, commissionId, campaignId, mode };
  const mayEnd = commission.endedOn === null && findAllowing(actor, 'commissions.end', scope) !== null;
  const mayAppoint = commission.endedOn === null && findAllowing(actor, 'commissions.appoint-agent', scope) !== null;
  return (
    <>
      <PageHead
        title={commission.territory.name}
        lead={t(`commissions.kinds.${commission.kind}`)}
        trail={[{ href: '/commissions', label: t('commissions.title') }]}
        actions={<PrintButton />}
      />
      <DescriptionList
        items={[
          { term: t('campaign.title'), value: commission.campaign.name },
          {
            term: t('commissions.formedOn'),
            value: commission.formedOn === null ? t('common.unknown') : formatDay(commission.formedOn, locale),
          },
          { term: t('commissions.formedBy'), value: commission.formedBy ?? t('common.unknown') },
          ...(commission.endedOn === null
            ? []
            : [
                {
                  term: t('commissions.ended'),
                  value: formatDay(commission.endedOn, locale),
                  law: <LawNote article="49" />,
                },
              ]),
        ]}
      />
      {commission.late.length === 0 ? null : (
        <Section title={t('commissions.late')} lead={t('commissions.lateLead')}>
          <Ruled label={t('commissions.late')}>
            {commission.late.map((item) => (
              <DeskRow
                key={item.key}
                item={item}
                today={today}
                isFirst={false}
                waiting={t('desk.waiting')}
                action={t('commissions.lateShow')}
              />
            ))}
          </Ruled>
          {commission.late.length === commission.lateTotal ? null : (
            <p className="text-faded">
              {t('ui.pager.shown', {
                shown: formatNumber(commission.late.length, locale),
                total: formatNumber(commission.lateTotal, locale),
              })}
            </p>
          )}
        </Section>
      )}
      <Section title={t('commissions.membersTitle')}>
        <Table
          caption={t('commissions.membersTitle')}
          rows={commission.members}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t('commissions.memberName'), cell: ({ name }) => name },
            {
              key: 'function',
              header: t('commissions.memberFunction'),
              cell: ({ function: held }) => t(`commissions.members.${held}`),
            },
            {
              key: 'organisation',
              header: t('commissions.organisation'),
              phone: 'hide',
              cell: ({ organisation }) => organisation ?? '',
            },
          ]}
        />
      </Section>
      <Section title={t('commissions.agents')} lead={t('commissions.agentsLead')} law={<LawNote article="35" />}>
        <Table
          caption={t('commissions.agents')}
          rows={commission.agents}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: t('commissions.memberName'), cell: ({ name }) => name },
            {
              key: 'uchastki',
              header: t('commissions.agentUchastki'),
              cell: ({ uchastki }) =>
                uchastki.map((number) => t('commissions.uchastokNo', { number: String(number) })).join(', ') || '—',
            },
            {
              key: 'account',
              header: t('commissions.agentAccount'),
              cell: ({ accountId }) => (accountId === null ? t('commissions.withoutAccount') : t('common.yes')),
            },
          ]}
        />
        <ExportLinks kind="commission-members" input={{ commissionId }} />
      </Section>
      {mayAppoint ? (
        <Section title={t('commissions.appointAgent')}>
          <AreaWords areas={['commissions']}>
            <AppointAgentForm
              commissionId={commissionId}
              uchastki={commission.uchastki}
              accounts={(commission.staff ?? [])
                .filter(({ function: held }) => held === 'agent')
                .map(({ account }) => ({ value: account.id, label: `${account.name} · ${account.login}` }))}
            />
          </AreaWords>
        </Section>
      ) : null}
      {commission.staff === null ? null : (
        <Section
          title={t('commissions.staff')}
          lead={t('commissions.staffLead')}
          actions={<LinkButton href={`/accounts/open?bodyId=${commissionId}`}>{t('accounts.open')}</LinkButton>}
        >
          <AreaWords areas={['accounts']}>
            <StaffTable staff={commission.staff} />
          </AreaWords>
        </Section>
      )}
      {mayEnd ? (
        <Section title={t('commissions.end.title')} lead={t('commissions.end.lead')} law={<LawNote article="49" />}>
          <AreaWords areas={['commissions']}>
            <EndCommissionForm commissionId={commissionId} today={today} />
          </AreaWords>
        </Section>
      ) : null}
      <p className="print:hidden">
        <Link href={`/journal?bodyId=${commissionId}`}>{t('commissions.journal')}</Link>
      </p>
    </>
  );
}
